/** What people write for a code, by its Chinese label; where a list has a label of that very name, the label goes first. */
export const codeSynonyms: Readonly<Record<string, readonly string[]>> = {
  '银行电汇（转账）': ['银行转账', '银行电汇', '电汇', '转账', '对公转账', '银行汇款', '汇款', '银行划转'],
  现金: ['现金缴纳'],
  公开招标: ['公开招投标', '公开'],
  竞争性磋商: ['磋商'],
  竞争性谈判: ['谈判'],
  单一来源采购: ['单一来源'],
  框架协议采购: ['框架协议'],
  小型企业: ['小型', '小企业'],
  微型企业: ['微型', '微企业'],
  中型企业: ['中型', '中企业'],
  大型企业: ['大型', '大企业'],
};
