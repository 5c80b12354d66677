/** A setting that the service cannot start with. The message names it and what it takes, never its value where that may hold a secret. */
export class SettingsError extends Error {}
