import { expect } from 'vitest'
import { type Check, key, type Plain, refusalOf, type Table } from './table'

const item = {
  ...key('a'),
  text: '长春市公安局出入境',
  blank: '',
  number: 10,
  negative: -2.5,
  yes: true,
  nothing: null,
  bytes: new Uint8Array([1, 2, 3]),
  words: new Set(['护照', '港澳']),
  numbers: new Set([1, 2, 3]),
  list: [1, '二', { three: 3 }],
  map: { inner: { deep: 'value' }, list: [5, 6] },
}

/** An expression, the values it uses as :a, :b and so on, and whether the item above satisfies it. */
const cases: [string, unknown[], boolean][] = [
  ['attribute_exists(#text)', [], true],
  ['attribute_exists(absent)', [], false],
  ['attribute_not_exists(absent)', [], true],
  ['attribute_not_exists(#text)', [], false],
  ['attribute_exists(nothing)', [], true],
  ['attribute_exists(#map.#inner.deep)', [], true],
  ['attribute_exists(#list[2].three)', [], true],
  ['attribute_exists(#list[3])', [], false],
  ['attribute_exists(#text.deep)', [], false],
  ['attribute_type(words, :a)', ['SS'], true],
  ['attribute_type(#list, :a)', ['M'], false],
  ['begins_with(#text, :a)', ['长春'], true],
  ['begins_with(#text, :a)', ['吉林'], false],
  ['begins_with(absent, :a)', ['吉林'], false],
  ['contains(#text, :a)', ['公安'], true],
  ['contains(words, :a)', ['护照'], true],
  ['contains(words, :a)', ['台湾'], false],
  ['contains(numbers, :a)', [2], true],
  ['contains(#list, :a)', ['二'], true],
  ['contains(#list, :a)', [{ three: 3 }], true],
  ['contains(#list, :a)', [2], false],
  ['contains(#map, :a)', ['inner'], false],
  ['size(#text) = :a', [9], true],
  ['size(blank) = :a', [0], true],
  ['size(bytes) = :a', [3], true],
  ['size(words) = :a', [2], true],
  ['size(#list) > :a', [2], true],
  ['size(#map) = :a', [2], true],
  ['size(absent) = :a', [0], false],
  ['#number = :a', [10], true],
  ['#number = :a', ['10'], false],
  ['#number <> :a', [11], true],
  ['absent <> :a', [11], true],
  ['absent = :a', [11], false],
  ['#number < :a', [11], true],
  ['#number < :a', [9.5], false],
  ['#number <= :a', [10], true],
  ['#number > :a', [9], true],
  ['#number >= :a', [10.01], false],
  ['#number > :a', ['9'], false],
  ['absent < :a', [1], false],
  ['negative < :a', [-2.4], true],
  ['#text > :a', ['A'], true],
  ['yes = :a', [true], true],
  ['nothing = :a', [null], true],
  ['bytes = :a', [new Uint8Array([1, 2, 3])], true],
  ['words = :a', [new Set(['港澳', '护照'])], true],
  ['words = :a', [new Set(['护照'])], false],
  ['#list = :a', [[1, '二', { three: 3 }]], true],
  ['#list = :a', [[1, '二', { three: 4 }]], false],
  ['#map = :a', [{ list: [5, 6], inner: { deep: 'value' } }], true],
  ['#map <> :a', [{ inner: { deep: 'value' } }], true],
  ['#map.#list[1] = :a', [6], true],
  ['#number BETWEEN :a AND :b', [10, 12], true],
  ['#number BETWEEN :a AND :b', [11, 12], false],
  ['#text BETWEEN :a AND :b', ['长', '门'], true],
  ['#number IN (:a, :b)', [9, 10], true],
  ['#number IN (:a, :b)', [9, '10'], false],
  ['#list IN (:a, :b)', [[], [1, '二', { three: 3 }]], true],
  ['#map IN (:a)', [{ inner: { deep: 'value' }, list: [5, 6] }], true],
  ['#map IN (:a)', [{ inner: { deep: 'other' }, list: [5, 6] }], false],
  [':a IN (#number, negative)', [-2.5], true],
  ['NOT #number = :a', [10], false],
  ['NOT (absent = :a)', [10], true],
  ['#number = :a AND yes = :b', [10, false], false],
  ['#number = :a OR yes = :b', [11, true], true],
  ['#number = :a OR #number = :b AND yes = :c', [10, 11, false], true],
  ['(#number = :a OR #number = :b) AND yes = :c', [10, 11, false], false],
  ['#number = negative', [], false],
]

/** Expressions that are refused whatever the item is. */
const refused: [string, unknown[], RegExp][] = [
  ['#number < :a', [[]], /Incorrect operand type/],
  ['#number > :a OR #number >= :b', [1, true], /Incorrect operand type/],
  ['#number BETWEEN :a AND :b', [2, 1], /upper bound/],
  ['#number BETWEEN :a AND :b', [1, '2'], /same data type/],
  ['begins_with(#text, :a)', [1], /Incorrect operand type/],
  ['attribute_type(#text, :a)', ['Q'], /Invalid attribute type name/],
  ['number = :a', [1], /reserved keyword/],
  ['#number = :a AND', [1], /Syntax error/],
  ['unknown_function(#number, :a)', [1], /Invalid function name/],
  ['#number = :a AND #absent = :a', [1], /attribute name used in the document path is not defined/],
  ['#number = :a AND #number = :absent', [1], /attribute value used in expression is not defined/],
  ['#number = :a', [1, 2], /unused in expressions/],
]

const reserved = ['text', 'number', 'list', 'map', 'inner']

export function conditions(check: Check): void {
  for (const [expression, values, satisfied] of cases) {
    const shown = values.map(value => JSON.stringify(value instanceof Set ? [...value] : value)).join(' ')
    check(`${satisfied ? 'holds' : 'fails'}: ${expression} ${shown}`, async table => {
      await table.put(item)
      expect(await holds(table, expression, values)).toBe(satisfied)
      expect(await found(table, expression, values)).toBe(satisfied ? 1 : 0)
    })
  }
  refusedConditions(check)
}

function refusedConditions(check: Check): void {
  for (const [expression, values, message] of refused) {
    check(`refused: ${expression} ${JSON.stringify(values)}`, async table => {
      const attempt = table.put(key('a'), {
        ConditionExpression: expression,
        ...terms(expression, values, {}),
      })
      const wanted = { name: 'ValidationException', message: expect.stringMatching(message) }
      expect(await refusalOf(attempt)).toMatchObject(wanted)
    })
  }
}

async function holds(table: Table, expression: string, values: unknown[]): Promise<boolean> {
  const attempt = table.update({
    UpdateExpression: 'SET seen = :seen',
    ConditionExpression: expression,
    ...terms(expression, [...values], { ':seen': 1 }),
  })
  return attempt.then(
    () => true,
    async () => {
      expect((await refusalOf(attempt)).name).toBe('ConditionalCheckFailedException')
      return false
    },
  )
}

/** The same expression as a filter, which engines evaluate elsewhere. */
async function found(table: Table, expression: string, values: unknown[]): Promise<number | undefined> {
  const page = await table.query({
    KeyConditionExpression: 'pk = :pk',
    FilterExpression: expression,
    ...terms(expression, values, { ':pk': 'a' }),
  })
  return page.Count
}

function terms(expression: string, values: unknown[], more: Plain) {
  const names = reserved.filter(name => expression.includes(`#${name}`)).map(name => [`#${name}`, name])
  const letters = values.map((value, i) => [`:${'abc'[i]}`, value])
  return {
    ...(names.length > 0 ? { ExpressionAttributeNames: Object.fromEntries(names) } : {}),
    ExpressionAttributeValues: { ...Object.fromEntries(letters), ...more },
  }
}
