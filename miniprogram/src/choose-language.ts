import type { Language } from '../../shared/schemas/text'
import { call } from './call'
import { languageStore } from './language'
import { platform } from './platform'
import { setMe } from './session'

/** Marks a choice that the server has not heard of. */
const untold = 'language-untold'

/** Spoken at once on this phone; the messages that are pushed follow, and the screen does not wait for that. */
export function chooseLanguage(language: Language): void {
  languageStore.set(language)
  platform.write(untold, 'yes')
  void tellLanguage()
}

/** Tells the server of a choice that was made where there was no network. */
export async function tellLanguage(): Promise<void> {
  if (!platform.read(untold)) return
  const language = languageStore.get()
  try {
    setMe(await call('updatePreference', { language }))
    if (language === languageStore.get()) platform.write(untold, undefined)
  } catch {
    // Told when home is read again.
  }
}
