import { msOf } from '../../shared/domain/calendar'
import { phoneLanguage } from '../../shared/domain/chat/written-language'
import { type Context, log } from '../runtime/context'
import { lookupKey, seal } from '../runtime/keyring'
import { followerPlace } from '../runtime/sealed'
import { callbackMark } from '../store/callback'
import { follow, leave, tieFollower } from '../store/follower'
import { fetchFollower } from '../wechat/follower'

interface Said {
  openid: string
  sentAtSeconds: number
  dedupeKey: string
}

/**
 * Somebody follows the service number. Should WeChat not tell who he is just now, he is answered all the same, and is
 * tied to his mini-program when he follows anew.
 */
export async function followerBegins(ctx: Context, said: Said, followerKey: string): Promise<void> {
  const { openid, sentAtSeconds: atSeconds } = said
  const sealedOpenid = await seal(ctx.keyring, followerPlace(followerKey), openid)
  const mark = [callbackMark(ctx.table, said.dedupeKey, ctx.now)]
  if (!(await follow(ctx.table, { followerKey, sealedOpenid, atSeconds }, mark))) return
  await tie(ctx, openid, followerKey, atSeconds).catch(error =>
    log('warn', 'followerUntied', { reason: error instanceof Error ? error.name : typeof error }),
  )
}

async function tie(ctx: Context, openid: string, followerKey: string, atSeconds: number): Promise<void> {
  const { serviceNumber } = ctx.wechat
  if (!serviceNumber) return
  const told = await fetchFollower(serviceNumber.config, serviceNumber.tokens, openid, msOf(ctx.now))
  const [info] = told.outcome === 'info' ? told.infos : []
  if (!info?.isFollowing || !info.unionid) return
  const unionKey = await lookupKey(ctx.keyring, 'unionid', info.unionid)
  await tieFollower(ctx.table, { followerKey, atSeconds }, unionKey, phoneLanguage(info.language))
}

/** Nothing of him is kept. */
export async function followerLeaves(ctx: Context, said: Said, followerKey: string): Promise<void> {
  const mark = [callbackMark(ctx.table, said.dedupeKey, ctx.now)]
  await leave(ctx.table, followerKey, said.sentAtSeconds, ctx.now, mark)
}
