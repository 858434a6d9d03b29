import type { Item, Value } from './wire'

/** The stored size of an item as the service counts it: names and texts in UTF-8, three bytes for most Chinese. */
export function itemBytes(item: Item): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value),
    0,
  )
}

function valueBytes(value: Value): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S)
  if (value.B !== undefined) return Buffer.byteLength(value.B, 'base64')
  if (value.N !== undefined) return numberBytes(value.N)
  if (value.L) return 3 + value.L.reduce((sum, member) => sum + 1 + valueBytes(member), 0)
  if (value.M) return 3 + Object.keys(value.M).length + itemBytes(value.M)
  if (value.SS) return sum(value.SS, text => Buffer.byteLength(text))
  if (value.NS) return sum(value.NS, numberBytes)
  if (value.BS) return sum(value.BS, text => Buffer.byteLength(text, 'base64'))
  return 1
}

/** About one byte for two significant digits, one for the exponent and one for a minus. */
function numberBytes(text: string): number {
  const digits = text.replace(/^-|\./g, '').replace(/^0+|0+$/g, '').length
  return Math.ceil(digits / 2) + 1 + (text.startsWith('-') ? 1 : 0)
}

function sum(members: string[], bytes: (text: string) => number): number {
  return members.reduce((total, member) => total + bytes(member), 0)
}
