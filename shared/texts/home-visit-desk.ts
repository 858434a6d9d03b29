import type { CampaignStatus, CampaignStep, Desk } from '../schemas/home-visit'
import type { Language } from '../schemas/text'

/** The words of reviewers and of who runs campaigns. */
export interface HomeVisitDeskTexts {
  title: string
  linkNote: string
  enter: string
  enterNote: string
  campaigns: string
  campaignsNote: string
  desk: Record<Desk, string>
  desks: string
  empty: string
  more: string
  late: string
  urgent: string
  evidence: (count: number) => string
  notYours: { anotherPerson: string; secondPerson: string }
  detail: string
  facts: string
  lookNote: string
  shownUntil: (time: string) => string
  openAlone: string
  closePaper: string
  age: (years: number) => string
  byStaff: string
  consent: (given: boolean) => string
  disabilityNumber: string
  unit: string
  contact: string
  refusedBefore: (by: string) => string
  appeal: string
  decide: string
  approve: string
  askMore: string
  refuse: string
  confirmRefusal: string
  chooseReason: string
  done: string
  status: Record<CampaignStatus, string>
  step: Record<CampaignStep, string>
  from: (from: string, until: string) => string
  since: (from: string) => string
  target: (count: number) => string
  capacity: (count: number) => string
  teams: (count: number) => string
  preview: string
  nobody: string
  affected: Record<CampaignStep, string>
  county: (name: string, count: number) => string
  why: string
  whyPlaceholder: string
  changes: string
}

export const homeVisitDeskTexts: Record<Language, HomeVisitDeskTexts> = {
  'zh-CN': {
    title: '上门审核',
    linkNote: '看申请、作决定、替人登记',
    enter: '电话代填',
    enterNote: '替没有手机的人登记',
    campaigns: '活动',
    campaignsNote: '开始、暂停、结束',
    desks: '看哪一类',
    desk: {
      review: '待审核',
      applicant: '待补',
      planning: '待排',
      road: '已排',
      delivery: '待送证',
      closed: '已结束',
    },
    empty: '这里没有申请',
    more: '只显示最急的 100 个',
    late: '已超时',
    urgent: '急',
    evidence: count => `证明 ${count} 份`,
    notYours: { anotherPerson: '您的或您代填的，由同事审核', secondPerson: '您已看过，由另一位同事决定' },
    detail: '申请',
    facts: '申请内容',
    lookNote: '点开看。三分钟内有效，每次查看都有记录。',
    shownUntil: time => `${time} 自动收起`,
    openAlone: '单独打开',
    closePaper: '收起',
    age: years => `${years} 周岁`,
    byStaff: '工作人员代填',
    consent: given => (given ? '已同意使用病情材料' : '没有同意使用病情材料'),
    disabilityNumber: '残疾人证',
    unit: '单位',
    contact: '联系人',
    refusedBefore: by => `${by} 已拟不通过，请您再看`,
    appeal: '申诉理由',
    decide: '决定',
    approve: '通过',
    askMore: '要补材料',
    refuse: '不通过',
    confirmRefusal: '确认不通过',
    chooseReason: '选一个原因，申请人会看到',
    done: '已办好',
    status: { planned: '未开始', running: '进行中', paused: '已暂停', ended: '已结束' },
    step: { begin: '开始', pause: '暂停', end: '结束' },
    from: (from, until) => `${from} 至 ${until}`,
    since: from => `${from} 起，长期`,
    target: count => `目标 ${count} 人`,
    capacity: count => `每县每半天 ${count} 个`,
    teams: count => `上门小组 ${count} 个`,
    preview: '影响到谁',
    nobody: '现在没有在办的申请',
    affected: {
      begin: '开始后可以提交新申请。',
      pause: '暂停后不收新申请，下面这些照样办完。',
      end: '结束后不收新申请，也不能再开始，下面这些照样办完。',
    },
    county: (name, count) => `${name}：${count} 个`,
    why: '原因',
    whyPlaceholder: '写明依据，会留下记录',
    changes: '做过什么',
  },
  en: {
    title: 'Home visits: review',
    linkNote: 'Read requests, decide, enter for others',
    enter: 'Enter by phone',
    enterNote: 'For people without a phone of their own',
    campaigns: 'Campaigns',
    campaignsNote: 'Begin, pause, end',
    desks: 'Which requests',
    desk: {
      review: 'To review',
      applicant: 'Asked for more',
      planning: 'To plan',
      road: 'Planned',
      delivery: 'To deliver',
      closed: 'Closed',
    },
    empty: 'There are no requests here',
    more: 'Only the 100 most urgent are shown',
    late: 'Late',
    urgent: 'Urgent',
    evidence: count => `${count} papers`,
    notYours: {
      anotherPerson: 'Yours or entered by you: a colleague reviews',
      secondPerson: 'You have looked: another colleague decides',
    },
    detail: 'Request',
    facts: 'What was said',
    lookNote: 'Tap to look. It shows for three minutes, and every look is recorded.',
    shownUntil: time => `Shown until ${time}`,
    openAlone: 'Open by itself',
    closePaper: 'Put away',
    age: years => `Aged ${years}`,
    byStaff: 'Entered by staff',
    consent: given => (given ? 'Consent to medical papers given' : 'No consent to medical papers'),
    disabilityNumber: 'Certificate',
    unit: 'Unit',
    contact: 'Contact',
    refusedBefore: by => `${by} would refuse it; please look again`,
    appeal: 'Appeal',
    decide: 'Decision',
    approve: 'Approve',
    askMore: 'Ask for more',
    refuse: 'Refuse',
    confirmRefusal: 'Confirm refusal',
    chooseReason: 'Choose a reason; the applicant reads it',
    done: 'Done',
    status: { planned: 'Not begun', running: 'Running', paused: 'Paused', ended: 'Ended' },
    step: { begin: 'Begin', pause: 'Pause', end: 'End' },
    from: (from, until) => `${from} to ${until}`,
    since: from => `From ${from} on, without an end`,
    target: count => `Target: ${count} people`,
    capacity: count => `${count} visits a county and half-day`,
    teams: count => `${count} teams`,
    preview: 'Who is affected',
    nobody: 'No requests are open',
    affected: {
      begin: 'New requests can be sent.',
      pause: 'No new requests are taken. Those below are still done.',
      end: 'No new requests are taken, and it cannot begin again. Those below are still done.',
    },
    county: (name, count) => `${name}: ${count}`,
    why: 'Reason',
    whyPlaceholder: 'On what grounds; it is recorded',
    changes: 'What was done',
  },
  ko: {
    title: '방문 심사',
    linkNote: '신청 확인, 결정, 대리 등록',
    enter: '전화 대리 입력',
    enterNote: '휴대폰이 없는 분을 위해 등록',
    campaigns: '활동',
    campaignsNote: '시작, 중지, 종료',
    desks: '어떤 신청',
    desk: {
      review: '심사 대기',
      applicant: '보충 대기',
      planning: '배정 대기',
      road: '배정됨',
      delivery: '전달 대기',
      closed: '종료',
    },
    empty: '신청이 없습니다',
    more: '가장 급한 100건만 표시합니다',
    late: '기한 초과',
    urgent: '급함',
    evidence: count => `증명 ${count}건`,
    notYours: {
      anotherPerson: '본인 것이거나 대신 입력한 것: 동료가 심사',
      secondPerson: '이미 보셨음: 다른 동료가 결정',
    },
    detail: '신청',
    facts: '신청 내용',
    lookNote: '눌러서 봅니다. 3분 동안 보이며 볼 때마다 기록됩니다.',
    shownUntil: time => `${time}까지 보입니다`,
    openAlone: '따로 열기',
    closePaper: '접기',
    age: years => `만 ${years}세`,
    byStaff: '직원이 대신 입력',
    consent: given => (given ? '의료 자료 사용에 동의함' : '의료 자료 사용에 동의하지 않음'),
    disabilityNumber: '장애인증',
    unit: '기관',
    contact: '연락 담당',
    refusedBefore: by => `${by}: 불통과 의견, 다시 보십시오`,
    appeal: '이의 내용',
    decide: '결정',
    approve: '통과',
    askMore: '보충 요청',
    refuse: '불통과',
    confirmRefusal: '불통과 확정',
    chooseReason: '사유를 고르십시오. 신청인이 봅니다',
    done: '처리됨',
    status: { planned: '시작 전', running: '진행 중', paused: '중지', ended: '종료' },
    step: { begin: '시작', pause: '중지', end: '종료' },
    from: (from, until) => `${from} ~ ${until}`,
    since: from => `${from}부터 계속`,
    target: count => `목표 ${count}명`,
    capacity: count => `현마다 반나절에 ${count}건`,
    teams: count => `방문팀 ${count}개`,
    preview: '영향을 받는 사람',
    nobody: '진행 중인 신청이 없습니다',
    affected: {
      begin: '새 신청을 받습니다.',
      pause: '새 신청을 받지 않습니다. 아래 신청은 그대로 처리합니다.',
      end: '새 신청을 받지 않고 다시 시작할 수 없습니다. 아래 신청은 그대로 처리합니다.',
    },
    county: (name, count) => `${name}: ${count}건`,
    why: '사유',
    whyPlaceholder: '근거를 적으십시오. 기록됩니다',
    changes: '처리 기록',
  },
}
