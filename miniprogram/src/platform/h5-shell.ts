import type { Me } from '../../../shared/schemas/person'
import type { Language } from '../../../shared/schemas/text'
import { keyOf } from './h5-person'
import { theme } from './h5-theme'
import { languageOf, tabs } from './platform'

/*
 * What the page says until the app has painted, and in its place when it does not come. The build writes this into the
 * HTML, so it knows nothing of the app but what the phone remembers.
 */

/** Written by the build: the few words there are, and what each page is made of. */
declare const WORDS: Record<Language, Record<string, string>>
declare const FILES: Record<string, string[]>

const patienceMs = 20_000

function kept(key: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(key)) ?? undefined
  } catch {
    return undefined
  }
}

const isOurs = (tag: string | undefined): tag is Language => tag !== undefined && tag in WORDS

const me = (): Pick<Me, 'language' | 'staff'> | undefined => JSON.parse(kept('session') ?? '{}').me

/** As the app will choose it. */
function language(): Language {
  return [kept('language'), me()?.language].find(isOurs) ?? languageOf(navigator.language)
}

function look(): string {
  const chosen = kept('appearance') ?? 'follow'
  return chosen === 'follow' ? theme() : chosen
}

/** The page's files begin to come with the app's own instead of after them. */
function fetchAhead(route: string): void {
  for (const href of FILES[route] ?? [])
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', href }),
    )
}

function paint(shell: HTMLElement, route: string): void {
  const spoken = language()
  const words = WORDS[spoken]
  Object.assign(document.documentElement, { lang: spoken })
  document.documentElement.dataset.theme = look()
  document.title = words.name ?? ''
  shell.classList.toggle('shell-large', kept('typeSize') === 'large')
  for (const element of Array.from(shell.querySelectorAll<HTMLElement>('[data-say]')))
    element.textContent = words[element.dataset.say ?? ''] ?? ''
  const tab = tabs.find(one => route === `pages/${one}/index`)
  shell.classList.toggle('shell-tabbed', tab !== undefined)
  shell.querySelector(`[data-say=${tab}]`)?.setAttribute('aria-current', 'page')
  if (me()?.staff) shell.querySelector('[data-say=work]')?.removeAttribute('hidden')
}

/** Leaves when the app's page stands; says so when what makes the page does not come. */
function watch(shell: HTMLElement): void {
  const fail = () => shell.classList.add('shell-failed')
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLScriptElement || (target as HTMLLinkElement).rel === 'stylesheet') fail()
  }
  const patience = setTimeout(fail, patienceMs)
  const watching = new MutationObserver(() => {
    if (!document.querySelector('.page')) return
    watching.disconnect()
    clearTimeout(patience)
    removeEventListener('error', hear, true)
    // One frame to paint the page below, then it is seen.
    requestAnimationFrame(() => requestAnimationFrame(() => shell.remove()))
  })
  watching.observe(document.body, { childList: true, subtree: true })
  addEventListener('error', hear, true)
  shell.querySelector('button')?.addEventListener('click', () => location.reload())
}

const shell = document.getElementById('shell')
const route = location.hash.replace(/^#\/?|\?.*/g, '') || 'pages/home/index'
fetchAhead(route)
if (shell) {
  paint(shell, route)
  watch(shell)
}
