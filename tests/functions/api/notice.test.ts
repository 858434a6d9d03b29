import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it, vi } from 'vitest'
import { getNotice, insertNotice, issuingWrites } from '../../../functions/store/notice'
import {
  contentHash,
  copyEntries,
  listAllEntries,
  listEntries,
  putEntry,
} from '../../../functions/store/notice-entry'
import { keys, listItems, transact } from '../../../functions/store/table'
import type { Fee } from '../../../shared/schemas/fee'
import type { EntryKind, EntryValue, NoticeView } from '../../../shared/schemas/notice'
import type { Rule } from '../../../shared/schemas/rule'
import type { Service } from '../../../shared/schemas/service'
import { paper, prepared, refusal, staffToken, tokenOf, type World } from '../running-stack'

// Every draft is a whole notice, written to the last entry.
vi.setConfig({ testTimeout: 60_000 })

const province = { role: 'province', scope: { kind: 'province' } } as const
const first = '2026-01'

/** Two of the province and a counter, each on a phone of their own. */
const staff = async (world: World) => ({
  author: await staffToken(world, province, 'citizen-2'),
  approver: await staffToken(world, province, 'citizen-4'),
  counter: await staffToken(
    world,
    { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } },
    'staff-cc-00',
  ),
})

const office = prepared(staff)

/** The same with the author's draft, in which nothing is new yet. */
const begun = prepared(async world => {
  const people = await staff(world)
  const { number } = await world.call('createNotice', {}, people.author)
  return { ...people, number }
})

/** The same with the author's draft, in which a passport costs something else. */
const drafted = prepared(async world => {
  const people = await staff(world)
  return { ...people, draft: await draftWithFee(world, people.author) }
})

/** A draft in which a passport costs something else, beginning on a day. */
async function draftWithFee(world: World, token: string, yuan = 100, effectiveFrom = '2026-12-01') {
  const { number } = await world.call('createNotice', {}, token)
  await charge(world, token, number, yuan)
  const { version } = await world.call('getNotice', { number }, token)
  return world.call('updateNotice', { number, version, effectiveFrom, document: paper }, token)
}

async function charge(world: World, token: string, number: string, yuan: number) {
  const place = { number, kind: 'fee', code: 'F-PP' } as const
  const { version, entry } = await world.call('getEntry', place, token)
  const value = costing(entry.value as Fee, yuan)
  return world.call('updateEntry', { ...place, version, value }, token)
}

const costing = (fee: Fee, yuan: number): Fee => ({
  ...fee,
  prices: fee.prices.map((price, i) => (i === fee.prices.length - 1 ? { ...price, yuan } : price)),
})

const read = (world: World, { number }: NoticeView, token: string) =>
  world.call('getNotice', { number }, token)

const submit = (world: World, token: string, { number, version }: NoticeView) =>
  world.call('submitNotice', { number, version }, token)

const issue = (world: World, token: string, { number, hash = '' }: NoticeView) =>
  world.call('issueNotice', { number, hash }, token)

describe('a notice', () => {
  it('is drafted by one of the province, approved by another, and in force from its day on', async () => {
    const { world, author, approver, counter, draft } = await drafted()
    const submitted = await submit(world, author, draft)
    expect(submitted).toMatchObject({ number: '2026-02', base: first, phase: 'submitted', may: ['return'] })
    const issued = await issue(world, approver, await read(world, submitted, approver))
    expect(issued).toMatchObject({
      phase: 'coming',
      effectiveFrom: '2026-12-01',
      hash: submitted.hash,
      authors: ['示例窗口'],
      approver: '示例窗口',
      may: [],
    })
    const price = async (day: string) =>
      (await world.call('getService', { code: 'PP-NEW', day })).fees[0]?.prices.at(-1)?.yuan
    world.setNow('2026-11-24T09:32:00+08:00')
    expect([await price('2026-11-30'), await price('2026-12-01')]).toEqual([120, 100])
    world.setNow('2026-12-01T09:00:00+08:00')
    const later = await staffToken(world, province, 'citizen-2')
    const phases = (await world.call('listNotices', {}, later)).map(({ number, phase }) => [number, phase])
    expect(phases).toEqual([
      ['2026-02', 'inForce'],
      [first, 'replaced'],
    ])
    expect((await world.call('getService', { code: 'PP-NEW' })).notice).toEqual({
      number: '2026-02',
      effectiveFrom: '2026-12-01',
    })
    expect(counter).toBeTruthy()
  })

  it('is not approved by anybody who has written in it or submitted it', async () => {
    const { world, author, approver, draft } = await drafted()
    await charge(world, approver, draft.number, 90)
    const submitted = await submit(world, author, await read(world, draft, author))
    expect(await refusal(issue(world, author, submitted))).toBe('noticeOwnWork')
    expect(await refusal(issue(world, approver, submitted))).toBe('noticeOwnWork')
    const third = await staffToken(world, province, 'citizen-3')
    expect(await issue(world, third, submitted)).toMatchObject({ phase: 'coming' })
  })

  it('is not approved by its author under a second staff number, whoever submitted it', async () => {
    const { world, author, approver, draft } = await drafted()
    const submitted = await submit(world, approver, draft)
    const before = (await world.call('getMe', {}, author)).staff?.staffId
    const again = await staffToken(world, province, 'citizen-2')
    expect((await world.call('getMe', {}, again)).staff?.staffId).not.toBe(before)
    expect((await read(world, submitted, again)).may).toEqual(['return'])
    expect(await refusal(issue(world, again, submitted))).toBe('noticeOwnWork')
    // Nor does the table take it from a request that passed the question before the number changed.
    const seen = await getNotice(world.table, submitted.number)
    if (!seen) throw new Error('no notice')
    const { personId } = await world.call('getMe', {}, again)
    const writes = (approvedBy: string) =>
      issuingWrites(world.table, seen, {
        hash: submitted.hash ?? '',
        issuedAt: world.runtime.now(),
        effectiveFrom: '2026-12-01',
        approver: { personId: approvedBy, staffId: 'another-number', sealedName: '' },
      })
    await expect(transact(world.table, writes(personId))).rejects.toThrow('noticeChanged')
    expect(await getNotice(world.table, submitted.number)).toMatchObject({ status: 'submitted' })
    await transact(world.table, writes('another-person'))
    expect(await getNotice(world.table, submitted.number)).toMatchObject({ status: 'issued' })
  })

  it('can be given back with a remark, changed and submitted anew', async () => {
    const { world, author, approver, draft } = await drafted()
    const submitted = await submit(world, author, draft)
    const { number } = submitted
    const back = await world.call('returnNotice', { number, remark: '金额请再核对' }, approver)
    expect(back).toMatchObject({ phase: 'draft', remark: '金额请再核对' })
    expect(back.hash).toBeUndefined()
    await charge(world, author, number, 80)
    const again = await submit(world, author, await world.call('getNotice', { number }, author))
    expect(again.hash).not.toBe(submitted.hash)
    // Whoever approves names what he has read.
    expect(await refusal(issue(world, approver, submitted))).toBe('noticeChanged')
    expect(await issue(world, approver, again)).toMatchObject({ phase: 'coming' })
  })

  it('can no longer be written once it is submitted or issued, by any way in', async () => {
    const { world, author, approver, draft } = await drafted()
    const { number } = draft
    const submitted = await submit(world, author, draft)
    const write = () => charge(world, author, number, 1)
    expect(await refusal(write())).toBe('noticeNotDraft')
    const issued = await issue(world, approver, submitted)
    expect(await refusal(write())).toBe('noticeNotDraft')
    expect(await refusal(world.call('discardNotice', { number }, author))).toBe('noticeNotDraft')
    const day = { number, version: issued.version, effectiveFrom: '2026-12-05' }
    expect(await refusal(world.call('updateNotice', day, author))).toBe('noticeNotDraft')
    const [entry] = await listEntries(world.table, number)
    const seen = await getNotice(world.table, number)
    if (!entry || !seen) throw new Error('nothing issued')
    await expect(copyEntries(world.table, number, [entry])).rejects.toThrow('noticeChanged')
    // Not even with a reading from before it was submitted.
    const stale = { ...seen, status: 'draft' as const, version: draft.version }
    const audit = { staffId: 'a', pointId: 'PROVINCE', action: 'changeNotice' as const, number }
    const signature = { personId: 'a', staffId: 'a', sealedName: 'a' }
    await expect(
      putEntry(world.table, stale, entry, signature, { audit, now: world.runtime.now() }),
    ).rejects.toThrow('noticeChanged')
    expect(contentHash(await listEntries(world.table, number))).toBe(issued.hash)
  })

  it('whose content was touched behind the submission’s back is not issued', async () => {
    const { world, author, approver, draft } = await drafted()
    const submitted = await submit(world, author, draft)
    await world.table.doc.send(
      new UpdateCommand({
        TableName: world.table.name,
        Key: keys.noticeEntry(submitted.number, 'fee#F-PP'),
        UpdateExpression: 'SET #value.prices[0].yuan = :yuan',
        ExpressionAttributeNames: { '#value': 'value' },
        ExpressionAttributeValues: { ':yuan': 1 },
      }),
    )
    expect(await refusal(issue(world, approver, submitted))).toBe('noticeChanged')
  })

  it('with nothing new, without a day, or beginning today is not submitted', async () => {
    const { world, author, number } = await begun()
    const now = () => world.call('getNotice', { number }, author)
    expect(await refusal(submit(world, author, await now()))).toBe('noticeWithoutDay')
    const set = async (effectiveFrom: string) =>
      world.call(
        'updateNotice',
        { number, version: (await now()).version, effectiveFrom, document: paper },
        author,
      )
    expect(await refusal(submit(world, author, await set('2026-11-24')))).toBe('noticeTooSoon')
    expect(await refusal(submit(world, author, await set('2026-11-25')))).toBe('noticeUnchanged')
  })

  it('says which paper stands behind it, and is not submitted before it does', async () => {
    const { world, author, approver, counter, number } = await begun()
    await charge(world, author, number, 100)
    const now = () => world.call('getNotice', { number }, author)
    const set = async (change: object) =>
      world.call('updateNotice', { number, version: (await now()).version, ...change }, author)
    const dated = await set({ effectiveFrom: '2026-12-01' })
    await expect(submit(world, author, dated)).rejects.toThrow('"detail":"document.name blank"')
    expect(await refusal(set({ document: { ...paper, name: '　' } }))).toBe('invalidInput')
    const { number: _, ...unnumbered } = paper
    const half = await set({ document: unnumbered })
    await expect(submit(world, author, half)).rejects.toThrow('"detail":"document.number blank"')
    const whole = await set({ document: paper })
    expect(whole).toMatchObject({ document: paper, effectiveFrom: '2026-12-01' })
    await issue(world, approver, await submit(world, author, whole))
    expect((await world.call('getNotice', { number }, counter)).document).toEqual(paper)
  })

  it('drafted before another was issued is not issued over it', async () => {
    const { world, author, approver } = await office()
    const one = await draftWithFee(world, author, 100)
    const other = await draftWithFee(world, author, 110)
    const submittedOther = await submit(world, author, other)
    await issue(world, approver, await submit(world, author, one))
    expect(await refusal(issue(world, approver, submittedOther))).toBe('noticeOutdated')
  })

  it('is the province’s own until it is issued, and readable by all staff for ever after', async () => {
    const { world, author, approver, counter, draft } = await drafted()
    const { number } = draft
    const seen = () => world.call('getNotice', { number }, counter)
    expect(await refusal(seen())).toBe('notFound')
    expect((await world.call('listNotices', {}, counter)).map(one => one.number)).toEqual([first])
    await issue(world, approver, await submit(world, author, draft))
    expect((await seen()).number).toBe(number)
    const card = { service: 'PP-NEW', applicantClass: 'adult', day: '2026-12-02' }
    const fee = async (of: string) =>
      (await world.call('getNoticeCard', { number: of, ...card }, counter)).find(line => line.kind === 'fee')
        ?.fields.yuan
    expect([await fee(first), await fee(number)]).toEqual([120, 100])
  })

  it('is different in words from the one before, on any day asked', async () => {
    const { world, author, draft } = await drafted()
    const { number } = draft
    const changes = await world.call('getNoticeChanges', { number }, author)
    expect(changes.day).toBe('2026-12-01')
    expect(changes.services.map(({ service }) => service)).toContain('PP-RENEW')
    expect(changes.services[0]?.changes[0]?.change).toMatchObject({
      kind: 'changed',
      of: 'fee',
      fields: [{ field: 'yuan', before: 120, after: 100 }],
    })
    expect(changes.entries).toMatchObject([{ kind: 'fee', code: 'F-PP', fields: ['prices'] }])
  })

  it('takes no entry that is malformed, asks for what is not there, or lets a rule vanish', async () => {
    const { world, author, number } = await begun()
    const put = async (kind: 'fee' | 'rule', code: string, value: unknown) => {
      const { version } = await world.call('getNotice', { number }, author)
      return world.call('updateEntry', { number, kind, code, version, value }, author)
    }
    const entryOf = async (kind: 'fee' | 'rule', code: string): Promise<EntryValue> =>
      (await world.call('getEntry', { number, kind, code }, author)).entry.value
    const fee = (await entryOf('fee', 'F-PP')) as Fee
    expect(await refusal(put('fee', 'F-PP', { ...fee, prices: [{ yuan: -1 }] }))).toBe('entryInvalid')
    expect(await refusal(put('fee', 'F-PP', { ...fee, code: 'F-HM' }))).toBe('entryInvalid')
    const [head] = await world.call('listEntries', { number, kind: 'rule' }, author)
    const rule = (await entryOf('rule', head?.code ?? '')) as Rule
    expect(await refusal(put('rule', rule.code, { ...rule, services: ['PP-NEW'] }))).toBe('entryWouldVanish')
    expect(await put('rule', rule.code, { ...rule, until: '2026-12-24' })).toMatchObject({
      entry: { value: { until: '2026-12-24' } },
    })
    const added = { ...rule, code: 'new-rule', material: 'M99', from: '2026-12-01' }
    expect(await refusal(put('rule', 'new-rule', added))).toBe('entryInvalid')
    // Nor is it submitted with one that came in by another way.
    const seen = await getNotice(world.table, number)
    if (!seen) throw new Error('no draft')
    const audit = { staffId: 'a', pointId: 'PROVINCE', action: 'changeNotice' as const, number }
    await putEntry(
      world.table,
      seen,
      { kind: 'rule', code: added.code, order: 999, value: added },
      { personId: 'a', staffId: 'a', sealedName: seen.authors[Object.keys(seen.authors)[0] ?? ''] ?? '' },
      { audit, now: world.runtime.now() },
    )
    await world.table.doc.send(
      new UpdateCommand({
        TableName: world.table.name,
        Key: keys.notice(number),
        UpdateExpression: 'REMOVE authors.a',
      }),
    )
    const { version } = await world.call('getNotice', { number }, author)
    const dated = { number, version, effectiveFrom: '2026-12-01', document: paper }
    expect(await refusal(submit(world, author, await world.call('updateNotice', dated, author)))).toBe(
      'entryInvalid',
    )
  })

  it('takes no blank name, no negative minutes and no day in the year 9999, and names the field', async () => {
    const { world, author, number } = await begun()
    const place = { number, kind: 'service', code: 'PP-NEW' } as const
    const { version, entry } = await world.call('getEntry', place, author)
    const service = entry.value as Service
    const put = (change: Partial<Service>) =>
      world.call('updateEntry', { ...place, version, value: { ...service, ...change } }, author)
    const blank = { 'zh-CN': ' \u3000', en: 'Passport', ko: '여권' }
    await expect(put({ name: blank })).rejects.toThrow('"detail":"name.zh-CN blank"')
    await expect(put({ counterMinutes: -5 })).rejects.toThrow('"detail":"counterMinutes number"')
    await expect(put({ fees: ['F-NONE'] })).rejects.toThrow('"detail":"fees unknown"')
    const far = { number, version, effectiveFrom: '9999-12-31' }
    await expect(world.call('updateNotice', far, author)).rejects.toThrow('"detail":"effectiveFrom day"')
    expect((await world.call('getEntry', place, author)).entry).toEqual(entry)
    expect((await put({ counterMinutes: 12 })).entry.value).toMatchObject({ counterMinutes: 12 })
  })

  it('loses what was added to it, and drops what its base says until that is taken back', async () => {
    const { world, author, approver, number } = await begun()
    const ofKind = (kind: EntryKind) => world.call('listEntries', { number, kind }, author)
    const step = async (name: 'removeEntry' | 'restoreEntry', kind: EntryKind, code: string) => {
      const { version } = await world.call('getNotice', { number }, author)
      return world.call(name, { number, kind, code, version }, author)
    }
    const put = async (code: string, value: unknown) => {
      const { version } = await world.call('getNotice', { number }, author)
      return world.call('updateEntry', { number, kind: 'rule', code, version, value }, author)
    }
    const changeOf = async (kind: EntryKind, code: string) =>
      (await ofKind(kind)).find(one => one.code === code)?.change
    const rule = (await world.call('getEntry', { number, kind: 'rule', code: 'id-card' }, author)).entry
      .value as Rule
    // What is new may be rewritten as one likes.
    const added = { ...rule, code: 'example', from: '2026-12-01', services: ['PP-NEW', 'PP-RENEW'] }
    expect((await put('example', added)).change).toBe('added')
    await put('example', { ...added, services: ['HM-NEW'] })
    expect(await changeOf('rule', 'example')).toBe('added')
    await step('removeEntry', 'rule', 'example')
    expect(await changeOf('rule', 'example')).toBeUndefined()
    expect((await ofKind('rule')).map(({ code }) => code)).not.toContain('example')
    // A dropped one is still seen, and said to be.
    const before = contentHash(await listEntries(world.table, first))
    await step('removeEntry', 'rule', 'id-card')
    await step('removeEntry', 'rule', 'id-card')
    expect(await changeOf('rule', 'id-card')).toBe('dropped')
    const { entries } = await world.call('getNoticeChanges', { number }, author)
    expect(entries).toMatchObject([{ kind: 'rule', code: 'id-card', change: 'dropped' }])
    await step('restoreEntry', 'rule', 'id-card')
    expect(contentHash(await listEntries(world.table, number))).toBe(before)
    // What others speak of cannot be missing once it is submitted.
    await step('removeEntry', 'material', 'M01')
    const { version } = await world.call('getNotice', { number }, author)
    const ready = { number, version, effectiveFrom: '2026-12-01', document: paper }
    const dated = await world.call('updateNotice', ready, author)
    await expect(submit(world, author, dated)).rejects.toThrow('"detail":"M01 unknown"')
    await step('restoreEntry', 'material', 'M01')
    await step('removeEntry', 'rule', 'id-card')
    const submitted = await submit(world, author, await world.call('getNotice', { number }, author))
    expect(await refusal(step('restoreEntry', 'rule', 'id-card'))).toBe('noticeNotDraft')
    await issue(world, approver, submitted)
    const codes = (await listEntries(world.table, number)).map(({ code }) => code)
    expect(codes).not.toContain('id-card')
    // Nor does the next deployment say it anew.
    const { number: next } = await world.call('createNotice', {}, author)
    expect((await listEntries(world.table, next)).map(({ code }) => code)).not.toContain('id-card')
    expect((await listAllEntries(world.table, next)).find(({ code }) => code === 'id-card')).toMatchObject({
      dropped: true,
    })
  })

  it('says which of its texts are still to be translated, and is issued so', async () => {
    const { world, author, approver, number } = await begun()
    const place = { number, kind: 'material', code: 'M04' } as const
    const { version, entry } = await world.call('getEntry', place, author)
    const name = { 'zh-CN': '近期彩色照片', en: '', ko: '' }
    const written = await world.call(
      'updateEntry',
      { ...place, version, value: { ...entry.value, name } },
      author,
    )
    expect(written.change).toBe('changed')
    const heads = await world.call('listEntries', { number, kind: 'material' }, author)
    expect(heads.filter(({ toCome }) => toCome)).toMatchObject([{ code: 'M04', toCome: ['en', 'ko'] }])
    const ready = { number, version: written.version, effectiveFrom: '2026-12-01', document: paper }
    const dated = await world.call('updateNotice', ready, author)
    await issue(world, approver, await submit(world, author, dated))
    world.setNow('2026-12-01T09:00:00+08:00')
    const { materials } = await world.call('getService', { code: 'PP-NEW' })
    expect(materials.find(({ code }) => code === 'M04')?.name).toEqual(name)
  })

  it('leaves a line in the audit for every step', async () => {
    const { world, author, approver, draft } = await drafted()
    await issue(world, approver, await submit(world, author, draft))
    const lines = await listItems<{ action: string; number: string }>(world.table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.audit('PROVINCE', '2026-11-24', '').pk },
    })
    expect(
      lines
        .filter(({ number }) => number === '2026-02')
        .map(({ action }) => action)
        .sort(),
    ).toEqual(['changeNotice', 'changeNotice', 'draftNotice', 'issueNotice', 'submitNotice'])
  })
})

describe('who comes at the same time', () => {
  it('of two who approve, one issues it', async () => {
    const { world, author, approver, draft } = await drafted()
    const third = await staffToken(world, province, 'citizen-3')
    const submitted = await submit(world, author, draft)
    const outcomes = await Promise.all(
      [approver, third, approver, third].map(token => refusal(issue(world, token, submitted))),
    )
    expect(outcomes.filter(outcome => outcome === 'no refusal')).toHaveLength(1)
    expect((await read(world, submitted, author)).phase).toBe('coming')
  })

  it('a change and a submission: what is submitted is what the hash says', async () => {
    const { world, author, approver } = await office()
    for (const yuan of [70, 71, 72]) {
      const draft = await draftWithFee(world, author)
      await Promise.all([
        refusal(submit(world, author, draft)),
        refusal(charge(world, approver, draft.number, yuan)),
      ])
      const { hash, phase } = await read(world, draft, author)
      if (phase === 'submitted') expect(contentHash(await listEntries(world.table, draft.number))).toBe(hash)
      else expect(hash).toBeUndefined()
    }
  })

  it('two changes of the same version: the second is told to look again', async () => {
    const { world, author, approver, number } = await begun()
    const place = { number, kind: 'fee', code: 'F-PP' } as const
    const { version, entry } = await world.call('getEntry', place, author)
    const write = (token: string, yuan: number) =>
      refusal(
        world.call('updateEntry', { ...place, version, value: costing(entry.value as Fee, yuan) }, token),
      )
    const outcomes = await Promise.all([write(author, 1), write(approver, 2)])
    expect(outcomes.sort()).toEqual(['no refusal', 'noticeChanged'])
  })

  it('the same change said twice is heard once, for the first answer may have been lost', async () => {
    const { world, author, approver, number } = await begun()
    const place = { number, kind: 'fee', code: 'F-PP' } as const
    const { version, entry } = await world.call('getEntry', place, author)
    const value = costing(entry.value as Fee, 1)
    const written = await world.call('updateEntry', { ...place, version, value }, author)
    expect(await world.call('updateEntry', { ...place, version, value }, author)).toEqual(written)
    const rule = (await world.call('getEntry', { number, kind: 'rule', code: 'id-card' }, author)).entry
      .value as Rule
    const added = {
      number,
      kind: 'rule',
      code: 'added',
      value: { ...rule, code: 'added', from: '2026-12-01' },
    } as const
    const once = await world.call('updateEntry', { ...added, version: written.version }, author)
    expect(await world.call('updateEntry', { ...added, version: written.version }, author)).toEqual(once)
    const dated = { number, version: once.version, effectiveFrom: '2026-12-01' }
    const day = await world.call('updateNotice', dated, author)
    expect(await world.call('updateNotice', dated, author)).toEqual(day)
    expect((await read(world, day, author)).version).toBe(day.version)
    const other = costing(value, 2)
    expect(await refusal(world.call('updateEntry', { ...place, version, value: other }, approver))).toBe(
      'noticeChanged',
    )
    const another = { ...dated, effectiveFrom: '2026-12-02' }
    expect(await refusal(world.call('updateNotice', another, approver))).toBe('noticeChanged')
  })

  it('two drafts begun at once have two numbers, or the second is asked again', async () => {
    const { world, author, approver } = await office()
    await Promise.all([author, approver].map(token => refusal(world.call('createNotice', {}, token))))
    const drafts = (await world.call('listNotices', {}, author)).filter(({ phase }) => phase === 'draft')
    expect(drafts.length).toBeGreaterThan(0)
    const base = contentHash(await listEntries(world.table, first))
    for (const { number } of drafts) expect(contentHash(await listEntries(world.table, number))).toBe(base)
  })

  it('a draft that broke off while it was copied is seen by nobody, and gone on with', async () => {
    const { world, author } = await office()
    const whole = await world.call('createNotice', {}, author)
    await world.call('discardNotice', { number: whole.number }, author)
    const entries = await listEntries(world.table, first)
    const begun = await getNotice(world.table, whole.number)
    if (!begun) throw new Error('no draft')
    const { authors, writers, createdAt } = begun
    const broken = {
      number: '2026-03',
      status: 'copying' as const,
      base: first,
      version: 1,
      authors,
      ...(writers && { writers }),
      createdAt,
    }
    await insertNotice(world.table, broken)
    await copyEntries(world.table, '2026-03', entries.slice(0, 99))
    expect((await world.call('listNotices', {}, author)).map(({ number }) => number)).not.toContain('2026-03')
    expect(await refusal(world.call('getNotice', { number: '2026-03' }, author))).toBe('notFound')
    expect((await world.call('createNotice', {}, author)).number).toBe('2026-03')
    expect(contentHash(await listEntries(world.table, '2026-03'))).toBe(contentHash(entries))
  })
})

describe('acknowledging', () => {
  it('is done once for a point, by whoever is first, and the province sees who has not', async () => {
    const { world, author, approver, counter, draft } = await drafted()
    const colleague = await staffToken(
      world,
      { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } },
      'staff-cc-03',
    )
    const { number } = await issue(world, approver, await submit(world, author, draft))
    const [coming] = (await world.call('listPointNotices', { pointId: 'CC-00' }, counter)).filter(
      ({ notice }) => notice.number === number,
    )
    expect(coming).toMatchObject({ notice: { phase: 'coming' } })
    expect(coming?.acknowledged).toBeUndefined()
    const acknowledge = (token: string) =>
      world.call('acknowledgeNotice', { pointId: 'CC-00', number }, token)
    const [a, b] = await Promise.all([acknowledge(counter), acknowledge(colleague)])
    expect(a.acknowledged).toEqual(b.acknowledged)
    const list = await world.call('listAcknowledgements', { number }, author)
    expect(list.filter(({ acknowledged }) => acknowledged).map(({ pointId }) => pointId)).toEqual(['CC-00'])
    expect(list).toHaveLength(67)
    const lines = await listItems<{ action: string }>(world.table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.audit('CC-00', '2026-11-24', '').pk },
    })
    expect(lines.filter(({ action }) => action === 'acknowledgeNotice')).toHaveLength(1)
  })

  it('is beside what each clerk has read: said once by each, and seen by the hall with who has not', async () => {
    const { world, author, approver, counter, draft } = await drafted()
    const colleague = await staffToken(
      world,
      { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } },
      'staff-cc-03',
    )
    const issued = await issue(world, approver, await submit(world, author, draft))
    const place = { pointId: 'CC-00', number: issued.number }
    const readings = () => world.call('listReadings', place, counter)
    expect(await readings()).toEqual([{ name: '示例窗口' }, { name: '示例窗口' }])
    const read = await world.call('readNotice', place, colleague)
    expect(read).toMatchObject({ readAt: '2026-11-24T09:30:00+08:00' })
    expect(read.acknowledged).toBeUndefined()
    world.setNow('2026-11-24T10:00:00+08:00')
    expect((await world.call('readNotice', place, colleague)).readAt).toBe(read.readAt)
    expect(await readings()).toEqual([{ name: '示例窗口' }, { name: '示例窗口', readAt: read.readAt }])
    const unread = (await world.call('listPointNotices', { pointId: 'CC-00' }, counter)).filter(
      ({ readAt }) => !readAt,
    )
    expect(unread.map(({ notice }) => notice.number)).toContain(issued.number)
    // Whoever oversees the hall is none of its clerks.
    expect((await world.call('readNotice', place, author)).readAt).toBe('2026-11-24T10:00:00+08:00')
    expect(await readings()).toHaveLength(2)
    const other = { pointId: 'CC-03', number: issued.number }
    expect(await refusal(world.call('listReadings', other, counter))).toBe('forbidden')
    // Who works elsewhere now is no clerk of the hall any more.
    await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-03' } }, 'staff-cc-03')
    expect(await readings()).toEqual([{ name: '示例窗口' }])
  })

  it('of a draft is refused, and a county sees its own points only', async () => {
    const { world, counter, draft } = await drafted()
    const { number } = draft
    expect(await refusal(world.call('acknowledgeNotice', { pointId: 'CC-00', number }, counter))).toBe(
      'notFound',
    )
    const county = await staffToken(
      world,
      { role: 'county', scope: { kind: 'county', divisionCode: '220102' } },
      'citizen-3',
    )
    const list = await world.call('listAcknowledgements', { number: first }, county)
    expect(list.length).toBeGreaterThan(0)
    expect(list.length).toBeLessThan(10)
    const points = await world.call('listPoints', {})
    for (const { pointId } of list)
      expect(points.find(point => point.pointId === pointId)?.divisionCode).toBe('220102')
  })
})

it('where a service may be done and what a material looks like are the edition’s, too', async () => {
  const { world, author, approver, number } = await begun()
  const evidence = { confidence: 'high' as const, sources: [], asOf: '2026-11-24' }
  const write = async <K extends EntryKind>(kind: K, code: string, change: object) => {
    const place = { number, kind, code }
    const { version, entry } = await world.call('getEntry', place, author)
    return world.call(
      'updateEntry',
      { ...place, version, value: { ...entry.value, ...change } as never },
      author,
    )
  }
  const places = [{ by: 'registered' as const, reach: 'county' as const, evidence }]
  const sample = { kind: 'photo' as const, title: { 'zh-CN': '照片', en: '', ko: '' }, marks: [] }
  await write('service', 'PP-NEW', { places })
  await write('material', 'M04', { sample })
  const { version } = await world.call('getNotice', { number }, author)
  const said = { number, version, document: paper, urgent: true }
  await issue(world, approver, await submit(world, author, await world.call('updateNotice', said, author)))
  const { service, materials } = await world.call('getService', { code: 'PP-NEW' })
  expect(service.places).toEqual(places)
  expect(materials.find(({ code }) => code === 'M04')?.sample).toEqual(sample)
  const asked = { pointId: 'CC-00', services: 'PP-NEW', day: '2026-11-25' }
  expect(await refusal(world.call('listSlots', asked))).toBe('homeNotNamed')
})

describe('what cannot wait while an edition is still coming', () => {
  const priceOn = async (world: World, day: string) => {
    const { fees } = await world.call('getService', { code: 'PP-NEW', day })
    return fees.find(({ code }) => code === 'F-PP')?.prices.at(-1)?.yuan
  }
  const noteOn = async (world: World, day: string) => {
    const { materials } = await world.call('getService', { code: 'PP-NEW', day })
    return materials.find(({ code }) => code === 'M04')?.name['zh-CN']
  }
  const rename = async (world: World, token: string, number: string, name: string) => {
    const place = { number, kind: 'material', code: 'M04' } as const
    const { version, entry } = await world.call('getEntry', place, token)
    const value = { ...(entry.value as EntryValue<'material'>), name: { 'zh-CN': name, en: '', ko: '' } }
    return world.call('updateEntry', { ...place, version, value }, token)
  }

  /** An edition with a new fee is coming on 1 December; a draft on top of it calls the photo otherwise. */
  async function waiting() {
    const people = await office()
    const { world, author, approver } = people
    const coming = await issue(
      world,
      approver,
      await submit(world, author, await draftWithFee(world, author, 77)),
    )
    const { number } = await world.call('createNotice', {}, author)
    await rename(world, author, number, '近期证件照')
    const { version } = await world.call('getNotice', { number }, author)
    const draft = await world.call('updateNotice', { number, version, document: paper, urgent: true }, author)
    return { ...people, coming, draft }
  }

  it('is refused on top of the coming one, and issued today on top of the one in force, with nothing of the coming', async () => {
    const { world, author, approver, coming, draft } = await waiting()
    const before = await priceOn(world, '2026-11-24')
    expect(draft.waitsFor).toBe('2026-12-01')
    expect(await refusal(submit(world, author, draft))).toBe('noticeBeforeBase')
    const { notice, carried, met } = await world.call('draftUrgent', { number: draft.number }, author)
    expect(notice).toMatchObject({ base: first, urgent: true, until: '2026-12-01', phase: 'draft' })
    expect(carried.map(name => name['zh-CN'])).toEqual(['近期证件照'])
    expect(met).toEqual([])
    const changes = await world.call('getNoticeChanges', { number: notice.number }, author)
    expect(changes.entries.map(({ kind, code }) => `${kind} ${code}`)).toEqual(['material M04'])
    const submitted = await submit(world, author, notice)
    expect(await refusal(issue(world, author, submitted))).toBe('noticeOwnWork')
    expect((await issue(world, approver, submitted)).phase).toBe('inForce')
    expect([await noteOn(world, '2026-11-24'), await priceOn(world, '2026-11-24')]).toEqual([
      '近期证件照',
      before,
    ])
    // What was promised from 1 December on stands as it was.
    expect(await priceOn(world, '2026-12-02')).toBe(77)
    expect((await read(world, coming, author)).phase).toBe('coming')
  })

  it('is part of the coming one as soon as that is issued anew: the first draft waits for it', async () => {
    const { world, author, approver, coming, draft } = await waiting()
    const { notice } = await world.call('draftUrgent', { number: draft.number }, author)
    await issue(world, approver, await submit(world, author, notice))
    const waits = await read(world, draft, author)
    expect(waits).toMatchObject({ phase: 'draft', base: coming.number, effectiveFrom: '2026-12-01' })
    expect(waits.urgent).toBeUndefined()
    await issue(world, approver, await submit(world, author, waits))
    expect([await noteOn(world, '2026-12-02'), await priceOn(world, '2026-12-02')]).toEqual([
      '近期证件照',
      77,
    ])
    world.setNow('2026-12-01T09:00:00+08:00')
    const later = await tokenOf(world, 'citizen-2')
    expect((await read(world, notice, later)).phase).toBe('replaced')
    expect((await read(world, waits, later)).phase).toBe('inForce')
  })

  it('of two such drafts one is issued, and none once the coming one has begun', async () => {
    const { world, author, approver, draft } = await waiting()
    const { notice } = await world.call('draftUrgent', { number: draft.number }, author)
    const again = await world.call('draftUrgent', { number: draft.number }, author)
    const [one, other] = [await submit(world, author, notice), await submit(world, author, again.notice)]
    const outcomes = await Promise.all([one, other].map(asked => refusal(issue(world, approver, asked))))
    expect(outcomes.sort()).toEqual(['no refusal', 'noticeOutdated'])
    world.setNow('2026-12-01T09:00:00+08:00')
    const later = await tokenOf(world, 'citizen-2')
    expect(await refusal(world.call('draftUrgent', { number: draft.number }, later))).toBe('noticeOutdated')
  })
})
