import type { CodeList } from '../fact.ts';

/** What is true of the building or compound to be renovated or decorated. */
export const renovationFeatures = {
  'existing-building-interior': ['既有建筑内部装饰装修', 'Interior works in an existing building'],
  'old-compound': ['老旧小区', 'Old residential compound'],
  'title-held': ['已取得不动产权证', 'Title certificate held'],
  'facilities-incomplete': ['市政配套设施不完善', 'Municipal facilities incomplete'],
  'services-incomplete': ['社区服务设施不健全', 'Community services incomplete'],
  'residents-willing': ['居民改造意愿强烈', 'Residents want the renovation'],
  'micro-or-mixed-mode': ['微改造或混合改造', 'Micro or mixed renovation'],
  office: ['办公场所', 'Office premises'],
  'fire-rated-materials': ['材料符合防火规范', 'Materials meet the fire code'],
  'main-building-fire-accepted': ['主体建筑已取得消防验收（备案）', 'Main building has passed fire acceptance'],
  'no-environmental-impact': ['基本不产生生态环境影响', 'Practically no environmental impact'],
  'low-risk': ['低风险', 'Low risk'],
  'scattered-small': ['分散、投资小', 'Scattered, small investment'],
  'built-long-ago': ['建成年代较早', 'Built long ago'],
  neglected: ['失养失修失管', 'Neglected'],
} satisfies CodeList;
