import { dayOf, timeOf } from '../../../shared/domain/calendar'
import { placeNamedIn } from '../../../shared/domain/chat/named-place'
import { saidWait } from '../../../shared/domain/forecast/shown-wait'
import { nearestPoints } from '../../../shared/domain/point/nearest'
import { saidIn } from '../../../shared/domain/said'
import { shortNameOf } from '../../../shared/domain/short-name'
import type { HallView } from '../../../shared/schemas/hall'
import type { Location } from '../../../shared/schemas/point'
import { textsOf } from '../../../shared/texts'
import { chatTexts } from '../../../shared/texts/chat'
import type { PassiveReply } from '../../wechat/passive-reply'
import { hallsInMinute } from '../minute'
import { bookingsAhead } from './booking'
import { type Chat, linkIn } from './chat'

const shown = 3

/** How busy the nearest halls are: from the place that is named, else from where the next visit is booked. */
export async function crowdReply(chat: Chat, text: string): Promise<PassiveReply> {
  const words = chatTexts[chat.language]
  const named = placeNamedIn(text, chat.content)
  if (named) return crowdAt(chat, named.at, words.hallsNear(saidIn(named.name, chat.language)))
  const [next] = await bookingsAhead(chat)
  const point = next && chat.content.points.get(next.pointId)
  if (point) return crowdAt(chat, point.location, words.hallsNear(shortNameOf(point, chat.language)))
  return {
    kind: 'text',
    text: [words.whereAreYou, linkIn(chat, 'guide/hall/index', words.seeHalls)].join('\n'),
  }
}

/** The same from where somebody says that he is. */
export async function crowdAt(
  chat: Chat,
  from: Location,
  heading = chatTexts[chat.language].halls,
): Promise<PassiveReply> {
  const { ctx, content } = chat
  const points = nearestPoints([], dayOf(ctx.now), from, content, shown)
  const halls = await hallsInMinute(ctx, points, content)
  const lines = points.map((point, i) => lineOf(chat, shortNameOf(point, chat.language), halls[i]))
  const all = linkIn(chat, 'guide/hall/index', chatTexts[chat.language].seeHalls)
  return { kind: 'text', text: [heading, ...lines, all].join('\n') }
}

/** Without live data it is said so, and no number. */
function lineOf({ language }: Chat, name: string, hall: HallView | undefined): string {
  const words = chatTexts[language]
  const { busyness = 'unknown', waitMinutes, asOf } = hall ?? {}
  const isTold = busyness !== 'unknown' && busyness !== 'closed'
  const said = isTold && waitMinutes ? saidWait(waitMinutes) : undefined
  const wait = said === undefined ? '' : typeof said === 'number' ? words.wait(said) : words[said]
  return words.hall(
    name,
    textsOf(language).busyness[busyness],
    wait,
    isTold && asOf ? words.asOf(timeOf(asOf)) : '',
  )
}
