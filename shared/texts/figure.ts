import type { FigureName, Subject } from '../domain/figure/value'
import type { Horizon } from '../schemas/accuracy'
import type { VisitSteps } from '../schemas/figure'
import type { Group } from '../schemas/service'
import type { Language } from '../schemas/text'

/** A figure's name, and what is counted in it. */
type Meaning = readonly [name: string, meaning: string]

/** Wording of the statistics of the staff, apart from what every page carries. */
export interface FigureTexts {
  title: string
  span: string
  spans: Record<'yesterday' | 'week' | 'month', string>
  subjects: Record<Subject | 'visits' | 'accuracy' | 'missing' | 'services' | 'groups', string>
  figures: Record<FigureName, Meaning>
  visits: Record<keyof VisitSteps, Meaning>
  horizons: Record<Horizon, string>
  groups: Record<Group, string>
  groupLine: (taken: number, wait: string) => string
  unknown: string
  times: (count: number) => string
  percent: (value: number) => string
  minutes: (value: number) => string
  /** Of a wait beyond the last class. */
  overMinutes: (value: number) => string
  meaning: (name: string) => string
  counted: (counted: number, of: number) => string
  countedNote: string
  ticketed: (ticketed: number, of: number) => string
  allHalls: (halls: number) => string
  byDay: string
  byHall: string
  byService: string
  noDays: string
  serviceNote: string
  groupNote: string
  serviceLine: (came: number, missed: number, cancelled: number, sentHome: number) => string
  rowLine: (came: string, missed: string, wait: string) => string
  predictedLine: (predicted: string, measured: string) => string
  missLine: (miss: string, inside: string) => string
  nothingMissing: string
  noVisits: string
  noForecast: string
  export: string
  exportNote: string
  reason: string
  saved: string
  sheets: Record<'definitions' | 'days' | 'services' | 'visits', string>
  columns: Record<'day' | 'hall' | 'service' | 'county' | 'figure' | 'meaning', string>
}

const zhCn: FigureTexts = {
  title: '统计',
  span: '看多少天',
  spans: { yesterday: '昨天', week: '近 7 天', month: '近 30 天' },
  subjects: {
    bookings: '预约',
    waits: '排队与等候',
    forecasts: '头一天的等候预计',
    recommendations: '推荐',
    shortfalls: '材料没带齐',
    inspections: '检查',
    visits: '上门办证',
    accuracy: '等候预计与实际',
    missing: '最常缺的材料',
    services: '按事项看',
    groups: '按排队类别看',
  },
  figures: {
    came: [
      '来办',
      '约在当天、到大厅签了到的预约。在窗口出了补正告知书的也算来过。改约的，记在最后约定的大厅和日子。',
    ],
    missed: ['未到', '约在当天、既没有签到也没有取消的预约。'],
    missedShare: ['未到占比', '未到，除以来办与未到之和。取消的不算在内。'],
    cancelled: ['取消', '约在当天、被取消的预约，记在取消时所约的大厅和日子。'],
    movedHere: ['经推荐改来', '来办与未到的预约里，接受推荐从别的大厅改到这里的。'],
    taken: ['取号', '排队机当天发出的号，含预约的和现场的。没有接排队机的大厅不知道。'],
    walkIns: ['现场取号', '取号时排队机没有标明有预约的号。'],
    abandoned: ['过号', '叫到时人已离开的号。'],
    waitMean: ['平均等候', '当天取的号，从取号到当天第一次叫号的时间，求平均。没叫到的号不算。'],
    waitHalf: ['一半人等候不超过', '把等候从短到长排，排在正中的那个人，进到整 5 分钟。'],
    waitMost: ['八成人等候不超过', '把等候从短到长排，排在八成处的那个人，进到整 5 分钟。'],
    publishedMean: [
      '自报的平均等候',
      '没有接排队机、只公布等候时间的大厅，每一刻钟最后公布的数，求平均。不是实测。',
    ],
    scored: ['核对的等候', '头一天中午的预计，与当天实际等候一一核对的次数。'],
    predictedMean: ['预计平均等候', '被核对的那些等候，头一天中午预计的数，求平均。'],
    measuredMean: ['实际平均等候', '被核对的那些等候，实际的数，求平均。'],
    missMean: ['平均差多少', '预计与实际之差，不论多了少了，求平均。'],
    insideShare: ['落在预计范围内', '实际等候落在预计范围内的占比。范围本来应当包住八成。'],
    offered: ['推荐', '当天替本大厅的预约人找到并占了号的推荐。本人自己来问的也算，不另发消息。'],
    sent: ['微信已接收', '推荐里，微信已接收消息的。'],
    delivered: ['已送达', '推荐里，微信回报消息已送达的。'],
    opened: ['看过', '推荐里，本人在小程序里打开看过的。'],
    accepted: ['接受', '推荐里，本人接受、预约已经改过去的。'],
    refused: ['谢绝', '推荐里，本人谢绝的，也包括因取消或签到而结束的。'],
    expired: ['过期', '推荐里，到时没有答复的。'],
    promised: ['预计少花', '接受的推荐，当时预计从出门到叫号少花的时间，合计。'],
    judged: ['已核实', '接受的推荐里，两边大厅当时都有实测等候、能够核实的。'],
    saved: ['实际少花', '已核实的推荐，按两边实测等候算出的少花时间，合计。负数是多花了。'],
    sentHome: ['没带齐的人', '在窗口因缺材料而没有办成的人次，有没有预约都算。一次办几件事也只算一人。'],
    inspectedSelf: ['自查', '大厅自己当天结束的检查。'],
    inspected: ['上级检查', '县、市、省当天结束的检查。'],
    found: ['发现问题', '当天记下的问题，来自检查和群众评价。'],
    mended: ['整改完成', '当天复查认定改好的问题。'],
    reopened: ['退回再改', '当天复查认定没有改好的问题。'],
    withdrawn: ['申诉后撤销', '当天因申诉成立而撤销的问题。'],
  },
  visits: {
    asked: ['申请', '当天收到的上门申请，本人申请和电话代录的都算。'],
    approved: ['同意', '当天同意的申请，申诉后同意的也算。'],
    refused: ['不同意', '当天经第二人复核后不同意的申请。'],
    done: ['已办', '小组当天在家里办完的申请。'],
    notAtHome: ['家中无人', '小组当天上门而没有人的次数。'],
    handedOver: ['已送证', '当天送到或寄出证件的申请。'],
    cancelled: ['取消', '当天取消的申请。'],
  },
  horizons: {
    now: '马上到的',
    quarterHour: '一刻钟后到的',
    halfHour: '半小时后到的',
    hour: '一小时后到的',
    hours: '两三个小时后到的',
    day: '头一天看的',
  },
  groups: {
    passport: '护照',
    pass: '通行证',
    endorsement: '签注',
    resident: '港澳台居民',
    foreigner: '外国人',
    other: '其他',
  },
  groupLine: (taken, wait) => `取号 ${taken} · 平均等候 ${wait}`,
  unknown: '不知道',
  times: count => `${count}`,
  percent: value => `${value}%`,
  minutes: value => `${value} 分钟`,
  overMinutes: value => `超过 ${value} 分钟`,
  meaning: name => `“${name}”怎么算`,
  counted: (counted, of) => `${of} 个大厅日中，已统计 ${counted} 个。`,
  countedNote: '一个大厅的一天是一个大厅日。每晚统计前一天；没有统计到的不知道是多少，不当作零。',
  ticketed: (ticketed, of) => `其中 ${ticketed} 个有排队机的数据，${of - ticketed} 个没有。`,
  allHalls: halls => `全部 ${halls} 个大厅`,
  byDay: '按天看',
  byHall: '按大厅看',
  byService: '按事项看',
  noDays: '这些天还没有统计',
  serviceNote: '一次来办几件事，每件事各算一次，所以各事项之和会多于预约数。',
  groupNote: '排队机只知道号属于哪一类，不知道具体事项。',
  serviceLine: (came, missed, cancelled, sentHome) =>
    `来办 ${came} · 未到 ${missed} · 取消 ${cancelled} · 没带齐 ${sentHome}`,
  rowLine: (came, missed, wait) => `来办 ${came} · 未到 ${missed} · 平均等候 ${wait}`,
  predictedLine: (predicted, measured) => `预计 ${predicted}，实际 ${measured}`,
  missLine: (miss, inside) => `平均差 ${miss}，${inside} 落在预计范围内`,
  nothingMissing: '这些天没有人因缺材料而回去',
  noVisits: '这些天没有上门申请的动静',
  noForecast: '这些天没有可以核对的等候',
  export: '导出表格',
  exportNote: '各大厅各天一行，附每个数的算法。导出会记下是谁、为什么。',
  reason: '导出的理由',
  saved: '已存为表格',
  sheets: { definitions: '说明', days: '大厅与日期', services: '事项', visits: '上门办证' },
  columns: {
    day: '日期',
    hall: '大厅',
    service: '事项',
    county: '县（市、区）',
    figure: '数',
    meaning: '怎么算',
  },
}

const en: FigureTexts = {
  title: 'Statistics',
  span: 'Which days',
  spans: { yesterday: 'Yesterday', week: 'Last 7 days', month: 'Last 30 days' },
  subjects: {
    bookings: 'Bookings',
    waits: 'Queue and waits',
    forecasts: 'Waits foreseen the day before',
    recommendations: 'Suggestions',
    shortfalls: 'Papers missing',
    inspections: 'Inspections',
    visits: 'Home visits',
    accuracy: 'Waits foreseen and real',
    missing: 'Missing most often',
    services: 'By service',
    groups: 'By queue group',
  },
  figures: {
    came: [
      'Came',
      'Bookings for the day whose person was checked in. Who was given a list of missing papers at the counter has come too. A moved booking counts at the hall and on the day where it stood last.',
    ],
    missed: ['Did not come', 'Bookings for the day that were neither checked in nor cancelled.'],
    missedShare: [
      'Share that did not come',
      'Did not come, divided by came and did not come together. Cancelled bookings are left out.',
    ],
    cancelled: [
      'Cancelled',
      'Bookings for the day that were cancelled, at the hall and day they stood for then.',
    ],
    movedHere: [
      'Moved here by a suggestion',
      'Of those who came or did not: bookings that a suggestion had brought here from another hall.',
    ],
    taken: [
      'Tickets',
      'Tickets the queue machine gave out that day, with a booking or without. Unknown at a hall without a machine.',
    ],
    walkIns: ['Walk-in tickets', 'Tickets that the machine did not mark as booked.'],
    abandoned: ['Gone when called', 'Tickets whose person had left.'],
    waitMean: [
      'Mean wait',
      'Of tickets taken that day: from the ticket to the first call on the same day, on average. Tickets never called are left out.',
    ],
    waitHalf: [
      'Half waited at most',
      'The wait of the person in the middle, from the shortest to the longest, up to the next five minutes.',
    ],
    waitMost: [
      'Four of five waited at most',
      'The wait of the person at four fifths, from the shortest to the longest, up to the next five minutes.',
    ],
    publishedMean: [
      'Mean wait as the hall tells it',
      'Of halls without a machine that only publish their wait: the last one of each quarter hour, on average. Nobody has measured it.',
    ],
    scored: [
      'Waits compared',
      'Real waits of the day that were held against what had been foreseen at noon the day before.',
    ],
    predictedMean: ['Foreseen wait, on average', 'What had been foreseen of the waits compared.'],
    measuredMean: ['Real wait, on average', 'How long the waits compared really were.'],
    missMean: [
      'Off by, on average',
      'How far the foreseen wait was from the real one, too long or too short.',
    ],
    insideShare: [
      'Within the range told',
      'Share of real waits within the range that was foreseen. It is meant to hold four of five.',
    ],
    offered: [
      'Suggested',
      'Suggestions made that day to people booked at this hall, with a place kept for each. Who has asked for one sees it and gets no message.',
    ],
    sent: ['Taken by WeChat', 'Suggestions whose message WeChat has taken.'],
    delivered: ['Delivered', 'Suggestions whose message has arrived, as WeChat says.'],
    opened: ['Seen', 'Of these suggestions: opened by the person in the app.'],
    accepted: ['Accepted', 'Of these suggestions: accepted, and the booking moved.'],
    refused: [
      'Declined',
      'Of these suggestions: declined by the person, or ended because the booking was cancelled or checked in.',
    ],
    expired: ['Ran out', 'Of these suggestions: not answered in time.'],
    promised: [
      'Time foreseen to be saved',
      'Of the suggestions accepted: minutes from the door to the call that were foreseen to be saved, all together.',
    ],
    judged: [
      'Checked',
      'Of the suggestions accepted: both halls had a measured wait at the time, so it could be checked.',
    ],
    saved: [
      'Time really saved',
      'Of the suggestions checked: minutes saved by the waits measured in both halls, all together. Below zero, time was lost.',
    ],
    sentHome: [
      'People sent home',
      'Visits that failed at the counter because a paper was missing, booked or not. A visit for several services counts once.',
    ],
    inspectedSelf: ['By the hall itself', 'Inspections that the hall closed of itself that day.'],
    inspected: ['By others', 'Inspections that county, city or province closed that day.'],
    found: ['Found', 'Problems written down that day, from inspections and from visitors’ ratings.'],
    mended: ['Mended', 'Problems that were looked at again that day and found mended.'],
    reopened: ['Sent back', 'Problems that were looked at again that day and found not mended.'],
    withdrawn: ['Withdrawn', 'Problems taken back that day after an appeal.'],
  },
  visits: {
    asked: ['Asked for', 'Requests received that day, by the person or by telephone.'],
    approved: ['Approved', 'Requests approved that day, also after an appeal.'],
    refused: ['Refused', 'Requests refused that day after a second person had looked.'],
    done: ['Done', 'Requests that a team finished at home that day.'],
    notAtHome: ['Nobody at home', 'How often a team found nobody at home that day.'],
    handedOver: ['Handed over', 'Requests whose documents were delivered or posted that day.'],
    cancelled: ['Cancelled', 'Requests cancelled that day.'],
  },
  horizons: {
    now: 'Arriving at once',
    quarterHour: 'Arriving in a quarter of an hour',
    halfHour: 'Arriving in half an hour',
    hour: 'Arriving in an hour',
    hours: 'Arriving in two or three hours',
    day: 'Looked up the day before',
  },
  groups: {
    passport: 'Passports',
    pass: 'Travel passes and permits',
    endorsement: 'Endorsements',
    resident: 'Residents of Hong Kong, Macao and Taiwan',
    foreigner: 'Foreigners',
    other: 'Others',
  },
  groupLine: (taken, wait) => `tickets ${taken} · mean wait ${wait}`,
  unknown: 'unknown',
  times: count => `${count}`,
  percent: value => `${value}%`,
  minutes: value => `${value} min`,
  overMinutes: value => `over ${value} min`,
  meaning: name => `What “${name}” means`,
  counted: (counted, of) => `${counted} of ${of} hall days are counted.`,
  countedNote:
    'One day of one hall is a hall day. Each night counts the day before. What is not counted is unknown, and not zero.',
  ticketed: (ticketed, of) => `${ticketed} of them have data of a queue machine, ${of - ticketed} have none.`,
  allHalls: halls => `All ${halls} halls`,
  byDay: 'By day',
  byHall: 'By hall',
  byService: 'By service',
  noDays: 'These days are not counted yet',
  serviceNote:
    'A visit for several services counts once for each, so the services add up to more than the bookings.',
  groupNote: 'A queue machine knows the group of a ticket, and not its service.',
  serviceLine: (came, missed, cancelled, sentHome) =>
    `came ${came} · did not ${missed} · cancelled ${cancelled} · sent home ${sentHome}`,
  rowLine: (came, missed, wait) => `came ${came} · did not ${missed} · mean wait ${wait}`,
  predictedLine: (predicted, measured) => `foreseen ${predicted}, real ${measured}`,
  missLine: (miss, inside) => `off by ${miss} on average, ${inside} within the range told`,
  nothingMissing: 'Nobody was sent home for a paper in these days',
  noVisits: 'No request for a home visit moved in these days',
  noForecast: 'No waits could be compared in these days',
  export: 'Export a table',
  exportNote:
    'One line for each hall and day, with the meaning of every figure. Who exports, and why, is recorded.',
  reason: 'Reason for the export',
  saved: 'Saved as a table',
  sheets: { definitions: 'Meaning', days: 'Halls and days', services: 'Services', visits: 'Home visits' },
  columns: {
    day: 'Day',
    hall: 'Hall',
    service: 'Service',
    county: 'County or district',
    figure: 'Figure',
    meaning: 'What is counted',
  },
}

const ko: FigureTexts = {
  title: '통계',
  span: '볼 기간',
  spans: { yesterday: '어제', week: '최근 7일', month: '최근 30일' },
  subjects: {
    bookings: '예약',
    waits: '대기표와 대기',
    forecasts: '하루 전 대기 예측',
    recommendations: '추천',
    shortfalls: '서류 부족',
    inspections: '점검',
    visits: '방문 발급',
    accuracy: '대기 예측과 실제',
    missing: '가장 자주 빠진 서류',
    services: '업무별',
    groups: '대기표 종류별',
  },
  figures: {
    came: [
      '방문',
      '그날로 예약하고 체크인한 건입니다. 창구에서 빠진 서류 안내를 받은 사람도 온 것으로 셉니다. 옮긴 예약은 마지막 접수처와 날짜에 셉니다.',
    ],
    missed: ['미방문', '그날로 예약했으나 체크인도 취소도 하지 않은 건입니다.'],
    missedShare: ['미방문 비율', '미방문을 방문과 미방문의 합으로 나눈 값입니다. 취소는 빼고 셉니다.'],
    cancelled: ['취소', '그날로 잡혀 있다가 취소된 예약입니다. 취소할 때의 접수처와 날짜에 셉니다.'],
    movedHere: [
      '추천으로 옮겨 옴',
      '방문과 미방문 가운데, 추천을 받아들여 다른 접수처에서 옮겨 온 예약입니다.',
    ],
    taken: [
      '대기표',
      '그날 기기가 내준 대기표로, 예약한 것과 아닌 것을 모두 셉니다. 기기가 없는 접수처는 알 수 없습니다.',
    ],
    walkIns: ['현장 대기표', '기기가 예약으로 표시하지 않은 대기표입니다.'],
    abandoned: ['부를 때 없음', '불렀을 때 이미 떠난 대기표입니다.'],
    waitMean: [
      '평균 대기',
      '그날 뽑은 대기표에서 같은 날 처음 부를 때까지의 평균 시간입니다. 부르지 않은 것은 뺍니다.',
    ],
    waitHalf: [
      '절반의 대기 상한',
      '짧은 순서로 늘어놓았을 때 한가운데 사람의 대기를 5분 단위로 올린 값입니다.',
    ],
    waitMost: [
      '다섯 중 넷의 대기 상한',
      '짧은 순서로 늘어놓았을 때 80% 자리 사람의 대기를 5분 단위로 올린 값입니다.',
    ],
    publishedMean: [
      '접수처가 밝힌 평균 대기',
      '기기 없이 대기 시간만 밝히는 접수처에서, 15분마다 마지막으로 밝힌 값의 평균입니다. 잰 값이 아닙니다.',
    ],
    scored: ['견준 대기', '하루 전 정오의 예측과 그날의 실제 대기를 하나씩 견준 횟수입니다.'],
    predictedMean: ['예측 대기 평균', '견준 대기를 하루 전 정오에 예측한 값의 평균입니다.'],
    measuredMean: ['실제 대기 평균', '견준 대기의 실제 값의 평균입니다.'],
    missMean: ['평균 차이', '예측과 실제의 차이를 길고 짧음을 가리지 않고 평균한 값입니다.'],
    insideShare: [
      '예측 범위 안',
      '실제 대기가 예측 범위 안에 든 비율입니다. 다섯 번 가운데 네 번을 담는 것이 목표입니다.',
    ],
    offered: [
      '추천',
      '그날 이 접수처에 예약한 사람에게 자리를 잡아 둔 추천입니다. 본인이 물어본 것도 세며 메시지는 보내지 않습니다.',
    ],
    sent: ['위챗 접수', '추천 가운데 위챗이 메시지를 받은 것입니다.'],
    delivered: ['전달됨', '추천 가운데 메시지가 도착했다고 위챗이 알린 것입니다.'],
    opened: ['읽음', '추천 가운데 본인이 앱에서 연 것입니다.'],
    accepted: ['수락', '추천 가운데 수락하여 예약을 옮긴 것입니다.'],
    refused: ['거절', '추천 가운데 본인이 거절했거나, 취소나 체크인으로 끝난 것입니다.'],
    expired: ['만료', '추천 가운데 제때 답하지 않은 것입니다.'],
    promised: ['예상 절약', '수락한 추천에서, 집을 나서 부를 때까지 줄어들 것으로 본 시간의 합입니다.'],
    judged: ['확인함', '수락한 추천 가운데 두 접수처의 대기를 그때 재어 확인할 수 있었던 것입니다.'],
    saved: [
      '실제 절약',
      '확인한 추천에서, 두 접수처에서 잰 대기로 계산한 절약 시간의 합입니다. 음수이면 더 걸린 것입니다.',
    ],
    sentHome: [
      '서류가 빠진 사람',
      '서류가 빠져 창구에서 처리하지 못한 사람으로, 예약 여부를 가리지 않습니다. 여러 업무도 한 사람으로 셉니다.',
    ],
    inspectedSelf: ['자체 점검', '접수처가 그날 스스로 마친 점검입니다.'],
    inspected: ['상급 점검', '현, 시, 성이 그날 마친 점검입니다.'],
    found: ['발견', '그날 적은 문제로, 점검과 방문자 평가에서 나온 것입니다.'],
    mended: ['개선', '그날 다시 보고 고쳐졌다고 확인한 문제입니다.'],
    reopened: ['되돌림', '그날 다시 보고 고쳐지지 않았다고 한 문제입니다.'],
    withdrawn: ['철회', '그날 이의가 받아들여져 거둔 문제입니다.'],
  },
  visits: {
    asked: ['신청', '그날 받은 신청으로, 본인 신청과 전화 신청을 모두 셉니다.'],
    approved: ['승인', '그날 승인한 신청으로, 이의 뒤의 승인도 셉니다.'],
    refused: ['불승인', '그날 다른 직원이 다시 본 뒤 승인하지 않은 신청입니다.'],
    done: ['처리', '그날 방문조가 집에서 마친 신청입니다.'],
    notAtHome: ['부재', '그날 방문조가 갔으나 집에 아무도 없었던 횟수입니다.'],
    handedOver: ['전달', '그날 증서를 가져다주거나 부친 신청입니다.'],
    cancelled: ['취소', '그날 취소된 신청입니다.'],
  },
  horizons: {
    now: '바로 도착',
    quarterHour: '15분 뒤 도착',
    halfHour: '30분 뒤 도착',
    hour: '1시간 뒤 도착',
    hours: '2~3시간 뒤 도착',
    day: '하루 전에 본 예측',
  },
  groups: {
    passport: '여권',
    pass: '통행증',
    endorsement: '방문 허가',
    resident: '홍콩·마카오·대만 주민',
    foreigner: '외국인',
    other: '기타',
  },
  groupLine: (taken, wait) => `대기표 ${taken} · 평균 대기 ${wait}`,
  unknown: '알 수 없음',
  times: count => `${count}건`,
  percent: value => `${value}%`,
  minutes: value => `${value}분`,
  overMinutes: value => `${value}분 넘음`,
  meaning: name => `‘${name}’의 뜻`,
  counted: (counted, of) => `접수처·날짜 ${of}개 가운데 ${counted}개를 셌습니다.`,
  countedNote:
    '접수처 한 곳의 하루를 하나로 봅니다. 매일 밤 전날을 셉니다. 세지 못한 것은 알 수 없는 것이며 0이 아닙니다.',
  ticketed: (ticketed, of) => `그중 ${ticketed}개는 대기표 기기 자료가 있고 ${of - ticketed}개는 없습니다.`,
  allHalls: halls => `전체 접수처 ${halls}곳`,
  byDay: '날짜별',
  byHall: '접수처별',
  byService: '업무별',
  noDays: '이 기간은 아직 세지 않았습니다',
  serviceNote: '여러 업무를 함께 보면 업무마다 한 번씩 세므로 업무의 합이 예약보다 많습니다.',
  groupNote: '기기는 대기표의 종류만 알고 업무는 모릅니다.',
  serviceLine: (came, missed, cancelled, sentHome) =>
    `방문 ${came} · 미방문 ${missed} · 취소 ${cancelled} · 서류 부족 ${sentHome}`,
  rowLine: (came, missed, wait) => `방문 ${came} · 미방문 ${missed} · 평균 대기 ${wait}`,
  predictedLine: (predicted, measured) => `예측 ${predicted}, 실제 ${measured}`,
  missLine: (miss, inside) => `평균 차이 ${miss}, 예측 범위 안 ${inside}`,
  nothingMissing: '이 기간에 서류 때문에 돌아간 사람이 없습니다',
  noVisits: '이 기간에 움직인 방문 신청이 없습니다',
  noForecast: '이 기간에 견줄 대기가 없습니다',
  export: '표로 내보내기',
  exportNote: '접수처와 날짜마다 한 줄이며 값의 뜻이 함께 있습니다. 내보낸 사람과 이유를 기록합니다.',
  reason: '내보내는 이유',
  saved: '표로 저장했습니다',
  sheets: { definitions: '설명', days: '접수처와 날짜', services: '업무', visits: '방문 발급' },
  columns: {
    day: '날짜',
    hall: '접수처',
    service: '업무',
    county: '현·시·구',
    figure: '값',
    meaning: '세는 방법',
  },
}

export const figureTexts: Record<Language, FigureTexts> = { 'zh-CN': zhCn, en, ko }
