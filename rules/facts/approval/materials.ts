import { materials as materialCodes } from '../codes/material.ts';
import { materialPractices } from '../codes/material-practice.ts';
import { codes, section } from '../fact.ts';

/** Documents demanded, and how electronic papers were treated. */
export const materials = section('材料', 'Documents', {
  demanded: codes(materialCodes, '要求提交的材料', 'Materials demanded'),
  practices: codes(materialPractices, '材料要求中的做法', 'Practices in demanding materials', {
    zh: '法律法规要求缴回、提交的原件、纸质件，以及材料本身不符合法定要求、已失效或者有误的，不算。',
    en: 'Not originals or paper that a law orders to be given back or filed, nor documents that are unfit, expired or wrong.',
  }),
});
