import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scripts } from '../package.json'

const root = join(import.meta.dirname, '..')

/** What is committed or is going to be; what is built or measured is not there in a fresh clone. */
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
const files = [...new Set(listed.toString().split('\n'))].filter(
  file => file !== '' && existsSync(join(root, file)),
)
const places = new Set(files.flatMap(file => [file, ...parentsOf(file)]))

function parentsOf(path: string): string[] {
  const parent = dirname(path)
  return parent === '.' ? [] : [parent, ...parentsOf(parent)]
}

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')
const isThere = (from: string, path: string): boolean =>
  places.has(normalize(join(dirname(from), path)).replace(/\/$/, ''))

/** Where links and pictures lead that stay in the repository. */
const links = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)|<img [^>]*src="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter(target => !/^[a-z]+:/.test(target))

/** A heading's address, as GitHub makes it. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

const sources = /\.(ts|tsx|mjs|cjs|scss|yml|md)$/
const folders = /^(functions|miniprogram|shared|tests|\.ci)\//
/** What stands in backticks and looks like a file or a folder of the repository; what is built from it is none. */
const namedPaths = (text: string): string[] =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([\w./-]+)`/g)]
    .map(([, path = '']) => path)
    .filter(path => (sources.test(path) || folders.test(path)) && !path.startsWith('dist/'))

const commands = (text: string): string[] =>
  [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)

describe.each(files.filter(file => /(^|\/)README[^/]*\.md$/.test(file)))('%s', file => {
  const text = textOf(file)

  it('says at its head what it is about', () => {
    expect(text).toMatch(/^# \S/)
  })

  it('leads only to what is there', () => {
    const lost = links(text).filter(link => {
      const [path = '', anchor] = link.split('#')
      const to = path === '' ? file : normalize(join(dirname(file), path))
      if (!places.has(to.replace(/\/$/, ''))) return true
      return anchor !== undefined && !anchorsOf(textOf(to)).includes(anchor)
    })
    expect(lost).toEqual([])
  })

  it('names only files that are there', () => {
    const lost = namedPaths(text).filter(path => !isThere(file, path) && !isThere('README.md', path))
    expect(lost).toEqual([])
  })

  it('names only commands that can be run', () => {
    expect(commands(text).filter(name => !(name in scripts))).toEqual([])
  })
})

it('what a newcomer reads first stays short', () => {
  expect(Buffer.byteLength(textOf('README.md'))).toBeLessThan(12_000)
})

it('its pictures come quickly on a slow line', () => {
  const pictures = links(textOf('README.md')).filter(link => link.endsWith('.png'))
  const bytes = pictures.map(picture => statSync(join(root, picture)).size)
  expect(pictures).toHaveLength(4)
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(250_000)
})
