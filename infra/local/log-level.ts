/** On one machine a log line for every request is noise; imported before the functions, whose logger reads it when loaded. */
process.env.POWERTOOLS_SERVICE_NAME ??= 'guiju';
process.env.POWERTOOLS_LOG_LEVEL ??= 'WARN';
// Metrics are lines in the log of a function; here nobody would read them.
process.env.POWERTOOLS_METRICS_DISABLED ??= 'true';
