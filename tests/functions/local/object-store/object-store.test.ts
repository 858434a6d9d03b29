import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createObjectStore } from '../../../../functions/local/object-store/object-store'

const credentials = { accessKeyId: 'AKIDLOCAL', secretAccessKey: 'local-secret', region: 'cn-northwest-1' }
const start = Date.parse('2018-11-06T01:00:00Z')

/** A bucket of the stand-in and the real SDK before it. */
async function bucket() {
  let nowMs = start
  const store = createObjectStore({
    bucket: 'papers',
    credentials,
    now: () => nowMs,
    lifecycle: [{ prefix: 'new/', days: 1 }],
    origins: origin => origin === 'https://app.example',
  })
  const server = createServer(async (request, response) => {
    if (!(await store.handle(request, response))) response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const s3 = new S3Client({
    region: credentials.region,
    credentials,
    endpoint,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const at = { Bucket: 'papers' }
  const link = (
    command: PutObjectCommand | GetObjectCommand,
    seconds = 60,
    signed: string[] = ['content-type', 'content-length'],
  ) =>
    getSignedUrl(s3, command, {
      expiresIn: seconds,
      signingDate: new Date(nowMs),
      signableHeaders: new Set(signed),
    })
  const put = (body: string, key = 'new/one', type = 'image/jpeg') =>
    s3.send(new PutObjectCommand({ ...at, Key: key, Body: body, ContentType: type }))
  return {
    s3,
    at,
    link,
    put,
    store,
    endpoint,
    wait(seconds: number) {
      nowMs += seconds * 1000
    },
  }
}
const codeOf = async (response: Response): Promise<string> =>
  `${response.status} ${/<Code>(\w+)/.exec(await response.text())?.[1] ?? ''}`.trim()
const refused = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no refusal',
    (error: Error) => error.name,
  )

describe('the stand-in speaks S3 with the real SDK', () => {
  it('keeps, tells, reads in part, copies and deletes', async () => {
    const { s3, at, put, store } = await bucket()
    await put('0123456789')
    const head = await s3.send(new HeadObjectCommand({ ...at, Key: 'new/one' }))
    expect([head.ContentLength, head.ContentType]).toEqual([10, 'image/jpeg'])
    const part = await s3.send(new GetObjectCommand({ ...at, Key: 'new/one', Range: 'bytes=2-4' }))
    expect([await part.Body?.transformToString(), part.ContentRange]).toEqual(['234', 'bytes 2-4/10'])
    const tail = await s3.send(new GetObjectCommand({ ...at, Key: 'new/one', Range: 'bytes=-3' }))
    expect(await tail.Body?.transformToString()).toBe('789')
    const copied = { ...at, Key: 'kept/名 one', CopySource: 'papers/new/one', CopySourceIfMatch: head.ETag }
    await s3.send(new CopyObjectCommand(copied))
    await s3.send(new DeleteObjectCommand({ ...at, Key: 'new/one' }))
    expect(store.keys()).toEqual(['kept/名 one'])
    const whole = await s3.send(new GetObjectCommand({ ...at, Key: 'kept/名 one' }))
    expect(await whole.Body?.transformToString()).toBe('0123456789')
  })

  it('copies only what is as it was when it was looked at', async () => {
    const { s3, at, put } = await bucket()
    await put('first')
    const { ETag } = await s3.send(new HeadObjectCommand({ ...at, Key: 'new/one' }))
    await put('other')
    const copied = { ...at, Key: 'kept/one', CopySource: 'papers/new/one', CopySourceIfMatch: ETag }
    expect(await refused(s3.send(new CopyObjectCommand(copied)))).toBe('PreconditionFailed')
    const read = { ...at, Key: 'new/one', IfMatch: ETag }
    expect(await refused(s3.send(new GetObjectCommand(read)))).toBe('PreconditionFailed')
  })

  it('has no objects that were never put, and deletes what is not there', async () => {
    const { s3, at } = await bucket()
    expect(await refused(s3.send(new GetObjectCommand({ ...at, Key: 'none' })))).toBe('NoSuchKey')
    expect(await refused(s3.send(new HeadObjectCommand({ ...at, Key: 'none' })))).toBe('NotFound')
    expect(await refused(s3.send(new DeleteObjectCommand({ ...at, Key: 'none' })))).toBe('no refusal')
  })

  it('ends by its lifecycle what nobody has moved on', async () => {
    const { put, store, wait } = await bucket()
    await put('x')
    await put('y', 'kept/y')
    wait(86_399)
    store.expire()
    expect(store.keys()).toEqual(['kept/y', 'new/one'])
    wait(1)
    store.expire()
    expect(store.keys()).toEqual(['kept/y'])
  })
})

describe('a link puts what was signed and nothing else', () => {
  const upload = new PutObjectCommand({
    Bucket: 'papers',
    Key: 'new/one',
    ContentType: 'image/jpeg',
    ContentLength: 4,
  })
  const sent = (url: string, body: string, type = 'image/jpeg') =>
    fetch(url, { method: 'PUT', body, headers: { 'content-type': type } })

  it('what is as long and of the type that were signed', async () => {
    const { link, store } = await bucket()
    expect((await sent(await link(upload), 'abcd')).status).toBe(200)
    expect(store.keys()).toEqual(['new/one'])
  })

  it.each([
    ['a longer file', 'abcde', 'image/jpeg'],
    ['a shorter file', 'abc', 'image/jpeg'],
    ['another type', 'abcd', 'text/html'],
  ])('not %s', async (_, body, type) => {
    const { link, store } = await bucket()
    expect(await codeOf(await sent(await link(upload), body, type))).toBe('403 SignatureDoesNotMatch')
    expect(store.keys()).toEqual([])
  })

  it.each<[string, (url: string) => string]>([
    ['to another place', url => url.replace('new/one', 'new/two')],
    ['for longer', url => url.replace('X-Amz-Expires=60', 'X-Amz-Expires=600')],
    ['with less signed', url => url.replace('content-length%3B', '')],
    ['signed by nobody', url => url.replace(/&X-Amz-Signature=[^&]+/, '')],
    ['signed otherwise', url => url.replace(/X-Amz-Signature=./, 'X-Amz-Signature=z')],
    ['by a key that is not ours', url => url.replace('AKIDLOCAL', 'AKIDOTHER')],
    ['of another region', url => url.replace('cn-northwest-1', 'cn-north-1')],
  ])('not %s', async (_, bent) => {
    const { link, store } = await bucket()
    expect((await sent(bent(await link(upload)), 'abcd')).status).toBe(403)
    expect(store.keys()).toEqual([])
  })

  it('not after its end, and not for reading', async () => {
    const { link, store, wait } = await bucket()
    const url = await link(upload)
    expect((await fetch(url)).status).toBe(403)
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(403)
    wait(61)
    expect(await codeOf(await sent(url, 'abcd'))).toBe('403 AccessDenied')
    expect(store.keys()).toEqual([])
  })
})

describe('a link shows one object for its time', () => {
  it('under the name and type that were signed, to its last second', async () => {
    const { link, put, wait } = await bucket()
    await put('abcd')
    const shown = new GetObjectCommand({
      Bucket: 'papers',
      Key: 'new/one',
      ResponseContentDisposition: 'inline; filename="paper.jpg"',
      ResponseContentType: 'image/jpeg',
    })
    const url = await link(shown, 180)
    wait(180)
    const response = await fetch(url)
    expect([response.status, await response.text()]).toEqual([200, 'abcd'])
    expect(response.headers.get('content-disposition')).toBe('inline; filename="paper.jpg"')
    expect((await fetch(url.replace('paper.jpg', 'paper.html'))).status).toBe(403)
    wait(1)
    expect((await fetch(url)).status).toBe(403)
  })

  it('answers pages of our own origin alone', async () => {
    const { endpoint } = await bucket()
    const asked = async (origin: string) =>
      (await fetch(`${endpoint}/papers/new/one`, { method: 'OPTIONS', headers: { origin } })).headers.get(
        'access-control-allow-origin',
      )
    expect(await asked('https://app.example')).toBe('https://app.example')
    expect(await asked('https://elsewhere.example')).toBeNull()
  })

  it('takes no request by header that was changed on its way', async () => {
    const { s3, at, put } = await bucket()
    await put('abcd')
    const bend = (next: (args: object) => unknown) => (args: { request: unknown }) => {
      const request = args.request as { path: string }
      request.path = request.path.replace('new/one', 'new/two')
      return next(args)
    }
    const place = { relation: 'after', toMiddleware: 'httpSigningMiddleware' } as const
    s3.middlewareStack.addRelativeTo(bend as never, place)
    expect(await refused(s3.send(new GetObjectCommand({ ...at, Key: 'new/one' })))).toBe(
      'SignatureDoesNotMatch',
    )
  })
})
