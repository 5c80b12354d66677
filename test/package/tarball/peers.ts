import { manifest } from '../manifest.ts'

/** What an application installs for the entries that are made for it. */
export const peers: readonly string[] = [
  'react',
  'kysely',
  '@zxcvbn-ts/core',
  '@zxcvbn-ts/language-common',
  '@zxcvbn-ts/language-fr',
  'better-auth',
  '@better-auth/core',
  'fastify',
  'hono',
  'express',
  '@nestjs/common',
  '@nestjs/core',
  '@opentelemetry/api'
]

/** What is not a peer of ours, and stands beside it in an application. */
export const companions: readonly string[] = [
  '@nestjs/platform-express',
  'reflect-metadata',
  'rxjs',
  'passport',
  'passport-local',
  '@auth/core',
  '@adonisjs/hash'
]

/** In the versions that we are developed with. */
export function pinned(names: readonly string[]): string[] {
  return names.map((name) => `${name}@${manifest.devDependencies[name]}`)
}
