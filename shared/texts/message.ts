import type { Change } from '../schemas/notice'
import type { Language } from '../schemas/text'

/** Minutes, in whole hours and the rest. */
export interface Span {
  hours: number
  minutes: number
}

/** What push messages say besides names and times. WeChat prints at most 20 characters of each. */
interface MessageTexts {
  /** Of a family member, who is not named: messages show on a locked screen. */
  family: (what: string) => string
  /** Several services of one visit, of which only the first is named. */
  services: (first: string, count: number) => string
  /** What a recommendation saves, against the hall that is booked. */
  fasterThan: (minutes: number, point: string) => string
  faster: (minutes: number) => string
  /** The same at another time of the day; the longer one first, where there is room for it. */
  shifted: Record<'later' | 'earlier', (by: Span, minutes: number) => string[]>
  /** The hall somebody was sent to has filled: what another saves, or how much later or earlier it is. */
  rescue: { same: (minutes: number) => string } & Record<'later' | 'earlier', (by: Span) => string>
  seeChecklist: string
  /** After a visit for which something was missing. */
  comeAgain: string
  /** Right after booking, and in the morning of the day. */
  booked: string
  today: string
  /** For the evening before: what is not in hand yet. */
  missing: (count: number, names: string[]) => string
  nothingMissing: string
  bringAll: (count: number) => string
  /** In the hall: few are ahead of the ticket. */
  soon: (ticket: string, ahead: number) => string
  /** The hall closes that day from then on. */
  closed: (from: string) => string
  /** The hall is not open for the visit any more; another place is kept, or is not. */
  planChanged: { kept: string; none: string }
  /** Who waits has a place, if he takes it. */
  placeFree: string
  checklistChange: Record<Change['kind'], (name: string) => string> & { several: (count: number) => string }
}

const spanZh = ({ hours, minutes }: Span): string =>
  (hours > 0 ? `${hours}小时` : '') + (minutes > 0 ? `${minutes}分${hours > 0 ? '' : '钟'}` : '')
const spanKo = ({ hours, minutes }: Span): string =>
  [hours > 0 && `${hours}시간`, minutes > 0 && `${minutes}분`].filter(Boolean).join(' ')
const spanEn = ({ hours, minutes }: Span): string =>
  minutes > 0 ? `${hours * 60 + minutes} minutes` : hours === 1 ? '1 hour' : `${hours} hours`
const shortEn = ({ hours, minutes }: Span): string => (minutes > 0 ? `${hours * 60 + minutes}m` : `${hours}h`)

export const messageTexts: Record<Language, MessageTexts> = {
  'zh-CN': {
    family: what => `家人：${what}`,
    services: (first, count) => `${first}等${count}项`,
    fasterThan: (minutes, point) => `比${point}约快${minutes}分钟`,
    faster: minutes => `约快${minutes}分钟，点开看`,
    shifted: {
      later: (by, minutes) => [`晚${spanZh(by)}，约省${minutes}分钟`],
      earlier: (by, minutes) => [`早${spanZh(by)}，约省${minutes}分钟`],
    },
    rescue: {
      same: minutes => `那边变忙了，约省${minutes}分钟`,
      later: by => `那边变忙了，晚${spanZh(by)}`,
      earlier: by => `那边变忙了，早${spanZh(by)}`,
    },
    seeChecklist: '请按新清单准备材料',
    comeAgain: '补齐后请再预约，点开看',
    booked: '已约好，点开看要带什么',
    today: '就是今天，按时到就行',
    missing: (count, names) => `还差 ${count} 样：${names.join('、')}`,
    nothingMissing: '材料已备齐，按时到即可',
    bringAll: count => `要带 ${count} 样材料，请点开核对`,
    soon: (ticket, ahead) => (ahead === 0 ? `${ticket}号，下一个就是您` : `${ticket}号，前面还有${ahead}人`),
    closed: from => `大厅${from}起停办，请改时间`,
    planChanged: { kept: '大厅时间有变，已留新号，请确认', none: '大厅时间有变，请点开改约' },
    placeFree: '有号了，点开一下就约好',
    checklistChange: {
      added: name => `新增${name}`,
      dropped: name => `不用带${name}`,
      changed: name => `有变：${name}`,
      perhaps: name => `可能要带${name}`,
      several: count => `${count} 处有变，请点开看`,
    },
  },
  en: {
    family: what => `Family: ${what}`,
    services: (first, count) => `${first} +${count - 1}`,
    fasterThan: (minutes, point) => `Saves ${minutes} min vs ${point}`,
    faster: minutes => `Saves about ${minutes} min`,
    shifted: {
      later: (by, minutes) => [`${shortEn(by)} later, saves ${minutes}m`, `${spanEn(by)} later`],
      earlier: (by, minutes) => [`${shortEn(by)} earlier, saves ${minutes}m`, `${spanEn(by)} earlier`],
    },
    rescue: {
      same: minutes => `Busy: saves ${minutes} min`,
      later: by => `Busy: ${shortEn(by)} later`,
      earlier: by => `Busy: ${shortEn(by)} earlier`,
    },
    seeChecklist: 'See the new list',
    comeAgain: 'Then book again, tap',
    booked: 'Booked: see list',
    today: 'It is today',
    missing: (count, names) => `${count} to get: ${names.join(', ')}`,
    nothingMissing: 'Everything is ready',
    bringAll: count => `${count} to bring: see list`,
    soon: (ticket, ahead) => (ahead === 0 ? `${ticket}: you are next` : `${ticket}: ${ahead} ahead`),
    closed: from => `Shut ${from}: rebook`,
    planChanged: { kept: 'Hours changed: see', none: 'Hours changed' },
    placeFree: 'Tap to take it',
    checklistChange: {
      added: name => `New: ${name}`,
      dropped: name => `Gone: ${name}`,
      changed: name => `Changed: ${name}`,
      perhaps: name => `Perhaps: ${name}`,
      several: count => `${count} changes, tap`,
    },
  },
  ko: {
    family: what => `가족: ${what}`,
    services: (first, count) => `${first} 외 ${count - 1}건`,
    fasterThan: (minutes, point) => `${point}보다 약 ${minutes}분 빠름`,
    faster: minutes => `약 ${minutes}분 빠름, 눌러 확인`,
    shifted: {
      later: (by, minutes) => [`${spanKo(by)} 늦게, ${minutes}분 절약`],
      earlier: (by, minutes) => [`${spanKo(by)} 일찍, ${minutes}분 절약`],
    },
    rescue: {
      same: minutes => `그곳 붐빔, 약 ${minutes}분 절약`,
      later: by => `그곳 붐빔, ${spanKo(by)} 늦게`,
      earlier: by => `그곳 붐빔, ${spanKo(by)} 일찍`,
    },
    seeChecklist: '새 준비물 목록을 확인하세요',
    comeAgain: '갖춘 뒤 다시 예약하세요',
    booked: '예약 완료, 준비물 확인',
    today: '오늘입니다. 제시간에 오세요',
    missing: (count, names) => `남은 준비물 ${count}개: ${names.join(', ')}`,
    nothingMissing: '준비물이 다 갖추어졌습니다',
    bringAll: count => `준비물 ${count}개, 눌러서 확인`,
    soon: (ticket, ahead) => (ahead === 0 ? `${ticket}번, 다음 차례입니다` : `${ticket}번, 앞에 ${ahead}명`),
    closed: from => `${from}부터 휴무, 변경 요망`,
    planChanged: { kept: '시간 변경, 새 자리 확인 요망', none: '시간 변경, 예약 변경 요망' },
    placeFree: '자리가 났습니다, 눌러 예약',
    checklistChange: {
      added: name => `추가: ${name}`,
      dropped: name => `제외: ${name}`,
      changed: name => `변경: ${name}`,
      perhaps: name => `필요할 수 있음: ${name}`,
      several: count => `${count}건 변경, 눌러서 확인`,
    },
  },
}
