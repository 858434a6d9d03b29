import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readConfig } from '../../../functions/bridge/config'

const good = {
  server: 'https://example.gov.cn/api',
  deviceId: 'CC-00-1',
  key: 'k'.repeat(43),
  memory: './memory',
  source: { kind: 'log', file: 'queue.log', businesses: { '01': 'passport' } },
}
const problems = (change: object) => {
  const read = readConfig(JSON.stringify({ ...good, ...change }))
  return 'problems' in read ? read.problems : []
}

it('takes good settings and fills in the usual', () => {
  expect(readConfig(JSON.stringify(good))).toMatchObject({
    config: { everySeconds: 5, source: { encoding: 'utf-8', longestServiceMinutes: 60, windows: {} } },
  })
})

it('takes the example of the README', () => {
  const readme = readFileSync(new URL('../../../functions/bridge/README.md', import.meta.url), 'utf8')
  const [, example = ''] = /```json\n(\{\n {2}"server"[\s\S]*?)```/.exec(readme) ?? []
  expect(readConfig(example)).toHaveProperty('config')
})

it.each([
  ['another address', { server: 'ftp://x' }, 'server: must be the address of the API and end with /api'],
  ['a short key', { key: 'secret' }, 'key: must be the key shown at registration, 43 characters'],
  [
    'a device id with blanks',
    { deviceId: 'a b' },
    'deviceId: must be the id the machine was registered with',
  ],
  ['no memory', { memory: undefined }, 'memory: is missing'],
  ['a setting nobody knows', { colour: 'red' }, 'colour: is not a setting'],
  [
    'another kind',
    { source: { kind: 'fax' } },
    'source.kind: must have a kind: "log", "table", "folder" or "waits"',
  ],
  [
    'a group nobody knows',
    { source: { ...good.source, businesses: { '01': 'tax' } } },
    'source.businesses.01: must be one of passport, pass, endorsement, resident, foreigner, other',
  ],
  [
    'no business',
    { source: { ...good.source, businesses: {} } },
    'source.businesses: must name at least one business of ours',
  ],
])('names what is wrong with %s', (_, change, problem) => {
  expect(problems(change)).toEqual([problem])
})

it('repeats nothing of what was given: a key may stand in the wrong place', () => {
  expect(problems({ server: 'my-secret-key', key: 'my-secret-key' }).join()).not.toContain('secret')
  expect(readConfig('not json')).toEqual({ problems: ['the file is not JSON'] })
})
