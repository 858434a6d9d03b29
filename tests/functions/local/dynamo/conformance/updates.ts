import { expect } from 'vitest'
import { type Check, key, type Plain, refusalOf } from './table'

const start = {
  ...key('a'),
  count: 5,
  list: ['a', 'b', 'c'],
  map: { x: 1, y: { z: 2 } },
  words: new Set(['p', 'q']),
  text: 'old',
}

/** An update, its values, and the attributes it changes; undefined where one is gone afterwards. */
const cases: [string, Plain, Plain][] = [
  ['SET #text = :v', { ':v': 'new' }, { text: 'new' }],
  ['SET fresh = :v', { ':v': { a: [1, null] } }, { fresh: { a: [1, null] } }],
  ['SET #text = if_not_exists(#text, :v)', { ':v': 'new' }, {}],
  ['SET fresh = if_not_exists(#text, :v)', { ':v': 'new' }, { fresh: 'old' }],
  ['SET fresh = if_not_exists(absent, :v) + :one', { ':v': 0, ':one': 1 }, { fresh: 1 }],
  ['SET #count = #count + :v', { ':v': 2.5 }, { count: 7.5 }],
  ['SET #count = #count - :v', { ':v': 7 }, { count: -2 }],
  ['SET #list = list_append(#list, :v)', { ':v': ['d'] }, { list: ['a', 'b', 'c', 'd'] }],
  ['SET #list = list_append(:v, #list)', { ':v': ['d'] }, { list: ['d', 'a', 'b', 'c'] }],
  ['SET #list[1] = :v', { ':v': 'B' }, { list: ['a', 'B', 'c'] }],
  ['SET #list[9] = :v', { ':v': 'd' }, { list: ['a', 'b', 'c', 'd'] }],
  ['SET #map.x = :v', { ':v': 9 }, { map: { x: 9, y: { z: 2 } } }],
  ['SET #map.y.w = #map.x', {}, { map: { x: 1, y: { z: 2, w: 1 } } }],
  ['SET #count = #map.x, #map.x = #count', {}, { count: 1, map: { x: 5, y: { z: 2 } } }],
  ['SET twin = #map, #map.x = :v', { ':v': 9 }, { twin: start.map, map: { x: 9, y: { z: 2 } } }],
  ['ADD #count :v', { ':v': -6 }, { count: -1 }],
  ['ADD fresh :v', { ':v': 3 }, { fresh: 3 }],
  ['ADD words :v', { ':v': new Set(['q', 'r']) }, { words: new Set(['p', 'q', 'r']) }],
  ['DELETE words :v', { ':v': new Set(['q', 'r']) }, { words: new Set(['p']) }],
  ['DELETE words :v', { ':v': new Set(['p', 'q']) }, { words: undefined }],
  ['REMOVE #text, absent', {}, { text: undefined }],
  ['REMOVE #map.y.z', {}, { map: { x: 1, y: {} } }],
  ['REMOVE #list[0], #list[1]', {}, { list: ['c'] }],
  ['SET #list[1] = :v REMOVE #list[0]', { ':v': 'B' }, { list: ['B', 'c'] }],
  [
    'SET #text = :v ADD #count :n REMOVE #list',
    { ':v': 'n', ':n': 1 },
    { text: 'n', count: 6, list: undefined },
  ],
]

/** An update that must be refused, with its values and a part of the message. */
const refused: [string, Plain, RegExp][] = [
  ['SET pk = :v', { ':v': 'b' }, /Cannot update attribute pk/],
  ['SET fresh = absent', {}, /refers to an attribute that does not exist/],
  ['SET absent.x = :v', { ':v': 1 }, /document path provided in the update expression is invalid/],
  ['SET #text = #text + :v', { ':v': 1 }, /incorrect data type/],
  ['ADD #text :v', { ':v': 1 }, /incorrect data type/],
  ['SET #map = :v, #map.x = :v', { ':v': 1 }, /Two document paths overlap/],
  ['SET #text = :v', { ':v': 1, ':w': 2 }, /unused in expressions/],
  ['SET count = :v', { ':v': 1 }, /reserved keyword/],
  ['SETT #text = :v', { ':v': 1 }, /Invalid UpdateExpression: Syntax error/],
  ['SET hall = :v', { ':v': 1 }, /Type mismatch for Index Key|unsupported type/],
  ['SET hall = :v', { ':v': '' }, /cannot contain an empty string/],
]

export function updates(check: Check): void {
  for (const [expression, values, changed] of cases) {
    check(`${expression} gives ${JSON.stringify(changed)}`, async table => {
      await table.put(start)
      const { Attributes } = await table.update({ ...update(expression, values), ReturnValues: 'ALL_NEW' })
      const wanted = Object.entries({ ...start, ...changed }).filter(([, value]) => value !== undefined)
      expect(Attributes).toEqual(Object.fromEntries(wanted))
      expect(await table.get()).toEqual(Attributes)
    })
  }
  for (const [expression, values, message] of refused) {
    check(`${expression} ${JSON.stringify(values)} is refused and changes nothing`, async table => {
      await table.put(start)
      const error = await refusalOf(table.update(update(expression, values)))
      expect(error).toMatchObject({ name: 'ValidationException', message: expect.stringMatching(message) })
      expect(await table.get()).toEqual(start)
    })
  }
  returnValues(check)
}

function returnValues(check: Check): void {
  const more = update('SET #count = #count + :v, #map = :v REMOVE #text', { ':v': 1 })
  const answers: [string, Plain | undefined][] = [
    ['UPDATED_NEW', { count: 6, map: 1 }],
    ['UPDATED_OLD', { count: 5, map: start.map, text: 'old' }],
    ['ALL_OLD', start],
    ['NONE', undefined],
  ]
  for (const [returned, attributes] of answers) {
    check(`ReturnValues ${returned}`, async table => {
      await table.put(start)
      const output = await table.update({ ...more, ReturnValues: returned as 'NONE' })
      expect(output.Attributes).toEqual(attributes)
    })
  }
  check('UPDATED_NEW of a nested attribute returns that part only', async table => {
    await table.put(start)
    const output = await table.update({
      ...update('SET #map.y.z = :v', { ':v': 3 }),
      ReturnValues: 'UPDATED_NEW',
    })
    expect(output.Attributes).toEqual({ map: { y: { z: 3 } } })
  })
  check('UPDATED_NEW of a mere removal returns nothing', async table => {
    await table.put(start)
    const output = await table.update({ ...update('REMOVE #text', {}), ReturnValues: 'UPDATED_NEW' })
    expect(output.Attributes).toBeUndefined()
  })
  check('an update of an absent item creates it with its key', async table => {
    await table.update({ UpdateExpression: 'ADD n :v', ExpressionAttributeValues: { ':v': 1 } })
    expect(await table.get()).toEqual({ ...key('a'), n: 1 })
  })
}

function update(UpdateExpression: string, values: Plain) {
  const names = ['text', 'count', 'list', 'map'].filter(name => UpdateExpression.includes(`#${name}`))
  return {
    UpdateExpression,
    ...(names.length > 0
      ? { ExpressionAttributeNames: Object.fromEntries(names.map(n => [`#${n}`, n])) }
      : {}),
    ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
  }
}
