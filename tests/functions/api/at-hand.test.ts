import { describe, expect, it } from 'vitest'
import { answersOf, applicantOf } from '../../../functions/runtime/sealed'
import { getBooking } from '../../../functions/store/booking'
import { withAnswer } from '../../../shared/domain/checklist/answers'
import type { Answers } from '../../../shared/schemas/fact'
import { bornOn } from '../../shared/domain/applicant/decorated'
import {
  applicantNumber,
  book,
  bookingInput,
  refusal,
  runStack,
  synthetic,
  tokenOf,
  type World,
} from '../running-stack'

/** Everything answered the plain way, for somebody of an age. */
async function answersAt(world: World, age: number): Promise<Answers> {
  const { answers } = await bookingInput(world)
  return withAnswer({ ...answers, has_id_card: true, guardian_present: true }, 'age', age)
}
const holder = (idNumber: string) => ({ ...synthetic, idNumber })

/** What a refused booking says beside its code. */
async function detailOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    return /"detail":"([^"]+)"/.exec(String(error))?.[1] ?? 'no detail'
  }
  return 'no refusal'
}

describe('what is at hand is compared', () => {
  it('an adult’s list is refused for a child of eleven, and a child’s for an adult', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const eleven = book(world, token, { applicant: holder(bornOn('2015-05-05')) })
    expect(await refusal(eleven)).toBe('answersContradictId')
    expect(await detailOf(eleven)).toBe('age')
    expect(await refusal(book(world, token, { answers: await answersAt(world, 15) }))).toBe(
      'answersContradictId',
    )
    expect(await world.call('listBookings', {}, token)).toEqual([])
  })

  it('who is fifteen today and sixteen on the day of the visit needs the list of that day', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const input = { applicant: holder(bornOn('2010-11-26')), answers: await answersAt(world, 15) }
    const on = (day: string) => book(world, token, { ...input, slotAt: `${day}T10:00:00+08:00` })
    expect(await refusal(on('2026-11-26'))).toBe('answersContradictId')
    expect((await on('2026-11-25')).materials).toContain('M05')
  })

  it('the day is China’s: an hour before midnight in Greenwich it is tomorrow here', async () => {
    const world = await runStack()
    world.setNow('2026-11-25T00:30:00+08:00')
    const token = await tokenOf(world)
    const asked = {
      applicant: holder(bornOn('2010-11-25')),
      answers: await answersAt(world, 16),
      slotAt: '2026-11-25T10:00:00+08:00',
    }
    expect((await book(world, token, asked)).status).toBe('booked')
  })

  it('an age in the same band is no contradiction, and staff are shown the list by the number', async () => {
    const world = await runStack()
    const { bookingId } = await book(world, await tokenOf(world), {
      answers: await answersAt(world, 16),
    })
    const item = await getBooking(world.table, bookingId)
    const ctx = { ...world.runtime, now: world.runtime.now(), actor: { kind: 'public' } } as const
    expect(item && (await answersOf(ctx, item))).toMatchObject({ age: 36, foreigner: false })
  })
})

describe('a name and a number are cleaned before they are judged', () => {
  const decorated = {
    name: '\u202d王　秀英\u202c',
    idNumber: ' ２２０１０２ 1990\u200b0307 001３ ',
    phone: '\u202d139 0000 0001\u202c',
  }

  it('and what is kept is what the document has', async () => {
    const world = await runStack()
    const { bookingId, applicant } = await book(world, await tokenOf(world), { applicant: decorated })
    expect(applicant).toEqual({ name: '王*英', idNumber: '220***********0013', phone: '139****0001' })
    const item = await getBooking(world.table, bookingId)
    const ctx = { ...world.runtime, now: world.runtime.now(), actor: { kind: 'public' } } as const
    expect(item && (await applicantOf(ctx, item))).toEqual(synthetic)
  })

  it('so that one person is one person however the number is written, also at once', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const written = [
      '220102199003070013',
      decorated.idNumber,
      '２２０１０２１９９００３０７００１３',
      '220102-19900307-0013',
    ]
    const inputs = await Promise.all(
      written.map(number => bookingInput(world, { applicant: holder(number) })),
    )
    const results = await Promise.all(inputs.map(input => refusal(world.call('createBooking', input, token))))
    expect(results.sort()).toEqual(['alreadyBooked', 'alreadyBooked', 'alreadyBooked', 'no refusal'])
  })
})

describe('a number or name that cannot be is refused, and why is said', () => {
  it.each([
    ['unborn', holder(bornOn('2026-11-25')), 'PP-RENEW', 'unborn'],
    ['born in 1800', holder(bornOn('1800-01-01')), 'PP-RENEW', 'impossibleBirth'],
    ['from Hong Kong', holder('810000199408230021'), 'PP-RENEW', 'hmtResidence'],
    ['with a permanent residence card', holder('922840198501010012'), 'PP-RENEW', 'permanentResidence'],
    ['with a resident number, for a visa', synthetic, 'FV-EXT', 'resident'],
    ['with a smiling name', { ...synthetic, name: '王小明😀' }, 'PP-RENEW', 'U+1F600'],
    ['with a private character', { ...synthetic, name: '王\ue000' }, 'PP-RENEW', 'U+E000'],
    ['with half a character', { ...synthetic, name: '王\ud83d' }, 'PP-RENEW', 'U+D83D'],
    ['of one letter', { ...synthetic, name: '王' }, 'PP-RENEW', 'tooShort'],
  ])('%s', async (_, applicant, service, detail) => {
    const world = await runStack()
    expect(await detailOf(book(world, await tokenOf(world), { applicant, services: [service] }))).toBe(detail)
  })

  it.each(['王𬀩', '努尔买买提•阿卜杜热依木', 'PETROV<<IVAN<IVANOVICH'])('but %s is a name', async name => {
    const world = await runStack()
    const applicant = { ...applicantNumber(3), name }
    expect((await book(world, await tokenOf(world), { applicant })).status).toBe('booked')
  })

  it('and nothing endless is read', async () => {
    const world = await runStack()
    const attempt = (applicant: typeof synthetic) =>
      tokenOf(world).then(token => refusal(book(world, token, { applicant })))
    expect(await attempt({ ...synthetic, name: '王'.repeat(181) })).toBe('invalidInput')
    expect(await attempt({ ...synthetic, idNumber: ' '.repeat(81) })).toBe('invalidInput')
    expect(await attempt({ ...synthetic, phone: ' '.repeat(81) })).toBe('invalidInput')
  })
})
