import type { CampaignStep, VisitStep } from '../schemas/home-visit'
import type { FindingAct } from '../schemas/inspection'
import type { Language } from '../schemas/text'

/** What is written down that staff have done. One that has no word is shown as it is written. */
export type AuditAction =
  | 'listBookings'
  | 'findBookings'
  | 'readBooking'
  | 'checkIn'
  | 'undoCheckIn'
  | 'enterWalkIn'
  | 'tieTicket'
  | 'closeVisit'
  | 'exportBookings'
  | 'issueShortfall'
  | 'noteShortfall'
  | 'registerDevice'
  | 'revokeDevice'
  | 'listColleagues'
  | 'listInvitations'
  | 'inviteColleague'
  | 'withdrawInvitation'
  | 'acceptInvitation'
  | 'transferColleague'
  | 'revokeColleague'
  | 'leaveStaff'
  | 'confirmLogin'
  | 'refuseLogin'
  | 'setUpFactor'
  | 'showFactor'
  | 'readAudit'
  | 'drawPlan'
  | 'confirmPlan'
  | 'statePoint'
  | 'importPoints'
  | 'exportPoints'
  | 'draftNotice'
  | 'changeNotice'
  | 'discardNotice'
  | 'submitNotice'
  | 'returnNotice'
  | 'issueNotice'
  | 'acknowledgeNotice'
  | 'readNotice'
  | 'listVisits'
  | 'readVisit'
  | 'readRoster'
  | 'sendRoster'
  | 'enterVisit'
  | `${VisitStep}Visit`
  | 'planRoutes'
  | 'viewEvidence'
  | 'inspect'
  | 'closeInspection'
  | 'addPhoto'
  | 'removePhoto'
  | 'viewPhoto'
  | `finding.${FindingAct}`
  | 'drawInspections'
  | `${CampaignStep}Campaign`
  | 'planCampaign'
  | 'closeToday'
  | 'planOpening'
  | 'setLimits'
  | 'freeApplicant'
  | 'exportFigures'
  | 'resendMessage'
  | 'draftBroadcast'
  | 'approveBroadcast'
  | 'withdrawBroadcast'
  | 'exportVisitFigures'

export interface AuditTexts {
  title: string
  day: string
  states: Record<'sealed' | 'verified' | 'open' | 'broken', readonly [title: string, note: string]>
  places: string
  records: (count: string) => string
  none: string
  noneNote: string
  province: string
  lines: (shown: string, total: string) => string
  by: string
  everybody: string
  formerly: string
  operator: string
  unknownTime: string
  about: (count: string) => string
  more: string
  faults: Record<'changed' | 'removed' | 'inserted' | 'moved' | 'unconfirmed', string>
  actions: Record<AuditAction, string>
}

const zh: AuditTexts = {
  title: '操作记录',
  day: '哪一天',
  states: {
    sealed: ['已经封存', '这一天的记录已经封存。点一个地方，会逐条核对。'],
    verified: ['核对无误', '每一条都和封存时一样，没有少，也没有多。'],
    open: ['还没有封存', '当天的记录夜里封存。现在能看出改动，但要等封存后才能完全保证。'],
    broken: ['记录被动过', '有的记录和当时写下的不一样，见下面标出的几条。请马上报告。'],
  },
  places: '有记录的地方',
  records: count => `${count} 条`,
  none: '这一天没有记录',
  noneNote: '在您的范围内，这一天没有人操作。',
  province: '全省',
  lines: (shown, total) => `最近 ${shown} 条，共 ${total} 条`,
  by: '谁做的',
  everybody: '所有人',
  formerly: '已不在岗',
  operator: '系统管理员',
  unknownTime: '时间不明',
  about: count => `涉及 ${count} 项`,
  more: '看更多',
  faults: {
    changed: '内容被改过',
    removed: '这一条被删掉了',
    inserted: '这一条是后来加的',
    moved: '这一条不在原处',
    unconfirmed: '前后的记录缺了，无法核对',
  },
  actions: {
    listBookings: '看了预约名单',
    findBookings: '查找了来办事的人',
    readBooking: '打开了一个预约',
    checkIn: '签到',
    undoCheckIn: '撤销签到',
    enterWalkIn: '登记现场来的人',
    tieTicket: '登记排队号',
    closeVisit: '登记收件和取证',
    exportBookings: '导出预约名单',
    issueShortfall: '出具补正告知书',
    noteShortfall: '记下现场的人缺什么',
    registerDevice: '登记排队机',
    revokeDevice: '停用排队机',
    listColleagues: '看了同事名单',
    listInvitations: '看了邀请名单',
    inviteColleague: '邀请同事',
    withdrawInvitation: '收回邀请',
    acceptInvitation: '接受邀请',
    transferColleague: '调岗',
    revokeColleague: '撤销岗位',
    leaveStaff: '自己退出岗位',
    confirmLogin: '同意登录一台电脑',
    refuseLogin: '拒绝登录一台电脑',
    setUpFactor: '设置第二重验证',
    showFactor: '通过第二重验证',
    readAudit: '看了操作记录',
    drawPlan: '画大厅平面图',
    confirmPlan: '确认大厅平面图',
    statePoint: '说明大厅情况',
    importPoints: '导入大厅情况',
    exportPoints: '导出大厅情况',
    draftNotice: '起草告知单',
    changeNotice: '修改告知单草稿',
    discardNotice: '删掉告知单草稿',
    submitNotice: '提交告知单',
    returnNotice: '退回告知单',
    issueNotice: '发布告知单',
    acknowledgeNotice: '确认知晓告知单',
    readNotice: '读了告知单',
    listVisits: '看了上门名单',
    readVisit: '打开上门申请',
    readRoster: '看了旅客名册',
    sendRoster: '代单位上传旅客名册',
    enterVisit: '替人登记上门申请',
    supplyVisit: '补充上门材料',
    approveVisit: '同意上门',
    askMoreVisit: '要求补充材料',
    refuseVisit: '不同意上门',
    appealVisit: '上门申请申诉',
    scheduleVisit: '安排上门',
    unscheduleVisit: '取消上门安排',
    setOutVisit: '上门组出发',
    completeVisit: '上门办完',
    missAtHomeVisit: '上门时没人',
    askMoreAtHomeVisit: '上门时缺材料',
    tryAgainVisit: '再次上门',
    deliverVisit: '送达证件',
    postVisit: '寄出证件',
    rateVisit: '评价上门服务',
    cancelVisit: '取消上门申请',
    planRoutes: '安排上门路线',
    viewEvidence: '看了证明材料',
    inspect: '检查大厅',
    closeInspection: '结束检查',
    addPhoto: '加检查照片',
    removePhoto: '删检查照片',
    viewPhoto: '看检查照片',
    'finding.answer': '答复问题',
    'finding.appeal': '对问题申诉',
    'finding.close': '问题整改完成',
    'finding.reopen': '问题重新打开',
    'finding.uphold': '维持问题',
    'finding.dismiss': '撤销问题',
    drawInspections: '抽取检查的大厅',
    beginCampaign: '开始活动',
    pauseCampaign: '暂停活动',
    endCampaign: '结束活动',
    planCampaign: '编排活动',
    closeToday: '今天提前结束办公',
    planOpening: '改开放计划',
    setLimits: '改预约上限',
    freeApplicant: '凭证件解除占用',
    exportFigures: '导出统计数字',
    resendMessage: '重发一条消息',
    draftBroadcast: '起草大厅通知',
    approveBroadcast: '批准大厅通知',
    withdrawBroadcast: '撤回大厅通知',
    exportVisitFigures: '导出上门数字',
  },
}

const en: AuditTexts = {
  title: 'Audit',
  day: 'Which day',
  states: {
    sealed: ['Sealed', 'The day is sealed. Open a place to have each record checked.'],
    verified: ['Verified', 'Every record is as it was sealed: none is missing, none was added.'],
    open: [
      'Not sealed yet',
      'A day is sealed at night. Changes show already; only the seal vouches for all of it.',
    ],
    broken: [
      'Records were touched',
      'Some are not as they were written; they are marked below. Report it at once.',
    ],
  },
  places: 'Where something is recorded',
  records: count => `${count} records`,
  none: 'Nothing that day',
  noneNote: 'Within your scope nobody did anything that is recorded.',
  province: 'The whole province',
  lines: (shown, total) => `The latest ${shown} of ${total}`,
  by: 'Done by',
  everybody: 'Everybody',
  formerly: 'No longer of the staff',
  operator: 'System operator',
  unknownTime: 'Time unknown',
  about: count => `${count} items`,
  more: 'Show more',
  faults: {
    changed: 'It was changed',
    removed: 'It was removed',
    inserted: 'It was added later',
    moved: 'It is not in its place',
    unconfirmed: 'Its neighbours are missing, so it cannot be checked',
  },
  actions: {
    listBookings: 'Read a list of bookings',
    findBookings: 'Looked for somebody',
    readBooking: 'Opened a booking',
    checkIn: 'Checked somebody in',
    undoCheckIn: 'Undid a check-in',
    enterWalkIn: 'Entered somebody without a booking',
    tieTicket: 'Noted somebody’s ticket',
    closeVisit: 'Noted what was handed in and when to collect',
    exportBookings: 'Exported a list of bookings',
    issueShortfall: 'Issued a notice of what is missing',
    noteShortfall: 'Noted what a walk-in lacks',
    registerDevice: 'Registered a queue machine',
    revokeDevice: 'Stopped a queue machine',
    listColleagues: 'Read a list of colleagues',
    listInvitations: 'Read the invitations',
    inviteColleague: 'Invited a colleague',
    withdrawInvitation: 'Withdrew an invitation',
    acceptInvitation: 'Took an invitation',
    transferColleague: 'Moved a colleague',
    revokeColleague: 'Withdrew a role',
    leaveStaff: 'Left the role',
    confirmLogin: 'Let a PC in',
    refuseLogin: 'Refused a PC',
    setUpFactor: 'Set up the second check',
    showFactor: 'Passed the second check',
    readAudit: 'Read the audit',
    drawPlan: 'Drew a hall plan',
    confirmPlan: 'Confirmed a hall plan',
    statePoint: 'Stated facts of a hall',
    importPoints: 'Imported facts of halls',
    exportPoints: 'Exported facts of halls',
    draftNotice: 'Drafted an edition',
    changeNotice: 'Changed a draft of an edition',
    discardNotice: 'Discarded a draft of an edition',
    submitNotice: 'Submitted an edition',
    returnNotice: 'Returned an edition',
    issueNotice: 'Issued an edition',
    acknowledgeNotice: 'Acknowledged an edition',
    readNotice: 'Read an edition',
    listVisits: 'Read a list of home visits',
    readVisit: 'Opened a home-visit request',
    readRoster: 'Read a unit’s list of travellers',
    sendRoster: 'Sent a unit’s list of travellers for it',
    enterVisit: 'Signed somebody up for a home visit',
    supplyVisit: 'Supplied papers of a home visit',
    approveVisit: 'Approved a home visit',
    askMoreVisit: 'Asked for more papers',
    refuseVisit: 'Refused a home visit',
    appealVisit: 'Appealed about a home visit',
    scheduleVisit: 'Scheduled a home visit',
    unscheduleVisit: 'Took a home visit off the schedule',
    setOutVisit: 'Set out to a home',
    completeVisit: 'Finished a home visit',
    missAtHomeVisit: 'Found nobody at home',
    askMoreAtHomeVisit: 'Papers were missing at home',
    tryAgainVisit: 'Tried a home again',
    deliverVisit: 'Delivered a document',
    postVisit: 'Posted a document',
    rateVisit: 'Rated a home visit',
    cancelVisit: 'Cancelled a home visit',
    planRoutes: 'Planned routes',
    viewEvidence: 'Looked at a paper',
    inspect: 'Inspected a hall',
    closeInspection: 'Closed an inspection',
    addPhoto: 'Added a photo of an inspection',
    removePhoto: 'Removed a photo of an inspection',
    viewPhoto: 'Looked at a photo of an inspection',
    'finding.answer': 'Answered a finding',
    'finding.appeal': 'Appealed against a finding',
    'finding.close': 'Closed a finding',
    'finding.reopen': 'Reopened a finding',
    'finding.uphold': 'Upheld a finding',
    'finding.dismiss': 'Dismissed a finding',
    drawInspections: 'Drew halls to inspect',
    beginCampaign: 'Began a campaign',
    pauseCampaign: 'Paused a campaign',
    endCampaign: 'Ended a campaign',
    planCampaign: 'Planned a campaign',
    closeToday: 'Closed a hall early',
    planOpening: 'Changed opening and booking times',
    setLimits: 'Changed the limits of booking',
    freeApplicant: 'Freed somebody by his document',
    exportFigures: 'Exported figures',
    resendMessage: 'Sent a message again',
    draftBroadcast: 'Drafted a broadcast of a hall',
    approveBroadcast: 'Approved a broadcast of a hall',
    withdrawBroadcast: 'Withdrew a broadcast of a hall',
    exportVisitFigures: 'Exported home-visit figures',
  },
}

const ko: AuditTexts = {
  title: '감사 기록',
  day: '날짜',
  states: {
    sealed: ['봉인됨', '이날의 기록은 봉인되었습니다. 장소를 열면 한 건씩 확인합니다.'],
    verified: ['확인 완료', '모든 기록이 봉인할 때와 같습니다. 빠지거나 더해진 것이 없습니다.'],
    open: [
      '아직 봉인 전',
      '기록은 밤에 봉인됩니다. 바뀐 것은 지금도 보이지만 봉인한 뒤에야 모두 보증됩니다.',
    ],
    broken: ['기록이 손상됨', '처음 쓴 것과 다른 기록이 있습니다. 아래에 표시했습니다. 바로 보고하세요.'],
  },
  places: '기록이 있는 곳',
  records: count => `${count}건`,
  none: '이날은 기록이 없습니다',
  noneNote: '담당 범위에서 이날 기록된 일이 없습니다.',
  province: '성 전체',
  lines: (shown, total) => `전체 ${total}건 중 최근 ${shown}건`,
  by: '한 사람',
  everybody: '모두',
  formerly: '지금은 직원이 아님',
  operator: '시스템 관리자',
  unknownTime: '시간 모름',
  about: count => `대상 ${count}건`,
  more: '더 보기',
  faults: {
    changed: '내용이 바뀌었습니다',
    removed: '지워졌습니다',
    inserted: '나중에 더해졌습니다',
    moved: '제자리에 있지 않습니다',
    unconfirmed: '앞뒤 기록이 없어 확인할 수 없습니다',
  },
  actions: {
    listBookings: '예약 명단을 봄',
    findBookings: '방문자를 찾음',
    readBooking: '예약을 열어 봄',
    checkIn: '체크인',
    undoCheckIn: '체크인 취소',
    enterWalkIn: '예약 없이 온 사람 등록',
    tieTicket: '순번 등록',
    closeVisit: '접수 서류와 수령일 등록',
    exportBookings: '예약 명단 내보내기',
    issueShortfall: '보완 통지서 발급',
    noteShortfall: '예약 없는 사람의 부족 서류 기록',
    registerDevice: '대기표 기기 등록',
    revokeDevice: '대기표 기기 중지',
    listColleagues: '동료 명단을 봄',
    listInvitations: '초대 명단을 봄',
    inviteColleague: '동료 초대',
    withdrawInvitation: '초대 취소',
    acceptInvitation: '초대 수락',
    transferColleague: '동료 이동',
    revokeColleague: '직책 해제',
    leaveStaff: '직책에서 나옴',
    confirmLogin: '컴퓨터 로그인 허용',
    refuseLogin: '컴퓨터 로그인 거절',
    setUpFactor: '2단계 인증 설정',
    showFactor: '2단계 인증 통과',
    readAudit: '감사 기록을 봄',
    drawPlan: '접수처 평면도 그리기',
    confirmPlan: '접수처 평면도 확인',
    statePoint: '접수처 사실 기록',
    importPoints: '접수처 사실 가져오기',
    exportPoints: '접수처 사실 내보내기',
    draftNotice: '안내문 초안 작성',
    changeNotice: '안내문 초안 수정',
    discardNotice: '안내문 초안 삭제',
    submitNotice: '안내문 제출',
    returnNotice: '안내문 돌려보냄',
    issueNotice: '안내문 발표',
    acknowledgeNotice: '안내문 확인',
    readNotice: '안내문을 읽음',
    listVisits: '방문 명단을 봄',
    readVisit: '방문 신청을 열어 봄',
    readRoster: '단체 여행자 명단을 봄',
    sendRoster: '단체 대신 여행자 명단을 올림',
    enterVisit: '방문 신청 대신 등록',
    supplyVisit: '방문 서류 보충',
    approveVisit: '방문 승인',
    askMoreVisit: '서류 보충 요청',
    refuseVisit: '방문 거절',
    appealVisit: '방문 이의 신청',
    scheduleVisit: '방문 일정 잡기',
    unscheduleVisit: '방문 일정 취소',
    setOutVisit: '방문 출발',
    completeVisit: '방문 완료',
    missAtHomeVisit: '집에 아무도 없음',
    askMoreAtHomeVisit: '집에서 서류 부족',
    tryAgainVisit: '다시 방문',
    deliverVisit: '증서 전달',
    postVisit: '증서 우송',
    rateVisit: '방문 평가',
    cancelVisit: '방문 취소',
    planRoutes: '방문 경로 계획',
    viewEvidence: '증빙 서류를 봄',
    inspect: '접수처 점검',
    closeInspection: '점검 마침',
    addPhoto: '점검 사진 추가',
    removePhoto: '점검 사진 삭제',
    viewPhoto: '점검 사진을 봄',
    'finding.answer': '문제 답변',
    'finding.appeal': '문제 이의',
    'finding.close': '문제 해결',
    'finding.reopen': '문제 다시 열기',
    'finding.uphold': '문제 유지',
    'finding.dismiss': '문제 취소',
    drawInspections: '점검할 접수처 추첨',
    beginCampaign: '캠페인 시작',
    pauseCampaign: '캠페인 중지',
    endCampaign: '캠페인 끝냄',
    planCampaign: '캠페인 계획',
    closeToday: '오늘 일찍 마감',
    planOpening: '운영 계획 변경',
    setLimits: '예약 한도 변경',
    freeApplicant: '증서 확인 후 예약 해제',
    exportFigures: '수치 내보내기',
    resendMessage: '메시지 다시 보냄',
    draftBroadcast: '접수처 공지 작성',
    approveBroadcast: '접수처 공지 승인',
    withdrawBroadcast: '접수처 공지 철회',
    exportVisitFigures: '방문 수치 내보내기',
  },
}

export const auditTexts: Record<Language, AuditTexts> = { 'zh-CN': zh, en, ko }
