import type { CodeList } from '../fact.ts';

/** Stages of a public-private partnership for which duties of integrity are laid down. */
export const integrityStages = {
  preparation: ['项目筹备', 'Preparation'],
  tendering: ['招标投标', 'Tendering'],
  procurement: ['政府采购', 'Government procurement'],
  financing: ['融资', 'Financing'],
  implementation: ['实施', 'Implementation'],
} satisfies CodeList;
