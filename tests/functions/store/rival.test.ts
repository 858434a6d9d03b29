import { describe, expect, it } from 'vitest'
import { refusedWith, unlessRival, untilNoRival } from '../../../functions/store/rival'
import { AppError, type ErrorCode } from '../../../shared/errors'

const isRival = refusedWith('bookingChanged', 'slotFull')

/** A change that is refused in these ways, one after another, and then made. */
function changeRefused(...refusals: (ErrorCode | Error)[]) {
  const attempts: number[] = []
  const change = async (attempt: number) => {
    attempts.push(attempt)
    const refusal = refusals[attempt - 1]
    if (refusal) throw typeof refusal === 'string' ? new AppError(refusal) : refusal
    return 'made'
  }
  return { attempts, change }
}

describe('a change that rivals may come before', () => {
  it.each<[string, ErrorCode[], number[]]>([
    ['is made at once where there are none', [], [1]],
    ['is made anew after one', ['slotFull'], [1, 2]],
    ['is made anew after another kind', ['slotFull', 'bookingChanged'], [1, 2, 3]],
  ])('%s', async (_, refusals, expected) => {
    const { change, attempts } = changeRefused(...refusals)
    expect(await untilNoRival(isRival, change)).toBe('made')
    expect(attempts).toEqual(expected)
  })

  it('is given up after so many attempts, and the last refusal stands', async () => {
    const { change, attempts } = changeRefused('slotFull', 'slotFull', 'bookingChanged', 'slotFull')
    await expect(untilNoRival(isRival, change)).rejects.toThrow('bookingChanged')
    expect(attempts).toEqual([1, 2, 3])
  })

  it.each<[string, ErrorCode | Error]>([
    ['another refusal', 'slotClosed'],
    ['a busy table, unless that is named', 'busyTryAgain'],
    ['a bug', new Error('slotFull')],
  ])('is not made anew after %s', async (_, refusal) => {
    const { change, attempts } = changeRefused(refusal)
    await expect(untilNoRival(isRival, change)).rejects.toThrow()
    expect(attempts).toEqual([1])
  })

  it('has been made, or has not because a rival came first', async () => {
    expect(await unlessRival(isRival, Promise.resolve())).toBe(true)
    expect(await unlessRival(isRival, Promise.resolve(true))).toBe(true)
    expect(await unlessRival(isRival, Promise.resolve(false))).toBe(false)
    expect(await unlessRival(isRival, Promise.reject(new AppError('slotFull')))).toBe(false)
    await expect(unlessRival(isRival, Promise.reject(new AppError('busyTryAgain')))).rejects.toThrow()
  })
})
