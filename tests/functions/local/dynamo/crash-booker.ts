/** Child of crash.test.ts: books, moves and cancels until it is killed, and prints each deed once it is acknowledged. */
import { writeSync } from 'node:fs'
import { openDynamo } from '../../../../functions/local/dynamo'
import { tableName } from '../../../../functions/local/runtime'
import { cancelBooking, getBooking, insertBooking, moveBooking } from '../../../../functions/store/booking'
import { tableOver } from '../../../../functions/store/table'
import { AppError } from '../../../../shared/errors'
import { storedBooking } from '../../stored-booking'

const [folder = '', round = ''] = process.argv.slice(2)
const dynamo = await openDynamo({ folder })
const table = tableOver(tableName, dynamo.client())
const now = '2026-11-24T09:00:00+08:00'
const capacity = 20
const slotAt = (n: number) => `2026-11-26T${String(9 + (n % 8)).padStart(2, '0')}:00:00+08:00`
const at = (n: number) => [{ slotAt: slotAt(n), places: 1, capacity }]

const bookingOf = (bookingId: string, n: number) =>
  storedBooking({
    bookingId,
    ownerId: `O${bookingId}`,
    applicantKey: `P${bookingId}`,
    pointId: `S-${round}`,
    slotAt: slotAt(n),
  })

async function deed(bookingId: string, n: number): Promise<void> {
  await insertBooking(table, bookingOf(bookingId, n), { planned: at(n), now })
  tell('booked', bookingId)
  const seen = await getBooking(table, bookingId)
  if (!seen || n % 3 === 0) return
  if (n % 3 === 1) {
    const to = { pointId: seen.pointId, slotAt: slotAt(n + 1), planned: at(n + 1), materials: [] }
    await moveBooking(table, seen, to, { writes: [], now })
    tell('moved', bookingId)
  } else {
    await cancelBooking(table, seen, now)
    tell('cancelled', bookingId)
  }
}

/** Synchronous, so that the parent reads nothing later than what the kill interrupts. */
const tell = (what: string, bookingId: string): void => void writeSync(1, `${what} ${bookingId}\n`)

/** Several at once, so that a kill meets deeds in every stage; a time that is full is an answer. */
async function storm(booker: number): Promise<never> {
  for (let i = 0; ; i += 1)
    await deed(`${round}.${booker}.${i}`, i * 3 + booker).catch(error => {
      if (!(error instanceof AppError)) throw error
      tell('refused', `${round}.${booker}.${i}`)
    })
}

await Promise.all([0, 1, 2, 3].map(storm))
