import { addMinutes, msOf } from '../../shared/domain/calendar'
import { phoneLanguage } from '../../shared/domain/chat/written-language'
import { log, type Runtime, type ServiceNumber } from '../runtime/context'
import { lookupKey, seal } from '../runtime/keyring'
import { followerPlace } from '../runtime/sealed'
import { follow, getFollower, getFollowerCursor, putFollowerCursor, tieFollower } from '../store/follower'
import { type FollowerInfo, fetchFollowerPage, fetchFollowers, mostInfos } from '../wechat/follower'

/** A night goes on for so long; the next one begins where it has stopped. */
const nightMinutes = 4

/**
 * Looks once through all who follow the service number, for those of whom no push has told, or who could not be tied
 * to a person when it did. Who has left is found out by his leaving, or by the first message to him.
 */
export async function passFollowers(runtime: Runtime): Promise<{ seen: number; tied: number }> {
  const { serviceNumber } = runtime.wechat
  const counts = { seen: 0, tied: 0 }
  if (!serviceNumber) return counts
  const until = addMinutes(runtime.now(), nightMinutes)
  let after = await getFollowerCursor(runtime.table)
  do {
    const { config, tokens } = serviceNumber
    const page = await fetchFollowerPage(config, tokens, after, msOf(runtime.now()))
    // What WeChat does not tell tonight it tells tomorrow.
    if (page.outcome !== 'page') break
    for (let first = 0; first < page.openids.length; first += mostInfos)
      counts.tied += await lookAt(runtime, serviceNumber, page.openids.slice(first, first + mostInfos))
    counts.seen += page.openids.length
    after = page.next ?? ''
    await putFollowerCursor(runtime.table, after)
  } while (after && runtime.now() < until)
  log('info', 'followers', counts)
  return counts
}

/** Up to a hundred of them; WeChat is asked of those alone of whom too little is known. */
async function lookAt(runtime: Runtime, serviceNumber: ServiceNumber, openids: string[]): Promise<number> {
  const known = await Promise.all(
    openids.map(async openid => {
      const followerKey = await lookupKey(runtime.keyring, 'follower', openid)
      return { openid, followerKey, item: await getFollower(runtime.table, followerKey) }
    }),
  )
  const missing = known.filter(({ item }) => item?.state !== 'following' || !item.unionKey)
  if (missing.length === 0) return 0
  const { config, tokens } = serviceNumber
  const asked = missing.map(({ openid }) => openid)
  const told = await fetchFollowers(config, tokens, asked, msOf(runtime.now()))
  if (told.outcome !== 'info') return 0
  const ties = await Promise.all(told.infos.map(info => take(runtime, info)))
  return ties.filter(Boolean).length
}

/** By when he began to follow, so that what a push has told since stands. */
async function take({ table, keyring }: Runtime, info: FollowerInfo): Promise<boolean> {
  if (!info.isFollowing || info.since === undefined) return false
  const followerKey = await lookupKey(keyring, 'follower', info.openid)
  const sealedOpenid = await seal(keyring, followerPlace(followerKey), info.openid)
  await follow(table, { followerKey, sealedOpenid, atSeconds: info.since })
  const item = await getFollower(table, followerKey)
  if (!info.unionid || item?.state !== 'following') return false
  const unionKey = await lookupKey(keyring, 'unionid', info.unionid)
  return tieFollower(table, item, unionKey, phoneLanguage(info.language))
}
