/** The languages of the estimator's words, in the service and on its pages, so that both judge alike. */
export const DICTIONARIES = ['fr', 'en'] as const
