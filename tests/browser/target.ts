import type { Page } from 'playwright-core'

/** What a finger could miss: a side that is shorter than so many pixels. */
export const smallTargets = (page: Page, least: number): Promise<string[]> =>
  page.evaluate(shortest => {
    const targets =
      ':is(.page, .tab-bar) :is([role=button], [role=radio], [role=checkbox], [role=switch], [role=tab], taro-button-core, input:not([aria-hidden=true]))'
    return Array.from(document.querySelectorAll(targets)).flatMap(element => {
      const { width, height } = element.getBoundingClientRect()
      const isLarge = width > shortest - 0.5 && height > shortest - 0.5
      if (isLarge || width === 0 || !element.checkVisibility()) return []
      return `a target of ${Math.round(width)} x ${Math.round(height)}: <${element.className}> ${element.textContent?.trim().slice(0, 40)}`
    })
  }, least)
