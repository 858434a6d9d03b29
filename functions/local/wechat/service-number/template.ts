import { randomInt } from 'node:crypto'
import * as v from 'valibot'
import type { ConsoleTemplate } from '../../../wechat/templates'
import { tokenProblem } from '../access-token'
import type { Sandbox } from '../model'
import { personWithOpenid } from '../person'
import { dataProblem } from '../template-rules'
import { answered, postedBody, refused, type WireAnswer, type WireCall } from '../wire'
import { add, isFollowing } from './chat'
import { pushToAccount } from './push'

const SendInput = v.object({
  touser: v.optional(v.string(), ''),
  template_id: v.optional(v.string()),
  url: v.optional(v.string()),
  page: v.optional(v.string()),
  miniprogram: v.optional(v.object({ appid: v.string(), pagepath: v.string() })),
  client_msg_id: v.optional(v.pipe(v.string(), v.maxLength(64))),
  data: v.optional(v.record(v.string(), v.object({ value: v.string() })), {}),
})
type SendInput = v.InferOutput<typeof SendInput>

/** GET /cgi-bin/template/get_all_private_template */
export function listTemplates(account: Sandbox, call: WireCall): WireAnswer {
  const { options } = account
  const problem = call.method === 'GET' ? tokenProblem(account, call) : 43001
  if (problem) return refused(call.path, problem, options.now())
  const template_list = options.templates.map(({ id, title, keys }) => ({
    template_id: id,
    title,
    primary_industry: '',
    deputy_industry: '',
    content: keys.map(({ key, label }) => `${label}：{{${key}.DATA}}\n`).join(''),
    example: '',
  }))
  return answered(call.path, { template_list })
}

/** POST /cgi-bin/message/template/send: to followers; the same client_msg_id once within ten minutes. */
export const sendTemplate = (account: Sandbox, call: WireCall): WireAnswer =>
  send(account, call, ({ person }) => (isFollowing(account, person) ? undefined : 43004), 'template')

/** POST /cgi-bin/message/subscribe/bizsend: to who has allowed it, follower or not. */
export const sendNotice = (account: Sandbox, call: WireCall): WireAnswer =>
  send(
    account,
    call,
    ({ person, template }) => (isAllowed(account, person, template.id) ? undefined : 43101),
    'notice',
  )

const isAllowed = ({ state }: Sandbox, person: string, id: string): boolean =>
  state.allowedNotices[person]?.includes(id) ?? false

interface Delivery {
  person: string
  template: ConsoleTemplate
  input: SendInput
}

function send(
  account: Sandbox,
  call: WireCall,
  permissionProblem: (delivery: Delivery) => number | undefined,
  way: 'template' | 'notice',
): WireAnswer {
  const refuse = (errcode: number, detail?: string) =>
    refused(call.path, errcode, account.options.now(), detail)
  const problem = tokenProblem(account, call)
  if (problem) return refuse(problem)
  const posted = postedBody(call, SendInput)
  if ('errcode' in posted) return refuse(posted.errcode)
  const delivery = deliveryOf(account, posted.body)
  if (typeof delivery === 'number') return refuse(delivery)
  const { template, input } = delivery
  const bad = dataProblem(
    template.keys.map(({ key }) => key),
    input.data,
  )
  if (bad) return refuse(47003, bad)
  const errcode = permissionProblem(delivery)
  if (errcode) return refuse(errcode)
  const msgid = deliver(account, delivery, way)
  return answered(call.path, { errcode: 0, errmsg: 'ok', msgid })
}

function deliveryOf(account: Sandbox, input: SendInput): Delivery | number {
  const person = personWithOpenid(account.options, input.touser)?.person
  if (!person) return 40003
  if (!input.template_id) return 40036
  const template = account.options.templates.find(({ id }) => id === input.template_id)
  return template ? { person, template, input } : 40037
}

/** Each was allowed for one notice. */
function spendNotice({ state }: Sandbox, person: string, id: string): void {
  const allowed = state.allowedNotices[person] ?? []
  const spent = allowed.indexOf(id)
  state.allowedNotices[person] = allowed.filter((_, i) => i !== spent)
}

const sameWithin = 10 * 60_000

function deliver(
  account: Sandbox,
  { person, template, input }: Delivery,
  way: 'template' | 'notice',
): number {
  const { state, options } = account
  const id = `${input.client_msg_id ?? ''}`
  const before = state.chat.find(
    message => id !== '' && message.id === id && options.now() - message.at < sameWithin,
  )
  const msgid = randomInt(1e8, 1e9)
  if (!before)
    add(account, person, 'account', {
      ...(id && { id }),
      kind: 'notice',
      text: '',
      title: template.title,
      fields: template.keys.map(({ key, label }) => ({ label, value: input.data[key]?.value ?? '' })),
      ...(input.miniprogram && { page: input.miniprogram.pagepath }),
    })
  account.save()
  if (way === 'notice') spendNotice(account, person, template.id)
  const told =
    way === 'template'
      ? { Event: 'TEMPLATESENDJOBFINISH', MsgID: msgid, Status: 'success' }
      : {
          Event: 'subscribe_msg_sent_event',
          SubscribeMsgSentEvent: {
            List: { TemplateId: template.id, MsgID: msgid, ErrorCode: 0, ErrorStatus: 'success' },
          },
        }
  account.pushing.push(pushToAccount(account, person, { MsgType: 'event', ...told }))
  return msgid
}
