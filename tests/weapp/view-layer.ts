import { createRequire } from 'node:module'
import vm from 'node:vm'

/** A node of what WeChat would draw. */
export interface ViewNode {
  tag: string
  attr: Record<string, unknown>
  children: (ViewNode | string)[]
  parent?: ViewNode
}

type Render = (data: unknown) => { tag: string; attr?: Record<string, unknown>; children?: unknown[] }

/** WeChat's own compiler of templates, packaged for Node; it has no binary for other machines. */
export const compilerRunsHere = process.platform !== 'linux' || process.arch === 'x64'

/** The build's templates, compiled once and drawn in a realm of their own, as WeChat's second thread does. */
export function openViewLayer(folder: string): (path: string, data: unknown) => ViewNode {
  const { wxmlToJs } = createRequire(import.meta.url)('miniprogram-compiler')
  const realm = vm.createContext({ window: {}, console }, { codeGeneration: { strings: false, wasm: false } })
  const source = `(function (global) {${wxmlToJs(folder, { maxBuffer: 64 * 1024 * 1024 })}})`
  const templates: (path: string) => Render = vm.runInContext(source, realm)({})
  // The compiled templates know data by what their own realm adds to its objects.
  const received: (json: string) => unknown = vm.runInContext('JSON.parse', realm)
  const draw = (path: string, data: unknown): ViewNode => {
    const { children = [] } = templates(`${path}.wxml`)(received(JSON.stringify(data)))
    return adopt({ tag: 'wx-page', attr: {}, children: [] }, children)
  }
  const adopt = (parent: ViewNode, drawn: unknown[]): ViewNode => {
    for (const one of drawn) {
      if (typeof one !== 'object' || one === null) parent.children.push(String(one))
      else parent.children.push(nodeOf(one as ViewNode, parent))
    }
    return parent
  }
  const nodeOf = ({ tag, attr = {}, children = [] }: ViewNode, parent: ViewNode): ViewNode => {
    const node: ViewNode = { tag, attr, children: [], parent }
    // Taro goes on in a component of its own where templates would be nested too deeply.
    const { i, l } = attr
    return adopt(node, tag === 'wx-comp' ? draw('comp', { i, l }).children : children)
  }
  return draw
}

export const textOf = (node: ViewNode | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('')

export function* nodesOf(node: ViewNode): Generator<ViewNode> {
  yield node
  for (const child of node.children) if (typeof child !== 'string') yield* nodesOf(child)
}

const isText = (text: string | RegExp, found: string): boolean =>
  typeof text === 'string' ? found.trim() === text : text.test(found)

/** The innermost nodes with this text, in the order of the page. */
export function nodesWithText(page: ViewNode, text: string | RegExp): ViewNode[] {
  const matches = (node: ViewNode | string) => isText(text, textOf(node))
  const isInnermost = ({ children }: ViewNode) =>
    !children.some(child => typeof child !== 'string' && matches(child))
  return Array.from(nodesOf(page)).filter(node => matches(node) && isInnermost(node))
}

/** The nodes with this text; where nothing says so, those that a screen reader calls so. */
export function nodesNamed(page: ViewNode, name: string | RegExp): ViewNode[] {
  const shown = nodesWithText(page, name)
  if (shown.length > 0) return shown
  return Array.from(nodesOf(page)).filter(({ attr }) =>
    isText(name, String(attr['aria-label'] ?? attr.ariaLabel ?? '')),
  )
}

function* withParents(node: ViewNode): Generator<ViewNode> {
  for (let one: ViewNode | undefined = node; one; one = one.parent) yield one
}

const isModal = ({ attr }: ViewNode): boolean => String(attr['aria-modal'] ?? attr.ariaModal) === 'true'

/** A disabled button takes no tap, nor does what is in it, nor what lies under a sheet. */
export function takesTaps(page: ViewNode, node: ViewNode): boolean {
  const chain = Array.from(withParents(node))
  if (chain.some(({ tag, attr }) => tag === 'wx-button' && attr.disabled === true)) return false
  return chain.some(isModal) || !Array.from(nodesOf(page)).some(isModal)
}

/** The input that stands with this label. */
export function inputBeside(page: ViewNode, label: string): ViewNode | undefined {
  for (let node = nodesNamed(page, label)[0]; node; node = node.parent) {
    const input = Array.from(nodesOf(node)).find(({ tag }) => tag === 'wx-input' || tag === 'wx-textarea')
    if (input) return input
  }
  return undefined
}
