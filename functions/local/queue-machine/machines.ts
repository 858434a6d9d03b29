import { addMinutes, dayOf, instantAt, timeOf } from '../../../shared/domain/calendar'
import { hallView } from '../../../shared/domain/forecast/hall-view'
import { liveHall } from '../../../shared/domain/hall/hall'
import { emptyHall, reduceHall } from '../../../shared/domain/hall/queue'
import { sampleOf } from '../../../shared/domain/hall/sample'
import { openPeriods } from '../../../shared/domain/point/opening'
import type { Point } from '../../../shared/schemas/point'
import { run as operate } from '../../operate'
import type { Runtime } from '../../runtime/context'
import { type Content, getContent } from '../../store/content'
import { listSamples, putSample } from '../../store/sample'
import { playMachine } from './machine'
import { eventsOf, hasMachine, outageOf } from './province'

/** Registers a queue machine for every hall that has one. Each call lets all of them tell what has happened. */
export async function playMachines(
  { base, runtime }: { base: string; runtime: Runtime },
  onError: (error: unknown) => void,
): Promise<(now: string) => Promise<void>> {
  const content = await getContent(runtime.table, runtime.now())
  const points = [...content.points.values()].filter(hasMachine)
  const plays = await Promise.all(
    points.map(async point => {
      const deviceId = `queue-${point.pointId}`
      const asked = { command: 'registerDevice', deviceId, pointId: point.pointId, renew: true }
      const { key } = await operate(runtime, asked)
      const machine = { deviceId, pointId: point.pointId, key: Buffer.from(String(key), 'base64url') }
      return playMachine(
        `${base}/api/ingest/events`,
        machine,
        day => eventsOf(point, day, content),
        outageOf(point),
      )
    }),
  )
  return async now => {
    for (const play of plays) await play(now).catch(onError)
  }
}

/** Half as often as a deployment does: to look back takes as long as to look. */
const observedMinutes = 10

/** What would have been observed of this day, had the machine been on since the doors opened. */
export async function observeMorning(runtime: Runtime): Promise<void> {
  const now = runtime.now()
  const content = await getContent(runtime.table, now)
  for (const point of [...content.points.values()].filter(hasMachine))
    if ((await listSamples(runtime.table, point.pointId, dayOf(now))).length === 0)
      await observeUntil(runtime, point, content, now)
}

async function observeUntil({ table }: Runtime, point: Point, content: Content, now: string): Promise<void> {
  const [first] = openPeriods(point, dayOf(now), content.holidays)
  if (!first) return
  const left = eventsOf(point, dayOf(now), content)
  const outage = outageOf(point)
  let state = emptyHall(point.pointId, left[0]?.at ?? now)
  let at = instantAt(dayOf(now), Math.ceil((first.fromMinute + 1) / observedMinutes) * observedMinutes)
  for (; at < now; at = addMinutes(at, observedMinutes)) {
    if (outage && outage.from <= timeOf(at)) return
    while (left[0] && left[0].at <= at) state = reduceHall(state, 'machine', left.shift() as (typeof left)[0])
    // A machine with nothing to tell says so.
    const live = { ...liveHall(state), asOf: at }
    const sample = sampleOf(hallView(at, point, content, live), timeOf(at))
    if (sample) await putSample(table, point.pointId, dayOf(at), sample)
  }
}
