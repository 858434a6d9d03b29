import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { dayOf } from '../../shared/domain/calendar'
import { pricesProblem } from '../../shared/domain/checklist/fee'
import { type EntryFlaw, entryFlaw, formFlaw } from '../../shared/domain/notice/entry-flaw'
import { entryKey, firstNewDay, ruleProblem } from '../../shared/domain/notice/notice'
import { checklistContent } from '../../shared/domain/notice/notice-content'
import { entryName } from '../../shared/domain/notice/notice-entry-change'
import { languagesToCome } from '../../shared/domain/said'
import { AppError, type ErrorCode } from '../../shared/errors'
import { entrySchemas } from '../../shared/schemas/entry'
import { type Entry, type EntryKind, type EntryView, ownCode } from '../../shared/schemas/notice'
import type { Context } from '../runtime/context'
import { getContent } from '../store/content'
import { dropEntry, type EntryItem, listEntries, putEntry } from '../store/notice-entry'
import { signatureOf } from './caller'
import { noticeFor, refuseOutdated } from './notice-step'
import { auditOf, noticeOf, viewOf } from './notice-view'
import type { Handlers } from './serve'

export const noticeEntry: Handlers<
  'listEntries' | 'listQuestions' | 'getEntry' | 'updateEntry' | 'removeEntry' | 'restoreEntry'
> = {
  async listEntries({ number, kind }, ctx) {
    const { base } = await noticeOf(ctx, number)
    const said = base ? await listEntries(ctx.table, base, kind) : []
    const [entries, named, { points }] = await Promise.all([
      listEntries(ctx.table, number, kind),
      listNamed(ctx, number, kind),
      getContent(ctx.table, ctx.now),
    ])
    const placeNames = new Map([...points].map(([pointId, { name }]) => [pointId, name]))
    const names = { ...checklistContent(named), placeNames }
    return [...entries, ...droppedOf(entries, said)]
      .sort((a, b) => a.order - b.order)
      .map(entry => ({
        ...markOf(entry, entries, said, base),
        code: entry.code,
        name: entryName(entry, names),
        ...(entry.kind === 'rule' && { note: entry.value.services.join(' ') }),
        ...optionsOf(entry),
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
    const said = seen.base ? await listEntries(ctx.table, seen.base, kind) : []
    const today = dayOf(ctx.now)
    const entry = checkedEntry(standing, { kind, code }, value, today)
    const problem = entryProblem(
      said.find(one => one.code === code),
      entry,
      firstNewDay(seen, today),
    )
    if (problem) throw new AppError(problem)
    // Said twice, because the first answer was lost.
    const isSaid = standing.some(
      one => entryKey(one) === entryKey(entry) && isDeepStrictEqual(one.value, entry.value),
    )
    if (isSaid) return entryView(ctx, number, kind, code)
    refuseOutdated(seen, version)
    await refuseUnknownPlace(ctx, entry)
    await putEntry(ctx.table, seen, entry, await signatureOf(ctx), changing(ctx, number, entry))
    return entryView(ctx, number, kind, code)
  },

  async removeEntry({ number, kind, code, version }, ctx) {
    const seen = await noticeFor(ctx, number, 'edit')
    const entry = (await listEntries(ctx.table, number, kind)).find(one => one.code === code)
    // Gone already: the first answer was lost.
    if (!entry) return viewOf(ctx, number)
    refuseOutdated(seen, version)
    await dropEntry(ctx.table, seen, entry, await signatureOf(ctx), changing(ctx, number, entry))
    return viewOf(ctx, number)
  },

  async restoreEntry({ number, kind, code, version }, ctx) {
    const seen = await noticeFor(ctx, number, 'edit')
    const entryIn = async (of: string) =>
      (await listEntries(ctx.table, of, kind)).find(one => one.code === code)
    const before = seen.base ? await entryIn(seen.base) : undefined
    if (!before) throw new AppError('notFound')
    const { seed, ...said } = before
    const standing = await entryIn(number)
    if (standing && !changeOf(standing, [before])) return viewOf(ctx, number)
    refuseOutdated(seen, version)
    await putEntry(ctx.table, seen, said, await signatureOf(ctx), changing(ctx, number, said))
    return viewOf(ctx, number)
  },
}

/** The line of the audit for a change of one entry. */
const changing = (ctx: Context, number: string, entry: Entry) => ({
  audit: auditOf(ctx, number, 'changeNotice', { entry: entryKey(entry) }),
  now: ctx.now,
})

/** Halls and counties are no part of an edition. */
async function refuseUnknownPlace(ctx: Context, entry: Entry): Promise<void> {
  if (entry.kind !== 'takes' && entry.kind !== 'service') return
  const { points, divisions } = await getContent(ctx.table, ctx.now)
  if (entry.kind === 'takes') return refuseFlaw(unknownIf('code', !points.has(entry.code)))
  const named = (entry.value.places ?? []).flatMap(({ within = [], home }) => [...within, home ?? []].flat())
  refuseFlaw(
    unknownIf(
      'places',
      named.some(code => !divisions.has(code)),
    ),
  )
}

const unknownIf = (field: string, isUnknown: boolean): EntryFlaw | undefined =>
  isUnknown ? { field, flaw: 'unknown' } : undefined

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
  if (ownCode(parsed) !== code) refuseFlaw({ field: 'code', flaw: 'form' })
  const ofKind = standing.filter(entry => entry.kind === kind)
  const last = Math.max(-1, ...ofKind.map(({ order }) => order))
  const known = ofKind.find(entry => entry.code === code)
  const entry = { kind, code, order: known?.order ?? last + 1, value: parsed } as Entry
  refuseFlaw(entryFlaw(entry, checklistContent(standing), today))
  return entry
}

function refuseFlaw(found: EntryFlaw | undefined): void {
  if (found) throw new AppError('entryInvalid', `${found.field} ${found.flaw}`)
}

function entryProblem(known: Entry | undefined, entry: Entry, firstDay: string): ErrorCode | undefined {
  if (entry.kind === 'fee') return pricesProblem(entry.value.prices)
  if (entry.kind !== 'rule') return undefined
  return ruleProblem(known?.kind === 'rule' ? known.value : undefined, entry.value, firstDay)
}

async function entryView(ctx: Context, number: string, kind: EntryKind, code: string): Promise<EntryView> {
  // The version first: should somebody write in between, the next change is refused rather than theirs lost.
  const { version, base } = await noticeOf(ctx, number)
  const [entries, said] = await Promise.all(
    [number, base].map(of => (of ? listEntries(ctx.table, of, kind) : [])),
  )
  const found = entries?.find(one => one.code === code)
  if (!found) throw new AppError('notFound')
  const { seed, ...entry } = found
  const change = changeOf(entry, said ?? [])
  return { version, entry, ...(base && change && { change }) }
}

/** What a draft makes of an entry that its base says, or does not. */
function changeOf({ code, order, value }: Entry, said: EntryItem[]): 'added' | 'changed' | undefined {
  const before = said.find(one => one.code === code)
  if (!before) return 'added'
  return isDeepStrictEqual([before.order, before.value], [order, value]) ? undefined : 'changed'
}

/** What the base of a draft says and the draft no longer does. */
function droppedOf(entries: EntryItem[], said: EntryItem[]): EntryItem[] {
  const kept = new Set(entries.map(({ code }) => code))
  return said.filter(({ code }) => !kept.has(code))
}

/** What staff see of an entry at a glance: what the draft makes of it, and what is still to be translated. */
function markOf(entry: EntryItem, entries: EntryItem[], said: EntryItem[], base: string | undefined) {
  const change = entries.includes(entry) ? changeOf(entry, said) : ('dropped' as const)
  const toCome = languagesToCome(entry.value)
  return { ...(base && change && { change }), ...(toCome.length > 0 && { toCome }) }
}

const optionsOf = ({ value }: Entry) =>
  'options' in value && {
    options: value.options.map(({ value: option, label }) => ({ value: option, label })),
  }
