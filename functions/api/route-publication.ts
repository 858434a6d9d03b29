import { randomInt } from 'node:crypto'
import { changeOf, toldWindow } from '../../shared/domain/home-visit/route-day'
import { AppError } from '../../shared/errors'
import type { Appointment, MobileTeam } from '../../shared/schemas/home-visit'
import type { Context } from '../runtime/context'
import { seal } from '../runtime/keyring'
import { visitPlace } from '../runtime/sealed'
import { type Content, getContent } from '../store/content'
import { changeVisit, getVisit, putVisitCode, type TeamsVisit, type VisitItem } from '../store/home-visit'
import type { VisitPlanItem } from '../store/visit-plan'
import { visitMessage } from '../task/visit-message'
import { staffCaller } from './caller'

/** A county's day as it stands: who is to be visited, by which teams, and how it was planned last. */
export interface CountyDay {
  divisionCode: string
  day: string
  visits: VisitItem[]
  /** Where nobody was at home, and nobody has said yet when to try again. */
  missed: number
  /** The phones of their team came to different outcomes. */
  disputed: TeamsVisit[]
  teams: MobileTeam[]
  plan: VisitPlanItem | undefined
}

/**
 * Tells every applicant whose promise the plan changes, and nobody else. Each is a step of its own: said again after a
 * break, those who were told are passed over; whose request has changed meanwhile is left for the next plan.
 */
export async function publishRoutes(ctx: Context, county: CountyDay, plan: VisitPlanItem): Promise<void> {
  const content = await getContent(ctx.table, ctx.now)
  const stops = new Map(
    plan.routes.flatMap(({ teamId, stops }) => stops.map(stop => [stop.visitId, { teamId, ...stop }])),
  )
  for (const { visitId } of county.visits) {
    const visit = await getVisit(ctx.table, visitId)
    if (visit?.state !== 'approved' && visit?.state !== 'scheduled') continue
    const stop = stops.get(visitId)
    const told = visit.state === 'scheduled' ? visit.appointment : undefined
    const what = changeOf(told, stop)
    if (!what) continue
    try {
      if (stop) await schedule(ctx, visit, appointmentOf(county, stop), content)
      else await unschedule(ctx, visit, content)
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'visitRefused')) throw error
    }
  }
}

function appointmentOf(
  { day, teams }: CountyDay,
  { teamId, beginMinute }: { teamId: string; beginMinute: number },
): Appointment {
  const officers = teams.find(team => team.teamId === teamId)?.officers ?? []
  return { teamId, day, ...toldWindow(beginMinute), officers }
}

const auditOf = (ctx: Context, visit: VisitItem, action: 'scheduleVisit' | 'unscheduleVisit') => ({
  staffId: staffCaller(ctx).staffId,
  pointId: visit.divisionCode,
  action,
  visitIds: [visit.visitId],
})

/** Every new appointment has a new code. */
async function schedule(
  ctx: Context,
  visit: VisitItem,
  appointment: Appointment,
  content: Content,
): Promise<void> {
  const isMoved = visit.state === 'scheduled'
  const code = String(randomInt(0, 1_000_000)).padStart(6, '0')
  const sealed = await seal(ctx.keyring, visitPlace(visit.visitId, 'code'), code)
  await changeVisit(
    ctx.table,
    visit,
    {
      to: 'scheduled',
      set: { appointment },
      message: visitMessage({ ...visit, appointment }, isMoved ? 'moved' : 'scheduled', content, ctx.now),
      audit: auditOf(ctx, visit, 'scheduleVisit'),
      also: [putVisitCode(ctx.table, visit.visitId, sealed, ctx.now)],
    },
    ctx.now,
  )
}

const unschedule = (ctx: Context, visit: VisitItem, content: Content): Promise<void> =>
  changeVisit(
    ctx.table,
    visit,
    {
      to: 'approved',
      remove: ['appointment'],
      message: visitMessage(visit, 'postponed', content, ctx.now),
      audit: auditOf(ctx, visit, 'unscheduleVisit'),
    },
    ctx.now,
  )
