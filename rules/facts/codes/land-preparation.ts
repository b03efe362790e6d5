import type { CodeList } from '../fact.ts';

/** What was done for the parcel before it was handed over or the contract signed. */
export const landPreparations = {
  'title-survey': ['权属调查', 'Survey of title'],
  'document-review': ['资料审核', 'Review of documents'],
  'survey-mapping': ['测绘落宗', 'Survey and mapping of the parcel'],
  'data-entry': ['信息录入', 'Entry of the data'],
  'old-tree-survey': ['古树名木普查', 'Survey of old and notable trees'],
  'pipeline-survey': ['城市管线普查', 'Survey of urban pipelines'],
  'planning-conditions': ['提前申请规划条件', 'Planning conditions applied for in advance'],
  'design-pre-study': ['方案预研', 'Preliminary study of the design'],
  'supply-dossier': ['土地供应组件', 'Dossier for the land supply'],
  'talks-with-publicity': ['洽谈和公示双轨并行', 'Talks and publicity in parallel'],
  'green-channel': ['签约即进入供地绿色通道', 'Fast track of land supply from signing'],
} satisfies CodeList;
