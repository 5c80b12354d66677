import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { clientAddress, sourcesOf } from '../../../src/adapters/http/index.ts'

describe('the networks of an address', () => {
  test.each([
    ['192.0.2.1', ['192.0.2.1']],
    ['255.255.255.255', ['255.255.255.255']],
    ['0.0.0.0', ['0.0.0.0']],
    ['203.0.113.51:41123', ['203.0.113.51']],
    ['::ffff:192.0.2.1', ['192.0.2.1']],
    ['[::ffff:192.0.2.1]:80', ['192.0.2.1']],
    ['::FFFF:c000:201', ['192.0.2.1']],
    ['2001:db8:1:2:3::4', ['20010db800010002::/64', '20010db80001::/48']],
    ['[2001:db8:1:2::1]:4123', ['20010db800010002::/64', '20010db80001::/48']],
    ['[2001:db8:1:2::1]', ['20010db800010002::/64', '20010db80001::/48']],
    ['2001:db8:1:ffff::1', ['20010db80001ffff::/64', '20010db80001::/48']],
    ['2001:DB8:1:2:3:4:5:6', ['20010db800010002::/64', '20010db80001::/48']],
    ['::', ['0000000000000000::/64', '000000000000::/48']],
    ['fe80::1%eth0', ['fe80000000000000::/64', 'fe8000000000::/48']]
  ])('%s is in %j', (address, networks) => {
    expect(sourcesOf(address)).toEqual(networks)
  })

  test.each([
    '',
    'localhost',
    '192.0.2.1:80:90',
    '256.0.2.1',
    '192.0.2.01',
    '192.0.2',
    '192.0.2.1.',
    '3221225985',
    '0xc0.0.2.1',
    '2001:db8::1::2',
    '1:2:3:4:5:6:7:8:9',
    '[2001:db8::1',
    '::1]/@example.org/[',
    `${'1'.repeat(200)}:1`
  ])('%j is no address', (text) => {
    expect(sourcesOf(text)).toEqual(['unknown'])
  })

  property.prop([fc.ipV6()])(
    'every IPv6 address has a network, and that of its /64 is in that of its /48',
    (address) => {
      const [small = '', large = ''] = sourcesOf(address)
      if (large === '') expect(small).toMatch(/^\d+\.\d+\.\d+\.\d+$/u)
      else expect(small.startsWith(large.slice(0, 12))).toBe(true)
    }
  )
  property.prop([fc.ipV4()])('every IPv4 address is its own network', (address) => {
    expect(sourcesOf(address)).toEqual([address])
  })
  property.prop([fc.string()])('whatever stands there gives one or two networks', (text) => {
    expect([1, 2]).toContain(sourcesOf(text).length)
  })
})

describe('the address of a client', () => {
  const proxies = ['10.0.0.0/8', '2001:db8:ffff::/48', '192.0.2.99']

  test.each([
    ['no proxy is trusted', '10.0.0.1', '198.51.100.1', [], '10.0.0.1'],
    ['a stranger writes the header', '203.0.113.5', '198.51.100.1', proxies, '203.0.113.5'],
    ['through one proxy', '10.0.0.1', '198.51.100.1', proxies, '198.51.100.1'],
    ['through two, with a lie in front', '10.0.0.1', '1.1.1.1, 198.51.100.1, 10.9.9.9', proxies, '198.51.100.1'],
    [
      'through an address and a network of IPv6',
      '192.0.2.99',
      '198.51.100.1,2001:db8:ffff:1::1',
      proxies,
      '198.51.100.1'
    ],
    ['with a port', '10.0.0.1', '198.51.100.1:4123', proxies, '198.51.100.1:4123'],
    ['one past the network', '11.0.0.1', '198.51.100.1', proxies, '11.0.0.1'],
    ['one past the network of IPv6', '2001:db8:fffe::1', '198.51.100.1', proxies, '2001:db8:fffe::1'],
    ['proxies alone', '10.0.0.1', '10.0.0.2', proxies, '10.0.0.2'],
    ['no header', '10.0.0.1', undefined, proxies, '10.0.0.1'],
    ['an empty header', '10.0.0.1', '', proxies, '10.0.0.1'],
    ['an end without an address', '10.0.0.1', '198.51.100.1, ', proxies, '10.0.0.1'],
    ['everybody is trusted', '10.0.0.1', '198.51.100.1, 192.0.2.1', ['0.0.0.0/0'], '198.51.100.1']
  ])('%s', (_name, peer, forwardedFor, trustedProxies, expected) => {
    expect(clientAddress({ peer, forwardedFor, trustedProxies })).toBe(expected)
  })

  test('no more than 32 hops are walked', () => {
    const forwardedFor = Array.from({ length: 40 }, (_, index) => `10.0.0.${index}`).join(', ')
    expect(clientAddress({ peer: '10.0.0.1', forwardedFor, trustedProxies: proxies })).toBe('10.0.0.8')
  })

  test.each(['traefik', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '2001:db8::/129', ''])(
    '%j is no proxy',
    (proxy) => {
      expect(() => clientAddress({ peer: '10.0.0.1', trustedProxies: [proxy] })).toThrow(RangeError)
    }
  )
  test.each(['10.0.0.1/32', '2001:db8::1/128', '::/0'])('%s is one', (proxy) => {
    expect(clientAddress({ peer: '203.0.113.5', trustedProxies: [proxy] })).toBe('203.0.113.5')
  })
})
