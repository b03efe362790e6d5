import { helpAreaServices } from '../codes/help-area-service.ts';
import { windowKinds } from '../codes/window-kind.ts';
import { windowServices } from '../codes/window-service.ts';
import { windowNameForms, windowVenues } from '../codes/window-venue.ts';
import { code, codes, section, yesno } from '../fact.ts';

/** The service hall where the matter is handled. */
export const window = section('办事大厅', 'Service hall', {
  venue: code(windowVenues, '场所类型', 'Kind of hall'),
  nameForm: code(windowNameForms, '场所名称形式', 'Form of the hall’s name'),
  windows: codes(windowKinds, '设置的窗口', 'Windows set up'),
  belowStandard: yesno('专业性场所不具备规范条件', 'Specialised hall that cannot be brought to standard'),
  underServiceCentre: yesno('已纳入政务服务中心一体化管理', 'Managed by the service centre'),
  standardisedService: yesno('按统一要求提供规范化服务', 'Serves by the unified standard'),
  staffUniform: yesno('窗口人员统一着装', 'Staff wear a uniform'),
  oneStopService: yesno('提供一站式、一门式服务', 'One-stop service'),
  extendedHoursNeeded: yesno('业务需要延时错时服务', 'Extended hours are needed'),
  extendedHours: yesno('提供延时错时（错峰）服务', 'Extended or staggered hours offered'),
  freeCopying: yesno('提供免费复印', 'Free copies'),
  onlineHelpArea: yesno('设有“网办帮办”辅导区并配备专员', 'Area with staff who help with online matters'),
  helpAreaServices: codes(helpAreaServices, '“网办帮办”辅导区的服务', 'Services of the area for online matters'),
  startUpGuideDisplayed: yesno('显著位置摆放开办企业办事指南', 'Guide to starting a company on display'),
  startUpAdviser: yesno('有开办企业服务专员', 'Adviser for starting a company'),
  startUpFrontDesk: yesno(
    '开办企业专窗（专区）由综合窗口人员负责前台',
    'General clerks at the front of the start-up window',
  ),
  startUpBackOffice: yesno('开办业务部门人员进驻后台审批', 'Departments of start-up in the back office'),
  taxStaff: yesno('税务人员进驻大厅', 'Tax staff present in the hall'),
  taxAdviceAndDevices: yesno('可咨询税务并领取发票、税控设备', 'Tax advice given, invoices and devices handed out'),
  /** Kept for older files: each service is now asked for by itself, above. */
  services: codes(windowServices, '大厅提供的服务', 'Services of the hall'),
});
