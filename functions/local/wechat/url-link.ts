import * as v from 'valibot'
import { tokenProblem } from './access-token'
import type { Sandbox } from './model'
import { pageAddress } from './service-number/chat'
import { answered, postedBody, refused, type WireAnswer, type WireCall } from './wire'

const LinkInput = v.object({
  path: v.pipe(v.string(), v.regex(/^\w[\w/-]*$/)),
  query: v.optional(v.pipe(v.string(), v.maxLength(1024)), ''),
  expire_type: v.literal(1),
  expire_interval: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)),
  env_version: v.picklist(['release', 'trial', 'develop']),
})

/** POST /wxa/generate_urllink: an address that opens a page of the mini-program. */
export function generateUrlLink(sandbox: Sandbox, call: WireCall): WireAnswer {
  const { options } = sandbox
  const problem = tokenProblem(sandbox, call)
  if (problem) return refused(call.path, problem, options.now())
  const posted = postedBody(call, LinkInput)
  if ('errcode' in posted) return refused(call.path, posted.errcode, options.now())
  const { path, query, expire_interval } = posted.body
  const until = options.now() + expire_interval * 86_400_000
  const packed = Buffer.from(JSON.stringify({ page: `${path}${query && `?${query}`}`, until })).toString(
    'base64url',
  )
  const origin = options.h5Origin ? new URL(options.h5Origin).origin : 'http://sandbox.invalid'
  return answered(call.path, { errcode: 0, errmsg: 'ok', url_link: `${origin}/sandbox/link?to=${packed}` })
}

const Packed = v.pipe(v.string(), v.parseJson(), v.object({ page: v.string(), until: v.number() }))

/** What such an address opens on a person's phone. */
export function openUrlLink({ options }: Sandbox, { query }: WireCall): WireAnswer {
  const packed = v.safeParse(Packed, Buffer.from(query.get('to') ?? '', 'base64url').toString())
  if (!packed.success || packed.output.until < options.now())
    return { status: 410, contentType: 'text/plain; charset=utf-8', text: '链接已失效' }
  const location = pageAddress(options.h5Origin ?? '', packed.output.page, query.get('person') ?? '')
  return { status: 302, contentType: 'text/plain', text: '', headers: { location } }
}
