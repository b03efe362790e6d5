import type { CodeList } from '../fact.ts';

/** How a service hall is run and what it offers to everybody who comes. Kept for older files: each question now has a fact of its own. */
export const windowServices = {
  'staff-uniform': ['窗口人员统一着装', 'Staff in uniform'],
  'unified-management': ['纳入政务服务中心一体化管理', 'Managed by the service centre'],
  'standardised-service': ['按统一要求提供规范化服务', 'Standardised service'],
  'one-stop-service': ['一站式服务、一门式办理', 'One-stop service'],
  'extended-hours': ['延时错时服务', 'Extended or staggered hours'],
  'free-copying': ['免费复印', 'Free copies'],
  'start-up-guide-displayed': ['显著位置摆放开办企业办事指南', 'Guide to starting a company on display'],
  'start-up-adviser': ['开办企业服务专员', 'Adviser for starting a company'],
  'online-help-area': ['“网办帮办”辅导区并配备专员', 'Area with staff who help with online matters'],
  'tax-staff': ['税务人员进驻', 'Tax staff present'],
  'tax-advice-and-devices': ['咨询指导及领取发票、税控设备', 'Tax advice, invoices and devices'],
  'front-desk-by-general-clerks': ['综合窗口人员负责专窗前台', 'General clerks at the front'],
  'departments-in-back-office': ['业务部门人员进驻后台', 'Departments in the back office'],
} satisfies CodeList;
