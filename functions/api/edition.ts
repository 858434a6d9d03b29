import { dayOf } from '../../shared/domain/calendar'
import { editionChanges, editions } from '../../shared/domain/notice/edition'
import { AppError } from '../../shared/errors'
import type { Edition, EditionChanges } from '../../shared/schemas/notice'
import type { Context } from '../runtime/context'
import { getContent } from '../store/content'
import { getEditionChanges, putEditionChanges } from '../store/edition'
import type { Table } from '../store/table'
import { noticeComparison } from './notice-comparison'
import type { Handlers } from './serve'

export const edition: Handlers<'listEditions' | 'getEditionChanges'> = {
  async listEditions(_, ctx) {
    const { notices } = await getContent(ctx.table, ctx.now)
    return editions(notices, dayOf(ctx.now))
  },

  async getEditionChanges({ number }, ctx) {
    const { notices } = await getContent(ctx.table, ctx.now)
    const found = editions(notices, dayOf(ctx.now)).find(one => one.number === number)
    if (!found) throw new AppError('notFound')
    return { ...found, ...(await changesOf(ctx, found)) }
  },
}

type Changes = Omit<EditionChanges, keyof Edition>

const running = new WeakMap<Table['doc'], Map<string, Promise<Changes>>>()

/** Two whole editions are read for it, so it is worked out once, however many ask. */
async function changesOf(ctx: Context, found: Edition): Promise<Changes> {
  const kept = await getEditionChanges(ctx.table, found.number)
  if (kept) return kept
  const all = running.get(ctx.table.doc) ?? new Map<string, Promise<Changes>>()
  running.set(ctx.table.doc, all)
  const work = all.get(found.number) ?? workOut(ctx, found)
  all.set(found.number, work)
  return work.finally(() => all.delete(found.number))
}

async function workOut(ctx: Context, found: Edition): Promise<Changes> {
  const { before, after, applicantClasses, placeNames } = await noticeComparison(ctx, found)
  const told = { classes: applicantClasses, from: found.effectiveFrom, placeNames }
  const changes = {
    ...editionChanges(before, after, told),
    classes: applicantClasses.map(({ code, name }) => ({ code, name })),
  }
  await putEditionChanges(ctx.table, found.number, changes)
  return changes
}
