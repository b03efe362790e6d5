/** The name under which a case says of which lists and sections nothing else is there: alone, so that who reads it loads no schema. */
export const COMPLETE = 'complete';
