import type { CodeList } from '../fact.ts';

/** What works on an existing building or compound change. */
export const renovationChanges = {
  'floor-area': ['增加建筑面积', 'More floor area'],
  height: ['增加建筑高度', 'More height'],
  storeys: ['增加建筑层数', 'More storeys'],
  structure: ['改变建筑结构', 'Structure'],
  'main-structure': ['改变主体结构', 'Main structure'],
  'structural-grade': ['降低结构安全等级', 'Lower structural safety grade'],
  facade: ['修改外立面', 'Façade'],
  use: ['变更使用性质、功能', 'Use or function'],
  'fire-protection': ['改动防火分区、疏散、消防设施', 'Fire compartments, escape or equipment'],
  'safety-or-fire-risk': ['增加安全或消防风险', 'Higher safety or fire risk'],
  title: ['需办理产权登记', 'Title must be registered'],
  'land-right': ['土地权属变化', 'Right to the land'],
  'land-term': ['土地使用年限变更', 'Term of the right to the land'],
  'planning-conditions': ['规划条件调整', 'Planning conditions'],
  'new-land': ['新增用地', 'Additional land'],
  layout: ['改变用地现状和建设格局', 'Layout of the site'],
} satisfies CodeList;
