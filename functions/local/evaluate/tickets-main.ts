import { evaluateTickets } from './tickets'

const started = Date.now()
for (const folder of process.argv.slice(2)) {
  const result = (await evaluateTickets(folder, { seed: 1 })) as { horizons: Record<string, number>[] }
  console.log(folder, Math.round((Date.now() - started) / 1000), 's')
  console.table(
    result.horizons.map(row =>
      Object.fromEntries(Object.entries(row).map(([k, v]) => [k, Math.round(v * 100) / 100])),
    ),
  )
}
