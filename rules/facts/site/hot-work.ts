import {
  certifiedTrades,
  fireFaults,
  hotWorkKinds,
  hotWorkPrecautions,
  storageArrangements,
} from '../codes/site-fire.ts';
import { codes, count, date, done, section, yesno } from '../fact.ts';

/** Hot work: what was in place for it. */
export const hotWork = section('动火作业', 'Hot work', {
  performed: yesno('有动火作业', 'Hot work is or was done'),
  kinds: codes(hotWorkKinds, '动火中的焊接、热熔', 'Welding or heat fusion in the hot work'),
  precautions: codes(hotWorkPrecautions, '动火安全措施', 'Precautions for the hot work'),
  standByPlanned: yesno('列入监理旁站范围', 'Hot work is on the list of what the supervisor watches on site'),
  outdoors: yesno('室外动火', 'Hot work outdoors'),
  windForce: count('动火时的风力（级）', 'Wind force during the hot work', {
    zh: '蒲福风级，按动火时的实测填写',
    en: 'Beaufort, as measured at the time',
  }),
  endedOn: date('动火作业结束、作业人员撤离日期', 'Hot work ended and the workers left'),
  checkedAfter: done('作业后已对现场进行检查', 'Place checked after the hot work'),
});

/** What people on the site do, and whether they may. */
export const workers = section('作业人员', 'Workers', {
  withoutCertificate: codes(certifiedTrades, '无证上岗的特殊工种', 'Special trades worked in without a certificate'),
  faults: codes(fireFaults, '用火和吸烟方面的问题', 'Faults with fire and smoking'),
});

/** Inflammable and explosive goods, and materials of the works. */
export const goods = section('易燃易爆物品和材料', 'Dangerous goods and materials', {
  stored: yesno('存放易燃易爆物品', 'Flammable or explosive goods are kept'),
  arrangements: codes(storageArrangements, '存放和管理情况', 'How the flammable or explosive goods are kept'),
  scattered: yesno('易燃易爆物品散放', 'Flammable or explosive goods lie about'),
  crossedWorkFound: yesno('发现交叉作业等容易引发火灾的情形', 'Dangerous work was found beside flammable goods'),
  netsCompliant: yesno('安全网等材料燃烧性能符合规定', 'Safety nets and the like have the fire rating prescribed'),
});
