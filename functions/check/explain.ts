/**
 * What only a request that is wrong needs: the schemas, which judge and explain what the quick readers did not take. In one
 * module, so that a bundle keeps it apart, and loaded with the first such request (`import()`).
 */
export { readBySchema } from '../../rules/facts/submission-reader.ts';
export { readRecheckQuery } from '../recheck/recheck-query.ts';
export { readCheckQuery } from './check-query.ts';
