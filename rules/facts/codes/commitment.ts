import type { CodeList } from '../fact.ts';

/** What the applicant, builder, surveyor or designer committed to in writing. */
export const commitments = {
  'design-compliance': [
    '建设、勘察、设计单位承诺方案符合规划条件和标准',
    'Builder, surveyor and designer: the design complies with planning conditions and standards',
  ],
  'drawings-quality': [
    '建设、勘察、设计单位承诺施工图质量、安全、消防',
    'Builder, surveyor and designer: quality, safety and fire protection of the drawings',
  ],
  'build-to-permit': ['按规划许可及图纸建设', 'Building to the permit and its drawings'],
  'stable-scheme': ['建设方案基本稳定', 'The scheme is practically final'],
  'land-risk': ['自担竞地失败后果', 'Bears the consequences of losing the land bid'],
  designer: ['设计单位承诺', 'Commitment of the designer'],
  owner: ['建设单位承诺', 'Commitment of the builder'],
  'supply-later': ['限期补交材料', 'Missing documents will follow'],
  'licence-conditions': ['符合许可条件', 'Conditions of the licence are met'],
  'true-information': ['信息真实准确', 'Information is true and accurate'],
  'lawful-documents': ['材料真实合法', 'Documents are true and lawful'],
} satisfies CodeList;
