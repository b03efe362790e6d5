import type { CodeList } from '../fact.ts';

/** Properties of a project on which rules depend. */
export const projectTraits = {
  'in-trading-catalogue': ['列入公共资源交易目录', 'In the public-resource trading catalogue'],
  'open-tender-required': ['依法应当公开招标', 'Open tender required by law'],
  'public-interest-or-complex': ['关注度高或技术复杂的项目', 'Of high public interest or technically complex'],
  'building-or-municipal': ['房屋建筑和市政公用工程', 'Building or municipal works'],
  'bim-required': ['应当应用 BIM', 'BIM required'],
  'water-works': ['水利工程', 'Water works'],
  housing: ['住宅工程', 'Housing'],
  phased: ['分期实施', 'Carried out in phases'],
  'long-running': ['长期运行', 'Long-running'],
  'life-cycle-cost-relevant': ['涉及后续采购或全生命周期成本', 'Follow-on purchases or life-cycle costs matter'],
  'scored-evaluation': ['综合评分', 'Evaluated by scores'],
  'beyond-sme-capacity': ['规模较大、中小微企业无法单独承担', 'Too large for small and medium enterprises alone'],
  'works-in-service-purchase': ['政府购买服务中打包建设工程', 'Construction works bundled into a purchase of services'],
  'on-green-catalogue': ['列入节能、环境标志产品品目清单', 'On the lists of energy-saving or eco-labelled products'],
  'energy-using': ['有能效标准的用能产品', 'Energy-using products with an efficiency standard'],
  packaging: ['涉及商品包装、快递包装或运输', 'Goods are packed or shipped'],
  'official-vehicles': ['公务用车', 'Official vehicles'],
  'special-geography': ['特殊地理环境用车', 'Vehicles for special terrain'],
  'vehicle-leasing': ['车辆租赁服务', 'Vehicle leasing'],
  'official-vessels': ['公务用船', 'Official vessels'],
  'resource-transfer': ['林权、水权、农村产权等资源转让', 'Transfer of forest, water, rural or similar rights'],
  'approval-technical-service': [
    '政府部门在审批中委托的技术服务',
    'Technical service commissioned by an authority during an approval',
  ],
  'class-three': ['等级为三级的工程', 'Works of class three'],
  'seal-making': ['公章刻制服务', 'Seal-making service'],
  'pre-selected-suppliers': ['预选采购项目', 'Purchase from pre-selected suppliers'],
  'land-or-mining-rights': ['土地使用权、矿业权出让', 'Grant of land-use or mining rights'],
  'state-property-or-similar': [
    '国有产权、文化产权、排放权、医药耗材、“三资”、大数据等交易',
    'Trade in state property, cultural property, emission rights, hospital supplies, village assets or data',
  ],
} satisfies CodeList;
