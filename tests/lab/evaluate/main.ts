import { evaluate } from './evaluate'

process.exitCode = await evaluate(process.argv.slice(2), {
  report: report => process.stdout.write(`${JSON.stringify(report, null, 2)}\n`),
  say: text => process.stderr.write(`${text}\n`),
})
