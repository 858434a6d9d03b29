import { text } from '../../fact'
import { blocker, item, major, minor } from './item'

const room = item('G1')
const sign = item('G2')

/** Rooms, machines and what is made public. */
export const hallItems = [
  room(
    'A01',
    text(
      '咨询引导台在入口直接看得到，开放时间内有人。',
      'The guidance desk is in sight of the entrance and staffed while the hall is open.',
      '안내 데스크가 입구에서 바로 보이고 여는 시간에 사람이 있다.',
    ),
    blocker(3, 'photo', 'spot'),
  ),
  room(
    'A02',
    text(
      '取号、填表、照相、等候、受理、缴费、发证各区齐全，走的路线不来回折返。',
      'Tickets, forms, photo, waiting, counters, payment and collection are all there, and nobody has to walk back and forth.',
      '번호표·작성·사진·대기·접수·수납·수령 구역이 모두 있고 동선이 오가지 않는다.',
    ),
    major(4, 'plan', 'photo'),
  ),
  room(
    'A03',
    text(
      '取号机能用，预约签到与现场取号区分明显。',
      'The ticket machine works; booked and walk-in are clearly told apart.',
      '번호표 기기가 작동하고 예약과 현장이 뚜렷이 구분된다.',
    ),
    major(3, 'deviceLog'),
  ),
  room(
    'A04',
    text(
      '座位不少于高峰时同时等候人数的八成，留有轮椅位。',
      'Seats for eight in ten of those who wait at the busiest time, with room for wheelchairs.',
      '가장 붐빌 때 대기 인원의 8할 이상 좌석과 휠체어 자리가 있다.',
    ),
    minor(2, 'count', 'queueData'),
  ),
  room(
    'A05',
    text(
      '自助填表、签注或发证设备在开放时间可用率不低于95%，故障当天报修。',
      'Self-service machines work 95% of the opening time; faults are reported the same day.',
      '자동 작성·방문 허가·수령 기기가 여는 시간의 95% 이상 작동하고 고장은 당일 신고한다.',
    ),
    // A small hall may have no such machine.
    { ...major(3, 'deviceLog'), from: 'medium' },
  ),
  room(
    'A06',
    text(
      '照相、填表、缴费在同一个地方一次办完，不用出门找照相馆或银行。',
      'Photo, form and payment in one place: nobody has to go out for a photographer or a bank.',
      '사진·작성·수납을 한곳에서 마치고 사진관이나 은행을 찾아 나가지 않는다.',
    ),
    blocker(3, 'walkThrough'),
  ),
  sign(
    'A07',
    text(
      '门头的中英文名称规范；边境和延边地区按要求加朝鲜文或俄文。',
      'The name above the door is right in Chinese and English; at the border and in Yanbian with Korean or Russian as required.',
      '출입문 위 이름이 중국어·영어로 바르고, 변경과 연변은 규정대로 조선문이나 러시아어를 더한다.',
    ),
    major(3, 'photo'),
  ),
  sign(
    'A08',
    text(
      '各功能区和窗口标识统一编号、中英文对照，坐在等候位看得清。',
      'Zones and counters are numbered alike, in Chinese and English, and can be read from the seats.',
      '구역과 창구 표지의 번호가 통일되고 중국어·영어가 함께 있으며 대기석에서 읽을 수 있다.',
    ),
    major(3, 'photo'),
  ),
  sign(
    'A09',
    text(
      '公开办公时间、午间和周末安排、节假日调整，与小程序一致。',
      'Hours, lunch, weekends and holidays are made public, as in the mini-program.',
      '업무 시간, 점심·주말, 휴일 조정을 공개하고 미니프로그램과 같다.',
    ),
    blocker(4, 'compare'),
  ),
  sign(
    'A10',
    text(
      '公开收费项目、标准和依据，与现行标准一致。',
      'Fees and what they rest on are made public, as they are in force.',
      '수수료 항목·기준·근거를 공개하고 현행과 같다.',
    ),
    blocker(3, 'compare'),
  ),
  sign(
    'A11',
    text(
      '公开能办、不能办的事项和就近能办的大厅。',
      'What the hall takes and does not take is made public, with the nearest hall that does.',
      '처리하는 업무와 하지 않는 업무, 가까운 접수처를 공개한다.',
    ),
    major(3, 'compare'),
  ),
  sign(
    'A12',
    text(
      '公开咨询、投诉、非工作时间紧急电话，打了有人接。',
      'Numbers for questions, complaints and emergencies out of hours are made public, and answered.',
      '문의·신고·근무 외 긴급 전화를 공개하고 전화를 받는다.',
    ),
    major(2, 'callTest'),
  ),
]
