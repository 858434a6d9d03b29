/** A page that is open, as getCurrentPages shows it. */
export interface RunningPage {
  route: string
  options: Record<string, string>
  data: Record<string, unknown>
  /** At the foot of a tab. */
  tabBar?: RunningPage
  [name: string]: unknown
}

const deepestStack = 10

export const pathOf = (url: string): string => url.replace(/^\//, '').split('?')[0] ?? ''

/** Calls what the build has put on a page. */
export const tell = (page: RunningPage | undefined, event: string, ...given: unknown[]): unknown =>
  (page?.[event] as ((...given: unknown[]) => unknown) | undefined)?.apply(page, given)

/** WeChat's stack of pages: tabs are kept, others live as long as they are open. */
export function createPageStack(
  tabs: string[],
  create: (url: string) => RunningPage,
  attachTabBar: (page: RunningPage) => void,
) {
  const pages: RunningPage[] = []
  const keptTabs = new Map<string, RunningPage>()
  const top = () => pages[pages.length - 1]
  const isTab = (url: string) => tabs.includes(pathOf(url))
  const enter = (page: RunningPage) => {
    pages.push(page)
    if (isTab(page.route)) attachTabBar(page)
    tell(page, 'onLoad', page.options)
    tell(page, 'onShow')
    tell(page, 'onReady')
  }
  const leave = () => tell(pages.pop(), 'onUnload')
  const notTab = (name: string, url: string) => {
    if (isTab(url)) throw new Error(`can not ${name} a tabbar page`)
  }

  function switchTab(url: string): void {
    if (!isTab(url)) throw new Error('can not switch to no-tabBar page')
    while (pages.length > 0 && !isTab(top()?.route ?? '')) leave()
    if (top()?.route !== pathOf(url)) tell(pages.pop(), 'onHide')
    const known = keptTabs.get(pathOf(url))
    if (known) {
      if (top() !== known) pages.push(known)
      tell(known, 'onShow')
      return
    }
    const page = create(pathOf(url))
    keptTabs.set(page.route, page)
    enter(page)
  }

  const open = {
    switchTab,
    navigateTo(url: string) {
      notTab('navigateTo', url)
      if (pages.length >= deepestStack) throw new Error('webview count limit exceed')
      tell(top(), 'onHide')
      enter(create(url))
    },
    redirectTo(url: string) {
      notTab('redirectTo', url)
      leave()
      enter(create(url))
    },
    reLaunch(url: string) {
      while (pages.length > 0) leave()
      keptTabs.clear()
      if (isTab(url)) switchTab(url)
      else enter(create(url))
    },
    navigateBack(delta: number) {
      for (let i = 0; i < delta && pages.length > 1; i++) leave()
      tell(top(), 'onShow')
    },
  }
  return { pages, top, open }
}
