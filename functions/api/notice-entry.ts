import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { dayOf } from '../../shared/domain/calendar'
import { pricesProblem } from '../../shared/domain/checklist/fee'
import { type EntryFlaw, entryFlaw, formFlaw } from '../../shared/domain/notice/entry-flaw'
import { entryKey, ruleProblem } from '../../shared/domain/notice/notice'
import { checklistContent } from '../../shared/domain/notice/notice-content'
import { entryName } from '../../shared/domain/notice/notice-entry-change'
import { AppError, type ErrorCode } from '../../shared/errors'
import { entrySchemas } from '../../shared/schemas/entry'
import type { Entry, EntryKind, EntryView } from '../../shared/schemas/notice'
import type { Context } from '../runtime/context'
import { getContent } from '../store/content'
import { type EntryItem, listEntries, putEntry } from '../store/notice-entry'
import { noticeFor, refuseOutdated } from './notice-step'
import { auditOf, noticeOf, signatureOf } from './notice-view'
import type { Handlers } from './serve'

export const noticeEntry: Handlers<'listEntries' | 'listQuestions' | 'getEntry' | 'updateEntry'> = {
  async listEntries({ number, kind }, ctx) {
    await noticeOf(ctx, number)
    const [entries, named, { points }] = await Promise.all([
      listEntries(ctx.table, number, kind),
      listNamed(ctx, number, kind),
      getContent(ctx.table, ctx.now),
    ])
    const pointNames = new Map([...points].map(([pointId, { name }]) => [pointId, name]))
    const names = { ...checklistContent(named), pointNames }
    return entries
      .sort((a, b) => a.order - b.order)
      .map(entry => ({
        code: entry.code,
        name: entryName(entry, names),
        ...(entry.kind === 'rule' && { note: entry.value.services.join(' ') }),
      }))
  },

  async listQuestions({ number }, ctx) {
    await noticeOf(ctx, number)
    return checklistContent(await listEntries(ctx.table, number, 'question')).questions
  },

  getEntry: ({ number, kind, code }, ctx) => entryView(ctx, number, kind, code),

  async updateEntry({ number, kind, code, version, value }, ctx) {
    const seen = await noticeFor(ctx, number, 'edit')
    const standing = await listEntries(ctx.table, number)
    const entry = checkedEntry(standing, { kind, code }, value, dayOf(ctx.now))
    // Said twice, because the first answer was lost.
    const isSaid = standing.some(
      one => entryKey(one) === entryKey(entry) && isDeepStrictEqual(one.value, entry.value),
    )
    if (isSaid) return entryView(ctx, number, kind, code)
    refuseOutdated(seen, version)
    await refuseUnknownHall(ctx, entry)
    const audit = auditOf(ctx, number, 'changeNotice', { entry: entryKey(entry) })
    await putEntry(ctx.table, seen, entry, await signatureOf(ctx), { audit, now: ctx.now })
    return entryView(ctx, number, kind, code)
  },
}

async function refuseUnknownHall(ctx: Context, { kind, code }: Entry): Promise<void> {
  if (kind !== 'takes') return
  const { points } = await getContent(ctx.table, ctx.now)
  if (!points.has(code)) refuseFlaw({ field: 'code', flaw: 'unknown' })
}

/** What entries of a kind are called by. */
async function listNamed(ctx: Context, number: string, kind: EntryKind): Promise<EntryItem[]> {
  if (kind === 'rule') return listEntries(ctx.table, number, 'material')
  return kind === 'guide' || kind === 'together' ? listEntries(ctx.table, number, 'service') : []
}

/**
 * The value by the schema of its kind, in the place of the entry it changes or behind the others of its kind.
 * @throws AppError entryInvalid, with the field and what is wrong with it
 */
function checkedEntry(
  standing: EntryItem[],
  { kind, code }: { kind: EntryKind; code: string },
  value: unknown,
  today: string,
): Entry {
  refuseFlaw(formFlaw(kind, value))
  const parsed = v.parse(entrySchemas[kind], value)
  const ownCode = 'code' in parsed ? parsed.code : parsed.fact
  if (ownCode !== code) refuseFlaw({ field: 'code', flaw: 'form' })
  const ofKind = standing.filter(entry => entry.kind === kind)
  const last = Math.max(-1, ...ofKind.map(({ order }) => order))
  const known = ofKind.find(entry => entry.code === code)
  const entry = { kind, code, order: known?.order ?? last + 1, value: parsed } as Entry
  refuseFlaw(entryFlaw(entry, checklistContent(standing), today))
  const problem = entryProblem(known, entry, today)
  if (problem) throw new AppError(problem)
  return entry
}

function refuseFlaw(found: EntryFlaw | undefined): void {
  if (found) throw new AppError('entryInvalid', `${found.field} ${found.flaw}`)
}

function entryProblem(known: Entry | undefined, entry: Entry, today: string): ErrorCode | undefined {
  if (entry.kind === 'fee') return pricesProblem(entry.value.prices)
  if (entry.kind !== 'rule') return undefined
  return ruleProblem(known?.kind === 'rule' ? known.value : undefined, entry.value, today)
}

async function entryView(ctx: Context, number: string, kind: EntryKind, code: string): Promise<EntryView> {
  // The version first: should somebody write in between, the next change is refused rather than theirs lost.
  const { version } = await noticeOf(ctx, number)
  const found = (await listEntries(ctx.table, number, kind)).find(one => one.code === code)
  if (!found) throw new AppError('notFound')
  const { seed, ...entry } = found
  return { version, entry }
}
