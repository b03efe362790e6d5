import type { CodeList } from '../fact.ts';

/** What takes a project out of the simplified classes (Shanwei, Foshan). */
export const projectExclusions = {
  toxic: ['有毒有害', 'Toxic or harmful substances'],
  flammable: ['易燃易爆', 'Flammable or explosive substances'],
  'dangerous-goods': ['危险物品', 'Dangerous goods'],
  'crowded-place': ['人员密集场所', 'Place where many people gather'],
  'special-fire-works': ['消防特殊建设工程', 'Special works under fire law'],
  'national-security': ['国家安全事项', 'Matter of national security'],
  'cultural-relic': ['文物保护范围、建设控制地带', 'Protected zone of a cultural relic'],
  'environmentally-sensitive': ['环境敏感区', 'Environmentally sensitive area'],
  'permanent-ecological-area': ['永久性保持生态区', 'Permanent ecological area'],
  'rail-protection': ['轨道交通保护区', 'Protected zone of rail transit'],
  townscape: ['风貌保护', 'Protected townscape'],
  'historic-district': ['历史文化街区、名镇名村', 'Historic district, town or village'],
} satisfies CodeList;
