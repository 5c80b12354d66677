import { describe, expect, test } from 'vitest'
import { sourceOf } from '../src/security/source.ts'

describe('the networks of an address', () => {
  test.each([
    ['192.0.2.1', ['192.0.2.1']],
    ['203.0.113.51:41123', ['203.0.113.51']],
    ['::ffff:192.0.2.1', ['192.0.2.1']],
    ['[::ffff:192.0.2.1]:80', ['192.0.2.1']],
    ['2001:db8:1:2:3::4', ['20010db800010002::/64', '20010db80001::/48']],
    ['[2001:db8:1:2::1]:4123', ['20010db800010002::/64', '20010db80001::/48']],
    ['[2001:db8:1:2::1]', ['20010db800010002::/64', '20010db80001::/48']],
    ['2001:db8:1:ffff::1', ['20010db80001ffff::/64', '20010db80001::/48']],
    ['fe80::1%eth0', ['fe80000000000000::/64', 'fe8000000000::/48']],
    ['', ['unknown']],
    ['localhost', ['unknown']],
    ['192.0.2.1:80:90', ['unknown']]
  ])('%s is in %j', (address, networks) => {
    expect(sourceOf(address)).toEqual(networks)
  })
})
