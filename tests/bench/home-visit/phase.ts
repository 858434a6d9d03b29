import { AsyncLocalStorage } from 'node:async_hooks'
import { run as api } from '../../../functions/api'
import { eventOf } from '../../../functions/local/gateway'
import { run as route } from '../../../functions/route'
import type { Table } from '../../../functions/store/table'
import {
  type Api,
  type EndpointName,
  api as endpoints,
  type InputOf,
  type OutputOf,
} from '../../../shared/api'
import { printTable } from '../table'
import type { World } from '../world'

/** What an operation has cost by now. */
interface Cost {
  calls: number
  ms: number
  readUnits: number
  written: number
}

/** What the service charges for finding nothing, where the engine counts none. */
const leastUnits = 0.5

export interface Meter {
  /** Calls an endpoint's function without a network, and counts it under its name. */
  call<Name extends EndpointName>(
    name: Name,
    input: InputOf<Api[Name]>,
    token?: string,
  ): Promise<OutputOf<Api[Name]>>
  print(title: string): void
  stop(): void
}

/** Counts what each operation asks of the table: units of reading, and items written. */
export function meterOf(world: World): Meter {
  const costs = new Map<string, Cost>()
  const current = new AsyncLocalStorage<Cost>()
  count(world.table, current)
  return {
    async call(name, input, token) {
      const cost = costs.get(name) ?? { calls: 0, ms: 0, readUnits: 0, written: 0 }
      costs.set(name, cost)
      const begun = performance.now()
      const output = await current.run(cost, () => directly(world, name, input, token))
      cost.calls += 1
      cost.ms += performance.now() - begun
      return output
    },
    print(title) {
      printTable(
        title,
        ['', 'calls', 'ms here, each', 'read units', 'items written'],
        [...costs].map(([name, { calls, ms, readUnits, written }]) => [
          name,
          calls,
          ...[ms, readUnits, written].map(sum => (sum / calls).toFixed(1)),
        ]),
      )
    },
    stop: () => void world.table.doc.middlewareStack.remove('meter'),
  }
}

interface Units {
  CapacityUnits?: number
}

function count(table: Table, current: AsyncLocalStorage<Cost>): void {
  table.doc.middlewareStack.add(
    (next, context) => async args => {
      const cost = current.getStore()
      const isRead = /^(Get|BatchGet|Query)/.test(String(context.commandName))
      const input = args.input as { ReturnConsumedCapacity?: string; TransactItems?: unknown[] }
      if (cost && isRead) input.ReturnConsumedCapacity = 'TOTAL'
      const result = await next(args)
      const consumed = (result.output as { ConsumedCapacity?: Units | Units[] }).ConsumedCapacity ?? []
      const units = [consumed].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0)
      if (cost && isRead) cost.readUnits += Math.max(units, leastUnits)
      else if (cost) cost.written += input.TransactItems?.length ?? 1
      return result
    },
    { step: 'initialize', name: 'meter' },
  )
}

/** As API Gateway calls the function of an endpoint. @throws Error with the code and detail of a refusal */
async function directly<Name extends EndpointName>(
  { runtime }: World,
  name: Name,
  input: InputOf<Api[Name]>,
  token?: string,
): Promise<OutputOf<Api[Name]>> {
  const { method, path } = endpoints[name]
  const given = { ...(input as Record<string, unknown>) }
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = String(given[key])
    delete given[key]
    return encodeURIComponent(value)
  })
  const url = new URL(`http://gateway/api${filled}`)
  if (method === 'GET')
    for (const [key, value] of Object.entries(given)) url.searchParams.set(key, String(value))
  const headers = token ? { authorization: `Bearer ${token}` } : {}
  const event = eventOf({ method, headers }, url, method === 'GET' ? '' : JSON.stringify(given))
  const { statusCode = 500, body = '' } = await (path.startsWith('/routes/') ? route : api)(runtime, event)
  if (statusCode >= 400) throw new Error(`${name} answered ${body}`)
  return JSON.parse(body) as OutputOf<Api[Name]>
}
