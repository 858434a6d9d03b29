import { describe, expect, it, vi } from 'vitest'
import { getEditionChanges, putEditionChanges } from '../../../functions/store/edition'
import { services } from '../../../shared/content/services'
import { resolveChecklist } from '../../../shared/domain/checklist/checklist'
import { questionPlan } from '../../../shared/domain/checklist/inquiry'
import type { EntryKind, EntryValue } from '../../../shared/schemas/notice'
import { said } from '../../shared/content/said'
import { book, paper, prepared, refusal, staffToken, tokenOf, type World } from '../running-stack'

// Every draft is a whole notice, written to the last entry.
vi.setConfig({ testTimeout: 60_000 })

const province = { role: 'province', scope: { kind: 'province' } } as const

const office = prepared(async world => ({
  author: await staffToken(world, province, 'citizen-2'),
  approver: await staffToken(world, province, 'citizen-4'),
}))

/** Writes an entry of a draft: another one, or what becomes of the one there is. */
async function write<K extends EntryKind>(
  world: World,
  token: string,
  place: { number: string; kind: K; code: string },
  change: EntryValue<K> | ((value: EntryValue<K>) => EntryValue<K>),
  like = place.code,
) {
  const { version } = await world.call('getNotice', { number: place.number }, token)
  const standing = async () =>
    (await world.call('getEntry', { ...place, code: like }, token)).entry.value as EntryValue<K>
  const value = typeof change === 'function' ? change(await standing()) : change
  return world.call('updateEntry', { ...place, version, value }, token)
}

async function issued(world: World, [author, approver]: string[], number: string, effectiveFrom: string) {
  const { version } = await world.call('getNotice', { number }, author)
  const dated = await world.call('updateNotice', { number, version, effectiveFrom, document: paper }, author)
  const { hash = '' } = await world.call('submitNotice', { number, version: dated.version }, author)
  await world.call('issueNotice', { number, hash }, approver)
}

const nextMorning = '2026-11-25T09:30:00+08:00'

describe('what staff write of every kind', () => {
  it('is told to citizens from the day of its edition on, and not before', async () => {
    const { world, author, approver } = await office()
    const { number } = await world.call('createNotice', {}, author)
    const at = <K extends EntryKind>(kind: K, code: string) => ({ number, kind, code })
    await write(world, author, at('applicantClass', 'adult'), one => ({
      ...one,
      answers: { ...one.answers, lost: true },
    }))
    await write(world, author, at('referral', 'homeVisit'), one => ({ ...one, to: said('打这里的电话') }))
    await write(world, author, at('guide', 'PP-NEW'), one => ({
      ...one,
      visits: { text: said('两次'), evidence: { confidence: 'high', sources: [], asOf: '2026-11-24' } },
    }))
    await write(world, author, at('together', 'PP-NEW'), { code: 'PP-NEW', services: ['TW-NEW'] })
    await write(world, author, at('takes', 'CC-00'), { code: 'CC-00', except: ['PP-NEW'] })
    await write(world, author, at('wording', 'form.copy'), one => ({ ...one, text: said('交一份复印件') }))
    await write(world, author, at('setting', 'adultAge'), one => ({ ...one, years: 18 }))

    const told = async () => {
      const [detail, guide, classes, referrals, points] = await Promise.all([
        world.call('getService', { code: 'PP-NEW' }),
        world.call('getGuide', { code: 'PP-NEW' }),
        world.call('listApplicantClasses', {}),
        world.call('listReferrals', {}),
        world.call('listPoints', {}),
      ])
      return {
        together: detail.together.map(({ code }) => code),
        wording: detail.wording,
        adultAge: detail.adultAge,
        visits: guide.visits?.text['zh-CN'],
        lost: classes[0]?.answers.lost,
        classes: classes.length,
        to: referrals.find(({ code }) => code === 'homeVisit')?.to['zh-CN'],
        takes: points.find(({ pointId }) => pointId === 'CC-00')?.accepts,
      }
    }
    const before = await told()
    await issued(world, [author, approver], number, '2026-11-25')
    world.setNow('2026-11-24T10:00:00+08:00')
    expect(await told()).toEqual(before)
    expect(before).toMatchObject({ together: ['HM-NEW', 'TW-NEW'], lost: false, classes: 9 })
    expect([before.wording, before.adultAge]).toEqual([undefined, undefined])
    world.setNow(nextMorning)
    expect(await told()).toEqual({
      together: ['TW-NEW'],
      wording: { 'form.copy': said('交一份复印件') },
      adultAge: 18,
      visits: '两次',
      lost: true,
      classes: 9,
      to: '打这里的电话',
      takes: { except: ['PP-NEW'] },
    })
  })

  it('is told of a later day to whoever asks for that day: a hall takes what the edition of the visit says', async () => {
    const { world, author, approver } = await office()
    const { number } = await world.call('createNotice', {}, author)
    const hall = { number, kind: 'takes', code: 'CC-00' } as const
    await write(world, author, hall, { code: 'CC-00', except: ['PP-NEW'] })
    await issued(world, [author, approver], number, '2026-11-26')
    world.setNow('2026-11-24T10:00:00+08:00')
    const onDay = (day: string) =>
      world.call('listSlots', { pointId: 'CC-00', services: 'PP-NEW', day }).then(
        ({ slots }) => slots.length > 0,
        async error => refusal(Promise.reject(error)),
      )
    expect([await onDay('2026-11-25'), await onDay('2026-11-26')]).toEqual([true, 'serviceNotAccepted'])
  })

  it('asks what was never asked, and lists, halls and bookings follow the answer', async () => {
    const { world, author, approver } = await office()
    const { number } = await world.call('createNotice', {}, author)
    const at = <K extends EntryKind>(kind: K, code: string) => ({ number, kind, code })
    const evidence = { confidence: 'high' as const, sources: [], asOf: '2026-11-24' }
    const isMoved = { fact: 'ownmoved' as const, op: 'eq' as const, value: true }
    const place = { by: 'registered' as const, reach: 'county' as const, when: isMoved, evidence }
    const moved = (code: string) =>
      write(world, author, at('service', code), one => ({ ...one, places: [place] }))
    expect(await refusal(moved('QY-RECORD'))).toBe('entryInvalid')
    await write(world, author, at('question', 'ownmoved'), {
      fact: 'ownmoved',
      kind: 'yesNo',
      ask: said('今年搬过家吗？'),
      yesShare: 0.5,
      evidence,
    })
    // The list has to ask first what decides where.
    expect(await refusal(moved('QY-RECORD'))).toBe('entryInvalid')
    await write(world, author, at('rule', 'moved-proof'), {
      code: 'moved-proof',
      services: ['QY-RECORD'],
      material: 'M26',
      when: isMoved,
      from: '2026-11-25',
      evidence,
    })
    await moved('QY-RECORD')
    await issued(world, [author, approver], number, '2026-11-25')
    world.setNow(nextMorning)

    const { rules, questions } = await world.call('getService', { code: 'QY-RECORD' })
    expect(questions.find(({ fact }) => fact === 'ownmoved')?.ask).toEqual(said('今年搬过家吗？'))
    const known = { age: 40, agent_filed: false, foreigner: false }
    const plan = questionPlan({ rules, questions }, known, '2026-11-26')
    expect(plan).toMatchObject({ next: 'ownmoved', most: 1 })
    const listed = (ownmoved: boolean) =>
      resolveChecklist(rules, { ...known, ownmoved }, '2026-11-26').items.map(({ material }) => material)
    expect(listed(true)).toEqual([...listed(false), 'M26'])

    const citizen = await tokenOf(world)
    const booked = (ownmoved: boolean) =>
      book(world, citizen, {
        services: ['QY-RECORD'],
        slotAt: '2026-11-26T10:00:00+08:00',
        answers: { ...known, ownmoved },
      })
    expect(await refusal(booked(true))).toBe('homeNotNamed')
    expect((await booked(false)).status).toBe('booked')
  })

  it('cannot be submitted while a question is gone that a rule still asks', async () => {
    const { world, author } = await office()
    const { number } = await world.call('createNotice', {}, author)
    const { version } = await world.call('getNotice', { number }, author)
    await world.call('removeEntry', { number, kind: 'question', code: 'overstayed', version }, author)
    const seen = await world.call('getNotice', { number }, author)
    const dated = { number, version: seen.version, effectiveFrom: '2026-11-26', document: paper }
    const { version: last } = await world.call('updateNotice', dated, author)
    await expect(world.call('submitNotice', { number, version: last }, author)).rejects.toThrow(
      '{"code":"entryInvalid","detail":"overstayed unknown"}',
    )
  })

  it('differs in words from the edition before', async () => {
    const { world, author } = await office()
    const { number } = await world.call('createNotice', {}, author)
    await write(world, author, { number, kind: 'takes', code: 'CC-00' }, { code: 'CC-00', only: ['PP-NEW'] })
    const { entries } = await world.call('getNoticeChanges', { number }, author)
    const hall = (await world.call('listPoints', {})).find(({ pointId }) => pointId === 'CC-00')
    const passport = (await world.call('getService', { code: 'PP-NEW' })).service.name
    expect(entries).toMatchObject([{ kind: 'takes', code: 'CC-00', name: hall?.name, change: 'changed' }])
    expect(entries[0]?.said).toContainEqual({ field: 'only', after: [passport] })
  })

  it.each<[string, EntryKind, string, unknown, string]>([
    ['a hall that there is none of', 'takes', 'XX-99', { code: 'XX-99', only: [] }, 'code unknown'],
    [
      'a service that a hall cannot take',
      'takes',
      'CC-00',
      { code: 'CC-00', only: ['XX-1'] },
      'only unknown',
    ],
    [
      'a service that nothing goes along with',
      'together',
      'PP-NEW',
      { code: 'PP-NEW', services: ['XX-1'] },
      'services unknown',
    ],
    [
      'a place that no county is',
      'service',
      'PP-NEW',
      {
        ...services[0],
        places: [
          {
            by: 'registered',
            within: ['229999'],
            evidence: { confidence: 'high', sources: [], asOf: '2026' },
          },
        ],
      },
      'places unknown',
    ],
    ['a guide of no service', 'guide', 'XX-1', { code: 'XX-1' }, 'code unknown'],
    [
      'a word that is blank',
      'wording',
      'form.copy',
      { code: 'form.copy', text: said(' ') },
      'text.zh-CN blank',
    ],
    [
      'an age that nobody grows up at',
      'setting',
      'adultAge',
      { code: 'adultAge', name: said('成年'), years: -1 },
      'years number',
    ],
    [
      'a referral without a name',
      'referral',
      'nowhere',
      {
        code: 'nowhere',
        name: said(''),
        to: said('别处'),
        evidence: { confidence: 'high', sources: [], asOf: '2026' },
      },
      'name.zh-CN blank',
    ],
  ])('is refused: %s', async (_, kind, code, value, detail) => {
    const { world, author } = await office()
    const { number } = await world.call('createNotice', {}, author)
    const { version } = await world.call('getNotice', { number }, author)
    await expect(world.call('updateEntry', { number, kind, code, version, value }, author)).rejects.toThrow(
      `{"code":"entryInvalid","detail":"${detail}"}`,
    )
  })
})

const chinese = (words: string) => ({ 'zh-CN': words, en: '', ko: '' })
const evidence = { confidence: 'high' as const, sources: [], asOf: '2026-11-24' }

it('a service that staff have written, with its fee, material, rule, guide and hall, is told to citizens', async () => {
  const { world, author, approver } = await office()
  const { number } = await world.call('createNotice', {}, author)
  const at = <K extends EntryKind>(kind: K, code: string) => ({ number, kind, code })
  await write(world, author, at('fee', 'F-OWN'), {
    code: 'F-OWN',
    name: chinese('新证工本费'),
    prices: [{ yuan: 30, evidence }],
  })
  await write(world, author, at('material', 'M900'), {
    code: 'M900',
    name: chinese('新证申请表'),
    form: 'submitOriginal',
    count: 1,
    refusals: [],
    evidence,
  })
  await write(world, author, at('service', 'QY-OWN'), one => ({ ...one, code: 'QY-OWN' }), 'QY-RECORD')
  await write(world, author, at('service', 'QY-OWN'), one => ({
    ...one,
    name: chinese('新办的事'),
    fees: ['F-OWN'],
  }))
  await write(world, author, at('rule', 'own-form'), {
    code: 'own-form',
    services: ['QY-OWN'],
    material: 'M900',
    when: true,
    from: '2026-11-25',
    evidence,
  })
  await write(world, author, at('guide', 'QY-OWN'), {
    code: 'QY-OWN',
    visits: { text: chinese('1次'), evidence },
  })
  await write(world, author, at('together', 'QY-OWN'), { code: 'QY-OWN', services: ['PP-NEW'] })
  await write(world, author, at('takes', 'CC-03'), { code: 'CC-03', except: ['QY-OWN'] })
  const choices = await world.call('getNoticeChoices', { number }, approver)
  expect(choices.services.at(-1)).toMatchObject({ code: 'QY-OWN', name: chinese('新办的事') })
  const own = { service: 'QY-OWN', applicantClass: 'adult', day: '2026-11-25' }
  const card = await world.call('getNoticeCard', { number, ...own }, approver)
  expect(card.map(({ code }) => code)).toEqual(['QY-OWN', 'M900', 'F-OWN'])
  await issued(world, [author, approver], number, '2026-11-25')
  world.setNow(nextMorning)
  const told = await world.call('getService', { code: 'QY-OWN' })
  expect(told).toMatchObject({
    service: { name: chinese('新办的事') },
    fees: [{ code: 'F-OWN', prices: [{ yuan: 30 }] }],
    materials: [{ code: 'M900' }],
    together: [{ code: 'PP-NEW' }],
  })
  expect((await world.call('getGuide', { code: 'QY-OWN' })).visits?.text).toEqual(chinese('1次'))
  expect((await world.call('listServices', {})).map(({ code }) => code)).toContain('QY-OWN')
  const slots = world.call('listSlots', { pointId: 'CC-03', services: 'QY-OWN', day: '2026-11-26' })
  expect(await refusal(slots)).toBe('serviceNotAccepted')
})

describe('which editions there were', () => {
  it('is read by everybody, with what each changed; a draft is nobody else’s', async () => {
    const { world, author, approver } = await office()
    const { number } = await world.call('createNotice', {}, author)
    await write(world, author, { number, kind: 'referral', code: 'homeVisit' }, one => ({
      ...one,
      to: said('打这里的电话'),
    }))
    await world.call('createNotice', {}, author)
    await issued(world, [author, approver], number, '2026-11-25')
    world.setNow('2026-11-24T10:00:00+08:00')
    expect(await world.call('listEditions', {})).toEqual([
      {
        number,
        phase: 'coming',
        effectiveFrom: '2026-11-25',
        base: '2026-01',
        document: { name: paper.name, number: paper.number },
      },
      { number: '2026-01', phase: 'inForce', effectiveFrom: '2026-11-24' },
    ])
    const changes = await world.call('getEditionChanges', { number })
    expect(changes).toMatchObject({ number, phase: 'coming', days: [] })
    expect(changes.entries).toMatchObject([
      { kind: 'referral', code: 'homeVisit', said: [{ field: 'to', after: said('打这里的电话') }] },
    ])
    expect(await refusal(world.call('getEditionChanges', { number: '2026-03' }))).toBe('notFound')
    const first = await world.call('getEditionChanges', { number: '2026-01' })
    expect([first.days, first.entries]).toEqual([[], []])
  })

  it('is worked out once: who asks again reads what was kept', async () => {
    const { world } = await office()
    const first = await world.call('getEditionChanges', { number: '2026-01' })
    const kept = await getEditionChanges(world.table, '2026-01')
    expect(kept).toEqual({ days: first.days, entries: first.entries, classes: first.classes })
    await putEditionChanges(world.table, '2026-01', { days: [], entries: [], classes: [] })
    expect((await world.call('getEditionChanges', { number: '2026-01' })).classes).toEqual([])
  })
})
