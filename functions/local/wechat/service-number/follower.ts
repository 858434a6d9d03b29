import * as v from 'valibot'
import { tokenProblem } from '../access-token'
import type { Sandbox } from '../model'
import { openidOf, personWithOpenid, unionidOf } from '../person'
import { answered, postedBody, refused, type WireAnswer, type WireCall } from '../wire'

const mostOfPage = 10_000
const mostOfBatch = 100

/** GET /cgi-bin/user/info: of who does not follow nothing but that. */
export function userInfo(account: Sandbox, call: WireCall): WireAnswer {
  const problem = call.method === 'GET' ? tokenProblem(account, call) : 43001
  if (problem) return refused(call.path, problem, account.options.now())
  const info = infoOf(account, call.query.get('openid') ?? '')
  return info ? answered(call.path, info) : refused(call.path, 40003, account.options.now())
}

const BatchInput = v.object({
  user_list: v.pipe(v.array(v.object({ openid: v.string() })), v.maxLength(mostOfBatch)),
})

/** POST /cgi-bin/user/info/batchget */
export function userInfos(account: Sandbox, call: WireCall): WireAnswer {
  const refuse = (errcode: number) => refused(call.path, errcode, account.options.now())
  const problem = tokenProblem(account, call)
  if (problem) return refuse(problem)
  const posted = postedBody(call, BatchInput)
  if ('errcode' in posted) return refuse(posted.errcode)
  const infos = posted.body.user_list.map(({ openid }) => infoOf(account, openid))
  return infos.some(info => !info) ? refuse(40003) : answered(call.path, { user_info_list: infos })
}

/** GET /cgi-bin/user/get: those who follow, oldest first, after `next_openid`. */
export function userPage(account: Sandbox, call: WireCall): WireAnswer {
  const problem = call.method === 'GET' ? tokenProblem(account, call) : 43001
  if (problem) return refused(call.path, problem, account.options.now())
  const all = account.state.followers.map(({ person }) => openidOf(account.options, person))
  const after = all.indexOf(call.query.get('next_openid') ?? '') + 1
  const openid = all.slice(after, after + mostOfPage)
  return answered(call.path, {
    total: all.length,
    count: openid.length,
    ...(openid.length > 0 && { data: { openid } }),
    next_openid: openid.at(-1) ?? '',
  })
}

function infoOf({ options, state }: Sandbox, openid: string): Record<string, unknown> | undefined {
  const person = personWithOpenid(options, openid)?.person
  if (!person) return undefined
  const follows = state.followers.find(one => one.person === person)
  if (!follows) return { subscribe: 0, openid }
  return {
    subscribe: 1,
    openid,
    language: 'zh_CN',
    subscribe_time: Math.floor(follows.since / 1000),
    ...(options.isBoundToOpenPlatform && { unionid: unionidOf(person) }),
    remark: '',
    groupid: 0,
    tagid_list: [],
    subscribe_scene: 'ADD_SCENE_SEARCH',
  }
}
