import type { CodeList } from '../fact.ts';

/** What is true of goods or declarations at customs and in ports. */
export const tradeCircumstances = {
  'declared-in-advance': ['提前申报', 'Declared in advance'],
  'appointment-clearance': ['预约通关', 'Clearance by appointment'],
  'tariff-quota-single-window': [
    '进口关税配额货物经单一窗口申报',
    'Goods under tariff quota declared in the single window',
  ],
  'tariff-insurance-online': ['网上办理关税保证保险', 'Tariff guarantee insurance taken out online'],
  'recognised-hk-test': [
    '香港进口试点法检商品（非农食）已有采信检验结果',
    'Pilot goods from Hong Kong with a recognised test result',
  ],
  'sea-port': ['本市海港口岸', 'Sea port of the city'],
  inspected: ['海关查验', 'Inspected by customs'],
  containerised: ['集装箱货物', 'Containerised goods'],
} satisfies CodeList;

/** What was done with the goods or the declaration. */
export const tradeSteps = {
  'quota-verified-online': ['配额证联网核查', 'Quota verified online'],
  'test-result-recognised': ['采信检验结果', 'Test result recognised'],
  'port-documents-electronic': ['港口单证电子化、无纸流转', 'Port documents electronic'],
} satisfies CodeList;

/** What customs and ports offer. */
export const tradeServices = {
  'advance-declaration': ['进出口提前申报', 'Advance declaration'],
  'inspection-notice': ['查询查验通知', 'Notice of inspection visible'],
  'inspection-progress': ['查询查验进展', 'Progress of inspection visible'],
  'inspection-result': ['查询查验结果', 'Result of inspection visible'],
  'direct-pickup-or-loading': ['船边直提、抵港直装', 'Pick-up at the ship’s side, direct loading'],
  'self-printing': ['自助打印（税单、原产地证书）', 'Self-service printing of tax bills and certificates'],
  'container-tracking': ['集装箱全程追踪、实时查询', 'Tracking of containers'],
} satisfies CodeList;
