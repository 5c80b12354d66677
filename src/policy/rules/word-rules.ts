import { blocklist } from './blocklist.ts'
import { personalData } from './personal-data.ts'
import type { WordRule } from './rule.ts'
import { serviceNames } from './service-names.ts'

/**
 * In the order in which issues are reported, after those of the form: the first is the one to show if there is room for
 * only one.
 */
export const wordRules: readonly WordRule[] = [personalData, blocklist, serviceNames]
