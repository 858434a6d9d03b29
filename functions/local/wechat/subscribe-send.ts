import { randomInt } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import * as v from 'valibot'
import type { ConsoleTemplate } from '../../wechat/templates'
import { tokenProblem } from './access-token'
import type { DemoPerson, Sandbox } from './model'
import { personWithOpenid } from './person'
import { phoneOf } from './state'
import { dataProblem } from './template-rules'
import { postedBody, refused, type WireAnswer, type WireCall, wireAnswer } from './wire'

const mostMessagesKept = 500

const SendInput = v.object({
  touser: v.optional(v.string(), ''),
  template_id: v.optional(v.string(), ''),
  page: v.optional(v.string()),
  data: v.optional(v.record(v.string(), v.object({ value: v.string() })), {}),
})
type SendInput = v.InferOutput<typeof SendInput>

interface Delivery {
  openid: string
  person: DemoPerson
  template: ConsoleTemplate
  input: SendInput
}

/** POST /cgi-bin/message/subscribe/send. errcode 0 means accepted; the sent event follows by itself. */
export async function subscribeSend(sandbox: Sandbox, call: WireCall): Promise<WireAnswer> {
  const refuse = (errcode: number, detail?: string) =>
    refused(call.path, errcode, sandbox.options.now(), detail)
  const tokenErrcode = tokenProblem(sandbox, call)
  if (tokenErrcode) return refuse(tokenErrcode)
  const posted = postedBody(call, SendInput)
  if ('errcode' in posted) return refuse(posted.errcode)
  const delivery = deliveryOf(sandbox, posted.body)
  if ('errcode' in delivery) return refuse(delivery.errcode)
  if (sandbox.sending.has(delivery.openid)) return refuse(43108)
  const badData = dataProblem(
    delivery.template.keys.map(({ key }) => key),
    posted.body.data,
  )
  if (badData) return refuse(47003, badData)
  const errcode = contentProblem(sandbox, delivery) ?? creditProblem(sandbox, delivery)
  if (errcode) return refuse(errcode)
  const messageId = await deliver(sandbox, delivery)
  // Written by hand: the wire has a bare number of 19 digits, which JSON.stringify cannot write.
  return wireAnswer(call.path, `{"errcode":0,"errmsg":"ok","msgid":${messageId}}`)
}

function deliveryOf(sandbox: Sandbox, input: SendInput): Delivery | { errcode: number } {
  const person = personWithOpenid(sandbox.options, input.touser)
  if (!person) return { errcode: 40003 }
  const template = sandbox.options.templates.find(({ id }) => id === input.template_id)
  if (!template) return { errcode: 40037 }
  return { openid: input.touser, person, template, input }
}

function contentProblem({ options }: Sandbox, { input }: Delivery): number | undefined {
  if (input.page?.startsWith('/')) return 41030
  const values = Object.values(input.data).map(({ value }) => value)
  const isSensitive = (options.sensitiveWords ?? []).some(word => values.some(value => value.includes(word)))
  return isSensitive ? 45168 : undefined
}

function creditProblem({ state }: Sandbox, { person, template }: Delivery): number | undefined {
  const phone = phoneOf(state, person.person)
  const isOff = !phone.mainSwitch || phone.keptChoices[template.id] === 'reject'
  return isOff || !phone.credits[template.id] ? 43101 : undefined
}

const shortPause = () => setTimeout(30)

async function deliver(sandbox: Sandbox, delivery: Delivery): Promise<string> {
  const { openid, person, template, input } = delivery
  const phone = phoneOf(sandbox.state, person.person)
  const credit = phone.credits[template.id]
  if (typeof credit === 'number') phone.credits[template.id] = credit - 1
  sandbox.sending.add(openid)
  await (sandbox.options.deliveryPause ?? shortPause)()
  sandbox.sending.delete(openid)
  const id = `18${Array.from({ length: 17 }, () => randomInt(10)).join('')}`
  sandbox.state.messages.push({
    id,
    person: person.person,
    templateId: template.id,
    title: template.title,
    fields: template.keys.map(({ key, label }) => ({ label, value: input.data[key]?.value ?? '' })),
    ...(input.page === undefined ? {} : { page: input.page }),
    deliveredAt: sandbox.options.now(),
  })
  sandbox.state.messages = sandbox.state.messages.slice(-mostMessagesKept)
  sandbox.save()
  const entry = { TemplateId: template.id, MsgID: id, ErrorCode: '0', ErrorStatus: 'success' }
  sandbox.push({ openid, event: 'subscribe_msg_sent_event', entries: [entry] })
  return id
}
