import * as v from 'valibot'
import { authenticatorPage, FactorKey, shownCode } from './authenticator'
import { issueCode } from './code'
import { FaceInput, showFace } from './face'
import { FaultInput, setFault } from './fault'
import { inboxOf } from './inbox'
import { inboxPage } from './inbox-page'
import { LimitInput, setLimit } from './limit'
import type { Sandbox } from './model'
import { personNamed } from './person'
import { chatOf, doInChat } from './service-number/chat'
import { chatPage } from './service-number/chat-page'
import { phoneOf } from './state'
import { changeChoice, requestSubscribeMessage } from './subscribe-popup'
import { openUrlLink } from './url-link'
import type { WireAnswer, WireCall } from './wire'

type Route = (sandbox: Sandbox, call: WireCall) => WireAnswer | Promise<WireAnswer>

const Choice = v.picklist(['accept', 'reject'])
const PersonInput = v.object({ person: v.string() })
const SubscribeInput = v.object({
  person: v.string(),
  tmplIds: v.array(v.string()),
  choice: v.optional(Choice),
  keep: v.optional(v.boolean()),
})
const SettingsInput = v.object({
  person: v.string(),
  mainSwitch: v.optional(v.boolean()),
  tmplId: v.optional(v.string()),
  choice: v.optional(v.picklist([...Choice.options, 'ask'])),
})
const Scene = v.pipe(v.string(), v.maxLength(64))
const ChatInput = v.object({
  person: v.string(),
  doing: v.variant('kind', [
    v.object({ kind: v.literal('follow'), scene: v.optional(Scene) }),
    v.object({ kind: v.literal('unfollow') }),
    v.object({ kind: v.literal('scan'), scene: Scene }),
    v.object({ kind: v.literal('say'), text: v.pipe(v.string(), v.minLength(1), v.maxLength(600)) }),
    v.object({ kind: v.literal('locate'), latitude: v.number(), longitude: v.number() }),
    v.object({ kind: v.literal('tap'), key: v.string() }),
    v.object({ kind: v.literal('notice'), templateId: v.string(), choice: Choice }),
  ]),
})
const AuthenticatorInput = v.object({ person: v.string(), key: FactorKey })

/** What WeChat's own app, and the authenticator, do on a person's phone: nothing here is on WeChat's wire. */
export const phoneRoutes: Record<string, Route> = {
  'GET /sandbox/people': ({ options }) => json(options.people.map(({ person, name }) => ({ person, name }))),
  'POST /sandbox/login': withInput(PersonInput, (sandbox, { person }) =>
    json({ code: issueCode(sandbox, person, 'login') }),
  ),
  'POST /sandbox/phone': withInput(PersonInput, (sandbox, { person }) =>
    json({ code: issueCode(sandbox, person, 'phoneNumber') }),
  ),
  'POST /sandbox/subscribe': withInput(SubscribeInput, (sandbox, input) =>
    json(requestSubscribeMessage(sandbox, input)),
  ),
  'GET /sandbox/settings': withPerson((sandbox, person) => json(settingsOf(sandbox, person))),
  'POST /sandbox/settings': withInput(SettingsInput, (sandbox, input) => {
    if (input.mainSwitch !== undefined) phoneOf(sandbox.state, input.person).mainSwitch = input.mainSwitch
    if (input.tmplId && input.choice) changeChoice(sandbox, input.person, input.tmplId, input.choice)
    sandbox.save()
    return json(settingsOf(sandbox, input.person))
  }),
  'GET /sandbox/inbox': () => page(inboxPage),
  'GET /sandbox/authenticator': () => page(authenticatorPage),
  'GET /sandbox/authenticator.json': withPerson((sandbox, person) => json(shownCode(sandbox, person))),
  'POST /sandbox/authenticator': withInput(AuthenticatorInput, (sandbox, { person, key }) => {
    sandbox.state.factorKeys[person] = key
    sandbox.save()
    return json({})
  }),
  'GET /sandbox/inbox.json': withPerson((sandbox, person) => json(inboxOf(sandbox, person))),
  'GET /sandbox/link': openUrlLink,
  'GET /sandbox/chat': () => ({ status: 200, contentType: 'text/html; charset=utf-8', text: chatPage }),
  'GET /sandbox/chat.json': withPerson(({ serviceNumber }, person) =>
    serviceNumber ? json(chatOf(serviceNumber, person)) : problem(404, 'noServiceNumber'),
  ),
  /** Something that a person does in the chat of the service number. */
  'POST /sandbox/chat': withInput(ChatInput, async ({ serviceNumber }, { person, doing }) => {
    if (!serviceNumber) return problem(404, 'noServiceNumber')
    await doInChat(serviceNumber, person, doing)
    return json(chatOf(serviceNumber, person))
  }),
  /** The person has looked into the phone, and it came out so. */
  'POST /sandbox/face': withInput(FaceInput, (sandbox, input) =>
    showFace(sandbox, input) ? json({}) : problem(404, 'unknownFace'),
  ),
  /** What the console allows: calls of a path by the minute and day, and whether our address is listed. */
  'POST /sandbox/limit': (sandbox, call) => {
    const input = parsedBody(call, LimitInput)
    if (!input) return problem(400, 'badInput')
    setLimit(sandbox.limits, input)
    return json({})
  },
  /** Rehearses a bad day at WeChat: the next calls of a path, or the next pushes, meet this. */
  'POST /sandbox/fault': (sandbox, call) => {
    const input = parsedBody(call, FaultInput)
    if (!input) return problem(400, 'badInput')
    setFault(sandbox.faults, input)
    return json({})
  },
}

/** The shape of wx.getSetting({withSubscriptions: true}). */
function settingsOf({ state }: Sandbox, person: string): Record<string, unknown> {
  const { mainSwitch, keptChoices } = phoneOf(state, person)
  return { errMsg: 'getSetting:ok', subscriptionsSetting: { mainSwitch, itemSettings: keptChoices } }
}

function withInput<Schema extends v.GenericSchema<unknown, { person: string }>>(
  schema: Schema,
  run: (sandbox: Sandbox, input: v.InferOutput<Schema>) => WireAnswer | Promise<WireAnswer>,
): Route {
  return (sandbox, call) => {
    const input = parsedBody(call, schema)
    if (!input) return problem(400, 'badInput')
    return personNamed(sandbox.options, input.person) ? run(sandbox, input) : problem(404, 'unknownPerson')
  }
}

function withPerson(run: (sandbox: Sandbox, person: string) => WireAnswer): Route {
  return (sandbox, call) => {
    const known = personNamed(sandbox.options, call.query.get('person'))
    return known ? run(sandbox, known.person) : problem(404, 'unknownPerson')
  }
}

function parsedBody<Schema extends v.GenericSchema>(
  call: WireCall,
  schema: Schema,
): v.InferOutput<Schema> | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), call.body)
  return parsed.success ? parsed.output : undefined
}

function json(value: unknown): WireAnswer {
  return { status: 200, contentType: 'application/json; charset=utf-8', text: JSON.stringify(value) }
}

const page = (text: string): WireAnswer => ({ status: 200, contentType: 'text/html; charset=utf-8', text })

function problem(status: number, code: string): WireAnswer {
  return { ...json({ problem: code }), status }
}
