import { addDays, dayOf, instantOf, minuteMs, minuteOf, msOf, timeOf } from '../../../shared/domain/calendar'
import { type Band, scored } from '../../../shared/domain/correction'
import { openPeriods, plannedCounters } from '../../../shared/domain/opening'
import { bandAt, rawBandAt } from '../../../shared/domain/predict'
import { seededRandom } from '../simulator/random'
import { type Baseline, baselineNames, emptyBaseline, estimates, rememberWait } from './baseline'
import { pointOf } from './recorded-point'
import { endDay, lookAhead, playUntil, type Replay, startDay, startReplay } from './replay'
import { type Recording, readRecording, type TicketRow } from './ticket-rows'

export const horizons = [0, 15, 30, 60, 120, 1440]
const samples = Number(process.env.SAMPLES ?? 6000)

interface Request {
  replay: Replay
  ticket: TicketRow & { calledMs: number }
  horizon: number
  atMs: number
  isTest: boolean
}

export interface Outcome {
  pointId: string
  ticketId: string
  horizon: number
  at: string
  actual: number
  band: Band
  raw: Band
  aheadMinutes: number
  minute: number
  isTest: boolean
  others: Record<string, number>
}

export async function evaluateTickets(
  folder: string,
  options: { from?: string; seed: number },
): Promise<object> {
  const recording = readRecording(folder)
  return report(replayAll(recording, options))
}

interface Hall {
  replay: Replay
  baseline: Baseline
  called: TicketRow[]
}

export function replayAll(recording: Recording, { from, seed }: { from?: string; seed: number }): Outcome[] {
  const halls = recording.points.map(row => ({
    replay: startReplay(
      row,
      recording.tickets.filter(({ pointId }) => pointId === row.pointId),
      recording.bookings?.filter(({ pointId }) => pointId === row.pointId),
    ),
    baseline: emptyBaseline(),
    called: [] as TicketRow[],
  }))
  const days = daysOf(recording)
  const first = from ?? days[Math.floor(days.length / 2)] ?? ''
  const requests = requestsOf(halls, first, seed)
  const outcomes: Outcome[] = []
  const peers = halls.map(({ replay }) => replay)
  for (const day of days) {
    for (const hall of halls)
      outcomes.push(...playDay(hall, day, requests.get(`${hall.replay.row.pointId} ${day}`) ?? [], peers))
    for (const { replay } of halls) endDay(replay, day)
    for (const hall of halls) learnMisses(hall, day, outcomes)
  }
  return outcomes
}

function daysOf({ tickets }: Recording): string[] {
  const found = tickets.map(({ takenMs }) => dayOf(instantOf(takenMs))).sort()
  const [first, last] = [found[0], found.at(-1)]
  const days: string[] = []
  if (first && last) for (let day = addDays(first, -1); day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

function requestsOf(halls: Hall[], first: string, seed: number): Map<string, Request[]> {
  const random = seededRandom(String(seed))
  const found = new Map<string, Request[]>()
  const firstMs = msOf(`${first}T00:00:00+08:00`)
  const all = halls.flatMap(({ replay }) =>
    [...replay.tickets.values()].flat().map(ticket => ({ replay, ticket })),
  )
  const tested = all.filter(({ ticket }) => ticket.takenMs >= firstMs && ticket.calledMs !== undefined).length
  const share = Math.min(1, samples / Math.max(1, tested))
  for (const { replay, ticket } of all)
    for (const horizon of horizons) {
      const { calledMs, takenMs } = ticket
      if (random.uniform() >= share || calledMs === undefined) continue
      const atMs = takenMs - horizon * minuteMs
      const key = `${replay.row.pointId} ${dayOf(instantOf(atMs))}`
      const request = { replay, ticket: { ...ticket, calledMs }, horizon, atMs, isTest: takenMs >= firstMs }
      const known = found.get(key)
      if (known) known.push(request)
      else found.set(key, [request])
    }
  return found
}

function playDay(hall: Hall, day: string, requests: Request[], peers: Replay[]): Outcome[] {
  const { replay, baseline } = hall
  startDay(replay, day)
  const tickets = replay.tickets.get(day) ?? []
  const called = tickets
    .flatMap(t => (t.calledMs === undefined ? [] : [{ ...t, calledMs: t.calledMs }]))
    .sort((a, b) => a.calledMs - b.calledMs)
  const finished = tickets
    .flatMap(t =>
      t.finishedMs === undefined || t.calledMs === undefined
        ? []
        : [{ atMs: t.finishedMs, minutes: (t.finishedMs - t.calledMs) / minuteMs }],
    )
    .sort((a, b) => a.atMs - b.atMs)
  let [c, f] = [0, 0]
  const remember = (ms: number) => {
    for (let next = called[c]; next && next.calledMs < ms; next = called[++c])
      baseline.lastWait = (next.calledMs - next.takenMs) / minuteMs
    for (let next = finished[f]; next && next.atMs < ms; next = finished[++f])
      baseline.service = { sum: baseline.service.sum + next.minutes, count: baseline.service.count + 1 }
  }
  const outcomes = [...requests]
    .sort((a, b) => a.atMs - b.atMs)
    .map(request => {
      remember(request.atMs)
      return outcomeOf(hall, request, peers)
    })
  remember(Number.POSITIVE_INFINITY)
  for (const { takenMs, calledMs } of called)
    rememberWait(baseline, instantOf(takenMs), (calledMs - takenMs) / minuteMs)
  return outcomes
}

function outcomeOf(
  { replay, baseline }: Hall,
  { ticket, horizon, atMs, isTest }: Request,
  peers: Replay[],
): Outcome {
  const now = instantOf(atMs)
  const live = playUntil(replay, now)
  const takenAt = instantOf(ticket.takenMs)
  const day = dayOf(takenAt)
  const minute = (ticket.takenMs - msOf(`${day}T00:00:00+08:00`)) / minuteMs
  const ahead = lookAhead(replay, day, now, live, peers)
  const point = pointOf(replay.row, replay.mostCounters)
  const planned = plannedCounters(point, openPeriods(point, day, new Map()), minuteOf(timeOf(takenAt)))
  return {
    pointId: replay.row.pointId,
    ticketId: ticket.ticketId,
    horizon,
    at: now,
    actual: (ticket.calledMs - ticket.takenMs) / minuteMs,
    band: bandAt(ahead, minute),
    raw: rawBandAt(ahead, minute),
    aheadMinutes: horizon,
    minute,
    isTest,
    others: estimates(baseline, live, planned, takenAt),
  }
}

function learnMisses(hall: Hall, day: string, outcomes: Outcome[]): void {
  const { replay } = hall
  void day
  void replay
  void outcomes
  void scored
}

function report(all: Outcome[]): object {
  const mae = (list: Outcome[], of: (o: Outcome) => number) =>
    list.length ? list.reduce((s, o) => s + Math.abs(of(o) - o.actual), 0) / list.length : 0
  return {
    horizons: horizons.map(horizon => {
      const list = all.filter(o => o.isTest && o.horizon === horizon)
      const ours = mae(list, o => o.band.p50)
      const raw = mae(list, o => o.raw.p50)
      const others = Object.fromEntries(
        baselineNames.map(name => [name, mae(list, o => o.others[name] ?? 0)]),
      )
      const best = Math.min(...Object.values(others))
      const bias = list.reduce((s, o) => s + o.band.p50 - o.actual, 0) / list.length
      return {
        horizon,
        count: list.length,
        ours,
        raw,
        bias,
        ...others,
        skill: 1 - ours / best,
        coverage:
          list.filter(({ band, actual }) => band.p10 <= actual && actual <= band.p90).length / list.length,
        below50: list.filter(({ band, actual }) => actual <= band.p50).length / list.length,
        below80: list.filter(({ band, actual }) => actual <= band.p80).length / list.length,
      }
    }),
  }
}
