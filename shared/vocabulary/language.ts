/** The three languages of the product. Chinese is the text of record; the other two explain it. */
export const languages = ['zh-CN', 'en', 'ko'] as const
