import { manifest } from '../manifest.ts'
import { companions, peers } from '../tarball/peers.ts'

/** What is released together with a peer, in its version. */
const together: Readonly<Record<string, string>> = { 'react-dom': 'react', '@nestjs/platform-express': '@nestjs/core' }

function rangeOf(name: string): string {
  const range = manifest.peerDependencies[name]
  if (range === undefined) throw new Error(`${name} is no peer`)
  return range
}

/** The first version that a range allows: `^11.0.0 || ^12.0.0` is 11.0.0, `>=18` is 18.0.0. */
export function lowestOf(range: string): string {
  const [major = '', minor = '0', patch = '0'] = /\d+(?:\.\d+){0,2}/u.exec(range)?.[0].split('.') ?? []
  return [major, minor, patch].join('.')
}

function specifiers(versionOf: (range: string) => string): readonly string[] {
  const others = companions.filter((name) => together[name] === undefined)
  return [
    ...[...peers, '@types/express', '@types/react'].map((name) => `${name}@${versionOf(rangeOf(name))}`),
    ...Object.entries(together).map(([name, peer]) => `${name}@${versionOf(rangeOf(peer))}`),
    ...others.map((name) => `${name}@${manifest.devDependencies[name]}`)
  ]
}

/** What an application installs that has the first, or the last, version of everything that we work with. */
export const ends: Readonly<Record<'lowest' | 'newest', readonly string[]>> = {
  lowest: specifiers(lowestOf),
  newest: specifiers((range) => range)
}
