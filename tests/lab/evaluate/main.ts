import { evaluate } from './evaluate'

process.exitCode = await evaluate(process.argv.slice(2), {
  report: text => process.stdout.write(text),
  say: text => process.stderr.write(`${text}\n`),
})
