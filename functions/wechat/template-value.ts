interface ValueRule {
  allowed: RegExp
  fit?: (text: string) => string
}

const clockTime = '\\d{1,2}:\\d{2}(:\\d{2})?'
const dayInChinese = '\\d{4}年\\d{1,2}月\\d{1,2}日'
const moment = `(${dayInChinese} )?${clockTime}`
const day = `(${dayInChinese}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})( ${clockTime})?`

/** Characters of free text. */
export const thingLength = 20

/** What WeChat accepts under each kind of key (subscribeMessage.send, "参数值内容限制说明"; errcode 47003). */
const rules: Record<string, ValueRule> = {
  thing: { allowed: /^.{1,20}$/s, fit: text => clipped(text, thingLength) },
  number: { allowed: /^(?=.{1,32}$)\d+(\.\d+)?$/ },
  letter: { allowed: /^[A-Za-z]{1,32}$/ },
  symbol: { allowed: /^[^\p{L}\p{N}]{1,5}$/u },
  character_string: { allowed: /^[\x21-\x7e]{1,32}$/ },
  time: { allowed: wholeRange(moment), fit: chineseTime },
  date: { allowed: wholeRange(day), fit: chineseTime },
  amount: { allowed: /^[¥$€£]?\d{1,10}(\.\d+)?元?$/ },
  phone_number: { allowed: /^[\d+() -]{1,17}$/ },
  name: { allowed: /^(.{1,10}|[\x20-\x7e]{1,20})$/ },
  phrase: { allowed: /^\p{Script=Han}{1,5}$/u },
}

/**
 * The text as WeChat will take it under this key: free text is clipped, times are put in WeChat's form.
 * Undefined when nothing acceptable is left; a number, code or phrase is never shortened into another one.
 */
export function templateValue(key: string, text: string): string | undefined {
  const rule = rules[key.replace(/\d+$/, '')]
  if (!rule) throw new Error(`no value rule for template key ${key}`)
  const tidy = text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  const value = rule.fit ? rule.fit(tidy) : tidy
  return rule.allowed.test(value) ? value : undefined
}

function wholeRange(single: string): RegExp {
  return new RegExp(`^${single}( ?~ ?${single})?$`)
}

/** Counts UTF-16 units, the stricter reading of "20 characters", and never cuts a character in two. */
export function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > limit - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

// Business times arrive as ISO 8601 at +08:00; WeChat wants 2026年11月24日 09:30 and refuses a full-width ～.
function chineseTime(text: string): string {
  return text
    .replace(/～/g, '~')
    .replace(/：/g, ':')
    .replace(/(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})(:\d{2}(\.\d+)?)?\+08:00/g, isoInChinese)
}

function isoInChinese(_: string, year: string, month: string, date: string, time: string): string {
  return `${year}年${Number(month)}月${Number(date)}日 ${time}`
}
