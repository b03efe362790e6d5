import type { CodeList } from '../fact.ts';

/** Ways of avoiding or feigning a compulsory tender. */
export const tenderAvoidances = {
  dismembered: ['肢解发包', 'Works dismembered'],
  'split-below-threshold': ['化整为零', 'Split below the threshold'],
  'small-tender-large-award': ['招小送大', 'Large works given with a small tender'],
  'unreasonable-provisional-sum': ['设定不合理的暂估价', 'Unreasonable provisional sum'],
  'fictitious-secret-or-emergency': ['虚构涉密或应急项目', 'Fictitious secret or emergency project'],
  'false-exemption-ground': ['为适用可以不进行招标的情形弄虚作假', 'False grounds given for doing without a tender'],
  'predetermined-winner': ['明招暗定', 'Winner predetermined'],
  'built-before-tender': ['先建后招', 'Built before the tender'],
  'exempted-by-minutes': ['以会议纪要等转为非招标', 'Exempted by minutes, letters or memoranda'],
  'procedure-changed': ['随意改变法定招标程序', 'Statutory procedure changed at will'],
  'drawn-by-lot': [
    '抽签、摇号、抓阄选择中标人（得分相同依法抽取的除外）',
    'Winner drawn by lot (not a lawful draw between equals)',
  ],
  'bought-piecemeal': [
    '一个年度内同一品目多次以其他方式采购、累计超过公开招标数额标准',
    'One item bought several times in a year, above the figure for open tender in sum',
  ],
  'provisional-part-not-tendered': [
    '达到规模标准的暂估价工程、货物、服务未招标',
    'A provisional part that must be tendered was not',
  ],
} satisfies CodeList;
