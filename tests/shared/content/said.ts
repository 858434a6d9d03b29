import type { Text } from '../../../shared/schemas/text'

/** The same words in every language. */
export const said = (words: string): Text => ({ 'zh-CN': words, en: words, ko: words })
