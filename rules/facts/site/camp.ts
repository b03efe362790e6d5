import { bicycleFaults, campArrangements, campFaults, combustionGrades, siteProvisions } from '../codes/site-fire.ts';
import { code, codes, section, yesno } from '../fact.ts';

/** Temporary offices and quarters. */
export const camp = section('板房和宿舍', 'Temporary rooms', {
  present: yesno('设有办公区、生活区', 'There are offices or quarters on site'),
  dormitories: yesno('设有工人宿舍', 'There are dormitories'),
  panelRooms: yesno('使用板房', 'Prefabricated panel rooms are used'),
  panelGrade: code(combustionGrades, '板房材料燃烧性能等级', 'Fire rating of the panels'),
  arrangements: codes(campArrangements, '设置和整改情况', 'How the temporary rooms were set up and put right'),
  wiringFaulty: yesno('老旧电线、插排存在安全隐患', 'Old wiring or socket strips are a hazard'),
  faults: codes(campFaults, '板房和宿舍的问题', 'Faults of panel rooms and dormitories'),
  bicycleFaults: codes(bicycleFaults, '电动自行车停放充电的问题', 'Faults in keeping or charging electric bicycles'),
});

/** Means of firefighting and power supply. */
export const provisions = section('消防设施和临时用电', 'Firefighting and power supply', {
  temporaryPower: yesno('设有施工临时用电', 'There is a temporary power supply'),
  meansPrescribed: yesno(
    '按规定应设置消防通道、照明、消防水源和消防设施',
    'Fire lanes, lighting, water and equipment are prescribed here',
  ),
  inPlace: codes(siteProvisions, '已设置的设施', 'Fire-safety facilities in place'),
});
