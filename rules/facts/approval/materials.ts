import { materials as materialCodes } from '../codes/material.ts';
import { materialPractices } from '../codes/material-practice.ts';
import { codes, section } from '../fact.ts';

/** Documents demanded, and how electronic papers were treated. */
export const materials = section('材料', 'Documents', {
  demanded: codes(materialCodes, '要求提交的材料', 'Demanded'),
  practices: codes(materialPractices, '材料要求中的做法', 'Practices'),
});
