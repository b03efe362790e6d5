import { renovationChanges } from '../codes/renovation-change.ts';
import { renovationFeatures } from '../codes/renovation-feature.ts';
import { codes, quantity, section } from '../fact.ts';

/** Renovation of an old compound, or interior works in an existing building. */
export const renovation = section('改造、装修', 'Renovation', {
  area: quantity('装修面积', 'Area decorated', 'm²'),
  features: codes(renovationFeatures, '建筑或小区情况', 'The building or compound'),
  changes: codes(renovationChanges, '改造涉及的改变', 'What the works change'),
});
