import { readFileSync } from 'node:fs'
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { parse, type ScalarTag } from 'yaml'

/** What serverless.yml deploys, as far as this machine plays it. */
export interface Deployment {
  /** The Node that runs them, as in `nodejs22.x`. */
  runtime: string
  functionNames: string[]
  routes: { functionName: string; method: string; pattern: RegExp; literalLength: number }[]
  schedules: { functionName: string; rule: string }[]
  /** `batchSize`: so many records that pass a filter at a time; `retries`: how often a batch that fails is given again. */
  streams: { functionName: string; filters: unknown[]; batchSize: number; retries: number }[]
  table: CreateTableCommandInput
  ttlAttribute: string
}

interface ServerlessFile {
  provider: { runtime: string }
  functions: Record<string, { events?: { httpApi?: string; schedule?: string; stream?: StreamEvent }[] }>
  resources: { Resources: { Table: { Properties: TableProperties } } }
}
interface StreamEvent {
  batchSize: number
  maximumRetryAttempts: number
  filterPatterns?: unknown[]
}
type TableProperties = Omit<CreateTableCommandInput, 'TableName' | 'StreamSpecification'> & {
  StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' }
  TimeToLiveSpecification: { AttributeName: string }
}

/** CloudFormation's short forms stay as their text: nothing here needs their value. */
const shortForms: ScalarTag[] = ['!Ref', '!GetAtt', '!Sub'].map(tag => ({ tag, resolve: text => text }))

export function readDeployment(file: string, tableName: string): Deployment {
  const { provider, functions, resources }: ServerlessFile = parse(readFileSync(file, 'utf8'), {
    customTags: shortForms,
  })
  const events = Object.entries(functions).flatMap(([functionName, { events = [] }]) =>
    events.map(event => ({ functionName, ...event })),
  )
  return {
    runtime: provider.runtime,
    functionNames: Object.keys(functions),
    routes: events
      .flatMap(({ functionName, httpApi }) => (httpApi ? [{ functionName, ...routeOf(httpApi) }] : []))
      .sort((a, b) => b.literalLength - a.literalLength),
    schedules: events.flatMap(({ functionName, schedule }) =>
      schedule ? [{ functionName, rule: schedule }] : [],
    ),
    streams: events.flatMap(({ functionName, stream }) =>
      stream
        ? [
            {
              functionName,
              filters: stream.filterPatterns ?? [],
              batchSize: stream.batchSize,
              retries: stream.maximumRetryAttempts,
            },
          ]
        : [],
    ),
    ...tableOf(resources.Resources.Table.Properties, tableName),
  }
}

/** As API Gateway does, the route with the longest literal part wins. */
function routeOf(route: string): { method: string; pattern: RegExp; literalLength: number } {
  const [method = '', path = ''] = route.split(' ')
  const pattern = path.replace(/\{\w+\+\}/g, '.+').replace(/\{\w+\}/g, '[^/]+')
  return { method, pattern: new RegExp(`^${pattern}$`), literalLength: path.replace(/\{.*/, '').length }
}

function tableOf(properties: TableProperties, name: string): Pick<Deployment, 'table' | 'ttlAttribute'> {
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode } = properties
  return {
    table: {
      TableName: name,
      AttributeDefinitions,
      KeySchema,
      GlobalSecondaryIndexes,
      BillingMode,
      StreamSpecification: { StreamEnabled: true, ...properties.StreamSpecification },
    },
    ttlAttribute: properties.TimeToLiveSpecification.AttributeName,
  }
}

/**
 * Whether a record passes an event filter of Lambda: lists of allowed values, or of rules such as
 * `{ prefix }`, at every leaf of the pattern. The rules used in serverless.yml are known; others are refused.
 */
export function passesFilter(record: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.some(rule => matchesRule(record, rule))
  return Object.entries(pattern as object).every(([name, inner]) =>
    passesFilter((record as Record<string, unknown> | undefined)?.[name], inner),
  )
}

function matchesRule(value: unknown, rule: unknown): boolean {
  if (typeof rule !== 'object' || rule === null) return value === rule
  const { prefix, ...others } = rule as { prefix?: string }
  if (prefix === undefined || Object.keys(others).length > 0)
    throw new Error('unknown rule in a stream filter')
  return typeof value === 'string' && value.startsWith(prefix)
}
