import type { RowFlaw } from '../domain/point/fact-table'
import type { FactState, PointFact } from '../schemas/point-fact'
import type { Language } from '../schemas/text'

/** Wording of those who keep what is known of a hall. */
export interface PointFactsTexts {
  title: string
  intro: string
  readOnly: string
  fact: Record<PointFact, string>
  state: Record<FactState, string>
  by: (day: string, by: string) => string
  checked: string
  doorUnknown: string
  doorKnown: string
  stand: string
  standing: string
  doorTaken: (metres: number, moved: string) => string
  doorProblem: Record<'refused' | 'unknown' | 'inexact' | 'far', string>
  openSetting: string
  openingHint: string
  form: Record<'address' | 'phone' | 'opening' | 'counters' | 'machines', string>
  yes: string
  no: string
  servicesAll: string
  servicesOnly: (count: number) => string
  servicesExcept: (count: number) => string
  servicesNote: string
  plan: string
  planUnknown: string
  review: string
  nothingChecked: string
  ask: string
  same: (facts: string) => string
  was: (before: string) => string
  nothingBefore: string
  moved: (distance: string) => string
  bookedOutside: (count: number) => string
  confirm: string
  confirmed: string
  changedBefore: string
  table: string
  reason: string
  reasonHint: string
  take: string
  bring: string
  bringNote: string
  notATable: string
  flawed: string
  row: (row: number, column: string, why: string) => string
  flaw: Record<RowFlaw, string>
  unchanged: string
  preview: (halls: number) => string
  write: string
  written: (halls: number) => string
  list: string
}

const zhCn: PointFactsTexts = {
  title: '大厅信息核对',
  intro: '请站在大厅门口，逐项看清楚，把看过的打开，再一起确认。没看的不用动。',
  readOnly: '只有大厅负责人能确认。有不对的，请告诉负责人。',
  fact: {
    door: '门口位置',
    address: '地址',
    phone: '电话',
    opening: '开放时间',
    counters: '窗口数',
    machines: '自助办证机',
    services: '受理事项',
  },
  state: { confirmed: '已确认', reported: '据资料', assumed: '待确认' },
  by: (day, by) => `${day} ${by}`,
  checked: '看过，没错',
  doorUnknown: '还没有人到门口定位，路程按县城中心估算。',
  doorKnown: '门口已定位，路程按门口算。',
  stand: '我在门口，取手机位置',
  standing: '正在取位置…',
  doorTaken: (metres, moved) => `取到了，误差约${metres}米，离原来的位置${moved}。`,
  doorProblem: {
    refused: '手机没有允许定位。请先在设置里允许。',
    unknown: '没有取到位置。请到门外开阔的地方再试。',
    inexact: '位置不够准（误差超过50米）。请打开WLAN和定位，站到门外再试。',
    far: '这里离本县太远，不会是这个大厅的门口。',
  },
  openSetting: '打开设置',
  openingHint: '一行一条，照这样写：',
  form: {
    address: '请写完整地址。',
    phone: '请写电话号码；几个号码之间用顿号。',
    opening: '看不懂这个时间，请照例子写。',
    counters: '请写1到60的数。',
    machines: '请写“有”或“无”。',
  },
  yes: '有',
  no: '没有',
  servicesAll: '全部事项',
  servicesOnly: count => `只受理${count}项`,
  servicesExcept: count => `除${count}项外都受理`,
  servicesNote: '要改受理事项，请省厅在告知单版本里改。',
  plan: '功能区和设施（平面图）',
  planUnknown: '平面图还没有确认。',
  review: '核对并确认',
  nothingChecked: '还没有打开任何一项。',
  ask: '确认前再看一遍',
  same: facts => `与现在一致：${facts}`,
  was: before => `现在是：${before}`,
  nothingBefore: '现在没有',
  moved: distance => `门口移动${distance}`,
  bookedOutside: count => `有${count}个预约会落在新的开放时间以外，请先联系他们。`,
  confirm: '我在现场，确认无误',
  confirmed: '已确认，群众马上看到。',
  changedBefore: '同事刚刚改过。已换成最新的，请再核对一遍。',
  table: '大厅信息表',
  reason: '用途',
  reasonHint: '例如：统一更新电话',
  take: '导出 .xlsx',
  bring: '导入 .xlsx',
  bringNote: '用导出的表来改。空格表示不改。有一行不对，整张表都不导入。门口位置只能到现场确认。',
  notATable: '读不了这个文件。请用 .xlsx 表格。',
  flawed: '没有导入。请改好这些再试：',
  row: (row, column, why) => `第${row}行 ${column}：${why}`,
  flaw: {
    noColumn: '缺这一列',
    noRows: '没有要改的大厅',
    manyRows: '行数太多',
    noPoint: '没有这个大厅，或不归您管',
    twice: '这个大厅写了两次',
    form: '填得不对',
    door: '门口位置不能在表里改',
  },
  unchanged: '和现在一样，没有要改的。',
  preview: halls => `将改${halls}个大厅`,
  write: '全部导入',
  written: halls => `已导入，改了${halls}个大厅。`,
  list: '、',
}

const en: PointFactsTexts = {
  title: 'Facts of the hall',
  intro:
    'Stand at the door of the hall. Switch on what you have seen to be right, then confirm it together. Leave the rest.',
  readOnly: 'Only the manager of the hall can confirm. Tell the manager what is wrong.',
  fact: {
    door: 'Place of the door',
    address: 'Address',
    phone: 'Telephone',
    opening: 'Opening hours',
    counters: 'Number of counters',
    machines: 'Self-service machines',
    services: 'Services taken',
  },
  state: { confirmed: 'Confirmed', reported: 'From records', assumed: 'To be confirmed' },
  by: (day, by) => `${day}, ${by}`,
  checked: 'Seen, it is right',
  doorUnknown: 'Nobody has stood at the door yet; distances are measured to the county seat.',
  doorKnown: 'The door is known; distances are measured to it.',
  stand: 'I am at the door: use my location',
  standing: 'Locating…',
  doorTaken: (metres, moved) => `Located to about ${metres} m, ${moved} from where it was.`,
  doorProblem: {
    refused: 'The phone does not allow it. Allow location in the settings first.',
    unknown: 'No location was found. Go outside and try again.',
    inexact: 'Not exact enough (more than 50 m). Switch on Wi-Fi and location, go outside, try again.',
    far: 'This is too far from the county to be the door of this hall.',
  },
  openSetting: 'Open settings',
  openingHint: 'A line each, in Chinese, like this:',
  form: {
    address: 'Please write the whole address.',
    phone: 'Please write a telephone number; several with commas between.',
    opening: 'These hours cannot be read. Please write them as in the example.',
    counters: 'Please write a number from 1 to 60.',
    machines: 'Please write yes or no.',
  },
  yes: 'Yes',
  no: 'No',
  servicesAll: 'All services',
  servicesOnly: count => `Only these: ${count}`,
  servicesExcept: count => `All but ${count}`,
  servicesNote: 'Services are changed by the province, in an edition.',
  plan: 'Zones and facilities (floor plan)',
  planUnknown: 'The floor plan is not confirmed yet.',
  review: 'Check and confirm',
  nothingChecked: 'Nothing is switched on yet.',
  ask: 'Look once more before you confirm',
  same: facts => `As it is now: ${facts}`,
  was: before => `Now: ${before}`,
  nothingBefore: 'Nothing now',
  moved: distance => `The door moves ${distance}`,
  bookedOutside: count => `Bookings outside the new hours: ${count}. Please get in touch with them first.`,
  confirm: 'I am here, and it is right',
  confirmed: 'Confirmed. Everybody sees it now.',
  changedBefore: 'A colleague has just changed this. The latest is shown; please check again.',
  table: 'Table of halls',
  reason: 'What for',
  reasonHint: 'New telephone',
  take: 'Export .xlsx',
  bring: 'Import .xlsx',
  bringNote:
    'Change the exported table. An empty cell changes nothing. One wrong row, and none is taken. A door is confirmed on the spot only.',
  notATable: 'This file cannot be read. Please use an .xlsx table.',
  flawed: 'Nothing was imported. Please mend this first:',
  row: (row, column, why) => `Row ${row}, ${column}: ${why}`,
  flaw: {
    noColumn: 'the column is missing',
    noRows: 'no hall to change',
    manyRows: 'too many rows',
    noPoint: 'no such hall, or not yours',
    twice: 'this hall stands there twice',
    form: 'not filled in correctly',
    door: 'a door cannot be moved in a table',
  },
  unchanged: 'The same as now; nothing to change.',
  preview: halls => `Halls that will change: ${halls}`,
  write: 'Import all',
  written: halls => `Imported. Halls changed: ${halls}.`,
  list: ', ',
}

const ko: PointFactsTexts = {
  title: '접수처 정보 확인',
  intro:
    '접수처 출입문 앞에 서서 하나씩 보고, 맞는 것을 켠 뒤 함께 확인하십시오. 보지 않은 것은 그대로 두십시오.',
  readOnly: '접수처 책임자만 확인할 수 있습니다. 틀린 것은 책임자에게 알려 주십시오.',
  fact: {
    door: '출입문 위치',
    address: '주소',
    phone: '전화',
    opening: '여는 시간',
    counters: '창구 수',
    machines: '자동 기기',
    services: '접수 업무',
  },
  state: { confirmed: '확인됨', reported: '자료 기준', assumed: '확인 필요' },
  by: (day, by) => `${day} ${by} 님`,
  checked: '보았고 맞습니다',
  doorUnknown: '아직 출입문 위치를 확인하지 않아 거리는 현 중심까지 어림합니다.',
  doorKnown: '출입문 위치를 알고 있어 거리는 문까지 계산합니다.',
  stand: '문 앞입니다: 휴대폰 위치 사용',
  standing: '위치를 찾는 중…',
  doorTaken: (metres, moved) => `오차 약 ${metres}m, 이전 위치에서 ${moved}.`,
  doorProblem: {
    refused: '위치 사용이 허용되지 않았습니다. 먼저 설정에서 허용하십시오.',
    unknown: '위치를 찾지 못했습니다. 밖으로 나가 다시 해 보십시오.',
    inexact: '위치가 정확하지 않습니다(50m 초과). WLAN과 위치를 켜고 밖에서 다시 해 보십시오.',
    far: '이 현에서 너무 멀어 이 접수처의 출입문일 수 없습니다.',
  },
  openSetting: '설정 열기',
  openingHint: '한 줄에 하나씩 중국어로 이렇게 적습니다:',
  form: {
    address: '주소를 모두 적어 주십시오.',
    phone: '전화번호를 적어 주십시오. 여럿이면 쉼표로 나눕니다.',
    opening: '시간을 읽을 수 없습니다. 보기처럼 적어 주십시오.',
    counters: '1에서 60까지 적어 주십시오.',
    machines: '있음 또는 없음으로 적어 주십시오.',
  },
  yes: '있음',
  no: '없음',
  servicesAll: '모든 업무',
  servicesOnly: count => `${count}가지만 접수`,
  servicesExcept: count => `${count}가지를 빼고 모두 접수`,
  servicesNote: '접수 업무는 성이 안내문 판본에서 고칩니다.',
  plan: '구역과 시설(평면도)',
  planUnknown: '평면도가 아직 확인되지 않았습니다.',
  review: '살펴보고 확인',
  nothingChecked: '아직 켠 것이 없습니다.',
  ask: '확인하기 전에 다시 보십시오',
  same: facts => `지금과 같음: ${facts}`,
  was: before => `지금: ${before}`,
  nothingBefore: '지금은 없음',
  moved: distance => `출입문이 ${distance} 옮겨집니다`,
  bookedOutside: count => `새 시간을 벗어나는 예약이 ${count}건 있습니다. 먼저 연락해 주십시오.`,
  confirm: '현장에서 맞음을 확인합니다',
  confirmed: '확인했습니다. 바로 보입니다.',
  changedBefore: '동료가 방금 고쳤습니다. 최신 내용을 다시 확인해 주십시오.',
  table: '접수처 정보표',
  reason: '용도',
  reasonHint: '예: 전화번호 일괄 수정',
  take: '.xlsx 내보내기',
  bring: '.xlsx 들여오기',
  bringNote:
    '내보낸 표를 고쳐 쓰십시오. 빈칸은 고치지 않습니다. 한 줄이라도 틀리면 모두 들여오지 않습니다. 출입문은 현장에서만 확인합니다.',
  notATable: '이 파일을 읽을 수 없습니다. .xlsx 표를 쓰십시오.',
  flawed: '들여오지 않았습니다. 먼저 고쳐 주십시오:',
  row: (row, column, why) => `${row}행 ${column}: ${why}`,
  flaw: {
    noColumn: '이 열이 없습니다',
    noRows: '고칠 접수처가 없습니다',
    manyRows: '줄이 너무 많습니다',
    noPoint: '없는 접수처이거나 관할이 아닙니다',
    twice: '이 접수처가 두 번 적혔습니다',
    form: '잘못 적혔습니다',
    door: '출입문 위치는 표에서 고칠 수 없습니다',
  },
  unchanged: '지금과 같아 고칠 것이 없습니다.',
  preview: halls => `고칠 접수처 ${halls}곳`,
  write: '모두 들여오기',
  written: halls => `들여왔습니다. 접수처 ${halls}곳을 고쳤습니다.`,
  list: ', ',
}

export const pointFactsTexts: Record<Language, PointFactsTexts> = { 'zh-CN': zhCn, en, ko }
