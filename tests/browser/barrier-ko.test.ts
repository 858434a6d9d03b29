import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTheWay } from './barrier'
import { openPhones } from './phone'
import { type Province, startProvince } from './scene/province'
import { lookAtAll } from './show'

const phones = openPhones()
let world: Province
beforeAll(async () => {
  world = await startProvince()
})
afterAll(() => world.close())

test("nothing stands in anybody's way, and no text is cut: ko, letters large", async () => {
  const look = { typeSize: 'large', language: 'ko' } as const
  expect(await lookAtAll(phones, world, look, page => inTheWay(page, 'large'))).toEqual({})
}, 900_000)
