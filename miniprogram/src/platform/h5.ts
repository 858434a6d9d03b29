import { pseudoContent, pseudoTexts } from '../../../shared/texts/pseudo'
import { gcj02Of } from './gcj02'
import { counterKeys, onWide } from './h5-counter'
import { attend, enter, nameInputs, pressByKey } from './h5-focus'
import { keyOf, person } from './h5-person'
import { choosePhoto } from './h5-photo'
import { lay, print } from './h5-print'
import { onTheme, theme } from './h5-theme'
import { voice } from './h5-voice'
import { languageOf, type Platform } from './platform'

// Read at once: the first navigation drops the query.
person()
pressByKey()
nameInputs()

async function post<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}

/** The browser with the sandbox in WeChat's place. */
export const h5: Platform = {
  login: async () => (await post<{ code: string }>('/sandbox/login', { person: person() })).code,
  phoneCode: async () => (await post<{ code: string }>('/sandbox/phone', { person: person() })).code,
  requestSubscribeMessage: async templateIds => {
    if (templateIds.length === 0) return
    await post('/sandbox/subscribe', { person: person(), tmplIds: templateIds }).catch(() => undefined)
  },
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
  printer: { lay, print },
  ...(voice && { voice }),
}
