import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import * as v from 'valibot'
import type { Api, Endpoint, EndpointName, InputOf, OutputOf } from '../../shared/api'
import { api } from '../../shared/api'
import { AppError, type ErrorCode, errorStatus } from '../../shared/errors'
import { type Context, log, type Request, type Runtime } from '../runtime/context'
import { type Answer, answer, compressed, picture } from './answer'
import { authenticate } from './authenticate'

export type Handler<Name extends EndpointName> = (
  input: InputOf<Api[Name]>,
  ctx: Context,
  request: Request,
) => Promise<OutputOf<Api[Name]>>

export type Handlers<Name extends EndpointName = EndpointName> = { [N in Name]: Handler<N> }

const longestBodyBytes = 64 * 1024
/** As many whole events as a delivery may hold. */
const longestDeliveryBytes = 256 * 1024
/** Paths below this prefix are the API's; the rest of the site is static. */
const prefix = '/api'

type AnyHandler = (input: unknown, ctx: Context, request: Request) => Promise<unknown>

/** match -> authenticate -> parse -> run -> compress; errors are mapped */
export function serve<Name extends EndpointName>(handlers: Handlers<Name>) {
  const routes = (Object.keys(handlers) as Name[]).map(name => ({
    name,
    endpoint: api[name] as Endpoint<unknown, unknown>,
    handler: handlers[name] as unknown as AnyHandler,
    pattern: new RegExp(`^${prefix}${api[name].path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  }))

  return async (runtime: Runtime, event: APIGatewayProxyEventV2): Promise<Answer> => {
    const now = runtime.now()
    const { method, path } = event.requestContext.http
    let name = 'none'
    try {
      const route = routes.find(({ endpoint, pattern }) => endpoint.method === method && pattern.test(path))
      if (!route) throw new AppError('unknownRoute')
      name = route.name
      const request = requestOf(event, name === 'deliverEvents' ? longestDeliveryBytes : longestBodyBytes)
      const pathInput = pathValues(path, route.pattern)
      const ctx: Context = { ...runtime, now, actor: { kind: 'public' } }
      ctx.actor = await authenticate(route.name, ctx, request, pathInput)
      const input = parse(route.endpoint, request, pathInput)
      const result = await route.handler(input, ctx, request)
      if (result instanceof Uint8Array) return picture(result, now)
      return compressed(
        answer(200, result, now),
        request.headers['accept-encoding'],
        isForAll(route.endpoint),
      )
    } catch (error) {
      return refuse(error, name, event.requestContext.requestId, now)
    }
  }
}

/** What anybody reads without saying who he is. */
const isForAll = ({ access, method }: Endpoint<unknown, unknown>): boolean =>
  access === 'public' && method === 'GET'

function requestOf(event: APIGatewayProxyEventV2, mostBytes: number): Request {
  const body = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString() : (event.body ?? '')
  if (Buffer.byteLength(body) > mostBytes) throw new AppError('bodyTooLarge')
  const address = event.requestContext.http.sourceIp
  return { headers: event.headers, query: event.queryStringParameters ?? {}, body, address }
}

function pathValues(path: string, pattern: RegExp): Record<string, string> {
  const values = pattern.exec(path)?.groups ?? {}
  try {
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, decodeURIComponent(value)]),
    )
  } catch {
    throw new AppError('badRequest')
  }
}

function parse(
  endpoint: Endpoint<unknown, unknown>,
  request: Request,
  pathInput: Record<string, string>,
): unknown {
  if (endpoint.access === 'wechat') return {}
  const given = endpoint.method === 'GET' ? request.query : jsonOf(request.body)
  const result = v.safeParse(endpoint.input, { ...given, ...pathInput })
  if (!result.success) throw new AppError('invalidInput', v.getDotPath(result.issues[0]) ?? undefined)
  return result.output
}

function jsonOf(body: string): object {
  if (body === '') return {}
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw new AppError('badJson')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new AppError('badJson')
  return value
}

/** An AppError is told; anything else is a bug, told as `internal` and logged with its stack only. */
function refuse(error: unknown, endpoint: string, requestId: string, now: string): Answer {
  const code: ErrorCode = error instanceof AppError ? error.code : 'internal'
  const detail = error instanceof AppError ? error.detail : undefined
  const status = errorStatus[code]
  if (status >= 500) log('error', code, { endpoint, requestId, where: stackOf(error) })
  else log('info', code, { endpoint, requestId })
  return answer(status, { error: { code, ...(detail !== undefined && { detail }) } }, now)
}

/** Where a bug is, without its message: a message may quote what was being worked on. */
const stackOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name} ${(error.stack ?? '').split('\n').slice(1, 5).join(' ').replace(/\s+/g, ' ')}`
    : typeof error
