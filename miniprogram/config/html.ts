import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Compilation } from 'webpack'
import { routesOf } from './chunk'
import { shellScript, shellStyle } from './shell'

const source = path.resolve(__dirname, '../src')

/**
 * index.html with all that the first paint needs in itself. The app's own style stands below the shell, since a
 * browser paints nothing that comes after a style it has not read.
 */
export function htmlOf(compilation: Compilation, files: { js: string[]; css: string[] }): string {
  const parts: Record<string, string> = {
    style: `<style>${shellStyle()}</style>`,
    script: [
      `<script>${shellScript(filesOf(compilation))}</script>`,
      ...files.css.map(href => `<link rel="stylesheet" href="${href}">`),
      ...files.js.map(src => `<script defer src="${src}"></script>`),
    ].join(''),
  }
  const html = readFileSync(path.join(source, 'index.html'), 'utf8')
  return html.replace(/<!-- (\w+) -->/g, (_, name) => parts[name] ?? '')
}

/** The scripts of each page beside the app's own, by its route. */
function filesOf({ chunkGroups }: Compilation): Record<string, string[]> {
  const pages = chunkGroups.filter(group => !group.isInitial())
  const entries = pages.flatMap(group => {
    const scripts = group.getFiles().filter(file => file.endsWith('.js'))
    return routesOf(group).map(route => [route, scripts] as const)
  })
  return Object.fromEntries(entries)
}
