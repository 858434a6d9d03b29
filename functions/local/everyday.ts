import { dayOf, timeOf } from '../../shared/domain/calendar'
import { run as recommend } from '../recommend'
import { citizenAt, staffOf } from './actor'
import { arrive, playCrowd } from './crowd/crowd'
import { askHomeVisits } from './crowd/home-visit'
import { bookedToday, bookPeople, phone, signIn } from './demonstration'
import { people } from './people'
import { learnEarlierNights } from './queue-machine/earlier-nights'
import { observeMorning, playMachines } from './queue-machine/machines'
import type { Stack } from './stack'

/** When the people of a new day are booked, and when those who are still expected come at the latest. */
const morning = '07:30'
const evening = '15:50'

/**
 * The demonstration's days, one like the other for as long as it runs: halls tell, people are booked, come and walk in.
 * Each call does what is due by now; the first one also what a minute's run would, so that the story begins at once.
 */
export async function liveDays(
  stack: Stack,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const { base, runtime } = stack
  const staffAt = staffOf(base, runtime)
  const machines = await playMachines(stack, onError)
  const crowd = playCrowd(runtime, staffAt, onError)
  let [begun, ended] = ['', '']
  return async () => {
    const now = runtime.now()
    const isFirst = begun === ''
    if (isFirst) await learnEarlierNights(runtime).catch(onError)
    await machines(now)
    if (begun !== dayOf(now) && (isFirst || timeOf(now) >= morning)) {
      begun = dayOf(now)
      await bookPeople(base, now).catch(onError)
      if (isFirst) await recommend(runtime).catch(onError)
      await askHomeVisits(runtime, begun).catch(onError)
    }
    await crowd(now)
    if (isFirst) await observeMorning(runtime).catch(onError)
    if (ended !== dayOf(now) && timeOf(now) >= evening) {
      ended = dayOf(now)
      await bringPeople(stack).catch(onError)
    }
  }
}

/** Nobody of the story misses a visit: whoever does so three times books online no more for a month. */
export async function bringPeople({ base, runtime }: Pick<Stack, 'base' | 'runtime'>): Promise<void> {
  const now = runtime.now()
  for (const { person } of people.filter(({ booking }) => booking)) {
    const call = phone(base, await signIn(base, person))
    const { personId } = await call('getMe', {})
    for (const { bookingId, status } of await bookedToday(call, now))
      if (status === 'booked') await arrive(citizenAt(runtime, personId, now), bookingId)
  }
}
