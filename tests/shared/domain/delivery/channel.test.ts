import { expect, it } from 'vitest'
import { type Channel, channelsTo, isReached } from '../../../../shared/domain/delivery/channel'

it.each<[who: string, credits: number, forAll: boolean, follows: boolean, isOffer: boolean, ways: Channel[]]>(
  [
    ['who has allowed nothing and follows nothing', 0, false, false, false, ['app']],
    ['who has allowed one', 1, false, false, false, ['subscription', 'app']],
    ['who has allowed all', 0, true, false, false, ['longTerm', 'app']],
    ['who has allowed all, and single ones before', 2, true, false, false, ['longTerm', 'app']],
    ['a follower', 0, false, true, false, ['follower', 'app']],
    ['a follower who has allowed one', 1, false, true, false, ['subscription', 'follower', 'app']],
    ['a follower who has allowed all', 0, true, true, false, ['longTerm', 'follower', 'app']],
    ['an offer to a follower', 0, false, true, true, ['app']],
    ['an offer to a follower who has allowed one', 1, false, true, true, ['subscription', 'app']],
  ],
)('%s is reached in this order', (_, credits, isAllowedForAll, isFollower, isOffer, ways) => {
  const found = channelsTo({ credits, isAllowedForAll, isFollower }, { isOffer })
  expect(found).toEqual(ways)
  expect(isReached(found)).toBe(ways.length > 1)
})
