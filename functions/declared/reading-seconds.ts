/** The longest that reading one paper may take, in seconds: on AWS the timeout of its function, on one machine of its thread. */
export const READING_SECONDS = 120;
