/** An address: 4 bytes of IPv4, or 16 of IPv6. An IPv4 address that is written as IPv6 (`::ffff:192.0.2.1`) is one of IPv4. */
export type IpAddress = Uint8Array

const MAPPED = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]
/** The longest that a proxy writes: an IPv6 address with an IPv4 one in it, brackets, a zone and a port. */
const MAXIMUM_UNITS = 128

/** Reads an address as proxies write it, with a port too, and in brackets; null for anything else. */
export function parseIpAddress(text: string): IpAddress | null {
  if (text.length > MAXIMUM_UNITS) return null
  const { bracketed, plain } = /^\[(?<bracketed>[^\]]*)\](?::\d+)?$|^(?<plain>[^:]*):\d+$/u.exec(text)?.groups ?? {}
  const bare = bracketed ?? plain ?? text
  return bare.includes(':') ? parseIpv6(bare.replace(/%[\w.-]+$/u, '')) : parseIpv4(bare)
}

function parseIpv4(text: string): IpAddress | null {
  // No zeros in front, which some read as octal and others do not.
  if (!/^(?:(?:0|[1-9]\d{0,2})(?:\.(?!$)|$)){4}$/u.test(text)) return null
  const bytes = text.split('.').map(Number)
  return bytes.every((byte) => byte < 256) ? Uint8Array.from(bytes) : null
}

function parseIpv6(text: string): IpAddress | null {
  // The one reader of RFC 4291 that browsers, servers and workers all have; it writes groups without their zeros.
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
