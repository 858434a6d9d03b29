import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { dayOf } from '../../shared/domain/calendar'
import { canonicalText, entryKey, nextNoticeNumber } from '../../shared/domain/notice/notice'
import { entrySchemas } from '../../shared/schemas/entry'
import type { Entry } from '../../shared/schemas/notice'
import { wholeProvince } from '../store/audit'
import {
  insertNotice,
  issuingWrites,
  listNotices,
  type NoticeItem,
  newestNotice,
  stepNotice,
  updateNotice,
} from '../store/notice'
import { contentHash, copyEntries, type EntryItem, listAllEntries } from '../store/notice-entry'
import type { Table } from '../store/table'
import { insertTelling } from '../store/telling'
import { deployedEntries } from './deployed'

/**
 * Makes a notice of the facts that came with a deployment, when they are others than at the last one. Where staff
 * have never issued a notice it is in force at once. Where they have, it becomes a draft for them to look at:
 * their notice with what the deployment changes. Returns how many entries were written.
 */
export async function seedNotice(
  table: Table,
  now: string,
  facts: Entry[] = deployedEntries,
): Promise<number> {
  // Nothing is written that does not have the form of its kind.
  for (const { kind, value } of facts) v.assert(entrySchemas[kind], value)
  const seedDigest = contentHash(facts)
  const notices = await listNotices(table)
  const known = notices.find(notice => notice.seedDigest === seedDigest)
  if (known && known.status !== 'copying') return 0
  const newest = newestNotice(notices)
  const notice = known ?? begin(notices, newest, seedDigest, now)
  if (!known) await insertNotice(table, notice)
  const entries = withSeed(newest ? await listAllEntries(table, newest.number) : [], facts)
  await copyEntries(table, notice.number, entries)
  await open(table, notice, entries, { isDraft: notices.some(({ approver }) => approver), now })
  return entries.length
}

const begin = (
  notices: NoticeItem[],
  newest: NoticeItem | undefined,
  seedDigest: string,
  now: string,
): NoticeItem => ({
  number: nextNoticeNumber(
    notices.map(({ number }) => number),
    now.slice(0, 4),
  ),
  status: 'copying',
  ...(newest && { base: newest.number }),
  version: 1,
  seedDigest,
  authors: {},
  createdAt: now,
})

/** What stands there, with what the deployment has changed since the last time. */
function withSeed(standing: EntryItem[], facts: Entry[]): EntryItem[] {
  const old = new Map(standing.map(entry => [entryKey(entry), entry]))
  const seeded = new Set(facts.map(entryKey))
  const ofStaff = standing.filter(entry => !entry.seed && !seeded.has(entryKey(entry)))
  const ofDeployment = facts.map(fact => {
    const seed = createHash('sha256')
      .update(canonicalText([fact]))
      .digest('base64url')
    const known = old.get(entryKey(fact))
    return known?.seed === seed ? known : { ...fact, seed }
  })
  return [...ofDeployment, ...ofStaff]
}

async function open(
  table: Table,
  notice: NoticeItem,
  entries: EntryItem[],
  { isDraft, now }: { isDraft: boolean; now: string },
): Promise<void> {
  const { number, base } = notice
  const audit = { staffId: 'deployment', pointId: wholeProvince, number }
  if (isDraft) {
    const draft = updateNotice(table, notice, 'SET #status = :draft', { ':draft': 'draft' })
    return stepNotice(table, [draft], { ...audit, action: 'draftNotice' }, now)
  }
  const said = entries.filter(({ dropped }) => !dropped)
  const issue = { hash: contentHash(said), issuedAt: now, effectiveFrom: dayOf(now) }
  const telling = base ? [insertTelling(table, { number, base, fromDay: dayOf(now), now })] : []
  const writes = [...issuingWrites(table, notice, issue), ...telling]
  return stepNotice(table, writes, { ...audit, action: 'issueNotice' }, now)
}
