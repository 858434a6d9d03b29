import type { Language } from '../schemas/text'

/** Whether faster halls may be looked for from the county somebody starts from. */
export interface OriginQuestionTexts {
  title: string
  note: string
  from: (place: string) => string
  choose: string
  other: string
  refuse: string
  kept: (place: string) => string
  refused: string
  /** Among what is kept of a person. */
  label: string
  change: string
  remove: string
  removed: string
}

export const originQuestionTexts: Record<Language, OriginQuestionTexts> = {
  'zh-CN': {
    title: '您从哪个县（市、区）来？',
    note: '以后有别的大厅更省时间，就按这里算路程。只记到县（市、区），不记具体位置，随时能在“我的数据”里删掉。不说也能照常办。',
    from: place => `从${place}来`,
    choose: '选县（市、区）',
    other: '从别处来',
    refuse: '不说',
    kept: place => `记下了：${place}`,
    refused: '好的，不再问了',
    label: '推荐大厅从这里算路程',
    change: '换一个',
    remove: '删掉',
    removed: '已删掉',
  },
  en: {
    title: 'Which county will you come from?',
    note: 'If another hall turns out to be faster, the way is counted from there. Only the county is kept, no exact place; delete it any time in “My data”. Your booking is the same without it.',
    from: place => `From ${place}`,
    choose: 'Choose a county',
    other: 'From elsewhere',
    refuse: 'I would rather not say',
    kept: place => `Noted: ${place}`,
    refused: 'All right, we will not ask again',
    label: 'Suggestions count the way from',
    change: 'Change',
    remove: 'Delete',
    removed: 'Deleted',
  },
  ko: {
    title: '어느 현(시, 구)에서 오십니까?',
    note: '더 빠른 접수처가 있으면 그곳에서 오는 길로 계산합니다. 현(시, 구)까지만 저장하고 정확한 위치는 저장하지 않으며, ‘내 데이터’에서 언제든 지울 수 있습니다. 말씀하지 않으셔도 예약은 그대로입니다.',
    from: place => `${place}에서 옵니다`,
    choose: '현(시, 구) 고르기',
    other: '다른 곳에서 옵니다',
    refuse: '말하지 않겠습니다',
    kept: place => `저장했습니다: ${place}`,
    refused: '네, 다시 묻지 않겠습니다',
    label: '추천 접수처까지의 길을 세는 곳',
    change: '바꾸기',
    remove: '지우기',
    removed: '지웠습니다',
  },
}
