import type { Horizon } from '../schemas/accuracy'
import type { Language } from '../schemas/text'

/** How well waits are forecast, for the staff of a hall. */
export interface AccuracyTexts {
  title: string
  horizon: Record<Horizon, string>
  miss: (duration: string) => string
  inside: (ofHundred: number) => string
  note: string
  none: string
}

export const accuracyTexts: Record<Language, AccuracyTexts> = {
  'zh-CN': {
    title: '等候预计得准不准',
    horizon: {
      now: '马上到的',
      quarterHour: '一刻钟后到的',
      halfHour: '半小时后到的',
      hour: '一小时后到的',
      hours: '两三个小时后到的',
      day: '一天以后到的',
    },
    miss: duration => `平均差 ${duration}`,
    inside: ofHundred => `100 次里有 ${ofHundred} 次落在预计的范围内`,
    note: '每晚用当天实际的等候核对，越近的日子分量越重。预计的范围本来应当包住 100 次里的 80 次。',
    none: '还没有核对过。排队机连上并满一天后，每晚自动核对。',
  },
  en: {
    title: 'How well waits are forecast',
    horizon: {
      now: 'Arriving at once',
      quarterHour: 'Arriving in a quarter of an hour',
      halfHour: 'Arriving in half an hour',
      hour: 'Arriving in an hour',
      hours: 'Arriving in two or three hours',
      day: 'Arriving a day later or more',
    },
    miss: duration => `Off by ${duration} on average`,
    inside: ofHundred => `${ofHundred} of 100 waits within the range`,
    note: 'Checked every night against the waits of the day; recent days count for more. The range is meant to hold 80 of 100 waits.',
    none: 'Not checked yet. It is done every night once a queue machine has been connected for a day.',
  },
  ko: {
    title: '대기 예측이 얼마나 맞는지',
    horizon: {
      now: '바로 도착',
      quarterHour: '15분 뒤 도착',
      halfHour: '30분 뒤 도착',
      hour: '1시간 뒤 도착',
      hours: '2~3시간 뒤 도착',
      day: '하루 뒤 이후 도착',
    },
    miss: duration => `평균 ${duration} 차이`,
    inside: ofHundred => `100번 가운데 ${ofHundred}번이 예측 범위 안`,
    note: '매일 밤 그날의 실제 대기와 견줍니다. 최근일수록 비중이 큽니다. 예측 범위는 100번 가운데 80번을 담는 것이 목표입니다.',
    none: '아직 확인하지 않았습니다. 대기표 기기가 하루 이상 연결되면 매일 밤 자동으로 확인합니다.',
  },
}
