import type { CodeList } from '../fact.ts';

/** Faults in a framework agreement (Ministry of Finance Order 110). */
export const frameworkFaults = {
  'could-be-one-project': ['能够归集需求形成单一项目', 'It could have been one project'],
  'no-subject-or-pricing': ['没有明确的采购标的或者定价机制', 'No clear subject or pricing'],
  'all-qualified-admitted': ['供应商符合资格条件即入围', 'All qualified suppliers were admitted'],
  'requirements-changed': ['有效期内变动采购需求', 'The requirements changed while it ran'],
  'above-standard': ['超标准采购', 'Above the standard'],
  'subject-not-detailed': ['未细化到底级品目或者未细分等次、规格', 'The subject was not detailed'],
  'government-price-ignored': ['有政府定价而未执行', 'A government price was ignored'],
  'actual-costs-without-rule': ['按实结算而未明确结算规则', 'Actual costs without a rule of settlement'],
  'upgrade-worse-or-dearer': ['升级换代降低质量或者提高价格', 'A newer product was worse or dearer'],
  'awarded-outside': ['将第二阶段合同授予非入围供应商', 'A contract went to a supplier outside'],
  'contract-terms-changed': ['擅自改变合同实质性条款', 'Terms of the contract were changed'],
  'neither-maker-nor-sole-agent': [
    '入围供应商既非生产厂家也非其唯一授权供应商',
    'A supplier is neither the maker nor its sole agent',
  ],
  'removed-supplier-back': [
    '被取消入围资格或者解除协议的供应商参加同一封闭式框架协议补充征集，或者重新申请加入同一开放式框架协议',
    'A removed supplier came back to the same framework agreement',
  ],
  'left-without-reason': [
    '封闭式入围供应商无正当理由放弃或者退出',
    'A supplier left a closed framework without reason',
  ],
  'offer-below-requirements': ['入围的响应低于采购需求', 'An offer that was admitted is below the requirements'],
  'government-only-product': ['入围的产品专供政府采购', 'A product that was admitted is made for government only'],
  'several-products-in-a-lot': [
    '入围的响应对一个采购包用多个产品',
    'An offer that was admitted has several products for one lot',
  ],
  'unmeasured-factor-scored': ['不可量化的质量因素作为评分项', 'A factor that cannot be measured was scored'],
  'substance-changed': ['对征集文件或者响应文件作实质性修改', 'Documents or offers were changed in substance'],
  'information-not-accessible': [
    '有效期内不能随时查阅征集文件、公告或者入围信息',
    'Documents or information could not be seen while it ran',
  ],
  'supplemented-without-need': ['不影响协议执行而补充征集', 'Suppliers were added although it was not hampered'],
  'supplement-rules-differ': [
    '补充征集的条件、程序、评审方法或者淘汰比例与初次不同',
    'Suppliers were added by other rules',
  ],
  'second-stage-unannounced': [
    '采用征集文件未载明的方式确定成交供应商',
    'A way of choice that the documents do not name',
  ],
  'bidders-left-out': [
    '未选择所有符合竞价需求的供应商参与二次竞价',
    'A fit supplier was left out of the second bidding',
  ],
  'lowest-not-taken': ['二次竞价未确定有效报价最低者成交', 'The lowest valid bid was not taken'],
  'no-time-to-respond': ['未给予必要的响应时间', 'Too little time to respond'],
  'twice-in-a-rotation': ['一个轮候期内向同一供应商授予两次以上', 'One supplier twice in a rotation'],
  'order-changed': ['调整合同授予顺序', 'The order was changed'],
  'no-fixed-price': ['未订立固定价格合同', 'No fixed price'],
  'outside-without-lower-price': [
    '未证明价格更低或者入围供应商同意降价而授予非入围供应商',
    'Awarded outside without a lower price, or though it was matched',
  ],
} satisfies CodeList;
