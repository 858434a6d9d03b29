import type { Language } from '../../shared/schemas/text'
import { call } from './call'
import { languageStore } from './language'
import { setMe } from './session'

/** Spoken at once on this phone; the messages that are pushed follow, and the screen does not wait for that. */
export function chooseLanguage(language: Language): void {
  languageStore.set(language)
  call('updatePreference', { language }).then(setMe, () => undefined)
}
