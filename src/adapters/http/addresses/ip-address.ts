/** An address: 4 bytes of IPv4, or 16 of IPv6. An IPv4-mapped IPv6 address (`::ffff:192.0.2.1`) becomes IPv4. */
export type IpAddress = Uint8Array

const MAPPED = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]
/** The longest form: an IPv6 address with an embedded IPv4 address, brackets, a zone and a port. */
const MAXIMUM_UNITS = 128

/** Parses an address as proxies write it, optionally in brackets and with a port; null for anything else. */
export function parseIpAddress(text: string): IpAddress | null {
  if (text.length > MAXIMUM_UNITS) return null
  const { bracketed, plain } = /^\[(?<bracketed>[^\]]*)\](?::\d+)?$|^(?<plain>[^:]*):\d+$/u.exec(text)?.groups ?? {}
  const bare = bracketed ?? plain ?? text
  return bare.includes(':') ? parseIpv6(bare.replace(/%[\w.-]+$/u, '')) : parseIpv4(bare)
}

function parseIpv4(text: string): IpAddress | null {
  // No leading zeros, which some parsers read as octal.
  if (!/^(?:(?:0|[1-9]\d{0,2})(?:\.(?!$)|$)){4}$/u.test(text)) return null
  const bytes = text.split('.').map(Number)
  return bytes.every((byte) => byte < 256) ? Uint8Array.from(bytes) : null
}

function parseIpv6(text: string): IpAddress | null {
  // `URL` is the only RFC 4291 parser in browsers, servers and workers; it writes groups without leading zeros.
  if (!/^[0-9a-f:.]+$/iu.test(text) || !URL.canParse(`http://[${text}]/`)) return null
  const [head = '', tail] = new URL(`http://[${text}]/`).hostname.slice(1, -1).split('::')
  const [first, last] = [groupsOf(head), groupsOf(tail ?? '')]
  const groups = [...first, ...Array.from({ length: 8 - first.length - last.length }, () => 0), ...last]
  const bytes = Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 0xff]))
  return MAPPED.every((byte, index) => bytes[index] === byte) ? bytes.slice(MAPPED.length) : bytes
}

function groupsOf(text: string): readonly number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16))
}
