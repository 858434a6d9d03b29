import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { tokenProblem } from './access-token'
import type { Sandbox } from './model'
import { personWithOpenid } from './person'
import { answered, postedBody, refused, type WireAnswer, type WireCall } from './wire'

const CheckInput = v.object({
  openid: v.string(),
  scene: v.picklist([1, 2, 3, 4]),
  version: v.literal(2),
  content: v.pipe(v.string(), v.maxLength(2500)),
})

const labels = { pass: 100, risky: 20001 }

/** POST /wxa/msg_sec_check: a text is risky where it holds one of the words that this account takes for such. */
export function checkContent(sandbox: Sandbox, call: WireCall): WireAnswer {
  const { options } = sandbox
  const refuse = (errcode: number) => refused(call.path, errcode, options.now())
  const problem = tokenProblem(sandbox, call)
  if (problem) return refuse(problem)
  const posted = postedBody(call, CheckInput)
  if ('errcode' in posted) return refuse(posted.errcode)
  if (!personWithOpenid(options, posted.body.openid)) return refuse(40003)
  const keyword = (options.sensitiveWords ?? []).find(word => posted.body.content.includes(word))
  const suggest = keyword ? 'risky' : 'pass'
  return answered(call.path, {
    errcode: 0,
    errmsg: 'ok',
    detail: [
      { strategy: 'keyword', errcode: 0, suggest, label: labels[suggest], ...(keyword && { keyword }) },
    ],
    trace_id: randomUUID(),
    result: { suggest, label: labels[suggest] },
  })
}
