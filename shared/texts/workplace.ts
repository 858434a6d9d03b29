import type { Language } from '../schemas/text'

/** What the workplace of the staff says, apart from what every page carries. */
export interface WorkplaceTexts {
  title: string
  notStaff: string
  /** The three figures of a hall; beside one that is not known. */
  waiting: string
  counters: string
  wait: string
  unknown: string
  silent: (since: string) => string
  silentShort: (since: string) => string
  /** All counters told closed while the hall should be open. */
  shut: (since: string) => string
  shutShort: (since: string) => string
  overload: (time: string, wait: string) => string
  overloadNow: (wait: string) => string
  /** `time` of all people together. */
  saved: (time: string) => string
  due: (total: number, arrived: number) => string
  nobodyDue: string
  halls: (count: number) => string
  moreHalls: string
  unacknowledged: (number: string, halls: number) => string
  toAcknowledge: (number: string) => string
  toApprove: (number: string) => string
  broadcast: (hall: string) => string
  findings: (waiting: number, overdue: number) => string
  city: string
  allCities: string
  errands: string
  /** Errands by name, each with what it is about. */
  links: Record<
    | 'bookings'
    | 'papers'
    | 'guiding'
    | 'plan'
    | 'opening'
    | 'limits'
    | 'free'
    | 'editions'
    | 'machines'
    | 'missing'
    | 'figures'
    | 'messages'
    | 'outcome'
    | 'inspections'
    | 'closing'
    | 'points'
    | 'door'
    | 'broadcast'
    | 'homeVisits'
    | 'teamDay'
    | 'routes'
    | 'visitFigures',
    readonly [title: string, note: string]
  >
}

export const workplaceTexts: Record<Language, WorkplaceTexts> = {
  'zh-CN': {
    title: '工作台',
    notStaff: '这里只给工作人员用。',
    waiting: '人在等',
    counters: '个窗口开着',
    wait: '现在来要等',
    unknown: '不清楚',
    silent: since => `排队机从 ${since} 起没有消息，大厅现在怎样不清楚。请去看看机器。`,
    silentShort: since => `${since} 起没有消息`,
    shut: since => `窗口从 ${since} 起全部关闭，现在本应开放。请核实，并通知已预约的人。`,
    shutShort: since => `${since} 起窗口全关`,
    overload: (time, wait) => `${time} 起会很挤，要等约 ${wait}。`,
    overloadNow: wait => `现在很挤，要等约 ${wait}。`,
    saved: time => `现在再开一个窗口两小时，到今天下班大家一共少等约 ${time}。`,
    due: (total, arrived) => `今天预约 ${total} 人，已到 ${arrived} 人`,
    nobodyDue: '现在没有要来的人。',
    halls: count => `${count} 个大厅，要留意的在前`,
    moreHalls: '看更多大厅',
    unacknowledged: (number, halls) => `告知单 ${number}：还有 ${halls} 个大厅没有确认`,
    toAcknowledge: number => `告知单 ${number} 还没有确认`,
    toApprove: number => `告知单 ${number} 等您批准`,
    broadcast: hall => `${hall}：给预约人的通知等您批准`,
    findings: (waiting, overdue) =>
      overdue > 0 ? `${waiting} 个问题没有了结，${overdue} 个已过期` : `${waiting} 个问题没有了结`,
    city: '市州',
    allCities: '全部',
    errands: '办事',
    links: {
      bookings: ['今天的预约', '核对材料，签到'],
      papers: ['没预约的人来了', '查他要带什么，说清还差什么'],
      guiding: ['给人指路', '问什么、请到哪里去'],
      free: ['凭证件解除', '被别人占了预约，或没来被暂停'],
      limits: ['预约限制', '每人能约几个，退号多久放出来'],
      opening: ['开放计划', '时间、窗口、放号、特别的日子'],
      plan: ['大厅平面图和标识', '画图、确认、打印标识'],
      editions: ['告知单', '看改了什么，确认已知晓'],
      machines: ['排队机', '通不通，密钥'],
      missing: ['最常缺的材料', '哪些人白跑了，缺什么'],
      messages: ['消息', '发出的消息到了没有，为什么没到'],
      figures: ['统计', '办理量、等候、未到、推荐、上门、检查'],
      outcome: ['推荐效果', '省了多少时间，预测准不准'],
      door: ['大厅信息核对', '站在门口，确认地址、电话、时间'],
      points: ['大厅信息表', '所有大厅的地址、电话、时间：导出、导入'],
      closing: ['今天提前停办', '先看影响到谁，再通知他们'],
      broadcast: ['通知预约的人', '一个写，另一个批准后才发'],
      inspections: ['检查与问题', '自查、检查、整改'],
      homeVisits: ['上门办证', '审核申请，替人登记'],
      teamDay: ['今天上门', '去哪几户，没有网也能记'],
      routes: ['上门路线', '排路线，通知申请人'],
      visitFigures: ['上门统计', '申请、办成、在等的人'],
    },
  },
  en: {
    title: 'Work',
    notStaff: 'This is for staff only.',
    waiting: 'waiting',
    counters: 'counters open',
    wait: 'wait from now',
    unknown: 'Unknown',
    silent: since =>
      `The queue machine has been silent since ${since}, so nobody knows how the hall is. Please look at it.`,
    silentShort: since => `silent since ${since}`,
    shut: since =>
      `All counters have been closed since ${since}, in opening hours. Please check, and tell those who are booked.`,
    shutShort: since => `counters closed since ${since}`,
    overload: (time, wait) => `From ${time} it will be crowded: about ${wait} of waiting.`,
    overloadNow: wait => `It is crowded now: about ${wait} of waiting.`,
    saved: time =>
      `One more counter for the next two hours would save people about ${time} altogether until the end of the day.`,
    due: (total, arrived) => `${total} booked today, ${arrived} here`,
    nobodyDue: 'Nobody is expected now.',
    halls: count => `${count} halls, those that need you first`,
    moreHalls: 'More halls',
    unacknowledged: (number, halls) => `Edition ${number}: ${halls} halls have not acknowledged it`,
    toAcknowledge: number => `Edition ${number} is not acknowledged yet`,
    toApprove: number => `Edition ${number} waits for your approval`,
    broadcast: hall => `${hall}: a notice to those booked waits for your approval`,
    findings: (waiting, overdue) =>
      overdue > 0 ? `${waiting} open findings, ${overdue} overdue` : `${waiting} open findings`,
    city: 'City',
    allCities: 'All',
    errands: 'What to do',
    links: {
      bookings: ['Bookings of today', 'Check papers, check in'],
      papers: ['Somebody without a booking', 'What to bring, and what is missing'],
      guiding: ['Show the way', 'What to ask, where to send'],
      free: ['Free somebody by his document', 'Booked by a stranger, or paused for missed visits'],
      limits: ['Limits of booking', 'How many each may book, when places come back'],
      opening: ['Opening plan', 'Hours, counters, places, special days'],
      plan: ['Floor plan and signs', 'Draw, confirm, print signs'],
      editions: ['Editions', 'See what changed and say that you know'],
      machines: ['Queue machines', 'Whether they talk; keys'],
      missing: ['Papers most often missing', 'Who came in vain, for want of what'],
      messages: ['Messages', 'What arrived, what did not, and why'],
      figures: ['Statistics', 'Visits, waits, no-shows, suggestions, home visits, inspections'],
      outcome: ['What suggestions achieve', 'Time saved, and how good forecasts are'],
      door: ['Facts of the hall', 'Confirm address, telephone, hours at the door'],
      points: ['Table of halls', 'Address, telephone, hours of all: take along, bring'],
      closing: ['Close early today', 'See who is affected, then tell them'],
      broadcast: ['Tell those booked', 'One writes, another approves'],
      inspections: ['Inspections and findings', 'Self-checks, inspections, what is mended'],
      homeVisits: ['Home visits', 'Review requests, enter for others'],
      teamDay: ['Visits today', 'Which homes; works without a network'],
      routes: ['Visit routes', 'Plan the day and tell applicants'],
      visitFigures: ['Visit figures', 'Who asked, was served and waits'],
    },
  },
  ko: {
    title: '업무',
    notStaff: '직원만 사용하는 화면입니다.',
    waiting: '명 대기',
    counters: '개 창구 운영',
    wait: '지금 오면 대기',
    unknown: '알 수 없음',
    silent: since =>
      `순번기가 ${since}부터 응답하지 않아 접수처 상황을 알 수 없습니다. 기기를 확인해 주세요.`,
    silentShort: since => `${since}부터 무응답`,
    shut: since =>
      `운영 시간인데 ${since}부터 모든 창구가 닫혀 있습니다. 확인하고 예약한 분들께 알려 주세요.`,
    shutShort: since => `${since}부터 창구 모두 닫힘`,
    overload: (time, wait) => `${time}부터 붐빕니다. 약 ${wait} 기다립니다.`,
    overloadNow: wait => `지금 붐빕니다. 약 ${wait} 기다립니다.`,
    saved: time => `지금 창구를 2시간 동안 하나 더 열면 오늘 마감까지 모두 합해 약 ${time}을 덜 기다립니다.`,
    due: (total, arrived) => `오늘 예약 ${total}명, 도착 ${arrived}명`,
    nobodyDue: '지금 올 사람이 없습니다.',
    halls: count => `접수처 ${count}곳, 살펴야 할 곳부터`,
    moreHalls: '접수처 더 보기',
    unacknowledged: (number, halls) => `안내서 ${number}: 접수처 ${halls}곳이 아직 확인하지 않았습니다`,
    toAcknowledge: number => `안내서 ${number}을(를) 아직 확인하지 않았습니다`,
    toApprove: number => `안내서 ${number}이(가) 승인을 기다립니다`,
    broadcast: hall => `${hall}: 예약자 공지가 승인을 기다립니다`,
    findings: (waiting, overdue) =>
      overdue > 0 ? `미해결 문제 ${waiting}건, 기한 지남 ${overdue}건` : `미해결 문제 ${waiting}건`,
    city: '시·주',
    allCities: '전체',
    errands: '할 일',
    links: {
      bookings: ['오늘 예약', '서류 확인, 도착 확인'],
      papers: ['예약 없이 온 사람', '준비물과 부족한 서류 안내'],
      guiding: ['길 안내', '물어볼 것, 보낼 곳'],
      free: ['신분증 확인 후 해제', '남이 대신 예약했거나 불참으로 멈춘 사람'],
      limits: ['예약 제한', '한 사람의 예약 수, 취소 자리가 돌아오는 때'],
      opening: ['운영 계획', '시간, 창구, 예약 자리, 특별한 날'],
      plan: ['평면도와 표지', '그리기, 확인, 표지 인쇄'],
      editions: ['안내서', '바뀐 내용을 보고 확인하기'],
      machines: ['순번기', '연결 상태, 키'],
      missing: ['자주 부족한 서류', '누가 무엇이 없어 헛걸음했는지'],
      messages: ['메시지', '보낸 메시지가 도착했는지, 왜 못 갔는지'],
      figures: ['통계', '방문, 대기, 미방문, 추천, 방문 발급, 점검'],
      outcome: ['추천 효과', '아낀 시간, 예측의 정확도'],
      door: ['접수처 정보 확인', '입구에서 주소·전화·시간을 확인'],
      points: ['접수처 정보표', '모든 접수처의 주소·전화·시간: 내보내기, 가져오기'],
      closing: ['오늘 일찍 마감', '누구에게 영향이 있는지 보고 알림'],
      broadcast: ['예약자에게 알림', '한 사람이 쓰고 다른 사람이 승인'],
      inspections: ['점검과 문제', '자체 점검, 점검, 개선'],
      homeVisits: ['방문 발급', '신청 심사, 대리 등록'],
      teamDay: ['오늘 방문', '갈 집, 네트워크 없이도 기록'],
      routes: ['방문 경로', '경로를 짜고 알리기'],
      visitFigures: ['방문 통계', '신청, 처리, 대기 인원'],
    },
  },
}
