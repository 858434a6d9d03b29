import type { Page } from 'playwright-core'
import { type ErrorCode, errorStatus } from '../../../shared/errors'
import type { Booking } from '../../../shared/schemas/booking'
import type { Texts } from '../../../shared/texts'
import { type NoticeTexts, noticeTexts } from '../../../shared/texts/notice'
import { drawnPhoto } from '../../drawn-photo'
import { synthetic } from '../../functions/running-stack'
import { jpegOf } from '../picture'
import { wordsOf } from './words'

/** The ways from a page to its states, in the words of the chosen language. */

/** The words of the pages of editions. */
export const wordsIn = (texts: Texts): NoticeTexts => wordsOf(noticeTexts, texts)

export const tapText = (page: Page, text: string, nth = 0): Promise<void> =>
  page.getByText(text, { exact: true }).filter({ visible: true }).nth(nth).click()

export const fill = (page: Page, label: string, text: string): Promise<void> =>
  page.locator(`[aria-label="${label}"] input`).filter({ visible: true }).fill(text)

export const openDisplay = (page: Page, texts: Texts): Promise<void> =>
  page.locator(`[aria-label^="${texts.display.title}"]`).first().click()

export async function answerAge(page: Page, texts: Texts): Promise<void> {
  await fill(page, texts.checklist.years, '36')
  await tapText(page, texts.checklist.next)
}

export async function answerAll(page: Page, texts: Texts): Promise<void> {
  await answerAge(page, texts)
  // No to what is yes or no, and the likeliest of several.
  const no = page.locator('.choice').getByText(texts.action.no, { exact: true }).filter({ visible: true })
  const first = page.locator('.choice-list > *').filter({ visible: true }).first()
  while (!(await page.getByText(texts.checklist.fee, { exact: true }).count())) {
    await ((await no.count()) ? no.first() : first).click()
    await page.waitForTimeout(100)
  }
}

/** A booking keeps its marks for the next look at it. */
export async function tickFirst(page: Page): Promise<void> {
  const first = page.getByRole('checkbox').filter({ visible: true }).first()
  if ((await first.getAttribute('aria-checked')) !== 'true') await first.click()
  await page.locator('.tick-on').filter({ visible: true }).first().waitFor()
}

/** Opens the nth line that opens where it stands. */
export async function unfold(page: Page, nth: number): Promise<void> {
  const line = page.locator('.fold-head').filter({ visible: true }).nth(nth)
  await line.click()
  await line.scrollIntoViewIfNeeded()
}

/** As the phone of somebody who has never chosen a language. */
export async function chooseNoLanguage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.endsWith(':language')) localStorage.removeItem(key)
  })
  await page.reload()
}

export const isChosen = async (page: Page, name: string): Promise<boolean> =>
  (await page.getByRole('checkbox', { name, exact: true }).getAttribute('aria-checked')) === 'true'

/** What was shown before is opened again without a network. */
export async function loseNetwork(page: Page): Promise<void> {
  await page.route('**/api/**', route => route.abort())
  await page.reload()
  await page.locator('.notice-warn').filter({ visible: true }).first().waitFor()
}

/** Opens the page again with an answer that is not the one the server gives today. */
export async function answered(page: Page, change: (answer: string) => string): Promise<void> {
  await page.route('**/api/**', async route => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  })
  await page.reload()
}

export async function fillApplicant(page: Page, texts: Texts, idNumber = synthetic.idNumber): Promise<void> {
  await fill(page, texts.booking.name, synthetic.name)
  await fill(page, texts.booking.idNumber, idNumber)
  await fill(page, texts.booking.phone, synthetic.phone)
}

/** Asks for the place just after somebody else has, or when it cannot be had for another reason. */
export async function bookRefused(page: Page, texts: Texts, code: ErrorCode): Promise<void> {
  await page.route('**/api/bookings', route =>
    route.fulfill({ status: errorStatus[code], json: { error: { code } } }),
  )
  await fillApplicant(page, texts)
  await tapText(page, texts.booking.submit)
  await onwardFrom(page, texts.errors[code])
}

/** A form says why it goes no further; the way on takes no tap for a moment. */
export async function onwardFrom(page: Page, reason: string): Promise<void> {
  await page.getByText(reason).waitFor()
  await page.locator('.page-foot .button-off').filter({ visible: true }).waitFor({ state: 'detached' })
}

/** Looks once more after an offer has expired, and this is what is found; the booking itself stays as it is. */
export async function lookAgain(page: Page, texts: Texts, outcome: 'kept' | 'offered'): Promise<void> {
  await answered(page, answer => answer.replace('"status":"open"', '"status":"expired"'))
  await page.route('**/acceptance', async route => {
    const { authorization = '' } = route.request().headers()
    const [own] = route.request().url().split('/recommendations')
    const answer = await page.request.get(own ?? '', { headers: { authorization } })
    const { recommendation, ...booking }: Booking = await answer.json()
    const another = recommendation && { ...recommendation, recommendationId: 'another' }
    const found = outcome === 'offered' && another ? { recommendation: another } : {}
    await route.fulfill({ json: { outcome, booking: { ...booking, ...found } } })
  })
  await tapText(page, texts.recommendation.lookAgain)
  const { keptTitle, offeredAnew } = texts.recommendation
  await page.getByText(outcome === 'kept' ? keptTitle : offeredAnew).waitFor()
}

export async function choosePhoto(page: Page, texts: Texts, isPicture = true): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await tapText(page, texts.photo.choose)
  const buffer = isPicture
    ? await jpegOf(page, drawnPhoto({ background: [90, 90, 95] }).pixels)
    : Buffer.from('no picture')
  await (await chooser).setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer })
  await page.getByText(isPicture ? texts.photo.help : texts.photo.unreadable).waitFor()
}
