const clock = '([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?'
const chineseDay = '(\\d{4}年)?\\d{1,2}月\\d{1,2}日'
const anyDay = `(${chineseDay}|\\d{4}年\\d{1,2}月|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})`

/**
 * WeChat's limits by kind of key, written down a second time on purpose: the sending side has its own table,
 * and a mistake in either shows as a refused message.
 */
const patterns = new Map<string, RegExp>([
  ['thing', /^[^\p{Cc}]{1,20}$/u],
  ['number', /^\d[\d.]{0,31}$/],
  ['letter', /^[a-z]{1,32}$/i],
  ['symbol', /^[^\p{L}\p{N}\p{Cc}]{1,5}$/u],
  ['character_string', /^[^\p{Script=Han}\p{Cc}]{1,32}$/u],
  ['time', rangeOf(`(${chineseDay} ?)?${clock}`)],
  ['date', rangeOf(`${anyDay}( ?${clock})?`)],
  ['amount', /^[¥￥$€£]?\d{1,10}(\.\d+)?元?$/],
  ['phone_number', /^[\d+\-() ]{1,17}$/],
  ['car_number', /^.?[A-Z0-9]{1,7}.?$/],
  ['name', /^([^\p{Cc}]{1,10}|[\x20-\x7e]{1,20})$/u],
  ['phrase', /^\p{Script=Han}{1,5}$/u],
])

/** The first key WeChat would refuse, in its words (47003), or undefined. */
export function dataProblem(keys: string[], data: Record<string, { value: string }>): string | undefined {
  for (const key of keys) {
    const value = data[key]?.value ?? ''
    if (value === '') return `data.${key}.value is empty`
    if (!patterns.get(key.replace(/\d+$/, ''))?.test(value)) return `data.${key}.value invalid`
  }
  return undefined
}

function rangeOf(single: string): RegExp {
  return new RegExp(`^${single}( ?~ ?${single})?$`)
}
