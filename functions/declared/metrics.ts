/** The namespace of the functions' own metrics, read by the functions and by the dashboard. */
export const METRICS_NAMESPACE = 'guiju';
