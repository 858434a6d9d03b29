import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const domain = join(import.meta.dirname, '../../../shared/domain')
const rooms = ['statistic', 'published-wait', 'learned', 'forecast']
const files = rooms.flatMap(room =>
  readdirSync(join(domain, room))
    .filter(name => name.endsWith('.ts'))
    .map(name => `${room}/${name}`),
)
const commentsOf = (file: string): string[] =>
  readFileSync(join(domain, file), 'utf8').match(/\/\*\*[\s\S]*?\*\/\n(?=export )/g) ?? []

/** The lines of each `@example`; a line `something // => value` says what something is, to four decimals. */
const examplesOf = (file: string): string[][] =>
  commentsOf(file).flatMap(comment =>
    comment
      .split('@example')
      .slice(1)
      .map(part =>
        part
          .split('\n')
          .map(line => line.replace(/^ ?\*\/?/, '').trim())
          .filter(line => line !== ''),
      ),
  )

function run(lines: string[], exported: Record<string, unknown>): { is: unknown; said: unknown }[] {
  const body = lines.map(line => {
    const [, code, value] = /^(.*) \/\/ => (.*)$/.exec(line) ?? []
    return code === undefined ? line : `seen.push({ is: (${code}), said: (${value}) })`
  })
  const seen: { is: unknown; said: unknown }[] = []
  new Function('seen', ...Object.keys(exported), body.join('\n'))(seen, ...Object.values(exported))
  return seen
}

const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify({ value }, (_, one) => (typeof one === 'number' ? Math.round(one * 1e4) / 1e4 : one)),
  )

describe('what a comment gives as an example is so', () => {
  const examples = files.flatMap(file =>
    examplesOf(file).map(lines => [file, lines.at(-1) ?? '', lines] as const),
  )

  it.each(examples)('%s: %s', async (file, _, lines) => {
    const seen = run(lines, await import(join(domain, file)))
    expect(seen.length).toBeGreaterThan(0)
    for (const { is, said } of seen) expect(rounded(is)).toEqual(rounded(said))
  })
})

it.each(files.filter(file => file.startsWith('statistic/')))('%s gives an example', file => {
  expect(examplesOf(file).length).toBeGreaterThan(0)
})
