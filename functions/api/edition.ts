import { dayOf } from '../../shared/domain/calendar'
import { editionChanges, editions } from '../../shared/domain/notice/edition'
import { checklistContent, withDeployed } from '../../shared/domain/notice/notice-content'
import { AppError } from '../../shared/errors'
import type { Edition, EditionChanges } from '../../shared/schemas/notice'
import type { Context } from '../runtime/context'
import { getContent, getDeployed } from '../store/content'
import { getEditionChanges, putEditionChanges } from '../store/edition'
import { listEntries } from '../store/notice-entry'
import type { Table } from '../store/table'
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

async function workOut(ctx: Context, { number, base, effectiveFrom }: Edition): Promise<Changes> {
  const after = await listEntries(ctx.table, number)
  // The first of all has nothing to differ from.
  const before = base ? await listEntries(ctx.table, base) : after
  const [{ points }, deployed] = await Promise.all([
    getContent(ctx.table, ctx.now),
    getDeployed(ctx.table, ctx.now),
  ])
  const { applicantClasses } = withDeployed(checklistContent(after), deployed)
  const pointNames = new Map([...points].map(([pointId, { name }]) => [pointId, name]))
  const told = { classes: applicantClasses, from: effectiveFrom, pointNames }
  const changes = {
    ...editionChanges(before, after, told),
    classes: applicantClasses.map(({ code, name }) => ({ code, name })),
  }
  await putEditionChanges(ctx.table, number, changes)
  return changes
}
