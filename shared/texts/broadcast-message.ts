import type { Language, Text } from '../schemas/text'
import type { BroadcastKind } from '../vocabulary/broadcast'

/** What a booked person reads beside his hall and time; WeChat takes twenty characters. */
export const broadcastMessages: Record<Language, Record<BroadcastKind, string>> = {
  'zh-CN': {
    closed: '当天停办，请改约别的日子',
    opensLate: '当天晚开门，请先来电',
    closesEarly: '当天提早关门，请先来电',
    systemDown: '系统故障，办理会慢',
    entranceMoved: '入口有变，请看门口标识',
  },
  en: {
    closed: 'Closed: book anew',
    opensLate: 'Opens late: call us',
    closesEarly: 'Closes early: call',
    systemDown: 'System fault: slow',
    entranceMoved: 'Entrance has moved',
  },
  ko: {
    closed: '그날 쉽니다. 다시 예약하세요',
    opensLate: '늦게 엽니다. 전화해 주세요',
    closesEarly: '일찍 닫습니다. 전화해 주세요',
    systemDown: '시스템 장애로 늦어집니다',
    entranceMoved: '입구가 바뀌었습니다',
  },
}

/** The same in every language, for who reads it in the app. */
export const broadcastText = (kind: BroadcastKind): Text => ({
  'zh-CN': broadcastMessages['zh-CN'][kind],
  en: broadcastMessages.en[kind],
  ko: broadcastMessages.ko[kind],
})
