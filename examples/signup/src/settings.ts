import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type {
  AccountSecurityPolicy,
  KnownDevicesPolicy,
  RecoveryPolicy,
  RetentionPolicy,
  SessionPolicy,
  TemporaryPasswordPolicy,
  ThrottlingPolicy
} from 'rempart'
import { parseAccountSecurityPolicyText } from 'rempart/zod'
import * as z from 'zod'
import { listeningHost, networks, serverUrl, webOrigin, wholeNumber } from './setting-values.ts'
import { SettingsError } from './settings-error.ts'

const example = join(import.meta.dirname, '..')
const port = wholeNumber(0, 65_535)
const count = wholeNumber(1, 1_000_000)

const settingsSchema = z
  .object({
    /** Address that the service listens on. */
    HOST: listeningHost.default('127.0.0.1'),
    /** 0 takes a free port. */
    PORT: port.default(3000),
    /** Port of the Prometheus metrics, always on 127.0.0.1. 0 takes a free port. */
    METRICS_PORT: port.default(9464),
    /** Folder of the embedded database, of the generated secret and, without SMTP_URL, of the messages. */
    DATA_DIR: z
      .string()
      .default(join(example, 'data'))
      .transform((path) => resolve(path)),
    /** PostgreSQL instead of the embedded database. */
    DATABASE_URL: serverUrl(['postgres', 'postgresql'], /^(?:\/[^/]*)?$/u).optional(),
    /** Valkey or Redis for the throttle, instead of the database. */
    VALKEY_URL: serverUrl(['redis', 'rediss', 'valkey', 'valkeys'], /^(?:\/\d*)?$/u).optional(),
    /** Where visitors reach the service: the links in messages begin with it, never with what a request says. */
    PUBLIC_ORIGIN: webOrigin.optional(),
    /** Mail server. Without it, messages are files in the folder `mail` of DATA_DIR. */
    SMTP_URL: serverUrl(['smtp', 'smtps'], /^\/?$/u).optional(),
    /** Sender of the messages. */
    MAIL_FROM: z.email({ error: 'takes an e-mail address' }).optional(),
    /** Where passwords known from breaches are asked for, when the policy asks for them: a mirror of your own perhaps. */
    BREACH_URL: serverUrl(['https', 'http'], /^\/[\w\-./]*$/u).default('https://api.pwnedpasswords.com/range/'),
    /** Whether an account is made only once its owner has shown that they read what is sent to its address. */
    ADDRESS_PROOF: z.enum(['required', 'none']).default('required'),
    /** From this day on, a password that today's policy would refuse has to be changed at sign-in. Before it, its owner is told. */
    INSIST_ON_POLICY_FROM: z.iso
      .date({ error: 'takes a day, such as 2027-01-31' })
      .transform((day) => new Date(day))
      .optional(),
    POLICY_FILE: z
      .string()
      .default(join(example, 'policy.json'))
      .transform((path) => resolve(path)),
    /**
     * Key of pseudonyms, forms and devices. Needed where processes may share a store, and then the same for all of them: with
     * two keys each would have counters of its own. Default elsewhere: made once, in DATA_DIR.
     */
    SECRET: z.string().min(32, { error: 'takes 32 characters or more' }).optional(),
    /** Addresses or networks of the reverse proxies whose X-Forwarded-For is believed, separated by commas. */
    TRUSTED_PROXIES: networks.optional(),
    /** Within these, a request has arrived whole, and a connection that is silent is closed. */
    REQUEST_TIMEOUT_SECONDS: wholeNumber(1, 3_600).default(15),
    /** Connections beyond it are closed at once. Never more than the system's limit of open files has room for. */
    MAXIMUM_CONNECTIONS: count.default(2_000),
    /** From one IPv4 address or IPv6 /64. */
    FAILED_SIGN_INS_PER_HOUR: count.default(100),
    /** From one IPv4 address or IPv6 /64. */
    SIGN_UPS_PER_HOUR: count.default(100),
    /** Links for forgotten passwords. From one IPv4 address or IPv6 /64. */
    RECOVERIES_PER_HOUR: count.default(100),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info')
  })
  .refine(
    ({ SECRET, DATABASE_URL, VALKEY_URL }) => SECRET !== undefined || (DATABASE_URL ?? VALKEY_URL) === undefined,
    {
      path: ['SECRET'],
      error: 'needed with DATABASE_URL or VALKEY_URL: 32 characters or more, the same for every process'
    }
  )
  .refine(({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined, {
    path: ['MAIL_FROM'],
    error: 'needed with SMTP_URL: the address that messages come from'
  })
  .refine(({ SMTP_URL, PUBLIC_ORIGIN }) => SMTP_URL === undefined || PUBLIC_ORIGIN !== undefined, {
    path: ['PUBLIC_ORIGIN'],
    error: 'needed with SMTP_URL: what the links in messages begin with'
  })

export type Settings = z.infer<typeof settingsSchema>

/**
 * Reads the settings from environment variables; an empty one counts as absent.
 *
 * @throws {SettingsError} Names every wrong variable and what it takes, never its value: an address may hold a password.
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = settingsSchema.safeParse(given)
  if (result.success) return result.data
  const lines = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new SettingsError(`settings are wrong: ${lines.join('; ')}`)
}

/** How long the link of a sign-up is good: whoever signs up in the evening reads the message in the morning. */
export const PROOF_MINUTES = 1_440

/** A policy with a number for all that this service does. */
export interface ServicePolicy extends AccountSecurityPolicy {
  readonly throttling: ThrottlingPolicy & { readonly knownDevices: KnownDevicesPolicy }
  readonly recovery: RecoveryPolicy
  readonly sessions: SessionPolicy
  readonly temporaryPasswords: TemporaryPasswordPolicy
  readonly retention: RetentionPolicy & { readonly eventsDays: number }
}

/** Where the policy says nothing there is a way back all the same, and sessions, devices and events have an end. */
const KNOWN_DEVICES: KnownDevicesPolicy = { rememberDays: 90, maximumFailuresPerDay: 10 }
/** A year, the most that CNIL advises (2021-122). */
const EVENTS_DAYS = 365
const RECOVERY: RecoveryPolicy = { linkMinutes: 60, maximumRequestsPerDay: 5, endsOtherSessions: true }
/** ASVS 5.0 6.4.1 asks for a short time. */
const TEMPORARY_PASSWORDS: TemporaryPasswordPolicy = { hours: 24 }
const SESSIONS: SessionPolicy = { idleMinutes: 30, maximumHours: 12 }

/**
 * Reads the policy that every part of the service follows.
 *
 * @throws {SettingsError} Names the file, and what is wrong with it.
 */
export async function readPolicy({ POLICY_FILE }: Settings): Promise<ServicePolicy> {
  try {
    const policy = parseAccountSecurityPolicyText(await readFile(POLICY_FILE, 'utf8'))
    return {
      ...policy,
      throttling: { knownDevices: KNOWN_DEVICES, ...policy.throttling },
      recovery: policy.recovery ?? RECOVERY,
      sessions: policy.sessions ?? SESSIONS,
      temporaryPasswords: policy.temporaryPasswords ?? TEMPORARY_PASSWORDS,
      retention: { eventsDays: EVENTS_DAYS, ...policy.retention }
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SettingsError(`POLICY_FILE ${POLICY_FILE}: ${reason}`, { cause: error })
  }
}
