import type { Language } from '../../schemas/text'

/** The language that a text is written in, by its letters; none where it has none, such as a number. */
export function writtenLanguage(text: string): Language | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/\p{Script=Han}/u.test(text)) return 'zh-CN'
  return /\p{Script=Latin}/u.test(text) ? 'en' : undefined
}

/** That of a phone, as WeChat names it: `zh_CN`, `ko`. */
export const phoneLanguage = (code: string | undefined): Language | undefined => {
  if (!code) return undefined
  if (code.startsWith('zh')) return 'zh-CN'
  return code.startsWith('ko') ? 'ko' : 'en'
}
