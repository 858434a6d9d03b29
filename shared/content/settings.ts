import type { Setting } from '../schemas/edition'
import { text } from './fact'

/** Nobody under 16 serves in the forces or holds a registered post, so a child is never asked. */
export const settings: Setting[] = [
  {
    code: 'adultAge',
    name: text(
      '从几岁起问是不是军人、国家工作人员',
      'Age from which soldiers and state staff are asked about',
      '군인·공직자 여부를 묻는 나이',
    ),
    years: 16,
  },
]
