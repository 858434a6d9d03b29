import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { changedSince, type Held, withinTime } from './changed'
import { type Accepted, leastPercent, outdated, type Score, scoreOf } from './score'
import { mutantsOf } from './trial'

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const accepted: Accepted[] = read('equivalent.json')
const held: Held = read('held.json')

function filesAsked(asked: string[]): string[] {
  if (asked[0] !== '--changed') return asked.map(file => relative('.', file))
  const base = asked[1] || process.env.MUTANTS_BASE || 'HEAD~1'
  const changed = changedSince(base)
  if (!changed) console.log(`mutants: git knows no ${base} here, so nothing is tried`)
  const { tried, left } = withinTime(changed ?? [], held)
  if (changed && tried.length + left.length === 0)
    console.log(`mutants: no file whose score is held has changed since ${base}`)
  for (const file of left)
    console.log(`mutants: not tried, it would be over two minutes: npm run mutants -- ${file}`)
  return tried
}

function print({ file, caught, accepted, survivors, percent }: Score): void {
  for (const { where, source, replacement } of survivors)
    console.log(`  ${where}\n    - ${source}\n    + ${replacement || '(nothing)'}`)
  const counts = `${caught} caught, ${survivors.length} survived, ${accepted.length} accepted`
  console.log(`${percent.toFixed(1).padStart(5)} %  ${file} (${counts})`)
}

const asked = filesAsked(process.argv.slice(2))
if (asked.length > 0) {
  const start = performance.now()
  const mutants = await mutantsOf(asked)
  console.log(`${mutants.length} mutants in ${Math.round((performance.now() - start) / 1000)} seconds`)
  const files = [...new Set(asked.map(file => file.replace(/:.*/, '')))]
  const scores = files.map(file => scoreOf(file, mutants, accepted))
  for (const score of scores) print(score)
  const old = outdated(
    asked.filter(file => !file.includes(':')),
    mutants,
    accepted,
  )
  for (const { file, line, source, replacement } of old)
    console.log(`equivalent.json: is caught or gone: ${file}: ${line}: ${source} → ${replacement}`)
  if (old.length > 0 || scores.some(({ percent }) => percent < leastPercent)) process.exitCode = 1
}
