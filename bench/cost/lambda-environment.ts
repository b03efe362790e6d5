/** Imported before the functions, whose logger and metrics read the environment when they are loaded: as on Lambda. */
process.env.POWERTOOLS_SERVICE_NAME = 'guiju';
process.env.POWERTOOLS_LOG_LEVEL = 'INFO';
process.env.POWERTOOLS_METRICS_DISABLED = 'false';
// Active tracing gives every invocation an id, which stands in every line of its log.
process.env._X_AMZN_TRACE_ID = 'Root=1-65e2b6c8-0123456789abcdef01234567;Parent=0123456789abcdef;Sampled=0';
