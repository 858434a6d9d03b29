import { phone } from '../../functions/local/demonstration'
import { instantOf, msOf } from '../../shared/domain/calendar'
import { callsOf } from './call'
import { printTable } from './table'
import type { World } from './world'

/** What a call asks of the table: its reads, the units they are charged, and the items it writes. */
interface Asked {
  reads: number
  readUnits: number
  writes: number
}

/** What the service charges for finding nothing, where the engine counts none. */
const leastUnits = 0.5

/** Each call as the first of its minute and as a later one; what content it reads has been read already. */
export async function measureUnits(world: World): Promise<void> {
  const calls = await callsOf(world)
  const rows: (string | number)[][] = []
  for (const [name, call] of calls) {
    world.setNow(instantOf(msOf(world.runtime.now()) + 60_000))
    await phone(world.base)('listPoints', {})
    const first = await askedBy(world, call)
    const later = await askedBy(world, call)
    rows.push([name, ...[first, later].flatMap(({ reads, readUnits }) => [reads, readUnits]), later.writes])
  }
  printTable(
    'asked of the table by a call, as the first of its minute | as a later one',
    ['', 'reads', 'read units', '| reads', 'read units', 'items written'],
    rows,
  )
}

async function askedBy({ table }: World, call: () => Promise<unknown>): Promise<Asked> {
  const asked: Asked = { reads: 0, readUnits: 0, writes: 0 }
  table.doc.middlewareStack.add(
    (next, context) => async args => {
      const input = args.input as { TransactItems?: unknown[]; ReturnConsumedCapacity?: string }
      const isRead = /^(Get|BatchGet|Query)/.test(String(context.commandName))
      if (isRead) input.ReturnConsumedCapacity = 'TOTAL'
      const result = await next(args)
      const consumed = (result.output as { ConsumedCapacity?: Units | Units[] }).ConsumedCapacity ?? []
      asked.reads += Number(isRead)
      const units = [consumed].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0)
      if (isRead) asked.readUnits += Math.max(units, leastUnits)
      if (!isRead) asked.writes += input.TransactItems?.length ?? 1
      return result
    },
    { step: 'initialize', name: 'units' },
  )
  await call()
  table.doc.middlewareStack.remove('units')
  return asked
}

interface Units {
  CapacityUnits?: number
}
