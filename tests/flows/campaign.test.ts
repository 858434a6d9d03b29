import { randomUUID } from 'node:crypto'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { getCampaign } from '../../functions/store/campaign'
import { getVisit } from '../../functions/store/home-visit'
import { keys } from '../../functions/store/table'
import type { Assignment } from '../../shared/schemas/staff'
import { allVisits, imbalance } from '../functions/api/campaign-balance'
import { team } from '../functions/api/county-day'
import { bring, oldNumber, signUpInput } from '../functions/api/home-visits'
import { applicantNumber, staffToken, startWorld, tokenOf, type World } from '../functions/running-stack'
import '../property'

vi.setConfig({ testTimeout: 120_000 })

const days = ['2026-11-26', '2026-11-27'] as const
const counties = ['220102', '220103', '220104', '220105', '220106', '220112', '220113', '220122']
const capacity = 2
const applicants = 4

let world: World
let owners: string[] = []
let reviewers: string[] = []
beforeAll(async () => {
  world = await startWorld()
  const province: Assignment = { role: 'province', scope: { kind: 'province' } }
  owners = await Promise.all(['citizen-1', 'citizen-2', 'citizen-3'].map(person => tokenOf(world, person)))
  reviewers = [
    await staffToken(world, province, 'staff-province-1'),
    await staffToken(world, province, 'staff-province-2'),
  ]
  await narrowCampaign()
}, 60_000)
afterAll(() => world.close())

/** Two places a half-day, and a team in each county. */
async function narrowCampaign(): Promise<void> {
  const campaign = await getCampaign(world.table, 'HV-STANDING')
  if (!campaign) throw new Error('no standing service')
  const teams = counties.map(divisionCode => team(`T${divisionCode}`, { divisionCode }))
  const plan = {
    ...campaign.plan,
    teams,
    openPerPerson: 4,
    capacity: { ...campaign.plan.capacity, perHalfDay: capacity },
  }
  const Item = { ...keys.campaign('HV-STANDING'), ...campaign, plan }
  await world.table.doc.send(new PutCommand({ TableName: world.table.name, Item }))
}

const act = fc.record({
  kind: fc.constantFrom(
    ...(['signUp', 'signUp', 'signUp', 'cancel', 'approve', 'approve', 'refuse', 'refuse'] as const),
    ...(['askMore', 'supply', 'appeal', 'plan', 'done', 'done', 'notAtHome'] as const),
  ),
  who: fc.nat(applicants - 1),
  owner: fc.nat(2),
  reviewer: fc.nat(1),
  day: fc.nat(1),
  half: fc.constantFrom('morning' as const, 'afternoon' as const),
})
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

/** One run of the campaign in a county of its own: who has signed up last, and by whom. */
interface Run {
  divisionCode: string
  first: number
  requests: Map<number, { visitId: string; owner: string }>
}

async function perform(run: Run, { kind, who, owner, reviewer, day, half }: Act): Promise<void> {
  const { divisionCode, requests } = run
  const token = owners[owner] ?? ''
  const staff = reviewers[reviewer] ?? ''
  const request = requests.get(who)
  if (kind === 'signUp') {
    const n = run.first + who
    const { visitId } = await world.call(
      'signUpVisit',
      await signUpInput(world, {
        applicant: { ...applicantNumber(n), idNumber: oldNumber(n) },
        address: { divisionCode, text: '示例街道自强小区3号楼' },
        halfDays: [{ day: days[day] ?? days[0], half }],
      }),
      token,
    )
    requests.set(who, { visitId, owner: token })
  } else if (kind === 'plan') await plan(run, days[day] ?? days[0], staff)
  else if (request) await step(kind, request, { divisionCode, staff })
}

type OfRequest = Exclude<Act['kind'], 'signUp' | 'plan'>
async function step(
  kind: OfRequest,
  { visitId, owner }: { visitId: string; owner: string },
  { divisionCode, staff }: { divisionCode: string; staff: string },
): Promise<void> {
  const seen = await getVisit(world.table, visitId)
  if (!seen) throw new Error('a request is lost')
  const { version, state } = seen
  switch (kind) {
    case 'approve':
      await world.call('reviewVisit', { divisionCode, visitId, version, step: 'approve' }, staff)
      return
    case 'askMore':
      await world.call(
        'reviewVisit',
        { divisionCode, visitId, version, step: kind, reason: 'unreadable' },
        staff,
      )
      return
    case 'refuse':
      // Nobody refuses alone.
      for (const [i, reviewer] of reviewers.entries())
        await world.call(
          'reviewVisit',
          { divisionCode, visitId, version: version + i, step: kind, reason: 'outsideArea' },
          reviewer,
        )
      return
    case 'cancel':
    case 'supply':
    case 'appeal':
      await world.call('takeVisitStep', { visitId, version, step: kind, text: '请再看一次' }, owner)
      return
    default:
      // A team goes only where somebody waits for it.
      if (state === 'approved') await plan({ divisionCode }, seen.halfDay.day, staff)
      if ((await getVisit(world.table, visitId))?.state !== 'scheduled') return
      await bring(world, visitId, 'onTheWay')
      await bring(world, visitId, kind)
  }
}

async function plan({ divisionCode }: Pick<Run, 'divisionCode'>, day: string, staff: string): Promise<void> {
  const at = { divisionCode, day }
  const { version } = await world.call('getRoutes', at, staff)
  const planned = await world.call('planRoutes', { ...at, version }, staff)
  await world.call('publishRoutes', { ...at, version: planned.version }, staff)
}

/** As an answer of the API, or as the store says it to whoever brings a request on. */
const expected = /visitRefused|planChanged|busyTryAgain/

it('in whatever order and however many at once people sign up, cancel, are decided, planned and visited, as many places are taken as requests live, none is beyond the capacity, and nobody is lost', async () => {
  let turn = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(act, { minLength: 3, maxLength: 6 }), { minLength: 4, maxLength: 9 }),
      async steps => {
        const run: Run = {
          divisionCode: counties[turn % counties.length] ?? '220102',
          first: applicants * turn,
          requests: new Map(),
        }
        turn += 1
        for (const atOnce of steps) {
          const done = await Promise.allSettled(atOnce.map(one => perform(run, one)))
          for (const one of done)
            if (
              one.status === 'rejected' &&
              !expected.test(String(one.reason)) &&
              !/visitRefused/.test(String(one.reason))
            )
              throw one.reason
          expect(await imbalance(world.table, capacity)).toEqual([])
        }
        expect(world.errors).toEqual([])
      },
    ),
    { numRuns: 5 },
  )
  // The examples go all the way, or they would show little.
  const seen = (await allVisits(world.table)).flatMap(({ history }) => history.map(({ state }) => state))
  expect([...new Set(seen)]).toEqual(
    expect.arrayContaining(['approved', 'scheduled', 'done', 'cancelled', 'refused']),
  )
})

it('of thirty who want the two places of a half-day at once two get them, and the others are told', async () => {
  const divisionCode = '220182'
  const day = '2026-11-30'
  const inputs = await Promise.all(
    Array.from({ length: 30 }, (_, i) =>
      signUpInput(world, {
        requestId: randomUUID(),
        applicant: { ...applicantNumber(500 + i), idNumber: oldNumber(500 + i) },
        address: { divisionCode, text: '示例街道自强小区3号楼' },
        halfDays: [{ day, half: 'morning' }],
      }),
    ),
  )
  const asked = await Promise.allSettled(
    inputs.map(input => world.call('enterVisit', { divisionCode, ...input }, reviewers[0])),
  )
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(capacity)
  const refusals = asked.flatMap(one => (one.status === 'rejected' ? [String(one.reason)] : []))
  expect(refusals.filter(one => !one.includes('halfDayFull'))).toEqual([])
  expect(await imbalance(world.table, capacity)).toEqual([])
})
