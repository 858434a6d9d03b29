import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { seedContent } from '../task/seed'
import { setUpServiceNumber } from '../task/service-number'
import { startClock } from './clock'
import { setUpPeople } from './demonstration'
import { liveDays } from './everyday'
import { openFront } from './front'
import { setUpHomeVisits } from './home-visits'
import { setUpInspections } from './inspections'
import { fileKey } from './runtime'
import { createSite } from './site'
import { type Stack, startStack } from './stack'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    fresh: { type: 'boolean', default: false },
    speed: { type: 'string', default: '1' },
    data: { type: 'string', default: '.data' },
  },
})

const root = resolve(import.meta.dirname, '../..')
const folder = resolve(root, values.data)
const say = (text: string) => process.stdout.write(`${text}\n`)

const front = await openFront(Number(values.port)).catch(refuse)
if (values.fresh) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const logFile = join(folder, 'functions.log')
// What Lambda would send to CloudWatch goes to a file, so that the terminal stays for people.
console.log = (line: string) => appendFileSync(logFile, `${line}\n`)

const clock = startClock(folder, Number(values.speed), Date.now)
const stack = await start().catch(refuse)
const turn = await liveDays(stack, error =>
  console.log(JSON.stringify({ level: 'error', code: 'everyday', error: String(error) })),
)
front.open(stack.handle)
const ticking = setInterval(() => void stack.tick(), 500)
const saving = setInterval(() => clock.save(), 5000)

say(`
  吉林出入境 Jilin Entry and Exit

  Open  ${front.base.replace('127.0.0.1', 'localhost')}/

  Demonstration time ${clock.now().slice(0, 16).replace('T', ' ')}${clock.speed === 1 ? '' : `, ${clock.speed} times as fast`}
  Data  ${values.data}   Log  ${join(values.data, 'functions.log')}   Stop with Ctrl-C
`)

const stopTurning = keepTurning(turn)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)

async function start(): Promise<Stack> {
  const stack = await startStack({
    now: clock.now,
    port: 0,
    outside: front.base,
    folder,
    master: fileKey(folder),
    isSecure: true,
    site: createSite(),
    onError: (where, error) =>
      console.log(JSON.stringify({ level: 'error', code: 'crash', where, error: String(error) })),
  })
  await seedContent(stack.table, clock.now())
  await setUpServiceNumber(stack.runtime.wechat, clock.now())
  await setUpPeople(stack.base, stack.runtime)
  await setUpHomeVisits(stack.base)
  await setUpInspections(stack.base, stack.runtime)
  return stack
}

function refuse(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    say(`Port ${values.port} is in use. Stop what uses it, or choose another: npm start -- --port 8081`)
  else if (code === 'LEVEL_DATABASE_NOT_OPEN' || code === 'LEVEL_LOCKED')
    say(`${values.data} is in use by another start. Stop it, or choose another: npm start -- --data .data2`)
  else console.error(error)
  process.exit(1)
}

/** The days go on beside whatever else is asked; a call that takes longer than a second is not begun twice. */
function keepTurning(turn: () => Promise<void>): () => void {
  let isTurning = false
  const begin = async () => {
    if (isTurning) return
    isTurning = true
    await turn()
    isTurning = false
  }
  void begin()
  const timer = setInterval(begin, 1000)
  return () => clearInterval(timer)
}

async function stop(): Promise<void> {
  stopTurning()
  clearInterval(ticking)
  clearInterval(saving)
  clock.save()
  front.close()
  await stack.close()
  process.exit(0)
}
