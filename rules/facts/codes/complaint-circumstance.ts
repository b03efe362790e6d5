import type { CodeList } from '../fact.ts';

/** Circumstances of the complaint (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const complaintCircumstances = {
  'time-left-out': [
    '有检验、检测、鉴定、专家评审或者补正等不计入期限的时间',
    'There is time for tests, expert review or corrections that is not counted',
  ],
  'purchase-suspended': ['通知采购人暂停采购活动', 'The purchase was suspended'],
  'rests-on-the-answer': ['基于质疑答复内容提出投诉', 'The complaint rests on the answer'],
  'false-evidence': [
    '捏造事实、提供虚假材料或者以非法手段取得证明材料',
    'Invented facts, false or unlawfully gained evidence',
  ],
  withdrawn: ['投诉人书面申请撤回投诉', 'The complainant withdrew in writing'],
  'by-a-consortium': ['以联合体形式参加采购的供应商投诉', 'The complainant took part in a consortium'],
  incomplete: ['投诉书内容不符合规定', 'The complaint is incomplete'],
  'conditions-not-met': ['投诉不符合受理条件', 'The complaint does not meet the conditions'],
  'not-competent': ['投诉不属于本部门管辖', 'Another authority is competent'],
  hearing: ['组织质证', 'A hearing was held'],
  'tested-by-others': ['委托检验、检测、鉴定或者专家评审', 'Tests or expert review were entrusted'],
  'ground-for-dismissal': ['有驳回投诉的法定情形', 'There is a ground for dismissal'],
  'proved-against-documents': ['对采购文件的投诉查证属实', 'A complaint about the documents proved true'],
  'proved-against-process-or-result': [
    '对采购过程、结果的投诉查证属实',
    'A complaint about process or result proved true',
  ],
  'about-documents-opening-or-result': ['就招标文件、开标、评标结果投诉', 'About documents, opening or result'],
} satisfies CodeList;
