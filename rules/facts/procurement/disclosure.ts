import { publicationChannels } from '../codes/publication-channel.ts';
import { resultContents } from '../codes/result-content.ts';
import { secrecyGrounds } from '../codes/secrecy-ground.ts';
import { winnerDocuments } from '../codes/winner-document.ts';
import { codes, group, section, yesno } from '../fact.ts';

/** What was made public, and where. */
export const disclosure = section('信息公开', 'Disclosure', {
  channels: group('公开渠道', 'Channels', {
    intention: codes(publicationChannels, '采购意向公开渠道', 'Where the intention was published'),
    plan: codes(publicationChannels, '招标计划发布渠道', 'Where the plan was published'),
    notice: codes(publicationChannels, '采购（招标）公告发布渠道', 'Where the notice was published'),
    result: codes(publicationChannels, '结果公告发布渠道', 'Where the result was published'),
    contract: codes(publicationChannels, '合同公开渠道', 'Where the contract was published'),
  }),
  intentionOmittedAsUrgent: yesno(
    '因不可预见的急需未公开意向',
    'Intention not published because of unforeseeable urgency',
  ),
  resultContents: codes(resultContents, '结果公告载明的内容', 'Contents of the announcement of the result'),
  winnerBidHolds: codes(winnerDocuments, '中标人投标文件载有的材料', 'What the winner’s bid holds'),
  withheld: codes(
    secrecyGrounds,
    '结果公告中未公开内容的保密理由',
    'Grounds of secrecy for what the announcement of the result leaves out',
  ),
  formatFollowed: yesno('按规定格式公开', 'Published in the prescribed format'),
});
