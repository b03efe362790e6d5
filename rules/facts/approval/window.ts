import { windowKinds } from '../codes/window-kind.ts';
import { windowServices } from '../codes/window-service.ts';
import { windowNameForms, windowVenues } from '../codes/window-venue.ts';
import { code, codes, section, yesno } from '../fact.ts';

/** The service hall where the matter is handled. */
export const window = section('办事大厅', 'Service hall', {
  venue: code(windowVenues, '场所类型', 'Kind of hall'),
  nameForm: code(windowNameForms, '场所名称形式', 'Form of its name'),
  windows: codes(windowKinds, '设置的窗口', 'Windows set up'),
  services: codes(windowServices, '大厅提供的服务', 'Services of the hall'),
  belowStandard: yesno('专业性场所不具备规范条件', 'Specialised hall that cannot be brought to standard'),
  extendedHoursNeeded: yesno('业务需要延时错时服务', 'Extended hours are needed'),
});
