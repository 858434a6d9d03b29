import { timeOf } from '../../../shared/domain/calendar'
import type { Busyness } from '../../../shared/schemas/hall'
import type { Point } from '../../../shared/schemas/point'
import type { Language } from '../../../shared/schemas/text'
import { textsOf } from '../../../shared/texts'
import { languages } from '../../../shared/vocabulary/language'
import { type DemonstrationPerson, people } from '../people'
import { heroine, type Story } from './story'
import { startStyle } from './style'
import { type StartWords, startWords } from './words'

const names: Record<Language, string> = { 'zh-CN': '中文', en: 'English', ko: '한국어' }

export const languageOf = (asked: string | null): Language =>
  languages.find(language => language === asked) ?? 'zh-CN'

/** A link keeps this page open beside it: each tab is another person. */
const away = (href: string, text: string, id?: string): string =>
  `<a${id ? ` class="go" id="${id}"` : ''} href="${href}" target="_blank" rel="noopener">${text}</a>`

const appOf = (person: string, path: string): string => `/app/?person=${person}#/${path}`

/** The page to open: the story in three steps, what has come of it, and everybody's app and telephone. */
export function startPage(story: Story, language: Language): string {
  const words = startWords[language]
  const choices = languages.map(
    one =>
      `<a href="/?language=${one}" lang="${one}"${one === language ? ' aria-current="true"' : ''}>${names[one]}</a>`,
  )
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>${words.title}</title><style>${startStyle}</style>
<body><main><header><div><h1>${words.title}</h1><p class="soft">${words.subtitle} · ${words.invented}</p></div><nav class="languages">${choices.join('')}</nav></header>
<div id="live">${livePart(story, language)}</div>
${peoplePart(words)}</main>
<script>
setInterval(async () => {
  const answer = await fetch('/?language=${language}&part=live').catch(() => undefined)
  const text = answer && answer.ok ? await answer.text() : undefined
  const focused = document.activeElement && document.activeElement.id
  if (text === undefined || live.dataset.shown === text) return
  live.innerHTML = live.dataset.shown = text
  if (focused) document.getElementById(focused)?.focus()
}, 4000)
</script>`
}

/** What is read anew while the page is open. */
export function livePart(story: Story, language: Language): string {
  const words = startWords[language]
  return `<p class="soft">${words.clock} ${story.now.slice(0, 10)} <b>${timeOf(story.now)}</b></p>
<section aria-labelledby="story"><h2 id="story">${words.story}</h2><p>${words.intro}</p><ol class="steps">${stepsOf(story, words, language).join('')}</ol></section>
<section class="two">${savingsCard(story, words)}${hallsCard(story, words, language)}</section>`
}

type Stage = 'later' | 'now' | 'done'

function stepsOf(story: Story, words: StartWords, language: Language): string[] {
  const { hers, at, clerk } = story
  const offer = hers?.recommendation?.status === 'open' ? hers.recommendation : undefined
  const isMoved = hers?.movedFrom !== undefined
  const isOver = hers?.recommendation !== undefined && !offer && !isMoved
  const place = (point: Point | undefined) => point?.name[language] ?? point?.name['zh-CN'] ?? ''
  const time = hers ? timeOf(hers.slotAt) : ''
  const hasMessage = offer !== undefined || isMoved || isOver
  const stage = (isDone: boolean, isNow: boolean): Stage => (isDone ? 'done' : isNow ? 'now' : 'later')
  const accept = isMoved
    ? words.accept.done(place(at), time)
    : offer
      ? words.accept.ready(offer.savesMinutes, timeOf(offer.expiresAt))
      : isOver
        ? words.accept.over
        : words.accept.before
  const counter = !hers
    ? words.arranging
    : hers.status === 'checkedIn'
      ? words.counter.arrived
      : isMoved
        ? words.counter.seen(place(at), time)
        : words.counter.before(place(at))
  const visit = hers && `pages/booking/detail?bookingId=${hers.bookingId}`
  const offered = offer && `&recommendationId=${offer.recommendationId}`
  const list =
    clerk === 'staff-city' ? `staff/booking/index?pointId=${hers?.pointId ?? ''}` : 'staff/booking/index'
  return [
    step(1, words.message, hasMessage ? words.message.there : hers ? words.message.none : words.arranging, {
      href: `/sandbox/inbox?person=${heroine}`,
      stage: stage(isMoved || offer?.openedAt !== undefined, hasMessage),
    }),
    step(2, words.accept, accept, {
      href: appOf(heroine, visit ? `${visit}${offered ?? ''}` : 'pages/booking/index'),
      stage: stage(isMoved, hasMessage && (isOver || offer?.openedAt !== undefined)),
    }),
    step(3, words.counter, counter, {
      href: appOf(clerk, list),
      stage: stage(hers?.status === 'checkedIn', isMoved),
    }),
  ]
}

const step = (
  number: number,
  { title, link }: { title: string; link: string },
  state: string,
  { href, stage }: { href: string; stage: Stage },
): string =>
  `<li class="step ${stage}"${stage === 'now' ? ' aria-current="step"' : ''}><div class="head"><span class="number" aria-hidden="true">${stage === 'done' ? '✓' : number}</span><h3>${title}</h3></div><p class="state">${state}</p>${away(href, link, `step-${number}`)}</li>`

function savingsCard({ savings }: Story, { savings: words }: StartWords): string {
  const { accepted, predictedMinutes, judged, realisedMinutes } = savings
  const body =
    accepted === 0
      ? `<p>${words.none}</p>`
      : `<p>${words.moved(accepted)}</p><p class="figure">${Math.round(predictedMinutes)} <small>${words.minutes} · ${words.promised}</small></p>
<p>${judged === 0 ? words.unknown : words.measured(judged, Math.round(realisedMinutes))}</p>`
  return `<div class="card" id="savings"><h2>${words.title}</h2>${body}<p class="soft small">${words.note}</p></div>`
}

const order: Busyness[] = ['busy', 'moderate', 'idle', 'unknown', 'closed']

function hallsCard({ halls }: Story, { halls: words }: StartWords, language: Language): string {
  const { busyness } = textsOf(language)
  const counts = order
    .filter(word => halls[word] > 0)
    .map(word => `<li class="${word}">${busyness[word]} <b>${words.count(halls[word])}</b></li>`)
  return `<div class="card"><h2>${words.title}</h2><ul class="words">${counts.join('')}</ul>${away('/halls', words.link, 'halls')}</div>`
}

function peoplePart({ people: words, chat, authenticator, scan }: StartWords): string {
  const row = ({ person, name, staff }: DemonstrationPerson) => {
    const app = staff ? appOf(person, 'pages/work/index') : appOf(person, 'pages/home/index')
    const links = [
      away(app, staff ? words.work : words.app),
      away(`/sandbox/inbox?person=${person}`, words.inbox),
      away(`/sandbox/chat?person=${person}`, chat),
      ...(staff ? [away(`/sandbox/authenticator?person=${person}`, authenticator)] : []),
    ]
    return `<li><span lang="zh-CN">${name}</span><span>${links.join('')}</span></li>`
  }
  const list = (title: string, all: DemonstrationPerson[]) =>
    `<div class="card"><h3>${title}</h3><ul class="people">${all.map(row).join('')}</ul></div>`
  return `<section aria-labelledby="people"><h2 id="people">${words.title}</h2><div class="two">${list(
    words.citizens,
    people.filter(({ staff }) => !staff),
  )}${list(
    words.staff,
    people.filter(({ staff }) => staff),
  )}</div><p>${away(appOf('scanned', 'account/sign-in/index'), scan)}</p></section>`
}
