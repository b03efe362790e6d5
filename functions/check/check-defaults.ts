/** What `POST /v1/checks` does where its query does not say. */
export const checkDefaults = { store: true, preview: false } as const;
