import * as v from 'valibot'
import { languages } from '../vocabulary/language'
import { written, writtenOrEmpty } from './flaw'

export const Language = v.picklist(languages)
export type Language = v.InferOutput<typeof Language>

const wording = (longest: number) =>
  v.strictObject({
    'zh-CN': written(longest),
    en: writtenOrEmpty(longest),
    ko: writtenOrEmpty(longest),
  })

/** The Chinese is never empty; a translation that is empty is still to come. */
export const Text = wording(1000)
export type Text = v.InferOutput<typeof Text>

/** What something is called. */
export const Name = wording(120)

/** What WeChat prints of a name in a message, in characters. */
export const shortLength = 20

const isShort = v.check((text: string) => [...text].length <= shortLength, 'long')
/** A name that a message prints whole. */
export const ShortText = v.strictObject({
  'zh-CN': v.pipe(written(2 * shortLength), isShort),
  en: v.pipe(writtenOrEmpty(2 * shortLength), isShort),
  ko: v.pipe(writtenOrEmpty(2 * shortLength), isShort),
})
