import type { CodeList } from '../fact.ts';

/** What goes wrong when a contract is concluded. */
export const contractPractices = {
  'unreasonable-signing-condition': ['以不合理要求作为签约条件', 'Unreasonable demands as a condition of signing'],
  'substantive-terms-changed': [
    '改变采购文件和投标文件的实质性内容',
    'Substantive terms of the documents and the bid changed',
  ],
  'unreasonable-rebar-cap': ['约定不合理的配筋率上限', 'An unreasonable cap on the reinforcement ratio'],
  'unreasonable-period-or-price': ['工期或造价不合理', 'Unreasonable construction period or price'],
  'changed-at-will': ['擅自变更、中止或者终止合同', 'The contract was changed, suspended or ended at will'],
  'side-agreement': ['另行订立背离合同实质性内容的协议', 'A side agreement departs from the contract'],
} satisfies CodeList;
