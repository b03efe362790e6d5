import type { components } from '../.built/api.ts';

/** The objects of the API, by the names its description gives them. */
export type Schemas = components['schemas'];
