import type { Language } from '../schemas/text'
import { en } from './en'
import { ko } from './ko'
import { type Texts, zhCn } from './zh-cn'

export type { Texts } from './zh-cn'

const texts: Record<Language, Texts> = { 'zh-CN': zhCn, en, ko }

export const textsOf = (language: Language): Texts => texts[language]
