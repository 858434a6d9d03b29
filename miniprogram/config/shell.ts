import path from 'node:path'
import { buildSync } from 'esbuild'
import { compile } from 'sass'
import { require as load } from 'tsx/cjs/api'
import { signIn } from './sign-in'

const source = path.resolve(__dirname, '../src')
const { languages } = load('../../shared/vocabulary/language', __filename)
const { textsOf } = load('../../shared/texts', __filename)

/** The few words of the HTML, from the texts of the app. */
const words = Object.fromEntries(
  languages.map((language: string) => {
    const { app, tab, state } = textsOf(language)
    const { loading, offlineTitle, offline, retry } = state
    return [language, { name: app.name, loading, offlineTitle, offline, retry, ...tab }]
  }),
)

/** The shell's style: small, and the first that is read. */
export const shellStyle = (): string =>
  compile(path.join(source, 'style/shell.scss'), { style: 'compressed', charset: false }).css.trim()

/** What paints the shell; `files` are those of each page, by its route. */
export function shellScript(files: Record<string, string[]>): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(source, 'platform/h5-shell.ts')],
    define: {
      WORDS: JSON.stringify(words),
      FILES: JSON.stringify(files),
      SIGN_IN: JSON.stringify(signIn),
    },
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: 'es2017',
    write: false,
  })
  return outputFiles.map(({ text }) => text.trim()).join('')
}
