import { describe, expect, it } from 'vitest'
import { run as retain } from '../../../functions/retain'
import { changeVisit, getVisit, listPlacesTaken, type VisitItem } from '../../../functions/store/home-visit'
import { listItems } from '../../../functions/store/table'
import { listParts } from '../../../functions/store/unit-roster'
import { addDays } from '../../../shared/domain/calendar'
import { readSheetOf } from '../../../shared/domain/home-visit/roster/roster'
import type { RosterMember } from '../../../shared/schemas/home-visit-roster'
import type { RosterView } from '../../../shared/schemas/unit-roster'
import { rosterTexts, templateTitles } from '../../../shared/texts/home-visit-roster'
import { languages } from '../../../shared/vocabulary/language'
import { separated, workbook } from '../../shared/domain/home-visit/roster/file'
import { residentNumber, titles, traveller } from '../../shared/domain/home-visit/roster/traveller'
import { refusal, runStack, staffToken, tokenOf, type World } from '../running-stack'
import { reviewers, signUp, visitDay } from './home-visits'
import { sendRoster, travellerCells, travellers } from './sent-roster'
import { byStaff, visitOf } from './visit-with-paper'

const unit: Partial<VisitItem> = {
  visitClass: 'unit',
  relation: 'unitContact',
  persons: 26,
  taken: 3,
  halfDays: [{ day: visitDay, half: 'morning' }],
  halfDay: { day: visitDay, half: 'morning' },
}

const halfDay = { day: visitDay, half: 'afternoon' } as const
const afternoon = { ...unit, halfDays: [halfDay], halfDay }

async function unitOf(person = 'citizen-1', given: Partial<VisitItem> = {}) {
  const world = await runStack()
  const token = await tokenOf(world, person)
  const { visitId } = await visitOf(world, token, { ...unit, ...given })
  return { world, token, visitId }
}

const listOf = (members: readonly RosterMember[]) => workbook([titles, ...members.map(travellerCells)])

const lines = ({ attempt }: RosterView): string[] =>
  (attempt?.problems ?? []).map(({ row, column, reason }) => `${row} ${column} ${reason}`)

/** As a person at the office would end a request. */
async function end(world: World, visitId: string, to: VisitItem['state']): Promise<void> {
  const seen = await getVisit(world.table, visitId)
  if (seen) await changeVisit(world.table, seen, { to }, world.runtime.now())
}
const taken = async (world: World) =>
  (await listPlacesTaken(world.table, 'HV-STANDING', '220102', { from: visitDay, until: visitDay })).get(
    `${visitDay}#morning`,
  )

describe('a unit sends the list of its travellers', () => {
  it('by a link, it is read apart from the request, and everybody has his own list', async () => {
    const { world, token, visitId } = await unitOf()
    const { kept, attempt } = await sendRoster(world, { visitId, token }, listOf(travellers(26)))
    expect(attempt).toBeUndefined()
    expect(kept).toMatchObject({ members: 26, persons: 26, photos: { ready: 13, lacking: 13, unknown: 0 } })
    expect(kept?.services.map(({ code, members }) => [code, members])).toEqual([
      ['PP-NEW', 17],
      ['HM-NEW', 9],
    ])
    const { total, members, lists, named } = await world.call('listRosterMembers', { visitId }, token)
    expect(total).toBe(26)
    expect(members.map(({ row }) => row)).toEqual(Array.from({ length: 26 }, (_, i) => i + 2))
    const first = members[0]
    expect([first?.name, first?.idNumber, first?.service, first?.hasPhoto]).toEqual([
      '王*明',
      `220***********${traveller(0).idNumber.slice(-4)}`,
      'HM-NEW',
      true,
    ])
    expect(lists[first?.list ?? -1]?.service).toBe('HM-NEW')
    expect(lists[members[1]?.list ?? -1]?.materials.length).toBeGreaterThan(1)
    expect(named.services.map(({ code }) => code).sort()).toEqual(['HM-NEW', 'PP-NEW'])
    // Nothing of the file is left, and nothing in the table can be read.
    expect(world.objects.keys()).toEqual([])
    const parts = await listParts(world.table, visitId)
    expect(JSON.stringify(parts)).not.toContain(traveller(0).idNumber)
  })

  it('a child has another list than a grown-up of the same service', async () => {
    const { world, token, visitId } = await unitOf()
    const child = {
      ...traveller(1),
      name: '王小明',
      idNumber: residentNumber('2015-03-07', 1),
      birthDay: '2015-03-07',
    }
    await sendRoster(world, { visitId, token }, listOf([...travellers(25, 2), child]))
    const { members, lists } = await world.call('listRosterMembers', { visitId }, token)
    const listOfRow = (row: number) => lists[members.find(one => one.row === row)?.list ?? -1]
    const adult = members.find(({ service }) => service === 'PP-NEW')?.row ?? 0
    expect(listOfRow(27)?.service).toBe('PP-NEW')
    expect(listOfRow(27)?.materials).not.toEqual(listOfRow(adult)?.materials)
  })

  it('of one page fifty, and the next from there on', async () => {
    const { world, token, visitId } = await unitOf()
    await sendRoster(world, { visitId, token }, separated([titles, ...travellers(130).map(travellerCells)]))
    const rows = async (from: string) =>
      (await world.call('listRosterMembers', { visitId, from }, token)).members.map(({ row }) => row)
    expect(await rows('0')).toEqual(Array.from({ length: 50 }, (_, i) => i + 2))
    expect(await rows('75')).toEqual(Array.from({ length: 50 }, (_, i) => i + 77))
    expect(await rows('100')).toEqual(Array.from({ length: 30 }, (_, i) => i + 102))
    expect(await rows('500')).toEqual([])
  })

  it('with a mistake it is not kept, and each is named; mended and sent again nobody is there twice', async () => {
    const { world, token, visitId } = await unitOf()
    const wrong = travellers(26).map(travellerCells)
    wrong[3]?.splice(1, 1, '220104198501010021')
    wrong[9]?.splice(3, 1, '12')
    wrong.push(travellerCells(traveller(5)))
    const refused = await sendRoster(world, { visitId, token }, workbook([titles, ...wrong]))
    expect(refused.kept).toBeUndefined()
    expect(refused.attempt?.state).toBe('refused')
    expect(lines(refused)).toEqual(['5 idNumber idMistyped', '11 phone phone', '28 idNumber duplicate'])
    expect(await listParts(world.table, visitId)).toEqual([])
    const { kept } = await sendRoster(world, { visitId, token }, listOf(travellers(26)))
    expect(kept).toMatchObject({ members: 26, persons: 26 })
    const again = await sendRoster(world, { visitId, token }, listOf(travellers(26)))
    expect(again.kept).toMatchObject({ members: 26, persons: 26 })
    expect((await listParts(world.table, visitId)).length).toBe(1)
  })

  it('that is no list is refused with its reason, and the list of before goes on counting', async () => {
    const { world, token, visitId } = await unitOf()
    await sendRoster(world, { visitId, token }, listOf(travellers(26)))
    const view = await sendRoster(world, { visitId, token }, new TextEncoder().encode('%PDF-1.7'))
    expect([view.attempt?.fileReason, view.kept?.persons]).toEqual(['notTable', 26])
  })

  it('of twenty is none of a group, however many rows it has', async () => {
    const { world, token, visitId } = await unitOf()
    const twice = travellers(10).map(one => ({
      ...one,
      service: one.service === 'passport-new' ? 'hk-macao-permit' : 'passport-new',
    }))
    const view = await sendRoster(world, { visitId, token }, listOf([...travellers(20), ...twice]))
    expect([view.attempt?.fileReason, view.moreThan]).toEqual(['tooFew', 20])
    const right = await sendRoster(world, { visitId, token }, listOf([...travellers(21), ...twice]))
    expect(right.kept).toMatchObject({ members: 31, persons: 21 })
  })

  it('and as many are counted as it names, when it comes and when they are no longer waited for', async () => {
    const { world, token, visitId } = await unitOf()
    await sendRoster(world, { visitId, token }, listOf(travellers(35)))
    const reviewer = await staffToken(world, reviewers.first)
    const span = { campaignId: 'HV-STANDING', from: '2026-11-23', until: '2026-11-29' }
    const total = async () => (await world.call('getVisitFigures', span, reviewer)).total
    expect(await total()).toMatchObject({ asked: 35, waiting: 35 })
    await end(world, visitId, 'cancelled')
    expect(await total()).toMatchObject({ asked: 35, waiting: 0 })
  })

  it('takes as many places of its half-day as its people do, if there are so many', async () => {
    const { world, token, visitId } = await unitOf()
    expect(await taken(world)).toBe(3)
    await sendRoster(world, { visitId, token }, listOf(travellers(35)))
    expect(await taken(world)).toBe(4)
    expect(await getVisit(world.table, visitId)).toMatchObject({ persons: 35, taken: 4 })
    await sendRoster(world, { visitId, token }, listOf(travellers(21)))
    expect(await taken(world)).toBe(3)
    const other = await tokenOf(world, 'citizen-2')
    await visitOf(world, other, { halfDays: unit.halfDays ?? [], halfDay: unit.halfDay as never })
    const view = await sendRoster(world, { visitId, token }, listOf(travellers(36)))
    expect([view.attempt?.fileReason, view.kept?.persons, await taken(world)]).toEqual(['noRoom', 21, 4])
  })
})

describe('nobody is in two requests', () => {
  it('of two units whoever is later is told which rows', async () => {
    const { world, token, visitId } = await unitOf()
    await sendRoster(world, { visitId, token }, listOf(travellers(26)))
    const other = { token: await tokenOf(world, 'citizen-2'), visitId: '' }
    other.visitId = (await visitOf(world, other.token, afternoon)).visitId
    const view = await sendRoster(world, other, listOf(travellers(26, 24)))
    expect(lines(view)).toEqual(['2 idNumber elsewhere', '3 idNumber elsewhere'])
    // Those who were free are free still.
    expect((await sendRoster(world, { visitId, token }, listOf(travellers(40)))).kept?.persons).toBe(40)
  })

  it('two lists at the same moment: each person is in one of them', async () => {
    const { world, token, visitId } = await unitOf()
    const other = { token: await tokenOf(world, 'citizen-2'), visitId: '' }
    other.visitId = (await visitOf(world, other.token, unit)).visitId
    const views = await Promise.all([
      sendRoster(world, { visitId, token }, listOf(travellers(26))),
      sendRoster(world, other, listOf(travellers(26, 25))),
    ])
    expect(views.filter(({ kept }) => kept)).toHaveLength(1)
    expect(views.flatMap(lines)).toHaveLength(1)
  })

  it('nor in a list and with a request of his own; once the one is over the other may be', async () => {
    const { world, token, visitId } = await unitOf('citizen-2')
    const elder = await tokenOf(world, 'citizen-3')
    const own = await signUp(world, elder)
    const grandmother = {
      ...traveller(1),
      name: '朴善姬',
      idNumber: '22240119551002113X',
      birthDay: '1955-10-02',
    }
    const list = listOf([...travellers(25, 2), grandmother])
    expect(lines(await sendRoster(world, { visitId, token }, list))).toEqual(['27 idNumber elsewhere'])
    await end(world, own.visitId, 'cancelled')
    expect((await sendRoster(world, { visitId, token }, list)).kept?.persons).toBe(26)
    expect(await refusal(signUp(world, elder))).toBe('visitRefused')
    await end(world, visitId, 'cancelled')
    expect((await signUp(world, elder)).state).toBe('received')
  })

  it('who is taken out of the list, or whose list is taken back, may ask for himself', async () => {
    const { world, token, visitId } = await unitOf('citizen-2')
    const elder = await tokenOf(world, 'citizen-3')
    const grandmother = {
      ...traveller(1),
      name: '朴善姬',
      idNumber: '22240119551002113X',
      birthDay: '1955-10-02',
    }
    await sendRoster(world, { visitId, token }, listOf([...travellers(25, 2), grandmother]))
    expect(await refusal(signUp(world, elder))).toBe('visitRefused')
    await sendRoster(world, { visitId, token }, listOf(travellers(25, 2)))
    const own = await signUp(world, elder)
    await end(world, own.visitId, 'cancelled')
    await sendRoster(world, { visitId, token }, listOf([...travellers(25, 2), grandmother]))
    const view = await world.call('removeRoster', { visitId }, token)
    expect(view.kept).toBeUndefined()
    expect((await signUp(world, elder)).state).toBe('received')
    expect(await listParts(world.table, visitId)).toEqual([])
  })
})

describe('of a unit whose contact telephones', () => {
  it('staff send the list, and read as he would what has to be mended; of nobody who has a phone of his own', async () => {
    const { world, token, visitId: ownId } = await unitOf()
    const { visitId } = await visitOf(world, token, { ...afternoon, enteredBy: byStaff })
    const counter = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const at = { divisionCode: '220102', visitId }
    const send = async (file: Uint8Array) => {
      const link = await world.call('beginRosterFor', { ...at, bytes: file.length }, counter)
      const { url, headers, rosterId } = link
      await fetch(url, { method: 'PUT', headers, body: file as Uint8Array<ArrayBuffer> })
      await world.call('readRosterFor', { ...at, rosterId }, counter)
      await world.settled()
      return world.call('getReviewedRoster', at, counter)
    }
    const wrong = [...travellers(26), traveller(3)].map(travellerCells)
    const refused = await send(workbook([titles, ...wrong]))
    expect([refused.byPhone, refused.isOpen, lines(refused)]).toEqual([true, true, ['28 idNumber duplicate']])
    expect((await send(listOf(travellers(26)))).kept).toMatchObject({ members: 26, persons: 26 })
    const his = { divisionCode: '220102', visitId: ownId, bytes: 9 }
    expect(await refusal(world.call('beginRosterFor', his, counter))).toBe('forbidden')
    await end(world, visitId, 'approved')
    expect(await refusal(world.call('beginRosterFor', { ...at, bytes: 9 }, counter))).toBe('evidenceRefused')
  })
})

describe('a list is nobody else’s', () => {
  it('neither another citizen’s, nor of a request that is for one person', async () => {
    const { world, token, visitId } = await unitOf()
    await sendRoster(world, { visitId, token }, listOf(travellers(26)))
    const stranger = await tokenOf(world, 'citizen-2')
    for (const name of ['getRoster', 'listRosterMembers', 'removeRoster'] as const)
      expect(await refusal(world.call(name, { visitId }, stranger)), name).toBe('notFound')
    expect(await refusal(world.call('beginRoster', { visitId, bytes: 9 }, stranger))).toBe('notFound')
    const single = await visitOf(world, token)
    expect(await refusal(world.call('getRoster', { visitId: single.visitId }, token))).toBe('notFound')
  })

  it('is masked for reviewers of its county, and every reading of it is written down', async () => {
    const { world, token, visitId } = await unitOf()
    await sendRoster(world, { visitId, token }, listOf(travellers(26)))
    const first = await staffToken(world, reviewers.first)
    const at = { divisionCode: '220102', visitId }
    expect(await world.call('getReviewedRoster', at, first)).toMatchObject({
      kept: { persons: 26 },
      moreThan: 20,
      elsewhere: 0,
    })
    const { members } = await world.call('listReviewedMembers', at, first)
    expect(JSON.stringify(members)).not.toContain(traveller(3).idNumber)
    const written = await listItems<{ action: string; visitIds: string[] }>(world.table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': 'AUDIT#220102#2026-11-24' },
    })
    expect(written.filter(({ action }) => action === 'readRoster')).toMatchObject([{ visitIds: [visitId] }])
    const elsewhere = await staffToken(world, reviewers.elsewhere, 'staff-county')
    const bent = { divisionCode: '220103', visitId }
    expect(await refusal(world.call('listReviewedMembers', bent, elsewhere))).toBe('notFound')
    expect(await refusal(world.call('listReviewedMembers', at, elsewhere))).toBe('forbidden')
  })

  it('a decided request keeps its list as it is', async () => {
    const { world, token, visitId } = await unitOf()
    const file = listOf(travellers(26))
    const { rosterId, url, headers } = await world.call('beginRoster', { visitId, bytes: file.length }, token)
    await fetch(url, { method: 'PUT', headers, body: file as Uint8Array<ArrayBuffer> })
    await end(world, visitId, 'approved')
    expect(await refusal(world.call('readRoster', { visitId, rosterId }, token))).toBe('evidenceRefused')
    expect(await refusal(world.call('beginRoster', { visitId, bytes: 9 }, token))).toBe('evidenceRefused')
    expect(await refusal(world.call('removeRoster', { visitId }, token))).toBe('evidenceRefused')
  })

  it('and is gone thirty days after its request is over, the night after when it is taken back', async () => {
    const { world, token, visitId } = await unitOf()
    await sendRoster(world, { visitId, token }, listOf(travellers(26)))
    const night = async (day: string) => {
      world.setNow(`${day}T01:40:00+08:00`)
      return retain(world.runtime)
    }
    await end(world, visitId, 'done')
    const last = addDays('2026-11-24', 29)
    for (let day = '2026-11-26'; day <= last; day = addDays(day, 1)) expect(await night(day)).toBe(0)
    expect((await listParts(world.table, visitId)).length).toBe(1)
    expect(await night(addDays(last, 1))).toBe(1)
    expect(await listParts(world.table, visitId)).toEqual([])
  })
})

describe('bytes that are no file of the request', () => {
  it('never arrived, or are more than was said', async () => {
    const { world, token, visitId } = await unitOf()
    const { rosterId, url, headers } = await world.call('beginRoster', { visitId, bytes: 10 }, token)
    expect(await refusal(world.call('readRoster', { visitId, rosterId }, token))).toBe('evidenceRefused')
    expect((await fetch(url, { method: 'PUT', headers, body: 'x'.repeat(11) })).status).toBe(403)
    expect(await refusal(world.call('beginRoster', { visitId, bytes: 5_000_000 }, token))).toBe(
      'invalidInput',
    )
  })
})

describe('the file to be filled in', () => {
  it.each(languages)('has its titles in %s, as a workbook and as separated values', async language => {
    const world = await runStack()
    for (const kind of ['xlsx', 'csv'] as const) {
      const { fileName, base64 } = await world.call('getRosterTemplate', { kind, language })
      expect(fileName.endsWith(`.${kind}`)).toBe(true)
      const { rows } = await readSheetOf(Buffer.from(base64, 'base64'))
      expect(rows.map(({ cells }) => cells.map(cell => cell?.text))).toEqual([
        templateTitles(rosterTexts[language]),
      ])
    }
  })
})
