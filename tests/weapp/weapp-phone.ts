import { resolve } from 'node:path'
import { expect, onTestFinished, vi } from 'vitest'
import type { World } from '../functions/running-stack'
import { loadMiniProgram, tabBarPath } from './mini-program'
import { tell } from './page-stack'
import {
  inputBeside,
  nodesNamed,
  nodesOf,
  nodesWithText,
  openViewLayer,
  takesTaps,
  textOf,
  type ViewNode,
} from './view-layer'
import { createWechat, type Person } from './wechat'

export const weappFolder = resolve(import.meta.dirname, '../../dist/weapp')
/** A whole errand on a busy machine takes its time. */
vi.setConfig({ testTimeout: 90_000 })

let draw: ReturnType<typeof openViewLayer> | undefined

/** The build on a person's phone, opened at a page. What it logs as an error fails the test. */
export function openWeapp(
  world: Pick<World, 'base'>,
  name: string,
  url = 'pages/home/index',
  given: Partial<Person> = {},
  /** What the phone remembers of its person from before. */
  kept: Record<string, string> = {},
) {
  draw ??= openViewLayer(weappFolder)
  const view = draw
  const person: Person = {
    name,
    online: true,
    agreesToPrivacyGuide: true,
    allowsLocation: true,
    inSettings: {},
    acceptsMessages: true,
    always: false,
    messagesSwitchedOff: false,
    typePixels: 17,
    hasVoice: false,
    ...given,
  }
  const wechat = createWechat(world.base, person)
  for (const [key, value] of Object.entries(kept)) wechat.storage.set(key, JSON.stringify(value))
  let running = start(url)
  onTestFinished(() => {
    running.stop()
    expect(running.errors).toEqual([])
  })

  function start(at: string) {
    const loaded = loadMiniProgram(weappFolder, wechat)
    wechat.start(loaded, at)
    return loaded
  }
  let drawn: { of: unknown; calls: number; nodes: ReturnType<typeof view> } | undefined
  /** Drawn anew once anything was set since. */
  const page = () => {
    const { calls } = running.cost
    const of = running.stack.top()
    if (drawn?.of !== of || drawn?.calls !== calls)
      drawn = { of, calls, nodes: view(of?.route ?? '', of?.data) }
    return drawn.nodes
  }
  /** The bar at the foot of a tab, a tree of its own. */
  const tabBar = () => {
    const bar = running.stack.top()?.tabBar
    return bar && { ...view(tabBarPath, bar.data), tag: tabBarPath }
  }
  const tabNodes = () =>
    Array.from(nodesOf(tabBar() ?? page())).filter(
      ({ attr }) => attr['aria-role'] === 'tab' || attr.ariaRole === 'tab',
    )
  const isOn = ({ attr }: ViewNode) => String(attr['aria-selected'] ?? attr.ariaSelected) === 'true'
  const found = <T>(find: () => T | undefined, what: string | RegExp): Promise<T> =>
    vi.waitFor(
      () => {
        const one = find()
        if (!one) throw new Error(`no ${what} on ${running.stack.top()?.route}: ${textOf(page())}`)
        return one
      },
      { timeout: 20_000, interval: 15 },
    )

  return {
    person,
    wechat,
    page,
    text: () => textOf(page()),
    depth: () => running.stack.pages.length,
    route: () => running.stack.top()?.route,
    /** The page that is open, to be opened again. */
    address: () => {
      const { route = '', options = {} } = running.stack.top() ?? {}
      return `${route}?${Object.entries(options)
        .map(pair => pair.join('='))
        .join('&')}`
    },
    cost: () => running.cost,
    nodeCount: () => Array.from(nodesOf(page())).length,
    see: async (text: string | RegExp) => void (await found(() => nodesWithText(page(), text)[0], text)),
    tap: async (text: string | RegExp, which: 0 | -1 = 0, times = 1) => {
      const node = await found(() => {
        const one = nodesNamed(page(), text).at(which)
        return one && takesTaps(page(), one) ? one : undefined
      }, text)
      for (let i = 0; i < times; i++) wechat.inTap(() => running.dispatch(node, 'tap'))
    },
    /** A tap on the button that asks WeChat for the phone's number, and the person's answer. */
    tellPhone: async (text: string, isTold = true) => {
      const node = await found(() => nodesNamed(page(), text).find(asksPhone), text)
      running.dispatch(node, 'getphonenumber', await wechat.phoneNumber(isTold))
    },
    type: async (label: string, value: string) => {
      const node = await found(() => inputBeside(page(), label), label)
      running.dispatch(node, 'input', { value }, false)
      running.dispatch(node, 'blur', { value }, false)
    },
    /** The card that WeChat sends at "share". */
    share: () =>
      tell(running.stack.top(), 'onShareAppMessage', { from: 'button' }) as { title: string; path: string },
    tabBar,
    /** What the tabs are called, and which is said to be in front. */
    tabs: () => tabNodes().map(textOf),
    tabInFront: () => tabNodes().filter(isOn).map(textOf),
    tapTab: async (index: number) =>
      running.dispatch(await found(() => tabNodes()[index], `tab ${index}`), 'tap'),
    back: () => running.stack.open.navigateBack(1),
    /** Closed and opened anew: only what was kept in storage is left. */
    restart: (at = url) => {
      running.stop()
      running = start(at)
    },
  }
}

/** Whether a node stands in a button that WeChat itself answers with the phone's number. */
const asksPhone = (node: ViewNode): boolean => {
  for (let one: ViewNode | undefined = node; one; one = one.parent)
    if ((one.attr['open-type'] ?? one.attr.openType) === 'getPhoneNumber') return true
  return false
}

export type WeappPhone = ReturnType<typeof openWeapp>
