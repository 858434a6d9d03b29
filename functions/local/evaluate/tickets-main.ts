import { evaluateTickets } from './tickets'

for (const folder of process.argv.slice(2)) {
  const started = Date.now()
  const r = (await evaluateTickets(folder, { seed: 1 })) as any
  console.log(folder, Math.round((Date.now() - started) / 1000), 's, mean wait', r.meanWaitMinutes)
  console.log('| h | n | ours | raw | LES | QLD | hist | skill | cover | <50 | <80 |')
  for (const h of r.horizons) {
    const m = h.meanAbsoluteError
    const f = (x: number) => x?.toFixed(2)
    console.log(
      `| ${h.horizonMinutes} | ${h.count} | ${[m.ours, h.uncorrected, m.lastWaitSeen, m.queueLength, m.historicalMean, h.skill, h.coverage, h.belowMiddle, h.belowP80].map(f).join(' | ')} |`,
    )
  }
}
