import { afterAll, beforeAll, expect, test } from 'vitest'
import { cutInAnySize, inTheWay } from './barrier'
import { outOfReach, rememberListeners } from './keyboard'
import { openPhones } from './phone'
import { type Province, startProvince } from './scene/province'
import { lookInBothSizes } from './show'

const phones = openPhones(rememberListeners)
let world: Province
beforeAll(async () => {
  world = await startProvince()
})
afterAll(() => world.close())

let walk: ReturnType<typeof lookInBothSizes> | undefined
/** One visit to each scene answers both tests. */
const walked = () => {
  walk ??= lookInBothSizes(phones, world, { language: 'en' }, async (page, typeSize) =>
    typeSize === 'large'
      ? [...(await outOfReach(page)), ...(await cutInAnySize(page, typeSize))]
      : inTheWay(page, typeSize),
  )
  return walk
}

test('no text is cut where the longest words are largest, and keys reach whatever can be pressed or filled in: en, letters large', async () => {
  expect((await walked()).large).toEqual({})
}, 900_000)

test("nothing stands in anybody's way, and no text is cut: en, letters follow", async () => {
  expect((await walked()).follow).toEqual({})
}, 900_000)
