/** The languages whose words the strength knows, in the service and on its pages: so that both judge alike. */
export const DICTIONARIES = ['fr', 'en'] as const
