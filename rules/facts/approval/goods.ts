import { goodsFeatures } from '../codes/goods-feature.ts';
import { codes, section } from '../fact.ts';

/** Imported goods at customs. */
export const goods = section('货物', 'Goods', {
  features: codes(goodsFeatures, '货物情况', 'Features of the goods'),
});
