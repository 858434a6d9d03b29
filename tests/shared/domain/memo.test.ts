import { expect, it } from 'vitest'
import { memo } from '../../../shared/domain/memo'

it('works a value out once for an object and a key, and anew once there are more keys than are kept', () => {
  const worked: string[] = []
  const recall = memo<object, string>(2)
  const [hall, other] = [{}, {}]
  const ask = (owner: object, key: string) =>
    recall(owner, key, () => {
      worked.push(key)
      return `of ${key}`
    })
  expect([ask(hall, 'a'), ask(hall, 'a'), ask(other, 'a')]).toEqual(['of a', 'of a', 'of a'])
  expect(worked).toEqual(['a', 'a'])
  for (const key of ['b', 'a', 'b', 'c', 'a']) ask(hall, key)
  expect(worked).toEqual(['a', 'a', 'b', 'c', 'a'])
})
