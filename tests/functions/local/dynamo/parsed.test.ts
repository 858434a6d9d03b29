import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { type Parser, rememberParsed } from '../../../../functions/local/dynamo/parsed'
import type { Item } from '../../../../functions/local/dynamo/wire'

const load = createRequire(import.meta.url)
type Kind = 'condition' | 'projection' | 'update'
const fresh = (kind: Kind) => load(`dynalite/db/${kind}Parser.js`) as Parser

function remembering(kind: Kind): Parser {
  const parser = { parse: fresh(kind).parse }
  rememberParsed(parser)
  return parser
}

type Given = [text: string, values?: Item | undefined, names?: Record<string, string> | undefined]

/** What a parser makes of an expression, and which of the names and values given to it it does not use. */
function outcome(parser: Parser, [text, attrVals, attrNames]: Given) {
  const named = (all: object = {}) => Object.fromEntries(Object.keys(all).map(name => [name, true as const]))
  const context = {
    attrNames: attrNames ?? null,
    attrVals: attrVals ?? null,
    unusedAttrNames: named(attrNames),
    unusedAttrVals: named(attrVals),
    // What dynalite's checks hand to its parsers.
    isReserved: (name: string) => name === 'status',
    compare: () => false,
  }
  let expression: unknown
  try {
    expression = parser.parse(text, { context })
  } catch (error) {
    expression = String(error)
  }
  return { expression, unused: [context.unusedAttrNames, context.unusedAttrVals] }
}

const one: Item = { ':a': { N: '1' }, ':b': { S: 'x' } }
const another: Item = { ':a': { N: '7' }, ':b': { S: 'y' } }
const list: Item = { ':a': { L: [{ N: '1' }] }, ':b': { S: 'x' } }

const sent: [Kind, string, Record<string, string>?][] = [
  ['condition', 'taken < :a AND #n = :b', { '#n': 'name' }],
  ['condition', 'attribute_not_exists(pk) OR lastDay < :b'],
  ['condition', 'status = :b'],
  ['condition', '#n = :missing', { '#n': 'name' }],
  ['condition', 'contains(names, :b) AND size(names) > :a'],
  ['condition', 'begins_with(name, :a)'],
  ['condition', 'NOT (a IN (:a, :b))'],
  ['condition', 'a BETWEEN :a AND :a'],
  ['condition', 'attribute_type(a, :b)'],
  ['condition', 'a ='],
  ['update', 'SET #n = :b, m.k[2] = if_not_exists(m.k, :a) ADD taken :a REMOVE gone', { '#n': 'name' }],
  ['update', 'SET a = a + :a'],
  ['update', 'ADD a :b'],
  ['projection', '#n, a.b[0]', { '#n': 'name' }],
  ['projection', '#n, a', { '#n': 'a' }],
]

describe('An expression that has been parsed before', () => {
  test.each(sent)(
    '%s %s: is what parsing it anew gives, with the values of this call',
    (kind, text, names) => {
      const parser = remembering(kind)
      for (const values of [one, another, list, one, undefined, another]) {
        const given: Given = [text, structuredClone(values), names]
        expect(outcome(parser, given)).toStrictEqual(outcome(fresh(kind), given))
      }
    },
  )

  test('tells names that stand for something else apart', () => {
    const parser = remembering('condition')
    for (const name of ['one', 'other', 'one']) {
      const given: Given = ['#n = :b', one, { '#n': name }]
      expect(outcome(parser, given)).toStrictEqual(outcome(fresh('condition'), given))
    }
  })

  test('is not changed by what a call does with its own', () => {
    const parser = remembering('update')
    const given: Given = ['SET a.b = :a ADD taken :a', one]
    const { sections } = outcome(parser, given).expression as { sections: { path: string[]; val: unknown }[] }
    for (const section of sections) {
      section.path.push('spoilt')
      section.val = undefined
    }
    expect(outcome(parser, given)).toStrictEqual(outcome(fresh('update'), given))
  })
})
