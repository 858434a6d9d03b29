import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { passesFilter, readDeployment } from '../../../functions/local/deployment'
import { indexes, keys } from '../../../functions/store/table'
import { api, type EndpointName } from '../../../shared/api'

const root = resolve(import.meta.dirname, '../../..')
const deployment = readDeployment(join(root, 'serverless.yml'), 'table')

const functionOf = (name: EndpointName): string => {
  if (/^\/(counter|arrival|ingest\/arrivals)(\/|$)/.test(api[name].path)) return 'counter'
  if (api[name].access === 'device') return 'ingest'
  if (/^\/(routes|home-visit-figures)\//.test(api[name].path)) return 'route'
  if (api[name].path.startsWith('/rosters/')) return 'roster'
  if (api[name].path.startsWith('/service-number/')) return 'chat'
  if (/^\/(figures|messages)\//.test(api[name].path)) return 'figure'
  if (api[name].path.startsWith('/inspections/')) return 'inspection'
  if (api[name].path.startsWith('/own/')) return 'own'
  if (api[name].path.startsWith('/waiting/')) return 'waiting'
  return api[name].path.startsWith('/evidence/') ? 'evidence' : 'api'
}

describe('serverless.yml', () => {
  it('routes every endpoint of the contract, queue machines, papers, lists and routes to functions of their own', () => {
    for (const name of Object.keys(api) as EndpointName[]) {
      const path = `/api${api[name].path.replace(/\{\w+\}/g, 'x')}`
      const route = deployment.routes.find(
        ({ method, pattern }) => method === api[name].method && pattern.test(path),
      )
      expect(route?.functionName, name).toBe(functionOf(name))
    }
  })

  it('lets the functions change and delete nothing that is in the audit', () => {
    const { provider } = parse(readFileSync(join(root, 'serverless.yml'), 'utf8'), {
      customTags: ['!Ref', '!GetAtt', '!Sub'].map(tag => ({ tag, resolve: (text: string) => text })),
      logLevel: 'error',
    })
    const denied = provider.iam.role.statements.filter(({ Effect }: { Effect: string }) => Effect === 'Deny')
    expect(denied).toMatchObject([
      {
        Action: ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
        Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['AUDIT#*', keys.anchor('').pk] } },
      },
    ])
    expect(keys.audit('CC-00', '2026-11-24', '').pk).toMatch(/^AUDIT#/)
    expect(keys.auditHead('CC-00', '2026-11-24', 0).pk).not.toMatch(/^AUDIT#/)
  })

  it.each([
    ['a pause for a fault of configuration', { scope: 'all', reason: 'configuration', errcode: 40164 }],
    ['a used-up quota', { scope: 'all', reason: 'quota', errcode: 45009 }],
    ['an outage', { scope: 'all', reason: 'outage' }],
    ['a message that was laid aside', { messageId: 'M1', reason: 'crash' }],
  ])('raises one alarm for %s, to whoever listens', (_, line) => {
    const { resources } = parse(readFileSync(join(root, 'serverless.yml'), 'utf8'), {
      customTags: ['!Ref', '!GetAtt', '!Sub'].map(tag => ({ tag, resolve: (text: string) => text })),
      logLevel: 'error',
    })
    const all = Object.values<{ Type: string; Properties: Record<string, unknown> }>(resources.Resources)
    const logged = JSON.stringify({ level: 'error', code: 'alarm', about: 'delivery', ...line })
    const metrics = all
      .filter(({ Type }) => Type === 'AWS::Logs::MetricFilter')
      .filter(({ Properties }) =>
        String(Properties.FilterPattern)
          .split(' ')
          .every(word => logged.includes(word)),
      )
      .flatMap(({ Properties }) => Properties.MetricTransformations as { MetricName: string }[])
    expect(metrics).toHaveLength(1)
    const alarms = all.filter(
      ({ Type, Properties }) =>
        Type === 'AWS::CloudWatch::Alarm' && Properties.MetricName === metrics[0]?.MetricName,
    )
    expect(alarms.map(({ Properties }) => Properties.AlarmActions)).toEqual([['AlarmTopic']])
  })

  it('deploys every Lambda of functions/, and nothing else lies there', () => {
    const { functions } = parse(readFileSync(join(root, 'serverless.yml'), 'utf8'), {
      customTags: ['!Ref', '!GetAtt', '!Sub'].map(tag => ({ tag, resolve: (text: string) => text })),
      logLevel: 'error',
    })
    const lambdas = readdirSync(join(root, 'functions')).filter(name => name.endsWith('.ts'))
    expect(lambdas.sort()).toEqual(
      Object.keys(functions)
        .map(name => `${name}.ts`)
        .sort(),
    )
    for (const [name, { handler }] of Object.entries<{ handler: string }>(functions))
      expect(handler).toBe(`dist/functions/${name}.handler`)
  })

  it('has every index the stores ask', () => {
    const declared = deployment.table.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName)
    expect(declared).toEqual(Object.values(indexes))
  })
})

describe('a stream filter', () => {
  const [{ filters } = { filters: [] }] = deployment.streams
  const record = (eventName: string, pk: string) => ({
    eventName,
    dynamodb: { Keys: { pk: { S: pk }, sk: { S: 'x' } } },
  })

  it.each([
    ['a new message', record('INSERT', 'OUTBOX#1'), true],
    ['a message that has changed', record('MODIFY', 'OUTBOX#1'), false],
    ['another new item', record('INSERT', 'BOOKING#1'), false],
  ])('rings for new messages only: %s', (_, event, rings) => {
    expect(filters.some(filter => passesFilter(event, filter))).toBe(rings)
  })

  it('of a kind nobody knows is refused, not guessed', () => {
    expect(() => passesFilter('x', [{ suffix: 'x' }])).toThrow('unknown rule')
  })
})
