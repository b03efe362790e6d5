/** Plain JSON values. */

/** JSON, as a case arrives once it has been validated. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** True for a JSON object. */
export function isObject(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
