import { goodsFeatures } from '../codes/goods-feature.ts';
import { codes, section, yesno } from '../fact.ts';

/** Imported goods at customs. */
export const goods = section('货物', 'Goods', {
  features: codes(goodsFeatures, '货物情况', 'Features of the goods'),
  twoStageSupervision: yesno('按“两段准入”分段监管', 'Supervised in two stages'),
});
