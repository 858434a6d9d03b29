import { createHash, randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { tokenProblem } from './access-token'
import type { FaceCheck, Sandbox } from './model'
import { personWithOpenid } from './person'
import { answered, postedBody, refused, type WireAnswer, type WireCall } from './wire'

const lastsMs = 3_600_000
const unfinished = 10300

const Cert = v.object({ cert_type: v.string(), cert_name: v.string(), cert_no: v.string() })
const BeginInput = v.object({
  out_seq_no: v.pipe(v.string(), v.regex(/^[\w-]{5,32}$/)),
  cert_info: Cert,
  openid: v.string(),
})
const QueryInput = v.object({
  verify_id: v.string(),
  out_seq_no: v.string(),
  cert_hash: v.string(),
  openid: v.string(),
})

/** As WeChat has it: each value in base 64, all of them in one line. */
export function certHashOf(cert: v.InferOutput<typeof Cert>): string {
  const names = ['cert_type', 'cert_name', 'cert_no'] as const
  const line = names.map(name => `${name}=${Buffer.from(cert[name]).toString('base64')}`).join('&')
  return createHash('sha256').update(line).digest('hex')
}

/** POST /cityservice/face/identify/getverifyid */
export function beginFace(sandbox: Sandbox, call: WireCall): WireAnswer {
  const refuse = (errcode: number) => refused(call.path, errcode, sandbox.options.now())
  const problem = tokenProblem(sandbox, call)
  if (problem) return refuse(problem)
  const posted = postedBody(call, BeginInput)
  if ('errcode' in posted) return refuse(posted.errcode)
  const { openid, out_seq_no: sequence, cert_info } = posted.body
  if (!personWithOpenid(sandbox.options, openid)) return refuse(40003)
  const verifyId = randomUUID()
  const issuedAt = sandbox.options.now()
  const check: FaceCheck = { openid, sequence, certHash: certHashOf(cert_info), issuedAt, result: unfinished }
  sandbox.faces.set(verifyId, check)
  return answered(call.path, { errcode: 0, errmsg: 'ok', verify_id: verifyId, expires_in: lastsMs / 1000 })
}

/** POST /cityservice/face/identify/queryverifyinfo: passed only with errcode 0 and verify_ret 10000. */
export function queryFace(sandbox: Sandbox, call: WireCall): WireAnswer {
  const refuse = (errcode: number) => refused(call.path, errcode, sandbox.options.now())
  const problem = tokenProblem(sandbox, call)
  if (problem) return refuse(problem)
  const posted = postedBody(call, QueryInput)
  if ('errcode' in posted) return refuse(posted.errcode)
  const { verify_id, out_seq_no, cert_hash, openid } = posted.body
  const check = sandbox.faces.get(verify_id)
  if (!check) return refuse(84021)
  if (sandbox.options.now() - check.issuedAt > lastsMs) return refuse(84022)
  if (check.openid !== openid) return refuse(84017)
  if (check.certHash !== cert_hash) return refuse(84018)
  if (check.sequence !== out_seq_no) return refuse(84020)
  return answered(call.path, { errcode: 0, errmsg: 'ok', verify_ret: check.result })
}

export const FaceInput = v.object({ person: v.string(), verifyId: v.string(), result: v.number() })

/** The person looks into the phone, and it comes out so. */
export function showFace(sandbox: Sandbox, { verifyId, result }: v.InferOutput<typeof FaceInput>): boolean {
  const check = sandbox.faces.get(verifyId)
  if (check) check.result = result
  return check !== undefined
}
