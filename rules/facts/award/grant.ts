import { awardSanctions, grantUses } from '../codes/award-review.ts';
import { code, codes, count, date, done, money, percent, quantity, section, yesno } from '../fact.ts';

/** What is granted, and how it is used. */
export const grant = section('奖励与资助', 'Grant', {
  granted: yesno('已审定给予', 'Grant approved'),
  amount: money('审定金额', 'Amount granted', {
    zh: '该奖项或资助项目的金额；按人、按证书、按事项、按分支机构计的填单位金额',
    en: 'Of this award or scheme; where it is counted by person, certificate, matter or branch, the amount for one',
  }),
  onlyDifference: yesno('只补足与其他支持政策的差额', 'Only the difference to other support was granted'),
  yearAmount: money('当年本项支持金额', 'Support under this scheme in the year'),
  schemeTotal: money('本项支持累计金额', 'Support under this scheme in all'),
  yearTotal: money('当年本措施支持合计', 'Support under the whole measure in the year'),
  highestEntitlement: money('可享受的最高一档金额', 'Highest amount to which one is entitled'),
  promisedForOn: date('承诺兑现日期', 'Support promised for'),
  emergencyHere: yesno('急难发生在本地', 'The emergency arose here'),
  sentHome: yesno('以户籍不在本地为由不予直接救助', 'Help refused here because of being registered elsewhere'),
  maturityOn: date('贷款原到期日', 'Loan matures'),
  extendedToOn: date('展期后到期日', 'Loan extended to'),
  epidemicHardship: yesno('因疫情导致经营困难', 'The business is in difficulty because of the epidemic'),
  times: count('已享受次数', 'Times the support was granted'),
  years: count('已支持年数', 'Years of support'),
  persons: count('支持人数', 'Persons supported'),
  multiple: quantity('按标准金额的倍数', 'Multiple of the standard amount', '×'),
  monthlyPerSquareMetre: money('每平方米每月租金支持', 'Rent support a square metre a month'),
  uses: codes(grantUses, '资金的不当使用', 'Improper uses of the money'),
});

/** Figures on which the amount depends. */
export const base = section('计算依据', 'Basis of the amount', {
  revenue: money('上一年度营业收入', 'Revenue of the last year'),
  revenueIncrease: money('上一年度营业收入增量', 'Increase of revenue in the last year'),
  revenueGrowth: percent('上一年度营业收入同比增长', 'Growth of revenue in the last year'),
  averageProfit: money('引进企业年均利润总额', 'Average yearly profit of the enterprise brought in'),
  profit: money('上一年度利润总额或合伙人经营所得总额', 'Profit, or income of the partners, of the last year'),
  salary: money('年度薪金收入', 'Salary of the year'),
  nationalRank: count('全国排名', 'National rank'),
  topHundred: yesno('全国百强税务师事务所（含其分支机构）', 'One of the hundred leading firms, or its branch'),
  withTopHundred: yesno('与全国100强税务师事务所合作设立', 'Founded with one of the hundred leading firms'),
  ranking: code(
    {
      'top-20': ['全国20强', 'First 20 of the nation'],
      'top-50': ['全国50强', 'First 50 of the nation'],
      'top-100': ['全国100强', 'First 100 of the nation'],
      'four-a': ['4A及以上级别', 'Graded 4A or above'],
      'city-top-30': ['全市营业收入前30名', 'First 30 of the city by revenue'],
    },
    '首次达到的名次或级别',
    'Rank or grade first reached',
  ),
  movedInOn: date('入驻日期', 'Moved in'),
  branchMonths: count('境外分支机构运营月数', 'Months the branch abroad has run'),
  foundersRegistered: count('已执业登记的港澳发起人数', 'Founders from Hong Kong or Macao registered to practise'),
  contractYears: quantity('劳动合同期限（年）', 'Term of the labour contract', 'a'),
  workYears: quantity('连续工作年数', 'Years of unbroken work', 'a'),
  workInterrupted: yesno('不同机构之间的工作出现中断', 'Work was interrupted between two firms'),
  periodsCombined: yesno('合并计算在不同机构的工作时间', 'Work at several firms was added up'),
  qualifiedOn: date('取得内地税务师资格日期', 'Qualified as a mainland tax adviser'),
  practiceYears: quantity('在前海连续执业年数', 'Years of unbroken practice in Qianhai', 'a'),
  fundsCategory: code(
    {
      'staff-and-services': ['人员经费及购买教育服务经费', 'Staff and purchased services'],
      general: ['公用经费', 'General funds'],
      earmarked: ['专项经费', 'Earmarked funds'],
    },
    '经费类别',
    'Kind of funds',
  ),
  fundsBasis: code(
    { actual: ['按实数', 'By actual number'], quota: ['按定额', 'By quota'], project: ['按项目', 'By project'] },
    '经费核定方式',
    'How the funds are fixed',
  ),
  isWelfareBody: yesno('公办儿童福利机构或残疾儿童康复机构', 'Public body of child welfare or rehabilitation'),
  tenfoldGroup: yesno(
    '义务教育阶段残疾学生或高中阶段特殊教育学校学生',
    'Pupils of compulsory age, or of a special school at senior level',
  ),
  privateSchool: yesno('民办学校', 'A private school'),
  feeCharged: money('收取的学杂费', 'Tuition and fees charged'),
  invoiced: money('审核认可的发票金额（实际费用）', 'Invoiced cost that the review accepted'),
  claimedOn: date('季度补贴申报日期', 'Claim of the quarter filed'),
  quarterFirstWorkingDayOn: date('该季度首个工作日', 'First working day of that quarter'),
});

/** The labour brand that is named or recognised. */
export const brand = section('劳务品牌', 'Labour brand', {
  nameNewlyFixed: yesno('尚无固定名称、由本次确定', 'The brand gets its name only now'),
  nameParts: codes(
    {
      region: ['地区', 'Region'],
      trade: ['产业、行业或产品', 'Industry, trade or product'],
      occupation: ['职业', 'Occupation'],
    },
    '名称的组成部分',
    'Parts of the name of the brand',
  ),
});

/** Service under a scheme, and what follows its breach. */
export const sanctions = section('监督处理', 'Sanctions', {
  fraudEstablished: yesno(
    '查实弄虚作假谋取奖励，或者材料不实且不符合条件',
    'Fraud established, or untrue papers and conditions not met',
  ),
  reviewerMisconduct: yesno('评审组成员弄虚作假、徇私舞弊或泄漏评审情况', 'Misconduct of a member of the panel'),
  recommenderAided: yesno('推荐方明知或应知弄虚作假仍协助', 'Recommender helped although it knew or should have known'),
  graveConsequences: yesno('造成严重后果', 'It had grave consequences'),
  delaysInYear: count('当年服务超时次数', 'Times in the year that the service was late'),
  falseClaim: yesno('以虚报、冒领等手段骗取补贴', 'Subsidy claimed by false report or in another’s name'),
  steps: codes(awardSanctions, '已采取的处理', 'Sanctions taken'),
  closedOn: date('处理完毕日期', 'Handling of the sanctions closed'),
  removedOn: date('取消评审资格日期', 'Reviewer removed'),
  nextReviewOn: date('再次参加省知识产权局评审活动日期', 'Took part again in reviews of the provincial office'),
  recordedInFile: done('获奖情况已记入发明人档案', 'Award entered in the inventor’s file'),
  nextAppraisalOn: date('获奖后首次评优、评聘、晋升或考核日期', 'First appraisal after the award'),
});
