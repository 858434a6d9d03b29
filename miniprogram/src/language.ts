import { type Language, languages, type Text } from '../../shared/schemas/text'
import { type Texts, textsOf } from '../../shared/texts'
import { platform } from './platform'
import { createStore, useStore } from './store'

const key = 'language'
const kept = languages.find(one => one === platform.read(key))
const store = createStore<Language>(kept ?? platform.language())

export const languageStore = {
  ...store,
  set: (next: Language) => {
    platform.write(key, next)
    store.set(next)
  },
}

/** The language the person chose on another phone counts until one is chosen on this. */
export function adoptLanguage(known: Language | undefined): void {
  if (known && !platform.read(key)) store.set(known)
}

export interface Speech {
  language: Language
  texts: Texts
  /** The wording of content in the chosen language. */
  say: (text: Text) => string
}

const speechOf = (language: Language): Speech => ({
  language,
  texts: textsOf(language),
  say: text => text[language] || text['zh-CN'],
})
const speeches: Record<Language, Speech> = {
  'zh-CN': speechOf('zh-CN'),
  en: speechOf('en'),
  ko: speechOf('ko'),
}

/** The texts of the chosen language; the page says them anew as soon as another is chosen. */
export const useSpeech = (): Speech => speeches[useStore(store)]
