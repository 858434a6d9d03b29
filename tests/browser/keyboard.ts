import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { bringAxe } from './axe'

/** Remembers, from a page's first moment on, what listens for a click: nothing in the document tells it later. */
export function rememberListeners(): void {
  const listen = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: [string, never, never]) {
    if (given[0] === 'click') Object.assign(this, { takesClicks: true })
    return listen.apply(this, given)
  }
}

interface Commons {
  aria: { getRole: (element: Element) => string | null }
  text: { accessibleText: (element: Element) => string }
}

/** What a finger can press or fill in and keys cannot reach, or what has no role or no name. */
export async function outOfReach(page: Page): Promise<string[]> {
  await bringAxe(page)
  return page.evaluate(() => {
    const { axe } = window as unknown as {
      axe: { commons: Commons; setup: (root: Element) => void; teardown: () => void }
    }
    const isSeen = (one: Element) => one.checkVisibility()
    // What lies behind a sheet is out of reach as long as it is open; its shade is closed by a key.
    const over = Array.from(document.querySelectorAll('.sheet')).filter(isSeen).at(-1)
    const roles = ['button', 'radio', 'checkbox', 'switch', 'tab', 'link'].map(role => `[role=${role}]`)
    const known = `${roles}, taro-button-core, taro-picker-core, input, textarea, button, a`
    const takesClicks = (one: Element) => one.matches(known) || 'takesClicks' in one
    const fault = (one: HTMLElement): string | undefined => {
      one.focus({ preventScroll: true })
      if (document.activeElement !== one || one.tabIndex < 0) return 'no key reaches it'
      if (!axe.commons.aria.getRole(one)) return 'it has no role'
      return axe.commons.text.accessibleText(one).trim() ? undefined : 'it has no name'
    }
    // The bars of a page must lie under it, whichever part of the page has opened it.
    const beside = Array.from(document.querySelectorAll('.page-head, .page-foot')).filter(one => {
      const { left, top, width, height } = one.getBoundingClientRect()
      const onTop = document.elementFromPoint(left + width / 2, top + height / 2)
      return over && isSeen(one) && onTop !== null && !over.contains(onTop)
    })
    axe.setup(document.body)
    const reachable = Array.from((over ?? document).querySelectorAll<HTMLElement>('.page *, .tab-bar *'))
      .filter(
        one =>
          takesClicks(one) &&
          isSeen(one) &&
          !one.closest('[aria-hidden=true], [aria-disabled=true], .sheet-shade'),
      )
      .flatMap(one => {
        const what = fault(one)
        return what
          ? `${what}: <${one.localName} ${one.className}> ${one.textContent?.trim().slice(0, 40)}`
          : []
      })
    axe.teardown()
    return [...reachable, ...beside.map(one => `not under the sheet: ${one.className}`)]
  })
}

/** What the next key would press, as a screen reader names it. */
export const reached = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement
    return (one?.getAttribute('aria-label') ?? one?.textContent ?? '').trim()
  })

/** Taro's elements have taken their places, which takes some frames; nobody's hand is as quick as a test. */
export const standsStill = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>(resolve => {
        const wait = (frames: number) =>
          frames === 0 ? resolve() : requestAnimationFrame(() => wait(frames - 1))
        wait(30)
      }),
  )

/** Tabs on until this is reached. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = []
  for (let key = 0; key < 80; key++) {
    await page.keyboard.press('Tab')
    const now = await reached(page)
    if (typeof name === 'string' ? now === name : name.test(now)) return
    passed.push(now)
  }
  expect.fail(`Tab does not reach ${name}, only ${passed.join(' | ')}`)
}

export async function pressOn(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.type(text)
}
