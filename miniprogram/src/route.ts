import Taro from '@tarojs/taro'
import { speech } from './phone/language'
import { type Tab, tabs } from './platform/platform'

/**
 * Every page once, with what it must be told. From the choice of a hall on, `service` is all that is done in the
 * visit: one, or several as `PP-NEW,HM-NEW`.
 */
interface Routes {
  /** With a place and a time that were chosen first. */
  'errand/service/index': { pointId?: string; slotAt?: string }
  /**
   * `given` are the answers of a list that was shared; `answered` says that they have just been given, for another
   * service in the same visit; `beside` are the services of that visit. A mini-program code tells its service as
   * `scene`.
   */
  'errand/checklist/index': { service: string; given?: string; answered?: 'yes'; beside?: string }
  'errand/visit/index': { service: string; given?: string }
  /** `kept` is the booking that stays as it is while its owner looks around. */
  'errand/point/index': { service: string; day?: string; kept?: string }
  'errand/slot/index': { service: string; pointId: string; slotAt: string }
  /** `wait`: the time is full, and is waited for. */
  'errand/booking/form': { service: string; pointId: string; slotAt: string; wait?: 'yes' }
  'errand/booking/done': { bookingId: string }
  /** With the place and the time that were wanted instead. */
  'other-time/move/index': { bookingId: string; pointId?: string; slotAt?: string }
  /** Into the line for a day that is full, with what the booking form has filled in; and where one stands. */
  'other-time/join/index': Record<never, string>
  /** Messages add `from=message`. */
  'other-time/line/index': { waitingId?: string }
  /** Those who are being put together; who was booked together; and the same at the counter. */
  'family/party/index': Record<never, string>
  'family/group/index': { groupCode: string }
  'family/desk/index': { pointId: string; groupCode: string }
  /** Messages add `from=message` and, of a recommendation, its `recommendationId`. */
  'pages/booking/detail': { bookingId: string }
  'guide/hall/index': Record<never, string>
  /** All halls at once, on a wide screen or on paper. */
  'overview/index/index': Record<never, string>
  'guide/hall/detail': { pointId: string; service: string }
  /** The way of one or several services (codes with commas) through a hall; with a booking, what comes next. */
  'hall/way/index': { pointId: string; services: string; bookingId?: string }
  /** For the guides of a point: what to ask and where to send. */
  'hall/desk/index': { pointId: string }
  'hall/rating/index': { bookingId: string }
  'hall/plan/index': { pointId: string }
  'hall/closing/index': { pointId: string }
  'hall/sign/index': { pointId: string }
  /** From a checklist, with its service. */
  'home-visit/start/index': { service?: string }
  /** `by=phone`: staff fill it in for who telephones. */
  'home-visit/sign-up/index': { service?: string; by?: 'phone' }
  /** Messages add `from=message`. */
  'home-visit/status/index': { visitId: string }
  /** A unit's list of travellers; with its county, as its reviewer reads it. */
  'home-visit-roster/list/index': { visitId: string; divisionCode?: string }
  'home-visit-desk/queue/index': { desk?: string }
  'home-visit-desk/detail/index': { divisionCode: string; visitId: string }
  'home-visit-desk/campaign/index': Record<never, string>
  /** Without a campaign, a new one. */
  'home-visit-desk/plan/index': { campaignId?: string }
  'home-visit-desk/figure/index': Record<never, string>
  /** Without a point, of all halls of the scope. */
  'figures/index/index': { pointId?: string }
  'messages/list/index': { pointId?: string }
  'messages/broadcast/index': { pointId: string }
  /** A hall's days and lists; somebody without a booking; the list of a day on paper. */
  'counter/day/index': { pointId: string }
  'counter/walk-in/index': { pointId: string }
  'counter/print/index': { pointId: string; day: string }
  'counter/receipt/index': { pointId: string; bookingId: string }
  'counter/poster/index': { pointId: string }
  'open-plan/index/index': { pointId: string }
  /** How much one may book, in the whole province; and who is kept out wrongly, at a counter. */
  'open-plan/limit/index': Record<never, string>
  'counter/free/index': { pointId: string }
  /** Messages add `from=message`. */
  'arrival/ticket/index': { bookingId: string }
  /** For who stands at the door of a hall. */
  'point-facts/door/index': { pointId: string }
  'point-facts/table/index': Record<never, string>
  /** The person's own: messages, data, and who runs this. */
  'person/inbox/index': Record<never, string>
  'person/data/index': Record<never, string>
  'person/about/index': Record<never, string>
  'guide/service/index': { service: string }
  'guide/disclosure/index': Record<never, string>
  'guide/edition/index': Record<never, string>
  'guide/edition/detail': { number: string }
  'guide/photo/index': Record<never, string>
  'guide/online/index': Record<never, string>
  /** Without a point, the only one of the staff member's scope, or the choice of one. */
  'staff/booking/index': { pointId?: string }
  /** From a code in front of the camera, or from the list. */
  'staff/booking/detail': { pointId: string; bookingId: string }
  'counter/papers/index': Record<never, string>
  'staff/checklist/card': { service: string }
  /** The list of a class of applicants, with what differs from its usual answers. */
  'staff/print/index':
    | { service: string; applicantClass: string; day: string; changed: string; shortfall?: string }
    | { pointId: string; bookingId: string; paper?: 'shortfall' }
  /** For whoever has been invited. */
  'colleague/enrol/index': Record<never, string>
  /** What the person is, and the way out. */
  'colleague/own/index': Record<never, string>
  /** Those within the staff member's scope, or at a point of it. */
  'colleague/index/index': { pointId?: string }
  'colleague/detail/index': { staffId: string }
  'colleague/invite/index': Record<never, string>
  /** A browser that a telephone lets in. */
  'account/sign-in/index': Record<never, string>
  /** That telephone: without a code, it scans one. */
  'account/confirm/index': { loginCode?: string }
  'account/factor/index': Record<never, string>
  'account/session/index': Record<never, string>
  /** For auditors: the places of a day, or what is recorded at one, whose name is passed on. */
  'account/audit/index': { place?: string; day?: string; name?: string }
  'staff/device/index': { pointId: string }
  /** Without a point, of all within the staff member's scope. */
  'staff/outcome/index': { pointId?: string }
  'staff/shortfall/index': { pointId?: string }
  /** The list of a class of applicants, to be ticked off at a point for somebody without a booking. */
  'staff/shortfall/desk': {
    pointId: string
    service: string
    applicantClass: string
    day: string
    changed: string
  }
  /** With the point that has to acknowledge, or as the province sees them. */
  'staff/notice/index': { pointId?: string }
  'staff/notice/detail': { number: string; pointId?: string }
  'staff/notice/card': { number: string; day: string }
  'staff/notice/draft': { number: string }
  /** Without a code, a new one. */
  'staff/notice/fee': { number: string; code: string }
  'staff/notice/paper': { number: string }
  'staff/notice/material': { number: string; code: string }
  'staff/notice/rule': { number: string; code?: string }
  'staff/notice/acknowledgement': { number: string }
  /** Of one hall, or of all within the caller's scope. */
  'inspection/list/index': { pointId?: string }
  'inspection/check/index': { pointId: string; inspectionId: string }
  'inspection/finding/index': { pointId: string; findingId: string }
  'inspection/draw/index': Record<never, string>
  /** A county's day of home visits, today without one; without a county, one of the scope. And a team's own. */
  'home-visit-route/plan/index': { divisionCode?: string; day?: string }
  'home-visit-route/team/index': { day?: string }
  /** Without a code, a new one. */
  'staff/entry/index': { number: string; kind: string; code?: string }
}
export type Route = keyof Routes

/** As a card or a link to a page has it: without a leading slash. */
export function pathOf<R extends Route>(route: R, params: Routes[R]): string {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${route}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

/** WeChat keeps no more pages than this, one above the other. */
const deepest = 10
const isDeepest = (): boolean => Taro.getCurrentPages().length >= deepest

const openRoutes = (): (string | undefined)[] =>
  Taro.getCurrentPages().map(page => page.route?.replace(/^\//, '').split('?')[0])

/** Whether a page lies under this one. */
export const isOpen = (route: Route): boolean => openRoutes().includes(route)

/** Whether going back leads to it. */
export const isBelow = (route: Route): boolean => openRoutes().at(-2) === route

/** Where the tenth page leads on, the next takes its place. */
export const open = <R extends Route>(route: R, params: Routes[R]): void =>
  go(isDeepest() ? Taro.redirectTo : Taro.navigateTo, route, params)

/** Closes every other page: what led here is over. */
export const openAlone = <R extends Route>(route: R, params: Routes[R]): void =>
  go(Taro.reLaunch, route, params)

let isGoing = false

/** A page whose package is not on the phone needs the network. A second tap on the way goes nowhere. */
function go<R extends Route>(
  way: (option: { url: string }) => Promise<unknown>,
  route: R,
  params: Routes[R],
): void {
  if (isGoing) return
  isGoing = true
  way({ url: `/${pathOf(route, params)}` })
    .catch(() => Taro.showToast({ title: speech().texts.state.offline, icon: 'none' }))
    .finally(() => {
      isGoing = false
    })
}

export const openTab = (tab: Tab): void => void Taro.switchTab({ url: `/pages/${tab}/index` })

/** The tab on top of the stack of pages, if it is one. */
export const tabOnTop = (): Tab | undefined => tabs.find(tab => openRoutes().at(-1) === `pages/${tab}/index`)

export const back = (): void => void Taro.navigateBack()

/** What the page was opened with. */
export function paramOf(params: Record<string, string | undefined>, name: string): string {
  return decodeURIComponent(params[name] ?? '')
}
