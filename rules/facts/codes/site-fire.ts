import type { CodeList } from '../fact.ts';

/** Arrangements where a building in use is extended or altered. */
export const zoneArrangements = {
  'zones-divided': ['划分施工区和非施工区', 'Zone of works divided from the rest'],
  'fire-separation': ['施工区和非施工区之间防火分隔', 'Fire separation between the zones'],
  'fire-watch': ['施工区配备专人值守', 'Someone on watch in the zone of works'],
} satisfies CodeList;

/** How the temporary rooms of a site are arranged. */
export const campArrangements = {
  'apart-from-works': ['办公区、生活区与作业区分开设置', 'Offices and quarters apart from the works'],
  'safe-distance': ['与作业区保持安全距离', 'At a safe distance from the works'],
  'usb-sockets': ['工人宿舍配置USB插座', 'USB sockets in the dormitories'],
  'faulty-wiring-replaced': ['有隐患的电线、插排已更新更换', 'Faulty wiring replaced'],
} satisfies CodeList;

/** What must not be found in the temporary rooms of a site. */
export const campFaults = {
  'dormitory-in-unfinished-building': ['在尚未竣工的建筑物内设置集体宿舍', 'Dormitory in an unfinished building'],
  'steel-panel-dormitory': [
    '违规彩钢板临时用房用作宿舍或休息室',
    'Room of steel panels against the rules used as a dormitory or rest room',
  ],
  'mains-sockets': ['工人宿舍使用220伏用电插座', '220-volt sockets in the dormitories'],
  'high-power-appliances': ['工人宿舍使用大功率电器', 'High-power appliances in the dormitories'],
  'disorderly-wiring': ['职工宿舍乱拉乱设用电线路和用电器', 'Disorderly wiring or appliances in the dormitories'],
} satisfies CodeList;

/** Electric bicycles where they must not be kept or charged. */
export const bicycleFaults = {
  'in-panel-rooms': ['电动自行车进入板房', 'Kept in panel rooms'],
  'with-people': ['人车同屋', 'Kept in a room with people'],
  'flying-leads': ['飞线充电', 'Charged by flying leads'],
  'improvised-sockets': ['乱装插座充电', 'Charged from improvised sockets'],
} satisfies CodeList;

/** Grades of burning behaviour (GB 8624). */
export const combustionGrades = {
  a: ['A级（含A1、A2级）', 'A (A1 or A2)'],
  b1: ['B1级', 'B1'],
  b2: ['B2级', 'B2'],
  b3: ['B3级', 'B3'],
} satisfies CodeList;

/** Kinds of hot work. */
export const hotWorkKinds = {
  welding: ['焊接', 'Welding'],
  'heat-fusion': ['热熔', 'Heat fusion'],
} satisfies CodeList;

/** What was in place for hot work. */
export const hotWorkPrecautions = {
  permit: ['动火作业令已审批', 'Hot-work permit approved'],
  watcher: ['现场监护人', 'Someone watching'],
  'no-hazard-confirmed': [
    '动火前已确认无火灾、爆炸危险',
    'Confirmed beforehand that there is no danger of fire or explosion',
  ],
  'combustibles-cleared': ['清除现场可燃物质', 'Combustibles cleared'],
  cordon: ['加强警戒隔离', 'Place cordoned off'],
  'gas-measured': ['检测可燃气体含量', 'Combustible gas measured'],
  ventilation: ['保持良好通风', 'Ventilated'],
  'slag-collector': ['接火斗等焊渣收集装置', 'Slag collector'],
  'fire-equipment': ['配置消防器材', 'Fire equipment at hand'],
  'supervisor-present': ['监理旁站', 'Supervising engineer present'],
} satisfies CodeList;

/** What must not happen at hot work, and on a building site at large. */
export const fireFaults = {
  'open-flame-in-hazard': [
    '在具有火灾、爆炸危险的场所使用明火',
    'Open flame where there is danger of fire or explosion',
  ],
  'crossed-work': ['动火时交叉作业', 'Other work at the same spot during hot work'],
  smoking: ['作业人员在施工现场吸烟', 'Workers smoke on site'],
  'fire-carried-in': ['携带火种进入填埋作业区域', 'Means of lighting a fire carried into the landfill'],
  'rites-or-cooking': ['场内祭拜、野炊、烧烤', 'Worship, picnic or barbecue in the landfill'],
} satisfies CodeList;

/** Trades that need a certificate. */
export const certifiedTrades = {
  'electric-welder': ['电焊', 'Electric welding'],
  'gas-welder': ['气焊', 'Gas welding'],
  electrician: ['电工', 'Electrical work'],
  other: ['其他特殊工种', 'Other special trade'],
} satisfies CodeList;

/** How inflammable and explosive goods are kept. */
export const storageArrangements = {
  'by-class': ['分类存放', 'Kept by class'],
  'fire-and-explosion-protection': ['采取防火防爆措施', 'Protected against fire and explosion'],
  signs: ['设置标志牌', 'Marked by signs'],
  warehouse: ['设立临时仓库存放', 'Kept in a temporary store'],
  extinguishers: ['配备灭火器等消防设施', 'Extinguishers at hand'],
  patrols: ['安排人员定期巡查巡视', 'Patrolled at intervals'],
  'crossed-work-stopped': ['制止并整改交叉作业等危险情形', 'Dangerous work found was stopped and put right'],
} satisfies CodeList;

/** Fire-fighting means and power supply of a site. */
export const siteProvisions = {
  'fire-lane': ['设置消防通道', 'Fire lane'],
  'fire-lane-clear': ['消防通道畅通', 'Fire lane kept clear'],
  lighting: ['设置照明', 'Lighting'],
  'fire-water': ['设置消防水源', 'Water for firefighting'],
  'fire-equipment': ['配备消防设施', 'Fire equipment'],
  extinguishers: ['配备灭火器材', 'Extinguishers'],
  'three-level-distribution': ['三级配电两级保护', 'Three levels of distribution, two of protection'],
  'one-switch-a-machine': ['一机一箱一闸一漏', 'Own box, switch and breaker for each machine'],
} satisfies CodeList;
