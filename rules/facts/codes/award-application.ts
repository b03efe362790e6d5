import type { CodeList } from '../fact.ts';

/** Conditions that the applicant, or what is applied for, meets. */
export const awardConditions = {
  'patent-valid': ['专利权有效', 'Patent in force'],
  'patent-stable': ['专利权稳定', 'Patent stable'],
  'registered-in-province': ['在本省登记注册的单位', 'Body registered in the province'],
  'household-in-province': ['专利权人有本省户籍', 'Patentee registered as resident of the province'],
  'work-permit-in-province': ['专利权人有本省工作证', 'Patentee with a work permit of the province'],
  'residence-permit-in-province': ['专利权人有本省居住证', 'Patentee with a residence permit of the province'],
  'protection-measures': ['对参评专利有保护措施', 'Measures that protect the patent'],
  'first-time': ['首次获评（获得、达到、进入）', 'Won, reached or entered for the first time'],
  'newly-set-up': ['新设立', 'Newly set up'],
  'moved-in': ['新迁入', 'Newly moved in'],
  'trade-authority-approved': ['经行业主管部门批准', 'Approved by the authority of the trade'],
  'in-tax-tower': ['入驻前海国际税务师大厦', 'Located in the Qianhai tax tower'],
  'real-name-managed': ['已纳入税务机关实名制管理', 'Under real-name management of the tax authority'],
  'operating-there': ['在前海设立并从事实际经营', 'Set up and operating in Qianhai'],
  'taxed-there': ['在前海缴纳税收', 'Pays tax in Qianhai'],
  'listed-top-100': ['列入中国注册税务师协会百强名单', 'On the list of the hundred leading firms'],
  'overseas-business': ['境外分支机构成功开展境外业务', 'Branch abroad does business abroad'],
  'practice-registered': ['港澳专业人士已完成执业登记', 'Professional from Hong Kong or Macao registered to practise'],
  'full-time-there': ['在前海全职工作', 'Works full time in Qianhai'],
  'mainland-firm-co-founded': ['与内地税务师事务所共同发起设立', 'Founded together with a mainland firm'],
  'stable-operation': ['建设运营稳定', 'Runs steadily'],
  'good-results': ['发展成效较好', 'Good results'],
  'some-scale': ['具有一定规模', 'Of some size'],
  'business-licence': ['持有有效营业执照', 'Valid business licence'],
  'fixed-premises': ['在市城区内有固定经营场所', 'Fixed premises in the urban area'],
  'good-credit': ['近三年信用状况良好', 'Good credit in the last three years'],
  'tested-material': [
    '章材经公安部防伪中心检验合格',
    'Material passed by the centre of the Ministry of Public Security',
  ],
  'good-service': ['优质印章质量和售后服务', 'Good seals and after-sales service'],
  'special-trade-licence': ['持有《特种行业许可证》', 'Licence of the special trade'],
  'agreement-signed': ['已签订合作协议', 'Cooperation agreement signed'],
  'reform-demands-accepted': [
    '服从快捷送达、数据报送、监督检查要求',
    'Accepts demands on delivery, data and inspection',
  ],
} satisfies CodeList;

/** Circumstances that bar an application. */
export const awardBars = {
  'ownership-dispute': ['申报时有专利权属纠纷', 'Dispute on who owns the patent when applied for'],
  'validity-dispute': ['申报时有专利权无效纠纷', 'Dispute on the validity of the patent when applied for'],
  'inventor-dispute': ['申报时有发明人或者设计人纠纷', 'Dispute on who invented or designed when applied for'],
  'fees-unpaid': ['申报时有应缴未缴的年费或滞纳金', 'Annual fee or surcharge due and unpaid when applied for'],
  'already-awarded': ['申报前已获中国专利奖或本省专利奖', 'Patent had already won the award when applied for'],
  'serious-breach': ['近三年有重大违法记录', 'Serious breach of law in the last three years'],
  'abnormal-list': [
    '近三年列入经营异常名录或黑名单',
    'On the list of abnormal operation or a blacklist in the last three years',
  ],
  'trade-sanction': [
    '近三年受到行业主管部门通报或行政处罚',
    'Notified or punished by the authority of the trade in the last three years',
  ],
  'out-of-business': ['停业或者结业', 'Suspended or closed'],
} satisfies CodeList;

/** Papers handed in. */
export const awardMaterials = {
  form: ['申报书（申请表）', 'Application form'],
  declaration: ['专利权人和参评单位声明', 'Declaration of patentees and entrants'],
  'grant-text': ['专利授权公告文本', 'Published text of the grant'],
  'intensive-product-proof': ['专利密集型产品备案证明', 'Proof that a patent-intensive product is filed'],
  'licence-proof': ['专利实施许可合同备案证明', 'Proof that a licence contract is filed'],
  'contribution-contract': ['专利出资合同', 'Contract on the contribution of the patent'],
  'pledge-notice': ['专利权质押登记通知书', 'Notice of registration of a pledge'],
  sample: ['外观设计产品样品', 'Sample of the product'],
  photo: ['外观设计产品实物照片', 'Photograph of the product'],
  'use-and-protection-proof': ['运用和保护措施证明', 'Proof of use and protection'],
  'market-access-proof': ['市场准入证明', 'Proof of access to the market'],
  'bank-account': ['基本户开户许可证或相关备案文书', 'Permit or filing of the main bank account'],
  'identity-copies': ['法定代表人、办理人身份证明复印件', 'Copies of identity papers'],
  'letter-of-intent': ['法定代表人签署的意向书', 'Letter of intent'],
  'seal-list': ['上季度《印章刻制清单》', 'List of seals of the last quarter'],
  invoices: ['相关发票', 'Invoices'],
} satisfies CodeList;

/** What the application tells of, and so needs proof. */
export const awardCircumstances = {
  'intensive-product-filed': ['专利密集型产品备案成功', 'Patent-intensive product filed'],
  licensed: ['专利许可', 'Patent licensed'],
  contributed: ['专利出资', 'Patent contributed as capital'],
  pledged: ['专利权质押融资', 'Patent pledged for finance'],
  'special-product': ['特殊产品', 'Special product'],
} satisfies CodeList;
