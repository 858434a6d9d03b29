import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { type Credentials, sha256, signatureProblem } from './signature'

/** An object, with what S3 keeps beside its bytes. */
interface StoredObject {
  body: Buffer
  type: string
  etag: string
  storedAt: number
}

export interface LifecycleRule {
  prefix: string
  days: number
}

export interface ObjectStoreOptions {
  bucket: string
  credentials: Credentials
  /** Milliseconds since 1970, by which links end and objects expire. */
  now(): number
  /** Objects are kept in memory without it. */
  folder?: string | undefined
  lifecycle?: readonly LifecycleRule[]
  /** Origins of pages that may put and get. */
  origins?: (origin: string) => boolean
}

export interface ObjectStore {
  /** @returns false when the request is not for the bucket */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>
  /** The keys of what is kept. */
  keys(): string[]
  /** Removes what its lifecycle ends. */
  expire(): void
}

/** S3 refuses above 5 GB in one request; this machine far earlier. */
const longestBodyBytes = 64 * 1024 * 1024

/**
 * Plays one bucket of Amazon S3 by its REST protocol, addressed by path: PUT (also as a copy), GET with ranges, HEAD
 * and DELETE, signed in the query or in a header, each signature verified, with the conditions If-Match and
 * x-amz-copy-source-if-match. What it does not play is refused as NotImplemented.
 */
export function createObjectStore(options: ObjectStoreOptions): ObjectStore {
  const objects = openObjects(options.folder)
  const prefix = `/${options.bucket}/`
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
    if (!url.pathname.startsWith(prefix)) return false
    allowOrigin(request, response, options)
    if (request.method === 'OPTIONS') {
      response.writeHead(200).end()
      return true
    }
    const body = await bodyOf(request)
    const answer = answerTo(request, url, body, objects, options)
    response.writeHead(answer.status, {
      ...answer.headers,
      'content-length': answer.length ?? answer.body?.length ?? 0,
      'x-amz-request-id': randomUUID(),
    })
    response.end(request.method === 'HEAD' ? undefined : answer.body)
    return true
  }
  return {
    handle,
    keys: () => objects.keys(),
    expire() {
      for (const key of objects.keys()) {
        const rule = options.lifecycle?.find(one => key.startsWith(one.prefix))
        const object = objects.get(key)
        if (rule && object && options.now() >= object.storedAt + rule.days * 86_400_000) objects.delete(key)
      }
    },
  }
}

interface ObjectAnswer {
  status: number
  headers?: Record<string, string>
  body?: Buffer
  /** Of a HEAD, which has no body. */
  length?: number
}

const failure = (status: number, code: string): ObjectAnswer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code></Error>`),
})

function answerTo(
  request: IncomingMessage,
  url: URL,
  body: Buffer | undefined,
  objects: Objects,
  { bucket, credentials, now }: ObjectStoreOptions,
): ObjectAnswer {
  const headers = request.headers as Record<string, string | undefined>
  const method = request.method ?? 'GET'
  const problem = signatureProblem({ method, url, headers }, credentials, now())
  if (problem) return failure(403, problem === 'ExpiredToken' ? 'AccessDenied' : problem)
  if (!body) return failure(400, 'EntityTooLarge')
  const claimed = headers['x-amz-content-sha256']
  if (claimed && /^[0-9a-f]{64}$/.test(claimed) && claimed !== sha256(body))
    return failure(400, 'XAmzContentSHA256Mismatch')
  const key = decodeURIComponent(url.pathname.slice(bucket.length + 2))
  switch (method) {
    case 'PUT':
      return headers['x-amz-copy-source']
        ? copy(objects, key, headers, bucket, now())
        : put(objects, key, headers, body, now())
    case 'GET':
    case 'HEAD':
      return read(objects, key, headers, url, method)
    case 'DELETE':
      objects.delete(key)
      return { status: 204 }
    default:
      return failure(501, 'NotImplemented')
  }
}

const etagOf = (body: Buffer): string => `"${createHash('md5').update(body).digest('hex')}"`

function put(
  objects: Objects,
  key: string,
  headers: Record<string, string | undefined>,
  body: Buffer,
  storedAt: number,
): ObjectAnswer {
  const length = headers['content-length']
  if (length === undefined) return failure(411, 'MissingContentLength')
  if (Number(length) !== body.length) return failure(400, 'IncompleteBody')
  if (headers['if-none-match'] === '*' && objects.get(key)) return failure(412, 'PreconditionFailed')
  const etag = etagOf(body)
  objects.set(key, { body, type: headers['content-type'] ?? 'binary/octet-stream', etag, storedAt })
  return { status: 200, headers: { etag } }
}

function copy(
  objects: Objects,
  key: string,
  headers: Record<string, string | undefined>,
  bucket: string,
  storedAt: number,
): ObjectAnswer {
  const source = decodeURIComponent(headers['x-amz-copy-source'] ?? '').replace(/^\//, '')
  const from = source.startsWith(`${bucket}/`) ? objects.get(source.slice(bucket.length + 1)) : undefined
  if (!from) return failure(404, 'NoSuchKey')
  const wanted = headers['x-amz-copy-source-if-match']
  if (wanted && wanted !== from.etag) return failure(412, 'PreconditionFailed')
  objects.set(key, { ...from, storedAt })
  return {
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: Buffer.from(`<?xml version="1.0"?><CopyObjectResult><ETag>${from.etag}</ETag></CopyObjectResult>`),
  }
}

function read(
  objects: Objects,
  key: string,
  headers: Record<string, string | undefined>,
  url: URL,
  method: string,
): ObjectAnswer {
  const object = objects.get(key)
  if (!object) return method === 'HEAD' ? { status: 404 } : failure(404, 'NoSuchKey')
  if (headers['if-match'] && headers['if-match'] !== object.etag) return failure(412, 'PreconditionFailed')
  const query = url.searchParams
  const disposition = query.get('response-content-disposition')
  const told = {
    'content-type': query.get('response-content-type') ?? object.type,
    etag: object.etag,
    'accept-ranges': 'bytes',
    'last-modified': new Date(object.storedAt).toUTCString(),
    'cache-control': query.get('response-cache-control') ?? 'no-store',
    ...(disposition && { 'content-disposition': disposition }),
  }
  if (method === 'HEAD') return { status: 200, headers: told, length: object.body.length }
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? []
  if (from === undefined || to === undefined) return { status: 200, headers: told, body: object.body }
  const size = object.body.length
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (first >= size || first > last) return failure(416, 'InvalidRange')
  return {
    status: 206,
    headers: { ...told, 'content-range': `bytes ${first}-${last}/${size}` },
    body: object.body.subarray(first, last + 1),
  }
}

function allowOrigin(
  request: IncomingMessage,
  response: ServerResponse,
  { origins }: ObjectStoreOptions,
): void {
  const origin = request.headers.origin
  if (!origin || !origins?.(origin)) return
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-allow-methods', 'GET, HEAD, PUT')
  response.setHeader('access-control-allow-headers', 'content-type')
  response.setHeader('access-control-max-age', '3000')
}

/** Nothing when it is too long. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= longestBodyBytes) chunks.push(chunk)
  }
  return bytes <= longestBodyBytes ? Buffer.concat(chunks) : undefined
}

interface Objects {
  get(key: string): StoredObject | undefined
  set(key: string, object: StoredObject): void
  delete(key: string): void
  keys(): string[]
}

/** In memory, and in a folder where there is one: a file of bytes and one of what is known of them. */
function openObjects(folder: string | undefined): Objects {
  const objects = new Map<string, StoredObject>()
  const fileOf = (key: string) => join(folder ?? '', Buffer.from(key).toString('base64url'))
  if (folder) {
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder).filter(one => !one.endsWith('.json'))) {
      const facts = join(folder, `${name}.json`)
      if (existsSync(facts))
        objects.set(Buffer.from(name, 'base64url').toString(), {
          ...JSON.parse(readFileSync(facts, 'utf8')),
          body: readFileSync(join(folder, name)),
        })
    }
  }
  return {
    get: key => objects.get(key),
    keys: () => [...objects.keys()].sort(),
    set(key, object) {
      objects.set(key, object)
      if (!folder) return
      const { body, ...facts } = object
      writeFileSync(fileOf(key), body, { mode: 0o600 })
      writeFileSync(`${fileOf(key)}.json`, JSON.stringify(facts))
    },
    delete(key) {
      objects.delete(key)
      if (!folder) return
      rmSync(fileOf(key), { force: true })
      rmSync(`${fileOf(key)}.json`, { force: true })
    },
  }
}
