import type { Page } from 'playwright-core'

/** What does not fit: text that leaves the screen or its box, a word in two, or a box that hides part of what it holds. */
export const cutTexts = (page: Page, within = ':is(.page, .tab-bar) *'): Promise<string[]> =>
  page.evaluate(within => {
    const found: string[] = []
    const tell = (why: string, element: Element) =>
      found.push(`${why}: <${element.className}> ${element.textContent?.trim().slice(0, 60)}`)
    const isSwiped = (element: Element) => element.closest('.chip-scroll') !== null
    for (const element of document.querySelectorAll(within)) {
      // What is typed may be longer than its field: it is swiped.
      if (
        element.tagName === 'INPUT' ||
        !element.checkVisibility() ||
        isSwiped(element) ||
        element.closest('[aria-hidden=true], [role=img]')
      )
        continue
      const hides = getComputedStyle(element).overflowX !== 'visible'
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && hides)
        tell('cut', element)
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const box = element.getBoundingClientRect()
        const text = range.getBoundingClientRect()
        if (range.getClientRects().length > 1 && !element.closest('.code'))
          for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[a-z\d]{2,}/gi)) {
            range.setStart(node, index)
            range.setEnd(node, index + word.length)
            const parts = Array.from(range.getClientRects()).filter(({ width }) => width > 0)
            const lines = parts.map(({ top }) => Math.round(top))
            if (new Set(lines).size > 1) tell(`broken: ${word}`, element)
          }
        if (text.left < -1 || text.right > innerWidth + 1) tell('off the screen', element)
        else if (getComputedStyle(element).display !== 'inline' && text.right > box.right + 2)
          tell('out of its box', element)
      }
    }
    for (const label of document.querySelectorAll('.taro-navigation-bar-title'))
      if (label.checkVisibility() && label.scrollWidth > label.clientWidth + 1) tell('cut in a bar', label)
    const ink = document.createElement('canvas').getContext('2d')
    for (const input of document.querySelectorAll<HTMLInputElement>('.page input')) {
      if (!ink || !input.checkVisibility() || input.clientWidth === 0 || input.value !== '') continue
      const { fontSize, fontFamily } = getComputedStyle(input, '::placeholder')
      ink.font = `${fontSize} ${fontFamily}`
      if (ink.measureText(input.placeholder).width > input.clientWidth + 1)
        found.push(`placeholder cut: ${input.placeholder}`)
    }
    if (document.documentElement.scrollWidth > innerWidth) tell('sideways', document.body)
    return Array.from(new Set(found))
  }, within)
