import type { CodeList } from '../fact.ts';

/** What went wrong with a licence (行政许可法). */
export const licenceFaults = {
  transferred: ['转让行政许可', 'The licence was transferred'],
  'beyond-powers': ['超越法定职权实施许可', 'The authority went beyond its powers'],
  'no-single-receiver': ['未由一个机构统一受理、统一送达', 'No single office receives and delivers'],
  'form-unrelated-content': ['申请书格式文本包含与事项无关的内容', 'The form asks for unrelated content'],
  'not-posted': [
    '未在办公场所公示许可事项、条件、期限、材料目录等',
    'Conditions, times and documents are not posted at the office',
  ],
  'spot-correction-refused': ['不允许当场更正错误', 'A correction on the spot was refused'],
  'false-materials': ['申请人提交虚假材料或者隐瞒有关情况', 'The applicant gave false materials or hid facts'],
  'no-competition': ['未通过招标、拍卖等公平竞争方式决定', 'Decided without tender or auction'],
  'order-not-kept': ['未按受理申请的先后顺序决定', 'The order of acceptance was not kept'],
  'unpublished-basis': ['以未公布的规定作为许可依据', 'An unpublished rule was the basis'],
  'delegation-not-announced': ['委托实施许可未公告', 'The delegation was not announced'],
  'delegated-again': ['受委托机关再委托', 'The delegate delegated again'],
  'exam-not-announced': [
    '未事先公布报名条件、报考办法、考试科目或者大纲',
    'Terms of the examination were not announced',
  ],
  'exam-training-forced': ['组织强制性的考前培训', 'Training before the examination was compulsory'],
  'business-hindered': ['监督检查妨碍正常生产经营', 'A check hindered normal business'],
} satisfies CodeList;
