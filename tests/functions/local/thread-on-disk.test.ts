import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { phone } from '../../../functions/local/demonstration'
import { masterKey } from '../../../functions/local/runtime'
import { startStack } from '../../../functions/local/stack'
import { seedContent } from '../../../functions/task/seed'
import { book, morning, tokenOf, type World } from '../running-stack'

it('a second start finds the bookings of the first', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stack-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const start = () =>
    startStack({
      now: () => morning,
      port: 0,
      folder,
      master: masterKey(Buffer.alloc(32, 7)),
      onError: () => {},
    })
  const worldOf = (stack: Awaited<ReturnType<typeof start>>) =>
    ({ ...stack, call: (name, input, token) => phone(stack.base, token)(name, input) }) as World

  const first = await start()
  await seedContent(first.table, morning)
  const booking = await book(worldOf(first), await tokenOf(worldOf(first)))
  await first.settled()
  await first.close()

  const second = await start()
  onTestFinished(() => second.close())
  const token = await tokenOf(worldOf(second))
  expect(await worldOf(second).call('getBooking', { bookingId: booking.bookingId }, token)).toEqual(booking)
})
