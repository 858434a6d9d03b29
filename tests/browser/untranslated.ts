import type { Page } from 'playwright-core'
import { fees } from '../../shared/content/fees'
import { guidedServices, guideFor } from '../../shared/content/guides'
import { points } from '../../shared/content/points'
import { services } from '../../shared/content/services'
import { textsOf } from '../../shared/texts'
import { marks } from '../../shared/texts/pseudo'
import { grandmother } from '../functions/api/home-visits'
import { paper } from '../functions/running-stack'

/** What no language words: numbers, times, codes, masked people, places' addresses, languages' own names. */
const data = [
  /^[\d\s:;–·.\-—×/]+$/,
  /^[\dA-Z*\s·-]+$/,
  /^[\da-f]{4} [\da-f]{4} … [\da-f]{4}$/,
  /^\S\*+\S?$/,
  /^test-CC-0\d$/,
  // A machine's key.
  /^[\w-]{43}$/,
  // What a device calls itself, and what is recorded in ids.
  /^(Linux|Chrome)$/,
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  /^(inspection|broadcast)-[\w.-]+$/,
  // Names that begin alike say their beginning once.
  /^([^\u2063\u2064]+\u2064)+$/,
  /^(中文|English|한국어|Русский)$/,
  /^示例/,
  // Hours as a hall's manager writes them.
  /^(夏季|\d\d-\d\d至\d\d-\d\d|周.) ?.*\d\d:\d\d–\d\d:\d\d/,
  // The address of a site.
  /^[a-z\d.-]+\.gov\.cn$/,
]
/** Of halls what stands in Chinese on the door. */
const addresses = points.flatMap(({ address, officialName }) => [address ?? [], officialName ?? []].flat())
/** Laws and rules keep their Chinese names. */
const laws = [
  ...services.flatMap(({ legalBasis }) => legalBasis),
  ...fees.flatMap(({ prices }) => prices.flatMap(({ legalBasis }) => legalBasis ?? [])),
  ...guidedServices.flatMap(code =>
    [guideFor(code).refusal, guideFor(code).remedy].flatMap(fact => fact?.laws ?? []),
  ),
]
/** In Yanbian Korean is offered in Korean, beside Chinese. */
const offer = [textsOf('ko').display, textsOf('zh-CN').display].flatMap(({ offer, offerYes }) => [
  offer,
  offerYes,
])
/** Somebody invented, and where she lives. */
const invented = [grandmother.name, '自强街道示例小区3号楼1单元502']
/** A paper of the province says its name, number and reason in Chinese. */
const papers = Object.values(paper)
const isPiece = (text: string) =>
  data.some(one => one.test(text)) || [...addresses, ...laws, ...offer, ...papers, ...invented].includes(text)
/** A line joins its pieces by dots, a label by a colon; of those that were marked nothing is left. */
const isData = (text: string) =>
  isPiece(text) ||
  text.split(/(?:^| )·(?: |$)|: | {2}/).every(piece => piece.trim() === '' || isPiece(piece.trim()))

/** Each visible text with what stands directly beside it, as React splits sentences into several nodes. */
const texts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = document.querySelectorAll('.page, .page *, .taro-navigation-bar-title, .tab-bar *')
    return (
      Array.from(shown)
        .filter(element => element.checkVisibility())
        // A message stays in the language it was written in.
        .filter(element => !element.closest('.as-written'))
        .map(element =>
          Array.from(element.childNodes)
            .filter(node => node.nodeType === Node.TEXT_NODE)
            .map(node => node.textContent)
            .join('')
            .trim(),
        )
        .filter(text => text !== '')
    )
  })

/** What only a screen reader says, and what stands in fields that are empty. */
const hints = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('.page :is([aria-label], [placeholder])'))
      .filter(element => element.checkVisibility())
      .flatMap(element => [element.getAttribute('aria-label'), element.getAttribute('placeholder')])
      .flatMap(text => text?.trim() || []),
  )

/** What is left of a text when everything marked is taken out, from the inside. */
function unmarked(text: string): string {
  const [open, close] = [marks.wording[0] + marks.content[0], marks.wording[1] + marks.content[1]]
  const inner = new RegExp(`[${open}][^${open}${close}]*[${close}]`, 'g')
  const next = text.replace(inner, '')
  return next === text ? text : unmarked(next)
}

/** What is worded in no language, where every wording and all content is marked. */
export async function untranslated(page: Page): Promise<string[]> {
  const loose = [...(await texts(page)), ...(await hints(page))].map(unmarked).map(text => text.trim())
  return loose.filter(text => text !== '' && !isData(text))
}
