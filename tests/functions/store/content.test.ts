import { expect, it } from 'vitest'
import { freshMs, getContent } from '../../../functions/store/content'
import { addMinutes } from '../../../shared/domain/calendar'
import { morning, runStack } from '../running-stack'

it('within a minute is one object, so that what is worked out of a hall or a rule is worked out once', async () => {
  const { table } = await runStack()
  const first = await getContent(table, morning)
  expect(await getContent(table, morning)).toBe(first)
  expect(await getContent(table, morning, '2026-11-30')).toBe(first)
  const later = await getContent(table, addMinutes(morning, freshMs / 60_000))
  expect(later).not.toBe(first)
  expect([...later.points.keys()]).toEqual([...first.points.keys()])
})
