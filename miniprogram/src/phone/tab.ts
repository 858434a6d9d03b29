import { platform } from '../platform'
import type { Tab } from '../platform/platform'
import { createStore } from './store'

/** The tab in front, for the one bar that a browser has; none while another page lies over it. */
export const tabInFront = createStore<Tab | undefined>(undefined)

/** A page says which tab it is, or that it is none. In WeChat each tab has a bar of its own and none changes. */
export function showTab(tab: Tab | undefined): void {
  if (platform.oneTabBar) tabInFront.set(tab)
}
