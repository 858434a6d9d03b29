import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Runtime } from '../runtime/context'
import type { Deployment } from './deployment'

export type HttpFunction = (
  runtime: Runtime,
  event: APIGatewayProxyEventV2,
) => Promise<APIGatewayProxyStructuredResultV2>

/** API Gateway refuses above 10 MB by itself; the functions refuse far earlier. */
const longestBodyBytes = 10 * 1024 * 1024

/** Plays API Gateway: finds the route of serverless.yml and calls its function with the event AWS would send. */
export function createGateway(
  deployment: Deployment,
  functions: Record<string, HttpFunction>,
  runtime: Runtime,
) {
  /** @returns false when no route fits and nothing was answered */
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = new URL(request.url ?? '/', 'http://gateway')
    const route = deployment.routes.find(
      ({ method, pattern }) => method === request.method && pattern.test(url.pathname),
    )
    const run = route && functions[route.functionName]
    if (!run) return false
    const body = await bodyOf(request)
    if (body === undefined) {
      response
        .writeHead(413, { 'content-type': 'application/json' })
        .end('{"message":"Request Entity Too Large"}')
      return true
    }
    const result = await run(runtime, eventOf(request, url, body))
    const { statusCode = 200, headers, body: text = '', isBase64Encoded } = result
    const sent = isBase64Encoded ? Buffer.from(text, 'base64') : text
    // With its length an answer goes out in one piece, as API Gateway sends it.
    response.writeHead(statusCode, { ...headers, 'content-length': Buffer.byteLength(sent) }).end(sent)
    return true
  }
}

/** Nothing when it is too long. */
function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    request
      .on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > longestBodyBytes) resolve(undefined)
        else chunks.push(chunk)
      })
      .on('end', () => resolve(Buffer.concat(chunks).toString()))
      .on('error', reject)
  })
}

/** Payload format 2.0, as far as the functions read it. */
export function eventOf(
  { method = 'GET', headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  url: URL,
  body: string,
): APIGatewayProxyEventV2 {
  const query = Object.fromEntries(url.searchParams)
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: headers as Record<string, string>,
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    requestContext: {
      http: { method, path: url.pathname, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' },
      requestId: randomUUID(),
    } as APIGatewayProxyEventV2['requestContext'],
    body,
    isBase64Encoded: false,
  }
}
