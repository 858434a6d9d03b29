import { isYanbian } from '../../../shared/domain/point/division'
import { isToCome, saidIn } from '../../../shared/domain/said'
import type { Language, Text } from '../../../shared/schemas/text'
import { type Texts, textsOf } from '../../../shared/texts'
import { languages } from '../../../shared/vocabulary/language'
import { platform } from '../platform'
import { start } from './origin'
import { session } from './session'
import { createStore, useStore } from './store'

const key = 'language'
const kept = languages.find(one => one === platform.read(key))
/** Chosen on this phone, else on another, else what the phone itself speaks. */
const store = createStore<Language>(kept ?? session.get()?.me.language ?? platform.language())
const tell = () => platform.tellLanguage?.(store.get())
tell()
store.subscribe(tell)

export const languageStore = {
  ...store,
  set: (next: Language) => {
    platform.write(key, next)
    store.set(next)
  },
}

export const languageChosen = (): boolean => platform.read(key) !== undefined

/** The language the person chose on another phone counts until one is chosen on this. */
export function adoptLanguage(known: Language | undefined): void {
  if (known && !platform.read(key)) store.set(known)
}

/** Each language in its own words, so that nobody has to read another to find his. */
export const languageNames: Record<Language, string> = { 'zh-CN': '中文', en: 'English', ko: '한국어' }

export interface Speech {
  language: Language
  texts: Texts
  /** The wording of content in the chosen language; where its translation is still to come, the Chinese and a note. */
  say: (text: Text) => string
  /** The other name of a place that has two: in Yanbian both stand on the doors and on the road signs. */
  sayAlso: (name: Text, divisionCode: string) => string | undefined
}

const otherNames: Record<Language, Language[]> = { 'zh-CN': ['ko'], ko: ['zh-CN'], en: ['zh-CN', 'ko'] }

export function speechOf(language: Language): Speech {
  const texts = textsOf(language)
  const say = (text: Text) =>
    isToCome(text, language) ? texts.toCome(text['zh-CN']) : saidIn(text, language)
  const sayAlso = (name: Text, divisionCode: string) =>
    isYanbian(divisionCode)
      ? otherNames[language].flatMap(other => name[other] || []).join(' · ') || undefined
      : undefined
  const { reword } = platform
  return reword
    ? {
        language,
        texts: reword.texts(texts),
        say: text => reword.content(say(text)),
        sayAlso: () => undefined,
      }
    : { language, texts, say, sayAlso }
}
const speeches: Record<Language, Speech> = {
  'zh-CN': speechOf('zh-CN'),
  en: speechOf('en'),
  ko: speechOf('ko'),
}

/** The words of one language, for what is shown to another person than the one who holds the phone. */
export const speechIn = (language: Language): Speech => speeches[language]

/** The words of the chosen language, as they are now. */
export const speech = (): Speech => speeches[store.get()]

/** The languages to choose from: Korean comes first where many read it, in Yanbian. */
export const useLanguages = (): readonly Language[] => languagesOffered(useStore(start)?.divisionCode)

export const languagesOffered = (divisionCode: string | undefined): readonly Language[] =>
  isYanbian(divisionCode) ? ['ko', 'zh-CN', 'en'] : languages

/** The texts of the chosen language; the page says them anew as soon as another is chosen. */
export const useSpeech = (): Speech => speeches[useStore(store)]
