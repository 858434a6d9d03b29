import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { msOf } from '../../../shared/domain/calendar'
import { machineAt, morning, runStack } from '../running-stack'

const built = join(mkdtempSync(join(tmpdir(), 'built-')), 'bridge.mjs')
beforeAll(() => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  execFileSync('npx', [
    '--no-install',
    ...scripts['build:bridge'].replace('dist/bridge.mjs', built).split(' '),
  ])
  return () => rmSync(join(built, '..'), { recursive: true })
})

/** A hall PC has this one file and Node, and no package. */
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hall-pc-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  copyFileSync(built, join(folder, 'bridge.mjs'))
  return folder
}

const nodes = [
  ['the Node of this machine', process.execPath],
  ...[22, 24].map(version => [`Node ${version}`, resolve(`node_modules/node-${version}/bin/node`)]),
].filter(([, node = '']) => existsSync(node))

describe.each(nodes)('the one file of the bridge, alone in a folder, on %s', (_, node = '') => {
  it('says what it needs and ends, when it is given no settings', () => {
    const { status, stdout } = spawnSync(node, ['bridge.mjs'], { cwd: emptyFolder(), encoding: 'utf8' })
    expect(stdout).toContain('the bridge cannot start with these settings')
    expect(stdout).toContain('no such file')
    expect(status).toBe(1)
  })

  it('delivers what the queue machine has written, and stops when it is told to', async () => {
    const world = await runStack()
    const folder = emptyFolder()
    const { deviceId, key } = await machineAt(world, 'CC-00')
    const source = { kind: 'log', file: join(folder, 'queue-{day}.log'), businesses: { '01': 'passport' } }
    const settings = {
      server: `${world.base}/api`,
      deviceId,
      key: key.toString('base64url'),
      memory: join(folder, 'memory'),
      source,
    }
    writeFileSync(join(folder, 'bridge.json'), JSON.stringify(settings))
    appendFileSync(
      join(folder, 'queue-2026-11-24.log'),
      `8201|m|01|A001|${msOf(morning)}|220102199003070013|王秀英|1\n`,
    )
    const atThatTime = `data:text/javascript,Date.now=()=>${msOf(morning)}`
    const bridge = spawn(node, ['--import', atThatTime, 'bridge.mjs', 'bridge.json'], { cwd: folder })
    onTestFinished(() => void bridge.kill('SIGKILL'))
    const said = text(bridge.stdout)
    const waiting = async () =>
      (await world.call('listHalls', {})).find(({ pointId }) => pointId === 'CC-00')?.waiting
    await expect.poll(waiting, { timeout: 30_000, interval: 200 }).toBe(1)
    bridge.kill('SIGTERM')
    expect(await said).toContain('bridge stopped')
  })
})
