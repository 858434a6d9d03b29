import { pseudoContent, pseudoTexts } from '../../../shared/texts/pseudo'
import { gcj02Of } from './gcj02'
import { counterKeys, onWide } from './h5-counter'
import { attend, enter, nameInputs, pressByKey, showProblem } from './h5-focus'
import { device, keyOf, person, scanned } from './h5-person'
import { choosePhoto } from './h5-photo'
import { lay, print } from './h5-print'
import { sandbox, scannedSandbox } from './h5-sandbox'
import { onTheme, theme } from './h5-theme'
import { voice } from './h5-voice'
import { languageOf, type Platform } from './platform'

// Read at once: the first navigation drops the query.
person()
pressByKey()
nameInputs()

const isDemonstration = SIGN_IN === 'sandbox'

/** The browser, with a telephone or a sandbox in WeChat's place. */
export const h5: Platform = {
  requestSubscribeMessage: async () => undefined,
  locate: () =>
    new Promise(resolve => {
      if (!navigator.geolocation) return resolve({ problem: 'unknown' })
      navigator.geolocation.getCurrentPosition(
        ({ coords: { latitude, longitude } }) => resolve({ location: gcj02Of({ latitude, longitude }) }),
        () => resolve({ problem: 'unknown' }),
        { timeout: 8000 },
      )
    }),
  choosePhoto,
  linkTo: path => `${location.origin}${location.pathname}#/${path}`,
  read: key => localStorage.getItem(keyOf(key)) ?? undefined,
  write: (key, value) =>
    value === undefined ? localStorage.removeItem(keyOf(key)) : localStorage.setItem(keyOf(key), value),
  device,
  language: () => languageOf(navigator.language),
  tellLanguage: language => {
    document.documentElement.lang = language
  },
  typeScale: () => 1,
  theme,
  onTheme,
  paintBars: painted => {
    document.documentElement.dataset.theme = painted
  },
  ...(/[?&]pseudo\b/.test(location.search) && { reword: { texts: pseudoTexts, content: pseudoContent } }),
  oneTabBar: true,
  onWide,
  counterKeys,
  reach: { tabIndex: 0 },
  enter,
  attend,
  showProblem,
  printer: { lay, print },
  ...(voice && { voice }),
  ...(isDemonstration && (person() === scanned ? scannedSandbox : sandbox)),
}
