import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openQuestions } from '../../../shared/content/open-questions'
import { services } from '../../../shared/content/services'

const table = readFileSync('shared/content/corrections.md', 'utf8')
const corrections = [...table.matchAll(/^\| ([AB]\d+) \| (in|partly|left out|not yet) \|/gm)].map(
  ([, id, state]) => ({ id, state }),
)

it('the table of corrections knows all 60, each once', () => {
  const all = [
    ...Array.from({ length: 26 }, (_, i) => `A${i + 1}`),
    ...Array.from({ length: 34 }, (_, i) => `B${i + 1}`),
  ]
  expect(corrections.map(({ id }) => id)).toEqual(all)
})

it('every correction that is in is named by a test', () => {
  const tests = ['corrections-foreigner', 'corrections-citizen', 'corrections-service', 'points']
  const said = tests.map(name => readFileSync(`tests/shared/content/${name}.test.ts`, 'utf8')).join()
  const named = new Set(said.match(/\b[AB]\d+\b/g))
  expect(corrections.filter(({ id }) => id && !named.has(id))).toEqual([])
})

it('every open question belongs to a correction that is looked after, and to services there are', () => {
  const codes = services.map(({ code }) => code)
  expect(new Set(openQuestions.map(({ id }) => id)).size).toBe(openQuestions.length)
  for (const { id, services: about, question, askedSince } of openQuestions) {
    const [correction] = id.split('-')
    expect(corrections.find(one => one.id === correction)?.state, id).not.toBe('not yet')
    expect(
      about.filter(code => !codes.includes(code)),
      id,
    ).toEqual([])
    expect(askedSince).toMatch(/^2026-\d\d-\d\d$/)
    expect(question['zh-CN']).toMatch(/？$/)
    expect(question.en).toMatch(/\?$/)
    expect(question.ko).toMatch(/\?$/)
  }
})
