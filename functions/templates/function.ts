/** The function that hands out templates; it has no table. */
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { byRoute } from '../http/by-route.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { kept } from '../http/kept-answers.ts';
import { readTemplate, templateMediaTypes } from './read-template.ts';

export function templatesFunction(): Endpoint {
  return endpoint(kept(byRoute({ 'GET /v1/templates/{file}': readTemplate(ruleSet) })), {
    mediaTypes: ({ pathParameters }) => templateMediaTypes(pathParameters?.file),
  });
}
