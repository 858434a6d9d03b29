import { run as push } from '../../../functions/push'
import { addMinutes } from '../../../shared/domain/calendar'
import { seededRandom } from '../../../shared/domain/random'
import { openOffice, type Purpose } from './office'

export interface OutageResult {
  messages: number
  /** Still useful when WeChat was back. */
  useful: number
  usefulDelivered: number
  uselessDelivered: number
  twice: number
  /** Calls of WeChat while it could not be reached. */
  callsInVain: number
  minutesToClear: number
}

/** How long after the end a message must be of use to count as useful: a pause may just have begun. */
const graceMinutes = 5

/** WeChat cannot be reached for so many hours: connections are refused, broken off, or answered with HTTP 502. */
export async function outage(messages: number, hours: number): Promise<OutageResult> {
  const random = seededRandom(`outage ${hours}`).uniform
  const office = await openOffice(40)
  const begun = office.now()
  const minutes = hours * 60
  const ended = addMinutes(begun, minutes)
  const kinds = ['refusedConnection', 'reset', 'badGateway'] as const
  office.fault = () => (office.now() < ended ? kinds[Math.floor(random() * 3)] : undefined)
  const laid = []
  for (let minute = 1; minute <= minutes; minute++) {
    office.pass(60)
    while (laid.length < (messages * minute) / minutes) laid.push(await layOne())
    await push(office.runtime, {})
  }
  const callsInVain = office.wechat.calls
  let minutesToClear = 0
  for (let minute = 1; minute <= 60; minute++) {
    office.pass(60)
    await push(office.runtime, {})
    office.pass(2)
    await office.hear()
    if (await office.isUnderWay()) minutesToClear = minute
  }
  const pages = office.wechat.accepted.map(({ page }) => page)
  const isUseful = ({ usefulUntil }: { usefulUntil: string }) => usefulUntil > addMinutes(ended, graceMinutes)
  const arrived = ({ messageId }: { messageId: string }) => pages.includes(messageId)
  await office.dynamo.close()
  return {
    messages,
    useful: laid.filter(isUseful).length,
    usefulDelivered: laid.filter(isUseful).filter(arrived).length,
    uselessDelivered: laid.filter(({ usefulUntil }) => usefulUntil <= ended).filter(arrived).length,
    twice: pages.length - new Set(pages).size,
    callsInVain,
    minutesToClear,
  }

  /** Some are useful for a quarter of an hour, some for hours, most for days. */
  function layOne() {
    const purposes: Purpose[] = ['recommendation', 'bookingReminder', 'checklistChanged']
    const purpose = purposes[Math.floor(random() * 3)] ?? 'bookingReminder'
    const useful = purpose === 'recommendation' ? 20 : 10 ** (1.5 + random() * 2)
    return office.lay(Math.floor(random() * 40), purpose, addMinutes(office.now(), Math.round(useful)))
  }
}
