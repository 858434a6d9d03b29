/** As a header carries it. */
const longest = 200

/** What a phone tells of itself, so that a header carries it. */
export const deviceMark = (words: readonly (string | number | undefined)[]): string =>
  encodeURIComponent(words.map(word => word ?? '').join('|')).slice(0, longest)

/** Whoever tells nothing of his device, or what no phone of ours sends, is one with all who do so. */
export const readDeviceMark = (mark: string | undefined): string =>
  mark && mark.length <= longest && /^[\w%.!~*'()-]+$/.test(mark) ? mark : ''

/** The network that an address is of: a household is given 2⁶⁴ addresses of IPv6, and one of IPv4 at most. */
export function networkOf(address: string): string {
  const [older] = /(\d+\.){3}\d+$/.exec(address) ?? []
  if (older || !address.includes(':')) return older ?? address
  const [first = [], last = []] = address.split('::').map(part => part.split(':').filter(Boolean))
  const zeros = Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0')
  const groups = [...first, ...zeros, ...last].slice(0, 4)
  return groups.map(group => Number.parseInt(group, 16).toString(16)).join(':')
}
