import type { RatingReason } from '../../schemas/rating'
import { text } from '../fact'

/** What people may say of a visit: own proposal, after what halls are judged by. */
export const ratingReasons: RatingReason[] = [
  { code: 'friendly', of: 'good', name: text('态度好', 'Friendly', '친절함') },
  { code: 'clear', of: 'good', name: text('讲得清楚', 'Clear explanations', '설명이 분명함') },
  { code: 'quick', of: 'good', name: text('办得快', 'Quick', '빠름') },
  { code: 'easy', of: 'good', name: text('好找、方便', 'Easy to find one’s way', '찾기 쉽고 편함') },
  { code: 'unfriendly', of: 'bad', name: text('态度不好', 'Unfriendly', '불친절함') },
  { code: 'unclear', of: 'bad', name: text('没讲清楚', 'Not explained clearly', '설명이 분명하지 않음') },
  { code: 'longWait', of: 'bad', name: text('等得太久', 'Waited too long', '너무 오래 기다림') },
  {
    code: 'moreAsked',
    of: 'bad',
    name: text('要了清单以外的材料', 'Asked for more than the list', '안내문에 없는 서류를 요구함'),
  },
  { code: 'sentAway', of: 'bad', name: text('让我多跑了一趟', 'Had to come again', '다시 와야 했음') },
  { code: 'charges', of: 'bad', name: text('多收费', 'Charged too much', '비용을 더 받음') },
  { code: 'facility', of: 'bad', name: text('设施不好用', 'Facilities did not work', '시설이 불편함') },
  { code: 'other', of: 'bad', name: text('其他', 'Something else', '기타') },
]
