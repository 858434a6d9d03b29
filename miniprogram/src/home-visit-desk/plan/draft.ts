import * as v from 'valibot'
import {
  type CampaignClass,
  CampaignPlan,
  MobileTeam,
  type StaffCampaign,
  type VisitClass,
  visitClasses,
} from '../../../../shared/schemas/home-visit'
import type { Division } from '../../../../shared/schemas/point'

/** What is typed of a campaign; numbers as they stand in their fields. */
export interface PlanDraft {
  campaignId: string
  name: CampaignPlan['name']
  from: string
  until: string
  target: string
  perHalfDay: string
  personsPerPlace: string
  urgentHours: string
  otherHours: string
  moreThan: string
  classes: CampaignClass[]
  /** None: the whole province. */
  divisions: string[]
  teams: MobileTeam[]
}

export function draftOf(plan: CampaignPlan): PlanDraft {
  const { campaignId, name, from, until = '', target, capacity, promiseHours, classes, teams } = plan
  return {
    campaignId,
    name,
    from,
    until,
    target: target === undefined ? '' : String(target),
    perHalfDay: String(capacity.perHalfDay),
    personsPerPlace: String(capacity.personsPerPlace),
    urgentHours: String(promiseHours.urgent),
    otherHours: String(promiseHours.other),
    moreThan: String(classes.find(one => one.class === 'unit')?.moreThan ?? 20),
    classes,
    divisions: plan.divisions ?? [],
    teams,
  }
}

/** A new campaign offers what the one that it is copied from does; its teams go out for both. */
export const newDraft = (plan: CampaignPlan, today: string): PlanDraft => ({
  ...draftOf(plan),
  campaignId: '',
  name: { 'zh-CN': '', en: '', ko: '' },
  from: today,
  until: '',
})

const numberOf = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed))

/** The plan that a draft says, or the field that is wrong. What no field says stays as `base` has it. */
export function planOf(
  draft: PlanDraft,
  { evidence, note, capacity, weekdays, leadDays, openPerPerson, reasons }: CampaignPlan,
): { plan: CampaignPlan } | { field: string } {
  const { campaignId, name, from, until, target, divisions, teams } = draft
  if (until && until < from) return { field: 'until' }
  const read = v.safeParse(CampaignPlan, {
    ...{
      campaignId: campaignId.trim(),
      name,
      evidence,
      from,
      teams,
      reasons,
      weekdays,
      leadDays,
      openPerPerson,
    },
    ...(note && { note }),
    ...(until && { until }),
    ...(target.trim() && { target: numberOf(target) }),
    ...(divisions.length > 0 && { divisions }),
    classes: draft.classes.map(one =>
      one.class === 'unit' ? { ...one, moreThan: numberOf(draft.moreThan) } : one,
    ),
    capacity: {
      ...capacity,
      perHalfDay: numberOf(draft.perHalfDay),
      personsPerPlace: numberOf(draft.personsPerPlace),
    },
    promiseHours: { urgent: numberOf(draft.urgentHours), other: numberOf(draft.otherHours) },
  })
  return read.success ? { plan: read.output } : { field: fieldOf(read.issues[0].path ?? []) }
}

/** The field that an issue is about, as the form names it. */
function fieldOf(path: readonly { key: unknown }[]): string {
  const keys = path.map(({ key }) => String(key))
  if (keys.includes('moreThan')) return 'moreThan'
  if (keys[0] === 'promiseHours') return `${keys[1]}Hours`
  if (keys[0] === 'capacity') return keys[1] ?? ''
  return keys[0] ?? ''
}

export const basePlanOf = ({
  status: _,
  version: __,
  changes: ___,
  may: ____,
  mayPlan: _____,
  ...plan
}: StaffCampaign): CampaignPlan => plan

const usualEvidence: Record<VisitClass, CampaignClass['evidence']> = {
  over60: [],
  disabled: ['disabilityCertificate'],
  seriouslyIll: ['diagnosis', 'foreignHospitalLetter'],
  unit: ['unitLetter'],
}

/** Takes a class in, with the papers it usually shows, or leaves it out. */
export function withClass(
  classes: readonly CampaignClass[],
  visitClass: VisitClass,
  on: boolean,
): CampaignClass[] {
  const others = classes.filter(one => one.class !== visitClass)
  const added = { class: visitClass, evidence: usualEvidence[visitClass], urgent: false }
  const all = on ? [...others, added] : others
  return visitClasses.flatMap(name => all.filter(one => one.class === name))
}

/** A mobile team as it is typed. */
export interface TeamDraft {
  teamId: string
  name: string
  divisionCode: string
  from: string
  until: string
  officers: string
  kits: string
  skills: string[]
  start?: MobileTeam['start']
}

export const teamDraftOf = (team: MobileTeam | undefined): TeamDraft =>
  team
    ? {
        ...team,
        name: team.name['zh-CN'],
        officers: team.officers.join(' '),
        kits: team.kits === undefined ? '' : String(team.kits),
      }
    : {
        ...{ teamId: '', name: '', divisionCode: '', officers: '', kits: '' },
        from: '08:30',
        until: '17:00',
        skills: [],
      }

const usualLunch = { from: '11:30', until: '13:00', minutes: 45 }

/** The team that is typed, or the field that is wrong; without a place it starts from its county's seat. */
export function teamOf(
  draft: TeamDraft,
  before: MobileTeam | undefined,
  counties: readonly Division[],
): { team: MobileTeam } | { field: string } {
  const { teamId, name, divisionCode, from, until, officers, kits, skills } = draft
  const start = draft.start ?? counties.find(({ code }) => code === divisionCode)?.seat
  if (!start) return { field: 'divisionCode' }
  const isSameName = before?.name['zh-CN'] === name.trim()
  const read = v.safeParse(MobileTeam, {
    ...{ teamId: teamId.trim(), divisionCode, start, from, until, skills },
    name: isSameName ? before.name : { 'zh-CN': name.trim(), en: '', ko: '' },
    lunch: before ? before.lunch : usualLunch,
    officers: officers.split(/[^\d]+/).filter(Boolean),
    ...(kits.trim() && { kits: numberOf(kits) }),
  })
  if (read.success && until <= from) return { field: 'until' }
  return read.success ? { team: read.output } : { field: fieldOf(read.issues[0].path ?? []) }
}
