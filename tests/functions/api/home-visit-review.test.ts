import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { setUpPeople } from '../../../functions/local/demonstration'
import { setUpHomeVisits } from '../../../functions/local/home-visits'
import type { Desk } from '../../../shared/schemas/home-visit'
import { allowAll, inbox, runStack, staffToken, tokenOf, type World } from '../running-stack'
import {
  bring,
  citizen,
  grandmother,
  keptVisits,
  oldNumber,
  reviewers,
  schedule,
  signUp,
  signUpInput,
} from './home-visits'

const nanguan = { divisionCode: '220102' }
const refusal = (problem: string) => `visitRefused","detail":"${problem}"`

async function desk() {
  const world = await runStack()
  const [owner, first, second] = await Promise.all([
    citizen(world),
    staffToken(world, reviewers.first, 'staff-visit-1'),
    staffToken(world, reviewers.first, 'staff-visit-2'),
  ])
  const { visitId } = await signUp(world, owner)
  return { world, owner, first, second, visitId }
}

async function audited(world: World, place: string): Promise<string[]> {
  const { Items = [] } = await world.table.doc.send(
    new QueryCommand({
      TableName: world.table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': `AUDIT#${place}#2026-11-24` },
    }),
  )
  return Items.map(({ action }) => String(action))
}

describe('the reviewers’ queue', () => {
  it('shows what was promised first first, masked, and to the county alone', async () => {
    const { world, owner, first, visitId } = await desk()
    const urgent = await signUp(world, await tokenOf(world, 'citizen-2'), {
      visitClass: 'seriouslyIll',
      medicalConsent: true,
      applicant: { name: '李建国', idNumber: '220102199003070013', phone: '13900000002' },
    })
    const queue = await world.call('listVisitQueue', { campaignId: 'HV-STANDING', desk: 'review' }, first)
    expect(queue.visits.map(one => one.visitId)).toEqual([urgent.visitId, visitId])
    expect(queue).toMatchObject({ more: false, divisions: [{ divisionCode: '220102', count: 2 }] })
    expect(JSON.stringify(queue)).not.toContain(grandmother.name)
    const elsewhere = await staffToken(world, reviewers.elsewhere, 'staff-cc-03')
    const theirs = await world.call(
      'listVisitQueue',
      { campaignId: 'HV-STANDING', desk: 'review' },
      elsewhere,
    )
    expect(theirs.visits).toEqual([])
    await expect(world.call('getReviewedVisit', { ...nanguan, visitId }, elsewhere)).rejects.toThrow(
      'forbidden',
    )
    await expect(
      world.call(
        'listVisitQueue',
        { campaignId: 'HV-STANDING', desk: 'review', divisionCode: '220102' },
        elsewhere,
      ),
    ).rejects.toThrow('forbidden')
    await expect(
      world.call('getReviewedVisit', { divisionCode: '220103', visitId }, elsewhere),
    ).rejects.toThrow('notFound')
    await expect(world.call('getReviewedVisit', { ...nanguan, visitId }, owner)).rejects.toThrow('forbidden')
  })

  it('opens a request whole, and writes down every reading', async () => {
    const { world, first, visitId } = await desk()
    const opened = await world.call('getReviewedVisit', { ...nanguan, visitId }, first)
    expect(opened).toMatchObject({
      applicant: grandmother,
      age: 71,
      relation: 'self',
      address: '自强街道示例小区3号楼1单元502',
      may: ['approve', 'askMore', 'refuse', 'cancel'],
    })
    expect((await audited(world, '220102')).filter(one => one.endsWith('Visit'))).toEqual(['readVisit'])
  })
})

describe('a decision', () => {
  it('in favour is told at once', async () => {
    const { world, owner, first, visitId } = await desk()
    await allowAll(world, 'citizen-3')
    const approved = await world.call(
      'reviewVisit',
      { ...nanguan, visitId, version: 1, step: 'approve' },
      first,
    )
    expect(approved.state).toBe('approved')
    expect(
      await world.call('reviewVisit', { ...nanguan, visitId, version: 1, step: 'approve' }, first),
    ).toMatchObject({
      state: 'approved',
      version: approved.version,
    })
    await world.settled()
    expect(JSON.stringify(await inbox(world, 'citizen-3'))).toContain('审核通过')
    expect(await world.call('getVisit', { visitId }, owner)).toMatchObject({
      state: 'approved',
      decision: { outcome: 'approved' },
    })
  })

  it('against is looked at by another before anybody is told, and can be appealed against once', async () => {
    const { world, owner, first, second, visitId } = await desk()
    const no = { visitId, step: 'refuse' as const, reason: 'notInClass' }
    expect(await world.call('reviewVisit', { ...nanguan, ...no, version: 1 }, first)).toMatchObject({
      state: 'secondLook',
    })
    expect(await world.call('getVisit', { visitId }, owner)).toMatchObject({
      state: 'received',
      history: [{ state: 'received' }],
    })
    await expect(world.call('reviewVisit', { ...nanguan, ...no, version: 2 }, first)).rejects.toThrow(
      refusal('secondPerson'),
    )
    await world.call('reviewVisit', { ...nanguan, ...no, version: 2 }, second)
    const told = await world.call('getVisit', { visitId }, owner)
    expect(told).toMatchObject({ state: 'refused', may: ['appeal'] })
    expect(told.decision?.text?.['zh-CN']).toContain('不属于')
    const appealed = await world.call(
      'takeVisitStep',
      { visitId, version: told.version, step: 'appeal', text: '她走不动路' },
      owner,
    )
    expect(appealed).toMatchObject({ state: 'appealed', may: ['cancel'] })
    for (const one of [first, second])
      await expect(
        world.call('reviewVisit', { ...nanguan, visitId, version: appealed.version, step: 'approve' }, one),
      ).rejects.toThrow(refusal('secondPerson'))
    const province = await staffToken(world, reviewers.province, 'staff-province-1')
    const opened = await world.call('getReviewedVisit', { ...nanguan, visitId }, province)
    expect(opened.appeal).toBe('她走不动路')
    await world.call('reviewVisit', { ...nanguan, ...no, version: appealed.version }, province)
    const last = await world.call('getVisit', { visitId }, owner)
    expect(last).toMatchObject({ state: 'refused', may: [] })
    await expect(
      world.call('takeVisitStep', { visitId, version: last.version, step: 'appeal', text: '再看' }, owner),
    ).rejects.toThrow(refusal('notThisStep'))
  })

  it('asks for more in the words of the campaign, and the request comes back', async () => {
    const { world, owner, first, visitId } = await desk()
    await expect(
      world.call(
        'reviewVisit',
        { ...nanguan, visitId, version: 1, step: 'askMore', reason: 'notInClass' },
        first,
      ),
    ).rejects.toThrow(refusal('reason'))
    await expect(
      world.call('reviewVisit', { ...nanguan, visitId, version: 1, step: 'askMore' }, first),
    ).rejects.toThrow(refusal('reason'))
    await world.call(
      'reviewVisit',
      { ...nanguan, visitId, version: 1, step: 'askMore', reason: 'addressUnclear' },
      first,
    )
    const asked = await world.call('getVisit', { visitId }, owner)
    expect(asked).toMatchObject({ state: 'moreNeeded', may: ['supply', 'cancel'] })
    const back = await world.call(
      'takeVisitStep',
      { visitId, version: asked.version, step: 'supply', address: '自强街道示例小区4号楼' },
      owner,
    )
    expect(back).toMatchObject({ state: 'received', address: '自强街道示例小区4号楼' })
  })

  it('the promise to answer begins anew when a request comes back', async () => {
    const { world, owner, first, visitId } = await desk()
    const more = { ...nanguan, visitId, version: 1, step: 'askMore', reason: 'addressUnclear' } as const
    await world.call('reviewVisit', more, first)
    world.setNow('2026-11-26T09:40:00+08:00')
    const back = await world.call('takeVisitStep', { visitId, version: 2, step: 'supply' }, owner)
    expect(back.answerBy).toBe('2026-11-29T09:40:00+08:00')
  })

  it('of two reviewers who decide at once one is heard, and the other is told', async () => {
    const { world, first, second, visitId } = await desk()
    const both = await Promise.allSettled([
      world.call('reviewVisit', { ...nanguan, visitId, version: 1, step: 'approve' }, first),
      world.call(
        'reviewVisit',
        { ...nanguan, visitId, version: 1, step: 'askMore', reason: 'unreadable' },
        second,
      ),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [lost] = both.filter(one => one.status === 'rejected')
    expect(String(lost?.reason)).toContain(refusal('changed'))
  })

  it('is nobody’s of his own request, nor of one that he entered for somebody', async () => {
    const world = await runStack()
    const clerk = await staffToken(world, reviewers.first, 'staff-visit-1')
    const own = await signUp(world, clerk)
    await expect(
      world.call('reviewVisit', { ...nanguan, visitId: own.visitId, version: 1, step: 'approve' }, clerk),
    ).rejects.toThrow(refusal('anotherPerson'))
    const opened = await world.call('getReviewedVisit', { ...nanguan, visitId: own.visitId }, clerk)
    expect(opened).toMatchObject({ notYours: 'anotherPerson', may: ['cancel'] })
  })

  it('staff cancel for somebody who telephones', async () => {
    const { world, owner, first, visitId } = await desk()
    await world.call('takeVisitStepFor', { ...nanguan, visitId, version: 1, step: 'cancel' }, first)
    expect(await world.call('getVisit', { visitId }, owner)).toMatchObject({ state: 'cancelled' })
    expect(await audited(world, '220102')).toContain('cancelVisit')
  })

  it('staff act for somebody without a phone to the end, and tell the code that nobody else reads', async () => {
    const { world, first, second } = await desk()
    const applicant = { name: '示例李', idNumber: oldNumber(4), phone: '13900000012' }
    const asked = await signUpInput(world, { applicant })
    const { visitId, byPhone } = await world.call('enterVisit', { ...nanguan, ...asked }, second)
    expect(byPhone).toBe(true)
    await world.call('reviewVisit', { ...nanguan, visitId, version: 1, step: 'approve' }, first)
    await schedule(world, visitId)
    expect(await world.call('getReviewedVisit', { ...nanguan, visitId }, second)).toMatchObject({
      byPhone: true,
      appointment: { officers: ['900001', '900002'], code: '482916' },
    })
    for (const state of ['onTheWay', 'done'] as const) await bring(world, visitId, state)
    const post = { ...nanguan, visitId, version: 5, step: 'post' } as const
    const posted = await world.call('takeVisitStepFor', post, second)
    expect(posted).toMatchObject({ state: 'posted', may: [] })
    await expect(
      world.call('takeVisitStepFor', { ...post, version: 6, step: 'cancel' }, second),
    ).rejects.toThrow(refusal('notThisStep'))
  })
})

describe('a visit that is on its way', () => {
  it('tells its owner alone who comes when and by which code, and as soon as it is set', async () => {
    const { world, owner, first, visitId } = await desk()
    await allowAll(world, 'citizen-3', 2)
    await world.call('reviewVisit', { ...nanguan, visitId, version: 1, step: 'approve' }, first)
    await schedule(world, visitId)
    await world.settled()
    const told = await world.call('getVisit', { visitId }, owner)
    expect(told).toMatchObject({
      state: 'scheduled',
      may: ['cancel'],
      appointment: { from: '09:30', until: '10:30', officers: ['900001', '900002'], code: '482916' },
    })
    expect(JSON.stringify(await inbox(world, 'citizen-3'))).toContain('点开看警号和核对码')
    expect(
      JSON.stringify(await world.call('getReviewedVisit', { ...nanguan, visitId }, first)),
    ).not.toContain('482916')
    expect(await keptVisits(world)).not.toContain('482916')
    await bring(world, visitId, 'onTheWay')
    await bring(world, visitId, 'done')
    expect((await world.call('getVisit', { visitId }, owner)).appointment).toBeUndefined()
  })

  it('ends with a rating, given once', async () => {
    const { world, owner, first, visitId } = await desk()
    await world.call('reviewVisit', { ...nanguan, visitId, version: 1, step: 'approve' }, first)
    await schedule(world, visitId)
    for (const state of ['onTheWay', 'done', 'posted'] as const) await bring(world, visitId, state)
    const { version, may } = await world.call('getVisit', { visitId }, owner)
    expect(may).toEqual(['rate'])
    const rate = { visitId, version, step: 'rate', stars: 5 } as const
    const rated = await world.call('takeVisitStep', rate, owner)
    expect(rated).toMatchObject({ state: 'rated', rating: { stars: 5 }, may: [] })
    expect(await world.call('takeVisitStep', rate, owner)).toEqual(rated)
    await expect(
      world.call('takeVisitStep', { ...rate, version: version + 1, stars: 1 }, owner),
    ).rejects.toThrow(refusal('notThisStep'))
  })
})

describe('the figures of a campaign', () => {
  const span = { campaignId: 'HV-STANDING', from: '2026-11-23', until: '2026-11-29' }

  it('are counted with every step, within the scope of who asks, and leave with a reason that is kept', async () => {
    const { world, first, second, visitId } = await desk()
    await world.call('reviewVisit', { ...nanguan, visitId, version: 1, step: 'approve' }, first)
    await schedule(world, visitId)
    for (const state of ['onTheWay', 'done', 'posted'] as const) await bring(world, visitId, state)
    const other = await signUp(world, await citizen(world, 'citizen-2'), {
      relation: 'relative',
      contact: { name: '示例女儿', phone: '13900000002' },
      applicant: { name: '示例李', idNumber: oldNumber(4), phone: '13900000012' },
    })
    const no = { ...nanguan, visitId: other.visitId, step: 'refuse', reason: 'notInClass' } as const
    await world.call('reviewVisit', { ...no, version: 1 }, first)
    await world.call('reviewVisit', { ...no, version: 2 }, second)
    const figures = await world.call('getVisitFigures', span, first)
    expect(figures).toMatchObject({
      total: { asked: 2, served: 1, waiting: 0, requests: 2, answered: 2, inTime: 2, responseHours: 0 },
      byClass: [{ visitClass: 'over60', asked: 2, served: 1 }],
      byDivision: [{ divisionCode: '220102', asked: 2 }],
      byWeek: [{ week: '2026-11-23', asked: 2, waiting: 0 }],
      refusals: [{ reason: 'notInClass', count: 1 }],
    })
    const waits = await signUp(world, await citizen(world, 'citizen-2'), {
      applicant: { name: '示例王', idNumber: oldNumber(5), phone: '13900000013' },
    })
    const later = { ...span, from: '2026-12-07', until: '2026-12-13' }
    expect(waits.state).toBe('received')
    expect((await world.call('getVisitFigures', later, first)).total).toMatchObject({ asked: 0, waiting: 1 })
    const elsewhere = await staffToken(world, reviewers.elsewhere, 'staff-county')
    expect((await world.call('getVisitFigures', span, elsewhere)).total).toMatchObject({
      asked: 0,
      waiting: 0,
    })
    const now = await world.call('getVisitFigures', span, first)
    expect(await world.call('exportVisitFigures', { ...span, reason: '报省局' }, first)).toEqual(now)
    expect(await audited(world, '220102')).toContain('exportVisitFigures')
    await expect(world.call('getVisitFigures', { ...span, until: '2028-11-29' }, first)).rejects.toThrow(
      'invalidInput',
    )
  })
})

it('the requests of a demonstration are on several desks, made once', async () => {
  const world = await runStack()
  await setUpPeople(world.base, world.runtime)
  expect(await setUpHomeVisits(world.base)).toHaveLength(4)
  expect(await setUpHomeVisits(world.base)).toEqual([])
  const token = await tokenOf(world, 'staff-visit-2')
  const on = async (desk: Desk) =>
    (await world.call('listVisitQueue', { campaignId: 'HV-STANDING', desk }, token)).visits.map(
      ({ state }) => state,
    )
  expect((await on('review')).sort()).toEqual(['received', 'received', 'secondLook'])
  expect(await on('planning')).toEqual(['approved'])
  expect(world.errors).toEqual([])
})

describe('a campaign', () => {
  it('is paused and begun again by the province, with a reason, after a look at who is affected', async () => {
    const { world, owner, first, visitId } = await desk()
    const province = await staffToken(world, reviewers.province, 'staff-province-1')
    const preview = await world.call(
      'previewCampaignStep',
      { campaignId: 'HV-STANDING', step: 'pause' },
      province,
    )
    expect(preview).toMatchObject({
      status: 'paused',
      open: [{ divisionCode: '220102', desk: 'review', count: 1 }],
    })
    const pause = { campaignId: 'HV-STANDING', version: 1, step: 'pause', reason: '车辆检修' } as const
    await expect(world.call('takeCampaignStep', pause, first)).rejects.toThrow('forbidden')
    const paused = await world.call('takeCampaignStep', pause, province)
    expect(paused).toMatchObject({
      status: 'paused',
      may: ['begin', 'end'],
      changes: [{ reason: '车辆检修' }],
    })
    expect(await world.call('takeCampaignStep', pause, province)).toEqual(paused)
    await expect(signUp(world, await tokenOf(world, 'citizen-2'))).rejects.toThrow(refusal('campaignClosed'))
    expect(await world.call('getVisit', { visitId }, owner)).toMatchObject({ state: 'received' })
    await world.call('takeCampaignStep', { ...pause, version: 2, step: 'begin' }, province)
    expect(await audited(world, 'PROVINCE')).toEqual(
      expect.arrayContaining(['pauseCampaign', 'beginCampaign']),
    )
  })

  it('is planned by the province with its teams, whom nobody else reads of', async () => {
    const world = await runStack()
    const province = await staffToken(world, reviewers.province, 'staff-province-1')
    const [standing] = (await world.call('listStaffCampaigns', {}, province)).filter(
      ({ campaignId }) => campaignId === 'HV-STANDING',
    )
    if (!standing) throw new Error('no standing service')
    const { status, version, changes, may, mayPlan, ...plan } = standing
    const team = {
      teamId: 'T-1',
      name: { 'zh-CN': '南关一组', en: 'Nanguan team 1', ko: '난관 1조' },
      divisionCode: '220102',
      start: { latitude: 43.86, longitude: 125.34 },
      from: '08:30',
      until: '17:00',
      skills: [],
      officers: ['012345'],
    }
    const planned = await world.call(
      'putCampaign',
      { version: 0, plan: { ...plan, campaignId: 'HV-WINTER', teams: [team], until: '2027-03-31' } },
      province,
    )
    expect(planned).toMatchObject({ status: 'planned', version: 1, teams: [{ officers: ['012345'] }] })
    const open = await world.call('listCampaigns', {})
    expect(open.map(({ campaignId }) => campaignId)).toContain('HV-WINTER')
    expect(JSON.stringify(open)).not.toContain('012345')
    await expect(
      world.call('putCampaign', { version: 0, plan: { ...plan, campaignId: 'HV-WINTER' } }, province),
    ).rejects.toThrow(refusal('changed'))
  })
})
