import { isRefusal, refusal } from './refusal'
import type { Fields } from './wire'

export type Operations = Record<string, (fields: Fields) => Promise<Fields>>

/** The parts of an SDK request and response that matter without a socket. */
interface WireRequest {
  headers: Record<string, string>
  body?: unknown
}
interface WireResponse {
  response: { statusCode: number; headers: Record<string, string>; body: Uint8Array }
}
export interface RequestHandler {
  handle(request: WireRequest): Promise<WireResponse>
  metadata: { handlerProtocol: string }
  updateHttpClientConfig(): void
  httpHandlerConfigs(): Record<string, never>
  destroy(): void
}

/** Answers the SDK's requests directly: no socket, and nobody checks the signature. */
export function requestHandlerFor(operations: Operations): RequestHandler {
  return {
    async handle(request) {
      try {
        return answer(200, await perform(operations, request))
      } catch (error) {
        if (isRefusal(error)) return answer(error.statusCode, error.body)
        throw error
      }
    },
    metadata: { handlerProtocol: 'http/1.1' },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
    destroy() {},
  }
}

async function perform(operations: Operations, { headers, body }: WireRequest): Promise<Fields> {
  const target = Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-amz-target')?.[1] ?? ''
  const operation = operations[target.split('.')[1] ?? '']
  if (!operation) throw refusal('UnknownOperationException', `Not offered by the embedded engine: ${target}`)
  return operation(JSON.parse(bodyText(body)))
}

function bodyText(body: unknown): string {
  if (typeof body === 'string') return body
  if (body instanceof Uint8Array) return new TextDecoder().decode(body)
  throw new TypeError('A request to the embedded engine needs a text body')
}

function answer(statusCode: number, output: Fields): WireResponse {
  const headers = { 'content-type': 'application/x-amz-json-1.0' }
  return { response: { statusCode, headers, body: Buffer.from(JSON.stringify(output)) } }
}
