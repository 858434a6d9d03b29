/** What somebody who writes to the service number may want besides a service's list. */
export type Wish = 'busy' | 'booking' | 'cancel' | 'menu'

/** The keys of the service number's menu, as its taps tell them. */
export const wishKeys: Record<string, Wish> = {
  BUSY: 'busy',
  BOOKING: 'booking',
  CANCEL: 'cancel',
  HELP: 'menu',
}

const cancelling = /取消|退约|退号|不去了|cancel|취소/i
const crowd =
  /忙不忙|忙吗|人多|多少人|排队|等多久|要等|等候|空闲|busy|queue|crowd|wait(ing)? time|how long|붐비|붐벼|혼잡|대기|바쁜|바빠|한산/i
/** Nothing but these words, and who says them. */
const bookingAlone =
  /^(我|的|我的|查|查询|查看|看|改|改期|要|想|my|the|a|an|see|show|change|make|내|제|나의|확인|변경|보기|\s)*(预约|预约号|booking|bookings|appointment|appointments|reservation|예약)(查询|查看|改期|在哪|呢|吗|记录|확인|변경|보기|하기|\s)*$/i
const help = /^(菜单|帮助|功能|你好|您好|help|menu|hi|hello|메뉴|도움말|안녕|안녕하세요)$/i

/**
 * Of a text what it asks for by a word; nothing where it has to be looked for among the services. Whoever writes of
 * cancelling a booking wants that, and not the booking.
 */
export function wishIn(text: string): Wish | undefined {
  const plain = text.replace(/[\p{P}\p{S}]+/gu, ' ').trim()
  if (cancelling.test(plain)) return 'cancel'
  if (crowd.test(plain)) return 'busy'
  if (bookingAlone.test(plain)) return 'booking'
  return plain === '' || help.test(plain) ? 'menu' : undefined
}
