import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import vm from 'node:vm'
import { createPageStack, pathOf, type RunningPage, tell } from './page-stack'
import { type SetDataCost, setData } from './set-data'
import type { ViewNode } from './view-layer'

type Handler = (...given: unknown[]) => unknown
type Definition = Record<string, unknown>

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  preloadRule: Record<string, { network: 'all' | 'wifi'; packages: string[] }>
  requiredPrivateInfos: string[]
  tabBar: { custom: boolean; list: { pagePath: string }[] }
}

/** The build's code as WeChat's logic thread runs it. Native components are not covered. */
export function loadMiniProgram(
  folder: string,
  { wx, requirePlugin }: { wx: Record<string, unknown>; requirePlugin: (name: string) => unknown },
) {
  const config: AppConfig = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'))
  const tabs = config.tabBar.list.map(({ pagePath }) => pagePath)
  const cost: SetDataCost = { calls: 0, bytes: 0, largestBytes: 0 }
  const errors: unknown[] = []
  const timers = createTimers(errors)
  const definitions = new Map<string, Definition>()
  const components = new Map<string, Definition>()
  let app: Definition = {}
  let loading = ''
  const load = createLoader(folder, {
    // The build keeps its modules on `wx`; a new start must not find those of the last.
    wx: { ...wx },
    requirePlugin,
    console: { ...console, error: (...said: unknown[]) => errors.push(said) },
    App: (definition: Definition) => {
      app = definition
    },
    Page: (definition: Definition) => definitions.set(loading, definition),
    Component: (definition: Definition) => components.set(loading, definition),
    getApp: () => app,
    getCurrentPages: () => stack.pages.slice(),
    ...timers.functions,
  })

  function create(url: string): RunningPage {
    const route = pathOf(url)
    loading = route
    if (!definitions.has(route)) load(`${route}.js`)
    const definition = definitions.get(route) ?? {}
    const page = withData({ ...definition, data: {}, route, options: queryOf(url) }, definition.data)
    return page
  }
  function withData(running: RunningPage, data: unknown): RunningPage {
    running.data = JSON.parse(JSON.stringify(data ?? {}))
    running.setData = (update: Definition, done?: Handler) => {
      setData(running, update, cost)
      if (done) timers.functions.setTimeout(done, 0)
    }
    return running
  }
  /** Each tab has a bar of its own, which comes before its page does. */
  function attachTabBar(page: RunningPage): void {
    loading = tabBarPath
    if (!components.has(loading)) load(`${loading}.js`)
    const { methods, data, attached } = (components.get(tabBarPath) ?? {}) as {
      methods?: Record<string, Handler>
      data?: unknown
      attached?: Handler
    }
    const bar = withData(
      { ...methods, data: {}, route: tabBarPath, options: {}, getPageId: () => page.route },
      data,
    )
    attached?.call(bar)
    page.tabBar = bar
  }
  const stack = createPageStack(tabs, create, attachTabBar)

  return {
    config,
    tabs,
    cost,
    errors,
    stack,
    pages: [
      ...config.pages,
      ...config.subPackages.flatMap(({ root, pages }) => pages.map(page => `${root}/${page}`)),
    ],
    packageOf: (path: string) => config.subPackages.find(({ root }) => path.startsWith(`${root}/`))?.root,
    start(url: string) {
      load('app.js')
      const options = { path: pathOf(url), query: queryOf(url), scene: 1001 }
      for (const event of ['onLaunch', 'onShow']) (app[event] as Handler | undefined)?.call(app, options)
      stack.open.reLaunch(url)
    },
    stop: timers.stop,
    /** Lets an event rise from a node, as far as somebody catches it. */
    dispatch(target: ViewNode, type: string, detail: Record<string, unknown> = {}, bubbles = true) {
      const root = (one: ViewNode): ViewNode => (one.parent ? root(one.parent) : one)
      const page = root(target).tag === tabBarPath ? stack.top()?.tabBar : stack.top()
      for (let node: ViewNode | undefined = target; node; node = bubbles ? node.parent : undefined) {
        const caught = node.attr[`catch${type}`]
        const handler = caught ?? node.attr[`bind${type}`]
        const event = { type, timeStamp: 0, detail, target: placeOf(target), currentTarget: placeOf(node) }
        if (handler) tell(page, String(handler), event)
        if (caught) return
      }
    },
  }
}
export type MiniProgram = ReturnType<typeof loadMiniProgram>

/** Where WeChat looks for a bar that the build draws. */
export const tabBarPath = 'custom-tab-bar/index'

/** Runs files in a realm of their own: no window, no document, and no code made of strings. */
function createLoader(folder: string, globals: Record<string, unknown>): (file: string) => unknown {
  const realm = vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } })
  const modules = new Map<string, { exports: unknown }>()
  const load = (file: string): unknown => {
    const known = modules.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    modules.set(file, module)
    const near = (request: string) =>
      load(normalize(join(dirname(file), request.endsWith('.js') ? request : `${request}.js`)))
    scriptOf(join(folder, file)).runInContext(realm)(near, module, module.exports)
    return module.exports
  }
  return load
}

const scripts = new Map<string, vm.Script>()
/** A file is compiled once, however many phones run it. */
function scriptOf(path: string): vm.Script {
  const known = scripts.get(path)
  if (known) return known
  const source = `(function (require, module, exports) {${readFileSync(path, 'utf8')}\n})`
  const script = new vm.Script(source, { filename: path })
  scripts.set(path, script)
  return script
}

/** Timers that end with the mini-program; what they throw is kept as an error. */
function createTimers(errors: unknown[]) {
  const running = new Set<NodeJS.Timeout>()
  const guarded = (run: Handler) => () => {
    try {
      run()
    } catch (error) {
      errors.push(error)
    }
  }
  const kept = (timer: NodeJS.Timeout) => {
    running.add(timer)
    return timer
  }
  return {
    functions: {
      setTimeout: (run: Handler, ms?: number) => kept(setTimeout(guarded(run), ms)),
      setInterval: (run: Handler, ms?: number) => kept(setInterval(guarded(run), ms)),
      clearTimeout,
      clearInterval,
    },
    stop: () => {
      for (const timer of running) clearTimeout(timer)
    },
  }
}

const queryOf = (url: string): Record<string, string> =>
  Object.fromEntries(
    (url.split('?')[1] ?? '')
      .split('&')
      .filter(Boolean)
      .map(pair => pair.split('=', 2) as [string, string]),
  )

function placeOf({ attr }: ViewNode) {
  const data = Object.entries(attr).filter(([name]) => name.startsWith('data-'))
  return {
    id: attr.id,
    offsetLeft: 0,
    offsetTop: 0,
    dataset: Object.fromEntries(data.map(([name, value]) => [camelCased(name.slice(5)), value])),
  }
}
const camelCased = (name: string): string => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
