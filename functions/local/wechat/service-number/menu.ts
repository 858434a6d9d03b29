import * as v from 'valibot'
import { tokenProblem } from '../access-token'
import type { Sandbox } from '../model'
import { answered, postedBody, refused, type WireAnswer, type WireCall } from '../wire'

/** As WeChat counts names: in bytes, 16 beside each other and 60 below. */
const nameOf = (bytes: number) =>
  v.pipe(
    v.string(),
    v.check(name => Buffer.byteLength(name) <= bytes),
  )
const actions = (bytes: number) =>
  [
    v.strictObject({
      type: v.literal('click'),
      name: nameOf(bytes),
      key: v.pipe(v.string(), v.maxLength(128)),
    }),
    v.strictObject({ type: v.literal('view'), name: nameOf(bytes), url: v.pipe(v.string(), v.url()) }),
    v.strictObject({
      type: v.literal('miniprogram'),
      name: nameOf(bytes),
      url: v.pipe(v.string(), v.url()),
      appid: v.string(),
      pagepath: v.pipe(v.string(), v.regex(/^\w/)),
    }),
  ] as const
const Menu = v.object({
  button: v.pipe(
    v.array(
      v.union([
        ...actions(16),
        v.strictObject({
          name: nameOf(16),
          sub_button: v.pipe(v.array(v.union(actions(60))), v.minLength(1), v.maxLength(5)),
        }),
      ]),
    ),
    v.minLength(1),
    v.maxLength(3),
  ),
})

/** POST /cgi-bin/menu/create */
export function createMenu(account: Sandbox, call: WireCall): WireAnswer {
  const refuse = (errcode: number) => refused(call.path, errcode, account.options.now())
  const problem = tokenProblem(account, call)
  if (problem) return refuse(problem)
  const posted = postedBody(call, v.looseObject({}))
  if ('errcode' in posted) return refuse(posted.errcode)
  const menu = v.safeParse(Menu, posted.body)
  if (!menu.success) return refuse(menu.issues.some(({ type }) => type === 'check') ? 40018 : 40017)
  account.state.menu = menu.output.button
  account.save()
  return answered(call.path, { errcode: 0, errmsg: 'ok' })
}

/** GET /cgi-bin/menu/get: with an empty list below each button. */
export function getMenu(account: Sandbox, call: WireCall): WireAnswer {
  const problem = call.method === 'GET' ? tokenProblem(account, call) : 43001
  if (problem) return refused(call.path, problem, account.options.now())
  if (account.state.menu.length === 0) return refused(call.path, 46003, account.options.now())
  return answered(call.path, { menu: { button: account.state.menu.map(withEmptyList) } })
}

function withEmptyList(button: object): object {
  const below = 'sub_button' in button && Array.isArray(button.sub_button) ? button.sub_button : []
  return { ...button, sub_button: below.map(withEmptyList) }
}
