/** The texts of *How long your data are kept*, also used in *Personal data*. */
export interface RetentionWords {
  readonly title: string
  readonly intro: string
  readonly caption: string
  readonly what: string
  readonly howLong: string
  readonly account: string
  readonly accountAlways: string
  readonly accountInactive: (days: number) => string
  readonly noticesHeading: string
  readonly notices: (days: readonly number[]) => string
  readonly noNotice: string
  readonly events: string
  readonly days: (days: number) => string
  readonly daysAfter: (days: number, event: string) => string
  readonly until: (event: string) => string
  readonly whileAccount: string
  readonly earlierPasswords: (rememberedPasswords: number) => string
  readonly earlierPasswordsDays: (days: number) => string
  readonly recoveryLinks: string
  readonly minutes: (minutes: number) => string
  readonly temporaryPasswords: string
  readonly hours: (hours: number) => string
  readonly sessions: string
  readonly sessionHours: (hours: number) => string
  readonly knownDevices: string
  readonly knownDeviceDays: (days: number) => string
}
