/**
 * The types of the API as TypeScript, made of its description. By version 6 of openapi-typescript: version 7 needs the compiler
 * API of TypeScript 5, which TypeScript 7 does not have any more.
 */
import openapiTypescript, { type OpenAPI3 } from 'openapi-typescript';

/** @param openapi the description as text. */
export async function apiTypes(openapi: string): Promise<string> {
  const document: OpenAPI3 = JSON.parse(openapi);
  const types = await openapiTypescript(document, { alphabetize: false });
  return `// Made by \`npm run build\` of /openapi.json.\n${types}`;
}
