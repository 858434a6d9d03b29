import { randomUUID } from 'node:crypto'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { adultAnswers, phone } from '../../../functions/local/demonstration'
import type { VisitItem } from '../../../functions/store/home-visit'
import { keys } from '../../../functions/store/table'
import { settledAnswers } from '../../../shared/domain/applicant/at-hand'
import { addDays } from '../../../shared/domain/calendar'
import { seededRandom } from '../../../shared/domain/random'
import type { CampaignPlan, HalfDay, SignUp } from '../../../shared/schemas/home-visit'
import type { TeamDay, TeamOperation } from '../../../shared/schemas/home-visit-route'
import type { Division } from '../../../shared/schemas/point'
import type { Assignment } from '../../../shared/schemas/staff'
import { allVisits, imbalance } from '../../functions/api/campaign-balance'
import { residentNumber } from '../../shared/domain/home-visit/roster/traveller'
import { signedIn, staffSignedIn } from '../person'
import { now, type World } from '../world'
import { type Meter, meterOf } from './phase'

/**
 * A whole campaign on the embedded engine: everybody signs up, is reviewed, planned and visited. It stops with an error
 * when anybody is lost or a half-day holds more than it can. Run: npm run bench -- campaign. `APPLICANTS` names fewer.
 */
const applicants = Number(process.env.APPLICANTS ?? 10_000)
/** Phones that call at the same moment. */
const atOnce = 24
const ownersOf = 20
/** As many counties as there are for ten thousand; fewer for fewer, so that a county's day stays as it is. */
const applicantsACounty = 160
const teamsACounty = 2
const campaignId = 'HV-BENCH'
const service = 'PP-NEW'

interface Signed {
  visitId: string
  owner: string
  divisionCode: string
}

export async function measureCampaign(world: World): Promise<void> {
  const random = seededRandom('campaign')
  const counties = [...world.content.divisions.values()].slice(0, Math.ceil(applicants / applicantsACounty))
  const halfDays = await openCampaign(world, counties)
  const capacity = capacityFor(counties.length, halfDays.length)
  const meter = meterOf(world)
  const owners = await inTurn([...Array(Math.ceil(applicants / ownersOf)).keys()], i =>
    signedIn(world, `bench-owner-${i}`),
  )
  const phase = async <Out>(name: string, work: () => Promise<Out>): Promise<Out> => {
    const begun = performance.now()
    const made = await work()
    await balanced(world, capacity, name)
    process.stdout.write(`${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s\n`)
    return made
  }
  const { signed, full } = await phase('sign-up', () =>
    signUpAll({ world, meter, counties, halfDays, owners, random }),
  )
  await phase('review', () => reviewAll(world, meter, signed))
  await phase('planning', () => planAll(world, meter))
  await phase('completion', () => visitAll(world, meter).then(() => world.settled()))
  meter.print(
    `a campaign of ${applicants} applicants in ${counties.length} counties, ${atOnce} phones at once`,
  )
  meter.stop()
  const visits = (await allVisits(world.table)).filter(visit => visit.campaignId === campaignId)
  if (visits.length !== signed.length) throw new Error(`${signed.length - visits.length} requests are lost`)
  const states = new Map<string, number>()
  for (const { state } of visits) states.set(state, (states.get(state) ?? 0) + 1)
  process.stdout.write(
    `${signed.length} requests of ${applicants} applicants, ${full} refusals of a full half-day, none beyond ${capacity} places; at the end ${[...states].map(([state, count]) => `${count} ${state}`).join(', ')}\n`,
  )
}

/** A tenth more than all of them need, so that some half-days are full and others are not. */
const capacityFor = (counties: number, halfDays: number): number =>
  Math.max(2, Math.ceil((1.1 * applicants) / (counties * halfDays)))

async function balanced(world: World, capacity: number, after: string): Promise<void> {
  const found = await imbalance(world.table, capacity)
  if (found.length > 0) throw new Error(`after ${after}: ${found.slice(0, 5).join('; ')} (${found.length})`)
}

/** A campaign with two teams in each county, and its half-days. */
async function openCampaign({ table, base }: World, counties: Division[]): Promise<HalfDay[]> {
  const day = now.slice(0, 10)
  const [standing] = (await phone(base)('listCampaigns', {})).filter(one => one.status === 'running')
  if (!standing) throw new Error('no standing service')
  const { status: _, version: __, ...rest } = standing
  const teams = counties.flatMap(({ code, name, seat }) =>
    Array.from({ length: teamsACounty }, (_, i) => ({
      teamId: teamIdOf(code, i),
      name,
      divisionCode: code,
      start: seat,
      from: '08:00',
      until: '18:00',
      skills: [],
      officers: ['900001'],
    })),
  )
  const plan: CampaignPlan = {
    ...rest,
    campaignId,
    from: day,
    until: addDays(day, 60),
    openPerPerson: ownersOf,
    capacity: { perHalfDay: capacityFor(counties.length, 20), personsPerPlace: 10 },
    reasons: [
      { code: 'benchMore', outcome: 'moreNeeded', text: name3('再补') },
      { code: 'benchNo', outcome: 'refused', text: name3('不行') },
    ],
    teams,
  }
  const Item = { ...keys.campaign(campaignId), plan, status: 'running', version: 1, changes: [] }
  await table.doc.send(new PutCommand({ TableName: table.name, Item }))
  const divisionCode = counties[0]?.code ?? ''
  const open = await phone(base)('listHalfDays', { campaignId, divisionCode })
  return open.map(({ day, half }) => ({ day, half }))
}

const province: Assignment = { role: 'province', scope: { kind: 'province' } }
const name3 = (text: string) => ({ 'zh-CN': text, en: text, ko: text })
const teamIdOf = (code: string, i: number): string => `B${code}-${i}`

/** So many at once, whoever is free takes the next. */
async function inTurn<In, Out>(all: readonly In[], work: (one: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = []
  const left = [...all.entries()]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = left.shift(); next; next = left.shift()) results[next[0]] = await work(next[1])
    }),
  )
  return results
}

interface Phase {
  world: World
  meter: Meter
  counties: Division[]
  halfDays: HalfDay[]
  owners: string[]
  random: ReturnType<typeof seededRandom>
}

/** Everybody asks for three half-days at random, and for others when they are full. */
async function signUpAll(phase: Phase): Promise<{ signed: Signed[]; full: number }> {
  const { world, meter, counties, halfDays, owners, random } = phase
  const inquiry = await phone(world.base)('getService', { code: service })
  const answers = adultAnswers(inquiry, now.slice(0, 10))
  let full = 0
  const one = async (i: number): Promise<Signed> => {
    const county = counties[i % counties.length] as Division
    const owner = owners[Math.floor(i / ownersOf)] ?? ''
    const any = () => halfDays[Math.floor(random.uniform() * halfDays.length)] as HalfDay
    for (let attempt = 0; attempt < 200; attempt++)
      try {
        const wished = [...new Map([any(), any(), any()].map(one => [`${one.day}${one.half}`, one])).values()]
        const input = formOf(i, county, wished, answers, random)
        const { visitId } = await meter.call('signUpVisit', input, owner)
        return { visitId, owner, divisionCode: county.code }
      } catch (error) {
        if (!String(error).includes('halfDayFull')) throw error
        full += 1
      }
    throw new Error(`no room for applicant ${i}`)
  }
  const signed = await inTurn(
    Array.from({ length: applicants }, (_, i) => i),
    one,
  )
  return { signed, full }
}

function formOf(
  i: number,
  { code, seat }: Division,
  halfDays: HalfDay[],
  answers: SignUp['answers'],
  random: Phase['random'],
): SignUp {
  const about = () => (random.uniform() + random.uniform() - 1) * 0.05
  const idNumber = residentNumber(
    `19${30 + (i % 26)}-0${1 + (i % 9)}-${10 + (i % 18)}`,
    i % 1000,
    `2201${String(1 + (Math.floor(i / 1000) % 90)).padStart(2, '0')}`,
  )
  return {
    requestId: randomUUID(),
    campaignId,
    visitClass: 'over60',
    relation: 'relative',
    applicant: { name: '示例老人', idNumber, phone: '13900000001' },
    contact: { name: '示例女儿', phone: '13900000002' },
    facts: {},
    services: [service],
    answers: settledAnswers(answers, idNumber, halfDays[0]?.day ?? ''),
    address: {
      divisionCode: code,
      text: '示例街道自强小区3号楼',
      location: { latitude: seat.latitude + about(), longitude: seat.longitude + about() },
    },
    halfDays,
    language: 'zh-CN',
  }
}

/** Of a hundred three are asked for more, two refused by two people, and three take their request back. */
async function reviewAll(world: World, meter: Meter, signed: Signed[]): Promise<void> {
  const reviewers = [
    await staffSignedIn(world, 'bench-reviewer-1', province),
    await staffSignedIn(world, 'bench-reviewer-2', province),
  ]
  await inTurn([...signed.entries()], async ([i, { visitId, owner, divisionCode }]) => {
    const review = (
      version: number,
      step: 'approve' | 'askMore' | 'refuse',
      reviewer: number,
      reason?: string,
    ) =>
      meter.call(
        'reviewVisit',
        { divisionCode, visitId, version, step, ...(reason && { reason }) },
        reviewers[reviewer],
      )
    const turn = i % 100
    if (turn < 2) {
      await review(1, 'refuse', 0, 'benchNo')
      await review(2, 'refuse', 1, 'benchNo')
    } else if (turn < 5) {
      await review(1, 'askMore', 0, 'benchMore')
      await meter.call('takeVisitStep', { visitId, version: 2, step: 'supply' }, owner)
      await review(3, 'approve', 1)
    } else if (turn < 8) await meter.call('takeVisitStep', { visitId, version: 1, step: 'cancel' }, owner)
    else await review(1, 'approve', i % 2)
  })
}

/** The values of some visits, each once. */
const each = (visits: readonly VisitItem[], of: (visit: VisitItem) => string): string[] => [
  ...new Set(visits.map(of)),
]

const inState = async ({ table }: World, state: VisitItem['state']): Promise<VisitItem[]> =>
  (await allVisits(table)).filter(visit => visit.campaignId === campaignId && visit.state === state)

/** Whom a day's teams do not reach is visited on one of so many days after the last half-day. */
const mostDaysMore = 20

/** Every county's days one after another, and further ones until everybody has a team and an hour. */
async function planAll(world: World, meter: Meter): Promise<void> {
  const planner = await staffSignedIn(world, 'bench-planner', province)
  const approved = await inState(world, 'approved')
  const days = each(approved, one => one.halfDay.day).sort()
  const last = days.at(-1) ?? ''
  days.push(...Array.from({ length: mostDaysMore }, (_, i) => addDays(last, i + 1)))
  for (const divisionCode of each(approved, one => one.divisionCode)) {
    let isLeft = true
    for (const day of days) {
      if (day > last && !isLeft) break
      const at = { divisionCode, day }
      const { version, unserved } = await meter.call('planRoutes', { ...at, version: 0 }, planner)
      await meter.call('publishRoutes', { ...at, version }, planner)
      isLeft = unserved.length > 0
    }
  }
  const left = await inState(world, 'approved')
  if (left.length > 0) throw new Error(`${left.length} approved requests have no team`)
}

/** Each team goes through its days, and brings what it did before; of twenty one is not at home. */
async function visitAll(world: World, meter: Meter): Promise<void> {
  let visited = 0
  const scheduled = await inState(world, 'scheduled')
  for (const teamId of each(scheduled, one => one.appointment?.teamId ?? '')) {
    const own = scheduled.filter(one => one.appointment?.teamId === teamId)
    const scope = { kind: 'team', divisionCode: own[0]?.divisionCode ?? '', team: teamId } as const
    const token = await staffSignedIn(world, `bench-team-${teamId}`, { role: 'visitTeam', scope })
    for (const day of each(own, one => one.appointment?.day ?? '').sort()) {
      const { visits } = await meter.call('getTeamDay', { day }, token)
      const operations = visits.flatMap(visit =>
        visit.state === 'done'
          ? [delivery(visit)]
          : operationsAt(visit, visited++ % 20 === 0 ? 'notAtHome' : 'done'),
      )
      for (let from = 0; from < operations.length; from += 60)
        await meter.call('syncTeamDay', { day, operations: operations.slice(from, from + 60) }, token)
    }
  }
}

const delivery = ({ visitId, operations }: TeamDay['visits'][number]): TeamOperation => ({
  operationId: randomUUID(),
  visitId,
  after: operations.at(-1)?.operationId,
  at: now,
  what: { kind: 'deliver' },
})

function operationsAt(
  { visitId, code }: TeamDay['visits'][number],
  outcome: 'done' | 'notAtHome',
): TeamOperation[] {
  const ids = [randomUUID(), randomUUID(), randomUUID()] as const
  const noted = { visitId, at: now }
  return [
    { ...noted, operationId: ids[0], what: { kind: 'setOut' } },
    { ...noted, operationId: ids[1], after: ids[0], what: { kind: 'arrive', code } },
    {
      ...noted,
      operationId: ids[2],
      after: ids[1],
      what: { kind: 'finish', outcome, identityChecked: true, materials: [], kitSerials: [] },
    },
  ]
}
