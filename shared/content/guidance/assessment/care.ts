import { text } from '../../fact'
import { blocker, item, major, minor } from './item'

const care = item('G5')
const conduct = item('G6')

/** Those who need more, conduct, safety and what is made of findings. */
export const careItems = [
  care(
    'A26',
    text(
      '60周岁以上不预约也能办，有人帮忙打申请表、用自助机。',
      'From 60 on nobody needs to book; somebody helps with the form and the machines.',
      '만 60세 이상은 예약 없이 처리하고 신청서와 기기를 도와준다.',
    ),
    blocker(3, 'mysteryVisit'),
  ),
  care(
    'A27',
    text(
      '现金、银行卡、手机支付都能用。',
      'Cash, card and phone are all accepted.',
      '현금, 카드, 휴대전화 결제가 모두 된다.',
    ),
    major(2, 'test'),
  ),
  care(
    'A28',
    text(
      '无障碍坡道、低位窗口、手写板或语音提示，至少做到法律规定的。',
      'Ramp, low counter, writing pad or voice: at least what the law asks.',
      '경사로, 낮은 창구, 필기판이나 음성 안내를 적어도 법이 정한 만큼 갖춘다.',
    ),
    blocker(3, 'photo'),
  ),
  care(
    'A29',
    text(
      '绿色通道的事由和证明公开，符合的当场办。',
      'What counts for priority and what proves it is made public, and done at once.',
      '우선 처리 사유와 증명을 공개하고 해당하면 바로 처리한다.',
    ),
    major(2, 'sample'),
  ),
  care(
    'A30',
    text(
      '上门办证的申请两个工作日内答复，不受理的说明理由，办完回访。',
      'Requests for home visits are answered in two working days, refusals with a reason; afterwards somebody asks how it went.',
      '방문 처리 신청은 근무일 2일 안에 답하고, 거절하면 이유를 말하며, 마치면 확인한다.',
    ),
    major(2, 'data'),
  ),
  care(
    'A31',
    text(
      '午间、周六或高峰延时按公布的做。',
      'Lunch, Saturday and longer hours are kept as published.',
      '점심, 토요일, 연장 시간을 공개한 대로 지킨다.',
    ),
    minor(1, 'queueData'),
  ),
  care(
    'A32',
    text(
      '饮水、老花镜、急救用品、母婴室或哺乳角都能用。',
      'Water, reading glasses, first aid, and a room or corner for babies are there to use.',
      '식수, 돋보기, 구급용품, 수유실이나 수유 공간을 쓸 수 있다.',
    ),
    minor(1, 'photo'),
  ),
  conduct(
    'A33',
    text(
      '着装、用语、离岗符合要求，不推诿、不训斥。',
      'Dress, words and presence are as required; nobody is sent away or scolded.',
      '복장·말씨·자리 비움이 규정에 맞고 떠넘기거나 꾸짖지 않는다.',
    ),
    major(2, 'videoSpot'),
  ),
  conduct(
    'A34',
    text(
      '屏幕、叫号、表单、废纸不露出别人的姓名和证件号码。',
      'Screens, calls, forms and waste paper show nobody’s name or document number.',
      '화면, 호출, 서식, 폐지에 다른 사람의 이름과 증서 번호가 드러나지 않는다.',
    ),
    blocker(3, 'spot'),
  ),
  conduct(
    'A35',
    text(
      '每件都能评价，分五级，不引导；差评核实、整改、回访。',
      'Each case can be rated on five levels without prompting; bad ratings are looked into, mended and followed up.',
      '모든 건을 다섯 등급으로 유도 없이 평가하고, 나쁜 평가는 확인·개선·회신한다.',
    ),
    major(2, 'data'),
  ),
  conduct(
    'A36',
    text(
      '不搭车收费，不指定照相馆或中介。',
      'No other charges; no photographer or agent is named.',
      '끼워 받는 비용이 없고 사진관이나 대행업체를 지정하지 않는다.',
    ),
    blocker(2, 'mysteryVisit'),
  ),
  conduct(
    'A37',
    text(
      '每月自查和省里抽查的结果在大厅公开，问题整改率不低于95%。',
      'The results of monthly self-checks and of the province’s are shown in the hall; 95% of findings are mended.',
      '매월 자체 점검과 성의 점검 결과를 접수처에 공개하고 문제의 95% 이상을 고친다.',
    ),
    minor(1, 'records'),
  ),
]
