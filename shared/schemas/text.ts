import * as v from 'valibot'

/** The three languages of the product. Chinese is the text of record; the other two explain it. */
export const languages = ['zh-CN', 'en', 'ko'] as const
export const Language = v.picklist(languages)
export type Language = v.InferOutput<typeof Language>

export const Text = v.strictObject({ 'zh-CN': v.string(), en: v.string(), ko: v.string() })
export type Text = v.InferOutput<typeof Text>

/** What WeChat prints of a name in a message, in characters. */
export const shortLength = 20

const ShortString = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check(text => [...text].length <= shortLength),
)
/** A name that a message prints whole. */
export const ShortText = v.strictObject({ 'zh-CN': ShortString, en: ShortString, ko: ShortString })
