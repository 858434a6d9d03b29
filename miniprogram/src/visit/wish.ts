import { text } from '../../../shared/content/fact'
import type { GroupMember } from '../../../shared/schemas/group'
import { cacheOf } from '../phone/cache'
import type { Place } from './errand'

/** Whoever is to wait for a time that is full, as the booking form was filled in: on this phone, as long as a form is. */
export const wish = cacheOf<Place & { member: GroupMember }>('wish', 2 / 24)

export const waitWord = text('约满了，候补排队', 'Full: join the waiting list', '마감: 대기 순번 신청')
