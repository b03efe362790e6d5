/** On one machine a log line for every request is noise; imported before the functions, whose logger reads it when loaded. */
process.env.POWERTOOLS_SERVICE_NAME ??= 'guiju';
process.env.POWERTOOLS_LOG_LEVEL ??= 'WARN';
