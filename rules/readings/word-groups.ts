/** Words that mean the same wherever they stand in a document, by the names that patterns call them: who buys, who sells, what a bid is called. */

const anyOf = (words: string): string => `(?:${words.split(' ').join('|')})`;

const BID = anyOf('投标 响应 磋商 谈判 报价 询价 竞标 竞价 竞谈 比选 应答 参选');

const BUYER = anyOf(
  '甲方 采购人 采购单位 采购方 征集人 招标人 招标方 校方 院方 使用方 买方 需方 购方 发包人 发包方 委托人 委托方 业主单位 业主 建设单位',
);

/** Provinces and large cities as tenders name them without 省 or 市: 宁夏境内, 深圳地区. */
const PLACES = anyOf(
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 深圳 广州 东莞 佛山 珠海 杭州 宁波 南京 苏州 成都 武汉 西安 银川 郑州 长沙 济南 青岛 合肥 福州 厦门 南昌 昆明 贵阳 南宁 海口 沈阳 大连 长春 哈尔滨 石家庄 太原 呼和浩特 兰州 西宁 乌鲁木齐 拉萨',
);

const GROUPS: Readonly<Record<string, string>> = {
  /** What the document is about: 本项目, 本标段, and what provinces call a lot (标项, 分标, 合同包, 包组). */
  this: `(?:(?:本|该)次?${anyOf('采购项目 招标项目 项目 采购包 合同包 标项 标段 标包 分标 包组 包件 包 采购 招标 磋商 谈判 询价 比选 工程 合同')})`,
  buyer: BUYER,
  /** The buyer, also by what it is: 学校, 我行. */
  owner: `(?:${BUYER}|学校|医院|我行|我校|我院|我司|我局|街道办事处|街道办|用户单位|银行方)`,
  /** The place that bidders are tied to: 本市, 项目所在地, 滨江市, 云南; no 小区, no 城市. */
  local: `(?:(?:本|我|当|该)(?:省|市|区|县|地|州)|(?:项目|服务|采购人|业主)(?:所在)(?:地|省|市|区|县)|${PLACES}[省市]?|(?:(?![由在的为从向与和及或于月以级])[\\u4e00-\\u9fa5]){2,4}(?:省|(?<![城超夜上门集])市|(?<![小社园校院厂片景库病辖地各全林山牧])区|县|自治州)(?!级)(?:城区|主城区)?)`,
  seller: anyOf(
    '乙方 中标供应商 成交供应商 磋商供应商 谈判供应商 入围供应商 供应商 竞标供应商 报价供应商 报价人 报价单位 经营方 配送商 承包商 施工单位 入围单位 参选人 投标人 投标单位 投标方 响应人 响应单位 响应方 竞标人 申请人 中标人 中标单位 中标方 中选人 成交人 成交单位 成交方 承包人 承包方 受托人 受托方 卖方 供方 供货商 供货方 服务商 服务方 承接方 承接单位',
  ),
  /** Bids and what belongs to them: 投标文件, 响应保证金, 竞标报价. */
  bid: BID,
  /** The lot that a value is said of, with its name: 采购包1：, 第二包(A区)：, 合同包1（食堂）：, or its name alone. */
  lot: `(?:(?:第?[一二三四五六七八九十\\d]{1,2}|采购|合同|分)?(?:包|标段|标项|分标)(?:件|组)?[\\dA-Z一二三四五六七八九十]{0,2}(?:\\([^()]{0,30}\\))?:)?`,
  /** The documents that are given out. */
  papers: anyOf(
    '招标文件 采购文件 磋商文件 谈判文件 询价通知书 询价文件 竞争性磋商文件 竞争性谈判文件 比选文件 竞标文件 征集文件',
  ),
  /** The price that no bid may exceed. */
  ceiling: anyOf(
    '最高投标限价 最高响应限价 最高磋商限价 最高谈判限价 最高总限价 最高总价限价 最高报价限价 最高限价 投标最高限价 投标限价 招标控制价 采购控制价 磋商控制价 招标限价 采购限价 磋商限价 控制金额 拦标价 控制价',
  ),
  /** What is put down so that a bid, a contract, a quality is kept. */
  performance: '履约(?:保证金|担保金?|保函)',
  quality: '(?:工程)?(?:质量保证金|质量保修金|质保金|保修金|质量担保|质保款)',
  /** From when a period runs. */
  after: '(?:次日起|之?后|以后|之日起|之日后|之日|当日起|日起|起)',
  /** That something is not asked for; said of the whole, not of who does not hand it in. */
  waived:
    '(?:不(?:再|予|另|得)?(?:予)?(?:收取?|要求|需要?|设置?|用)|无[需须]|免(?:予|于|除)?(?:收取?|交|缴|提交)?|取消|停止收取|暂[不停](?:收取?)?)',
  /** What is said of a security, in the same sentence or the next of the same cell. */
  ofBidSecurity: `${BID}保证金(?:[^。;]{0,60}|:[^。;]{0,40}[。;](?:[^。;:]{0,8}:)?[^。;:]{0,60})`,
  ofPerformance:
    '履约(?:担保|保证金)(?:[^。;]{0,60}|[^。]{0,40}[。;](?:提交|缴纳|递交|交纳)?(?:方式|形式):[^。;]{0,50})',
  /** How it is handed over. */
  paid: '(?:缴纳|交纳|提交|递交|提供|收取|支付|缴付|交付|出具|缴存|交)',
  /** Small and medium-sized enterprises, by the many names of their sizes. */
  sme: '(?:中小微|中小型|中小|小微|小型、微型|小型和微型|小型及微型|小型或微型|中型、小型、微型|中型、小型和微型|小、微型?|中、小、微型?)企业',
  atLeast: anyOf('不低于 不得低于 不少于 不得少于 不小于 不得小于 达到 大于等于 大于 超过 高于 ≥ > ﹥'),
};

/** @param pattern with names in braces: `{buyer}应在` */
export function withWordGroups(pattern: string): string {
  return pattern.replaceAll(/\{([A-Za-z]+)\}/g, (whole, name: string) => GROUPS[name] ?? whole);
}
