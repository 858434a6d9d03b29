import type { Comer } from '../../../../shared/domain/band'
import { addDays, dayOf, instantAt, instantOf, minuteMs, msOf } from '../../../../shared/domain/calendar'
import {
  type Experience,
  experienceFrom,
  noExperience,
  profilesAfter,
} from '../../../../shared/domain/forecast/experience'
import { type Correction, emptyCorrection, scoredDay } from '../../../../shared/domain/learned/correction'
import type { Profile } from '../../../../shared/domain/learned/learning'
import { seededRandom } from '../../../../shared/domain/random'
import { type Recording as Asked, type Outcome as Evaluated, judged, skippedWords } from '../evaluator'
import { assumedOf } from './recorded-point'
import { estimator } from './ticket-baseline'
import { endDay, lookAhead, noHolidays, playUntil, type Replay, startDay, startReplay } from './ticket-replay'
import { horizons, type Outcome, ticketReport } from './ticket-report'
import { type Recording, readRecording, type TicketRow } from './ticket-rows'

/** Forecasts made at most for a horizon, over all halls; more would tell no more. */
const usualSampling = { seed: 1, mostSamples: 3000 }

interface Request {
  ticket: CalledTicket
  horizon: number
  madeMs: number
}
interface Sampling {
  /** The first day that counts; those before are only learned from. */
  testFrom: string
  seed: number
  mostSamples: number
}

type CalledTicket = TicketRow & { calledMs: number }

/** Every horizon's errors and coverage, ours beside the baselines, over the days from `fromDay` on. */
export async function evaluateTickets(
  { folder, fromDay, skipBad, say }: Asked,
  { seed, mostSamples }: Pick<Sampling, 'seed' | 'mostSamples'> = usualSampling,
): Promise<Evaluated> {
  const { problems: found, ...recording } = readRecording(folder)
  const { problems, skipped } = judged(found, { skipBad })
  if (problems.length > 0) return { problems }
  for (const each of skipped) say(skippedWords(each))
  const testFrom = fromDay === undefined ? middleDay(recording) : addDays('1970-01-01', fromDay)
  const { outcomes, assumed } = replayAll(recording, { testFrom, seed, mostSamples })
  for (const each of assumed) say(each)
  return { report: ticketReport(outcomes, { testFrom, seed, skipped, assumed }) }
}

/** Learning for half of the days, testing (and learning on) in the other half, unless asked otherwise. */
function middleDay({ tickets }: Recording): string {
  const days = [...new Set(tickets.map(({ takenMs }) => dayOf(instantOf(takenMs))))].sort()
  return days[Math.floor(days.length / 2)] ?? ''
}

/** Every forecast of the recording, made in the order of time from what had happened before. */
export function replayAll(
  recording: Recording,
  sampling: Sampling,
): { outcomes: Outcome[]; assumed: string[] } {
  const halls = recording.points.map(row => ({
    replay: startReplay(
      row,
      recording.tickets.filter(({ pointId }) => pointId === row.pointId),
      recording.bookings?.filter(({ pointId }) => pointId === row.pointId),
    ),
    estimate: estimator(),
  }))
  const requests = requestsOf(recording, sampling)
  const outcomes: Outcome[] = []
  let experience = noExperience
  for (const day of daysOf(recording)) {
    for (const hall of halls) {
      const asked = requests.get(`${hall.replay.row.pointId} ${day}`) ?? []
      outcomes.push(...playDay(hall, experience, day, asked))
    }
    experience = learn(
      experience,
      halls.map(({ replay }) => replay),
      day,
    )
  }
  const assumed = halls.flatMap(({ replay: { row, seen } }) =>
    assumedOf(row, seen).map(words => `${row.pointId}: ${words}`),
  )
  return { outcomes, assumed }
}

function daysOf({ tickets }: Recording): string[] {
  const taken = tickets.map(({ takenMs }) => takenMs)
  const last = dayOf(instantOf(taken.reduce((a, b) => Math.max(a, b), 0)))
  const days: string[] = []
  for (
    let day = addDays(dayOf(instantOf(taken.reduce((a, b) => Math.min(a, b), Infinity))), -1);
    day <= last;
    day = addDays(day, 1)
  )
    days.push(day)
  return days
}

/** Which tickets are forecast from which horizon, by hall and the day on which the forecast is made. */
function requestsOf(
  { tickets }: Recording,
  { testFrom, seed, mostSamples }: Sampling,
): Map<string, Request[]> {
  const random = seededRandom(String(seed))
  const testMs = msOf(instantAt(testFrom, 0))
  const called = tickets.filter(
    (ticket): ticket is CalledTicket => ticket.calledMs !== undefined && ticket.takenMs >= testMs,
  )
  const share = mostSamples / Math.max(1, called.length)
  const requests = new Map<string, Request[]>()
  for (const ticket of called)
    for (const horizon of horizons) {
      if (random.uniform() >= share) continue
      const madeMs = ticket.takenMs - horizon * minuteMs
      push(requests, `${ticket.pointId} ${dayOf(instantOf(madeMs))}`, { ticket, horizon, madeMs })
    }
  return requests
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

interface Hall {
  replay: Replay
  estimate: ReturnType<typeof estimator>
}

function playDay(hall: Hall, experience: Experience, day: string, requests: Request[]): Outcome[] {
  startDay(hall.replay, day)
  const endOfDay = hall.estimate.startDay(hall.replay.tickets.get(day) ?? [])
  const made = requests
    .sort((a, b) => a.madeMs - b.madeMs)
    .map(request => outcomeOf(hall, experience, request))
  endOfDay()
  return made
}

const comerOf = ({ slotMs }: TicketRow): Comer => (slotMs === undefined ? 'walkIn' : 'booked')

function outcomeOf({ replay, estimate }: Hall, experience: Experience, request: Request): Outcome {
  const { ticket, horizon, madeMs } = request
  const [madeAt, takenAt] = [instantOf(madeMs), instantOf(ticket.takenMs)]
  const day = dayOf(takenAt)
  const minute = minuteWithin(takenAt)
  const live = playUntil(replay, madeAt)
  const ahead = lookAhead(replay, experience, day, madeAt, live)
  return {
    pointId: ticket.pointId,
    ticketId: ticket.ticketId,
    comer: comerOf(ticket),
    horizon,
    madeAt,
    takenAt,
    waitMinutes: (ticket.calledMs - ticket.takenMs) / minuteMs,
    band: ahead.bandAt(minute, comerOf(ticket)),
    raw: ahead.plainBandAt(minute, comerOf(ticket)),
    baselines: estimate.at(madeMs, live, replay.point, takenAt),
  }
}

const minuteWithin = (instant: string): number =>
  (msOf(instant) - msOf(instantAt(dayOf(instant), 0))) / minuteMs

/** The day that has ended teaches as in service: how people come, and what forecasts of it have missed. */
function learn(before: Experience, replays: Replay[], day: string): Experience {
  const profiles = new Map<string, Profile>()
  for (const byPoint of before.profiles.values())
    for (const profile of byPoint.values()) profiles.set(`${profile.pointId} ${profile.kind}`, profile)
  const corrections = new Map<string, Correction>(before.corrections)
  for (const replay of replays) {
    const { pointId } = replay.row
    const ended = endDay(replay, before, day)
    if (!ended) continue
    for (const profile of profilesAfter(before, pointId, ended.count, noHolidays))
      profiles.set(`${pointId} ${profile.kind}`, profile)
    const correction = corrections.get(pointId) ?? emptyCorrection(pointId, replay.point.level)
    corrections.set(pointId, scoredDay(correction, day, ended.scores, before.lines?.get(replay.point.level)))
  }
  return experienceFrom([...profiles.values()], [...corrections.values()])
}
