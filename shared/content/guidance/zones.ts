import type { HallSize, HallZone, SignName, ZoneStandard } from '../../schemas/guidance'
import type { Text } from '../../schemas/text'
import { evidence, text } from '../fact'

/** From which size on a zone is required is the standard's own proposal until the province has issued it. */
const proposed = evidence('low', '2026-11-23', 'K')
const byLaw = evidence('high', '2023-09-01', 'S67')
const byMeasure = evidence('high', '2021-04-01', 'S44', 'S46')

/** Korean and Russian are translations of our own; who prints them has them read first. */
const sign = (zh: string, ko: string, en: string, ru: string): SignName => ({ ...text(zh, en, ko), ru })

type Said = [zone: HallZone, from: HallSize, name: SignName, purpose: Text, needs: Text]
type Basis = Partial<Pick<ZoneStandard, 'norms' | 'evidence'>>

const bases: Partial<Record<HallZone, Basis>> = {
  accessible: { norms: ['barrierFree'], evidence: byLaw },
  priority: { norms: ['elderly', 'oneVisit'], evidence: byMeasure },
  payment: { norms: ['elderly'], evidence: byMeasure },
  form: { norms: ['elderly'] },
  guidance: { norms: ['tellOnce'] },
}

const said: Said[] = [
  [
    'guidance',
    'small',
    sign('咨询引导区', '안내', 'Information and Guidance', 'Информация'),
    text(
      '问怎么办、核对材料',
      'Ask, and have your documents looked through',
      '문의하고 서류를 미리 확인받습니다',
    ),
    text(
      '在入口能直接看到；有引导台、导办员、告知单架和12367提示',
      'In sight of the entrance: a desk, a guide, checklists to take, the number 12367',
      '입구에서 바로 보이는 곳에 안내 데스크, 안내원, 안내문 진열대, 12367 표시',
    ),
  ],
  [
    'ticket',
    'small',
    sign('取号区', '번호표', 'Queue Tickets', 'Талоны очереди'),
    text('签到、取号', 'Check in and take a number', '체크인하고 번호표를 받습니다'),
    text(
      '至少一台取号机；预约签到与现场取号分开标识；能大字显示、能人工取号',
      'One machine at least; booked and walk-in told apart; large letters, and numbers by hand',
      '번호표 기기 1대 이상, 예약과 현장을 구분해 표시, 큰 글자와 사람이 주는 번호표',
    ),
  ],
  [
    'form',
    'small',
    sign('填表区', '신청서 작성', 'Form Filling', 'Заполнение анкет'),
    text('填申请表', 'Fill in the form', '신청서를 작성합니다'),
    text(
      '自助填表机或书写台、填写样本、老花镜',
      'Machines or desks, filled-in samples, reading glasses',
      '자동 작성기나 필기대, 작성 견본, 돋보기',
    ),
  ],
  [
    'photo',
    'small',
    sign('照相区', '사진 촬영', 'Photo', 'Фотографирование'),
    text('拍证件照', 'Have your photo taken', '사진을 찍습니다'),
    text(
      '符合相片标准；备深色外套',
      'By the photo standard; a dark jacket to lend',
      '사진 기준에 맞는 설비, 빌려줄 짙은 색 겉옷',
    ),
  ],
  [
    'copy',
    'medium',
    sign('复印打印', '복사·인쇄', 'Copy and Print', 'Копирование'),
    text('复印、打印材料', 'Copy and print documents', '서류를 복사·인쇄합니다'),
    text('免费，或者明码标价', 'Free, or with its price in sight', '무료이거나 가격을 표시'),
  ],
  [
    'waiting',
    'small',
    sign('等候区', '대기', 'Waiting Area', 'Зал ожидания'),
    text('坐下等叫号', 'Sit and wait for your number', '앉아서 번호가 불리기를 기다립니다'),
    text(
      '座椅、叫号屏、语音叫号、轮椅位',
      'Seats, a screen, numbers called aloud, room for wheelchairs',
      '의자, 호출 화면, 음성 호출, 휠체어 자리',
    ),
  ],
  [
    'citizenCounter',
    'small',
    sign('公民出入境窗口', '접수(중국 공민)', 'Applications – Chinese Citizens', 'Приём: граждане КНР'),
    text('交材料、按指纹', 'Hand in your documents, give fingerprints', '서류를 내고 지문을 찍습니다'),
    text(
      '窗口编号、业务范围牌、工作人员信息',
      'A number, a plate that says what it takes, who serves there',
      '창구 번호, 처리 업무 표지, 직원 정보',
    ),
  ],
  [
    'residentCounter',
    'medium',
    sign(
      '港澳台居民窗口',
      '홍콩·마카오·대만 주민',
      'Applications – Hong Kong, Macao and Taiwan Residents',
      'Приём: жители Гонконга, Макао, Тайваня',
    ),
    text(
      '港澳台居民交材料',
      'Documents of residents of Hong Kong, Macao and Taiwan',
      '홍콩·마카오·대만 주민이 서류를 냅니다',
    ),
    text(
      '可以与公民窗口合并，但要有标识',
      'May share the counters for citizens, with a sign',
      '공민 창구와 함께 써도 되나 표지가 있어야 함',
    ),
  ],
  [
    'foreignerCounter',
    'medium',
    sign(
      '外国人签证证件窗口',
      '외국인 비자·체류',
      'Visas and Permits for Foreigners',
      'Визы и виды на жительство',
    ),
    text('外国人交材料', 'Documents of foreigners', '외국인이 서류를 냅니다'),
    text(
      '会外语的人员，或者翻译电话',
      'Staff who speak languages, or an interpreter by telephone',
      '외국어를 하는 직원이나 통역 전화',
    ),
  ],
  [
    'payment',
    'small',
    sign('缴费区', '수납', 'Payment', 'Оплата'),
    text('交费', 'Pay', '비용을 냅니다'),
    text('现金、银行卡、扫码都能用', 'Cash, card and code all accepted', '현금, 카드, QR 결제 모두 가능'),
  ],
  [
    'machine',
    'medium',
    sign('自助办理区', '셀프 서비스', 'Self-Service', 'Самообслуживание'),
    text('在自助机上办', 'Do it at a machine', '자동 기기에서 처리합니다'),
    text(
      '签注、取证、缴费的自助机；有人协助',
      'Machines for endorsements, collection and payment; somebody to help',
      '방문 허가·수령·결제 기기, 도와주는 사람',
    ),
  ],
  [
    'machineAllDay',
    'large',
    sign('24小时自助区', '24시간 셀프 서비스', '24-Hour Self-Service', 'Круглосуточное самообслуживание'),
    text('任何时候自助办', 'Machines at any hour', '언제든지 기기에서 처리합니다'),
    text(
      '独立出入口、监控、求助按钮',
      'A door of its own, a camera, a button for help',
      '별도 출입구, 감시 카메라, 도움 단추',
    ),
  ],
  [
    'collection',
    'small',
    sign('发证区', '증서 수령', 'Document Collection', 'Выдача документов'),
    text('凭回执取证', 'Collect your document with the receipt', '접수증으로 증서를 받습니다'),
    text('与受理分开排队', 'A queue of its own', '접수와 따로 줄을 섬'),
  ],
  [
    'priority',
    'small',
    sign('绿色通道', '우선 창구', 'Priority Service', 'Приоритетное обслуживание'),
    text(
      '老年人、残疾人、孕妇、军人和急事先办',
      'First: older and disabled people, pregnant women, the military, urgent cases',
      '노인, 장애인, 임신부, 군인, 급한 일을 먼저 처리합니다',
    ),
    text('公开事由和要带的证明', 'What counts and what proves it, in sight', '해당 사유와 증명 서류를 게시'),
  ],
  [
    'accessible',
    'small',
    sign('无障碍窗口', '무장애 창구', 'Accessible Counter', 'Доступное окно'),
    text(
      '坐轮椅、听不清、看不清的在这里办',
      'For wheelchairs, and who hears or sees badly',
      '휠체어, 청각·시각이 불편한 분이 처리합니다',
    ),
    text(
      '低位台、手写板、助听',
      'A low desk, a writing pad, a hearing aid',
      '낮은 데스크, 필기판, 보청 장치',
    ),
  ],
  [
    'baby',
    'medium',
    sign('母婴室', '수유실', 'Baby Care Room', 'Комната матери и ребёнка'),
    text('喂奶、换尿布', 'Feed and change a baby', '수유하고 기저귀를 갑니다'),
    text('中型以上大厅', 'In halls of medium size and larger', '중형 이상 접수처'),
  ],
  [
    'courier',
    'medium',
    sign('邮寄服务点', '우편 서비스', 'Courier Service', 'Доставка'),
    text('选择寄证、填地址', 'Have your document sent', '증서를 우편으로 받도록 신청합니다'),
    text(
      '邮政台，或者线上下单码',
      'A desk of the post, or a code to order with',
      '우편 데스크나 온라인 신청 코드',
    ),
  ],
  [
    'complaint',
    'small',
    sign('投诉与意见', '신고·건의', 'Complaints and Suggestions', 'Жалобы и предложения'),
    text('投诉、提意见', 'Complain or suggest', '신고하고 건의합니다'),
    text('意见簿、电话、二维码', 'A book, a telephone number, a code', '의견 노트, 전화번호, QR 코드'),
  ],
  [
    'duty',
    'medium',
    sign('值班接待', '당직', 'Duty Officer', 'Дежурный'),
    text(
      '事情办不成，找值班负责人',
      'When it cannot be done: who is responsible today',
      '일이 처리되지 않으면 당직 책임자를 찾습니다',
    ),
    text('处理“办不成事”', 'For what could not be done', '처리되지 않은 일을 다룸'),
  ],
  [
    'interview',
    'medium',
    sign('面谈室', '면담실', 'Interview Room', 'Комната для беседы'),
    text('一对一面谈', 'Talk in private', '일대일로 면담합니다'),
    text('一对一，保护隐私', 'One person at a time, in private', '일대일, 사생활 보호'),
  ],
]

/** In the order of a visit, then the rest; numbered as the standard numbers them. */
const numbers: Record<HallZone, string> = {
  guidance: 'Z01',
  ticket: 'Z02',
  form: 'Z03',
  photo: 'Z04',
  copy: 'Z05',
  waiting: 'Z06',
  citizenCounter: 'Z07',
  residentCounter: 'Z08',
  foreignerCounter: 'Z09',
  payment: 'Z10',
  machine: 'Z11',
  machineAllDay: 'Z12',
  collection: 'Z13',
  priority: 'Z14',
  accessible: 'Z15',
  baby: 'Z16',
  courier: 'Z17',
  complaint: 'Z18',
  duty: 'Z19',
  interview: 'Z20',
}

/** The twenty functional zones of the guidance standard. */
export const zones: ZoneStandard[] = said.map(([zone, from, name, purpose, needs]) => ({
  zone,
  number: numbers[zone],
  name,
  purpose,
  needs,
  from,
  norms: [],
  evidence: proposed,
  ...bases[zone],
}))
