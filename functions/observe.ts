import { dayOf, timeOf } from '../shared/domain/calendar'
import { hallView } from '../shared/domain/forecast/hall-view'
import { sampleOf } from '../shared/domain/hall/sample'
import { onAws } from './runtime/aws'
import { log, type Runtime } from './runtime/context'
import { getContent } from './store/content'
import { listLiveHalls } from './store/hall'
import { putSample } from './store/sample'

/**
 * Every five minutes: keeps how each open hall is, so that citizens can see how its day went. Half a read unit
 * a point, one or two write units a hall with live data; a silent hall leaves a gap.
 */
export async function run(runtime: Runtime): Promise<number> {
  const now = runtime.now()
  const content = await getContent(runtime.table, now)
  const points = [...content.points.values()]
  const live = await listLiveHalls(
    runtime.table,
    points.map(({ pointId }) => pointId),
  )
  const halls = points.map(point => hallView(now, point, content, live.get(point.pointId)))
  const written = await Promise.all(
    halls.map(async hall => {
      const sample = sampleOf(hall, timeOf(now))
      if (sample) await putSample(runtime.table, hall.pointId, dayOf(now), sample)
      return sample ? 1 : 0
    }),
  )
  const observed = written.reduce<number>((sum, one) => sum + one, 0)
  log('info', 'observe', { observed })
  return observed
}

export const handler = onAws(run)
