import type { Language } from '../../../shared/schemas/text'
import { languageStore } from '../phone/language'
import { setMe } from '../phone/session'
import { platform } from '../platform'
import { call } from './call'

/** Marks a choice that the server has not heard of. */
const untold = 'language-untold'

/** Spoken at once on this phone; the messages that are pushed follow, and the screen does not wait for that. */
export function chooseLanguage(language: Language): void {
  languageStore.set(language)
  platform.write(untold, 'yes')
  void tellLanguage()
}

/** One after the other, so that the last choice stands. */
let isTelling = false

/** Tells the server of a choice, also of one that was made where there was no network. */
export async function tellLanguage(): Promise<void> {
  if (isTelling) return
  isTelling = true
  try {
    while (platform.read(untold)) {
      const language = languageStore.get()
      setMe(await call('updatePreference', { language }))
      if (language === languageStore.get()) platform.write(untold, undefined)
    }
  } catch {
    // Told when home is read again.
  } finally {
    isTelling = false
  }
}
