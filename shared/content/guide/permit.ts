import type { Guide } from '../../schemas/guide'
import { evidence, text } from '../fact'
import { atOnce, atPrefecture, countyOffices, each, fact, permissionAs, promised, readOn } from './common'
import { noPermit } from './refusal'

const permitKnown = evidence('medium', readOn, 'O9', 'O14', 'O30', 'O35', 'C19', 'O7', 'O19')
const permitResult = text(
  '中华人民共和国出入境通行证',
  'Exit-entry permit of the People’s Republic of China',
  '중화인민공화국 출입국 통행증',
)
const childKnown = evidence('medium', readOn, 'O9', 'O14', 'C19')
const recordKnown = evidence('medium', readOn, 'O16', 'O17')
/** As another place publishes it, or as is only generally known; Jilin's own was not found. */
const elsewhere = (...sources: string[]) => evidence('low', readOn, ...sources)

export const permitGuides: Guide[] = [
  ...each('ET-BORDER', {
    kind: permissionAs(permitKnown),
    handling: fact(promised, permitKnown),
    authority: fact(countyOffices, permitKnown),
    level: fact(
      text('市级；吉林有8个县市', 'Prefecture; in Jilin 8 counties', '시급, 길림성은 8개 현·시'),
      elsewhere('O9', 'O30'),
    ),
    result: fact(permitResult, permitKnown),
    refusal: noPermit(permitKnown),
  }),
  ...each('ET-BORDERZONE', {
    result: fact(
      text('边境地区出入境通行证', 'Exit-entry permit of the border area', '변경 지역 출입국 통행증'),
      elsewhere('K'),
    ),
  }),
  ...each('ET-CHILD', {
    kind: permissionAs(childKnown),
    handling: fact(promised, childKnown),
    level: fact(atPrefecture, childKnown),
    result: fact(permitResult, childKnown),
    refusal: noPermit(childKnown),
  }),
  ...each('QY-RECORD', {
    handling: fact(atOnce, elsewhere('O17')),
    authority: fact(
      text(
        '出入境边防检查站、地（市）级以上公安机关出入境管理部门',
        'Border inspection stations, and exit-entry offices from prefecture level up',
        '출입국 변방 검사소, 지급시 이상 공안 출입국 관리 부서',
      ),
      recordKnown,
    ),
    level: fact(atPrefecture, recordKnown),
    visits: fact(
      text('网上办不用到场；窗口1次', 'None online; 1 at a counter', '온라인은 없음, 창구는 1회'),
      recordKnown,
    ),
    result: fact(
      text('出入境记录查询结果', 'Record of exits and entries', '출입국 기록 조회 결과'),
      recordKnown,
    ),
  }),
]
