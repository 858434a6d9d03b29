import type {
  EvidenceKind,
  Relation,
  VisitClass,
  VisitProblem,
  VisitState,
  visitSteps,
} from '../schemas/home-visit'

type OwnerStepName = Extract<(typeof visitSteps)[number], 'supply' | 'appeal' | 'cancel' | 'rate'>

export interface HomeVisitTexts {
  title: string
  intro: string
  begin: string
  resume: string
  mine: string
  forWhom: string
  until: (day: string) => string
  standing: string
  assumed: string
  answerIn: (urgent: number, other: number) => string
  closed: string
  otherWays: string
  other: { title: string; note: string }[]
  visitClass: Record<VisitClass, { name: string; note: string }>
  over60: string
  moreThan: (count: number) => string
  relation: Record<Relation, string>
  ask: Record<
    | 'class'
    | 'relation'
    | 'consent'
    | 'service'
    | 'name'
    | 'idNumber'
    | 'phone'
    | 'contactName'
    | 'contactPhone'
    | 'disabilityNumber'
    | 'unitName'
    | 'creditCode'
    | 'persons'
    | 'division'
    | 'address'
    | 'halfDays'
    | 'review',
    string
  >
  /** What is asked otherwise of who asks for a unit. */
  unitAsk: { [Step in keyof HomeVisitTexts['ask']]?: string }
  hint: { [Step in keyof HomeVisitTexts['ask']]?: string }
  /** What the field is for, where it is not the question. */
  consentText: string
  consentYes: string
  consentNo: string
  unitContactHint: string
  next: string
  pickOnMap: string
  picked: string
  morning: string
  afternoon: string
  /** Begins and ends, as told to people. */
  hours: { morning: string; afternoon: string }
  room: (places: number) => string
  full: string
  choice: (nth: number) => string
  answered: string
  change: string
  readyAtHome: string
  doneAtHome: string
  /** Who has to be there. */
  present: string
  presentGuardian: string
  bringNothing: string
  unitMaterials: string
  roster: string
  rosterNote: string
  submit: string
  submitting: string
  privacy: string
  draftKept: string
  draftClear: string
  cannot: string
  status: string
  number: string
  who: string
  where: string
  when: string
  what: string
  persons: (count: number) => string
  state: Record<VisitState, string>
  stateNote: Record<VisitState, string>
  answerBy: (time: string) => string
  wished: string
  appointment: string
  team: string
  officers: string
  code: string
  codeAnswer: string
  codeNote: string
  evidence: string
  evidenceMissing: (names: string) => string
  evidenceKind: Record<EvidenceKind, string>
  reason: string
  history: string
  step: Record<OwnerStepName, string>
  cancelAsk: string
  cancelNote: string
  cancelYes: string
  cancelNo: string
  cancelled: string
  appealAsk: string
  appealPlaceholder: string
  supplyAsk: string
  supplyAddress: string
  supplyPhone: string
  supplyNote: string
  rateAsk: string
  stars: (count: number) => string
  thanks: string
  allow: string
  allowNote: string
  problem: Record<VisitProblem, string>
  phoneEntry: string
  entered: (number: string) => string
  enterAnother: string
}

export const homeVisitZh: HomeVisitTexts = {
  title: '上门办证',
  intro: '来不了大厅的，民警可以到家里办。',
  begin: '申请上门',
  resume: '接着填',
  mine: '我的上门申请',
  forWhom: '哪些人可以',
  until: day => `到${day}为止`,
  standing: '常年办理',
  assumed: '这是我们按2018年的做法设的，省局还没有确认。办之前请打12367问一下。',
  answerIn: (urgent, other) => `急的 ${urgent} 小时内答复，其他 ${other} 小时内答复。`,
  closed: '现在没有上门办证',
  otherWays: '还可以这样办',
  other: [
    { title: '走绿色通道', note: '老人、病人、残疾人和有急事的，到大厅先办。' },
    { title: '60岁以上不用预约', note: '直接到大厅，现场取号。' },
    { title: '看能不能请人代办', note: '有的事可以代办，每份清单写明谁能代办。' },
  ],
  visitClass: {
    over60: { name: '60周岁以上的老人', note: '看身份证上的出生日期' },
    disabled: { name: '行动不便的残疾人', note: '要有残疾人证' },
    seriouslyIll: { name: '得了重病，要去境外看病', note: '要有诊断和境外医院的接诊信' },
    unit: { name: '单位集体出国', note: '一起走的人要超过规定的人数' },
  },
  over60: '过了60岁生日的第二天起',
  moreThan: count => `一起走的人要超过 ${count} 人`,
  relation: { self: '我自己', relative: '我的家人', guardian: '我是监护人', unitContact: '单位联系人' },
  ask: {
    class: '申请人属于哪一种？',
    relation: '您为谁申请？',
    consent: '可以用病情材料吗？',
    service: '要办什么？',
    name: '申请人叫什么？',
    idNumber: '申请人的证件号码？',
    phone: '申请人的电话？',
    contactName: '您叫什么？',
    contactPhone: '您的电话？',
    disabilityNumber: '残疾人证号码？',
    unitName: '单位叫什么？',
    creditCode: '统一社会信用代码？',
    persons: '一共多少人去？',
    division: '家在哪个县市区？',
    address: '详细地址？',
    halfDays: '哪个半天在家？',
    review: '请核对',
  },
  unitAsk: {
    name: '联系人叫什么？',
    idNumber: '联系人的证件号码？',
    phone: '联系人的电话？',
    division: '单位在哪个县市区？',
    halfDays: '哪个半天方便？',
  },
  hint: {
    idNumber: '身份证或护照上的号码',
    phone: '上门前会打这个电话',
    contactPhone: '有事先打给您',
    disabilityNumber: '证上的20位号码',
    creditCode: '营业执照上的18位代码',
    address: '写到小区、楼号、单元和门牌',
    halfDays: '最多选三个，按想要的先后',
  },
  consentText:
    '为了核对资格，审核的民警要看残疾或病情材料。照片在决定后 30 天删除，只留下结论。您可以不同意，那就不能用这一种方式申请。',
  consentYes: '同意',
  consentNo: '不同意',
  unitContactHint: '下面填联系人的，出行的人在名册里报。',
  next: '下一步',
  pickOnMap: '在地图上选',
  picked: '已在地图上选好位置',
  morning: '上午',
  afternoon: '下午',
  hours: { morning: '8点半到12点', afternoon: '13点到17点' },
  room: places => `还有 ${places} 个`,
  full: '满了',
  choice: nth => `第 ${nth} 选`,
  answered: '已经填的',
  change: '改',
  readyAtHome: '在家准备好',
  doneAtHome: '民警到家里办',
  present: '申请人本人要在家。',
  presentGuardian: '申请人本人和监护人都要在家。',
  bringNothing: '不用另外准备',
  unitMaterials: '每个人的清单在交名册的时候看。',
  roster: '旅客名册',
  rosterNote: '下载模板，上传名册，看每个人的清单',
  submit: '提交申请',
  submitting: '正在提交…',
  privacy: '姓名、号码、电话和地址加密保存，只有审核和上门的民警能看，办完180天后删除。',
  draftKept: '上次没填完的还在。',
  draftClear: '重新填',
  cannot: '现在不能这样申请',
  status: '申请进度',
  number: '申请号',
  who: '申请人',
  where: '地址',
  when: '时间',
  what: '要办的事',
  persons: count => `${count} 人`,
  state: {
    received: '已收到，正在审核',
    secondLook: '正在审核',
    moreNeeded: '要补材料',
    approved: '审核通过，正在排时间',
    refused: '没有通过',
    appealed: '申诉已收到，换人再看',
    scheduled: '上门时间已定',
    onTheWay: '民警在路上',
    notAtHome: '上门时没有见到人',
    done: '已上门办理，正在制证',
    delivered: '证件已送到',
    posted: '证件已寄出',
    rated: '已完成',
    cancelled: '已取消',
  },
  stateNote: {
    received: '不用再打电话，有消息会通知您。',
    secondLook: '不用再打电话，有消息会通知您。',
    moreNeeded: '补好以后点“已补好”。',
    approved: '排好后告诉您哪一天、谁来。',
    refused: '觉得不对可以申诉一次，由别的民警再看。',
    appealed: '由没有看过的民警决定。',
    scheduled: '请把材料准备好，家里留人。',
    onTheWay: '开门前先核对警号和核对码。',
    notAtHome: '我们会再约时间。',
    done: '证件做好后送上门或寄给您。',
    delivered: '请给这次服务打个分。',
    posted: '收到后请打个分。',
    rated: '谢谢您的评价。',
    cancelled: '需要时可以再申请。',
  },
  answerBy: time => `${time}前答复`,
  wished: '想要的时间',
  appointment: '谁来、什么时候来',
  team: '小组',
  officers: '警号',
  code: '来人要先说',
  codeAnswer: '您再回答',
  codeNote: '来人说不对就不要开门，也不要回答，请打110。民警不会上门收钱。',
  evidence: '证明材料',
  evidenceMissing: names => `还没交：${names}`,
  evidenceKind: {
    idCard: '身份证',
    disabilityCertificate: '残疾人证',
    diagnosis: '诊断或病历',
    foreignHospitalLetter: '境外医院的信',
    guardianship: '监护关系证明',
    unitLetter: '单位公函',
  },
  reason: '原因',
  history: '办理经过',
  step: { supply: '已补好，重新提交', appeal: '我要申诉', cancel: '取消申请', rate: '打分' },
  cancelAsk: '取消这次申请？',
  cancelNote: '取消没有任何影响，需要时随时可以再申请。',
  cancelYes: '取消申请',
  cancelNo: '不取消',
  cancelled: '已取消',
  appealAsk: '为什么觉得不对？',
  appealPlaceholder: '比如：他有残疾人证，走不了路',
  supplyAsk: '补好了吗？',
  supplyAddress: '地址有变就写在这里',
  supplyPhone: '电话有变就写在这里',
  supplyNote: '没有变的不用写。',
  rateAsk: '您满意吗？',
  stars: count => `${count} 星`,
  thanks: '谢谢您',
  allow: '有消息通知我',
  allowNote: '每到一步发一条微信。每点一次可以多收一条。',
  problem: {
    changed: '情况刚刚有变，请看新的再办。',
    notThisStep: '现在这一步不能这样办。',
    anotherPerson: '您自己的或您代填的申请，要由同事审核。',
    secondPerson: '您已经看过，要由另一位同事决定。',
    campaignClosed: '现在没有接收上门申请。',
    outsideArea: '这个地址不在上门的范围里。',
    halfDayFull: '选的半天刚刚满了，请换一个。',
    halfDayClosed: '这个半天不上门，请换一个。',
    tooMany: '您已经有几个申请在办，办完再申请。',
    alreadyAsked: '这个人或单位已经有一个上门申请在办。',
    tooYoung: '上门那天还没满60岁。',
    noBirthday: '这个号码看不出生日，请填身份证号码。',
    notYet: '还没到时候。',
    disabilityNumber: '残疾人证号码不对，请照证上的20位填。',
    otherPersonsCertificate: '残疾人证号码和申请人的身份证号码对不上。',
    creditCode: '单位名称或信用代码不对，请照营业执照填。',
    tooFew: '人数不够，可以到大厅集体办。',
    consent: '要先同意使用病情材料。',
    class: '这次上门没有这一种对象。',
    relation: '这一种不能这样申请。',
    contact: '请填您的姓名和电话。',
    address: '地址不够清楚。',
    reason: '请选一个原因。',
  },
  phoneEntry: '电话代填',
  entered: number => `已登记，申请号 ${number}`,
  enterAnother: '再登记一位',
}
