import { text } from '../../fact'
import { blocker, item, major, minor } from './item'

const guide = item('G3')
const work = item('G4')

/** How people are guided and served. */
export const workItems = [
  guide(
    'A13',
    text(
      '第一个被问到的工作人员负责到底：能答就答，不能答就领到下一环节。',
      'Whoever is asked first sees it through: answers, or leads to the next step.',
      '처음 질문받은 직원이 끝까지 맡는다: 답하거나 다음 단계로 안내한다.',
    ),
    major(3, 'mysteryVisit'),
  ),
  guide(
    'A14',
    text(
      '按证件和人群发放对应的一次性告知单，版本号与全省现行版一致。',
      'The checklist for the document and the person is handed out, in the edition in force.',
      '증서와 사람에 맞는 안내문을 주고 판 번호가 현행과 같다.',
    ),
    blocker(5, 'sample', 'version'),
  ),
  guide(
    'A15',
    text(
      '材料不齐的，当场书面一次说全要补什么，并记录原因代码。',
      'What is missing is said at once, in writing and completely, and its reason is recorded.',
      '서류가 부족하면 그 자리에서 서면으로 한 번에 알리고 사유 코드를 기록한다.',
    ),
    blocker(4, 'sample'),
  ),
  guide(
    'A16',
    text(
      '取号前先看材料和照片；看过以后退回的比例每月统计，并且下降。',
      'Documents and photo are looked through before a ticket is given; the share sent back later is counted each month and falls.',
      '번호표 전에 서류와 사진을 미리 보고, 그 뒤 되돌린 비율을 매월 집계하며 줄어든다.',
    ),
    major(3, 'data'),
  ),
  guide(
    'A17',
    text(
      '引导员说明下一环节怎么办、在哪里、注意什么；高峰时至少一名流动引导。',
      'Guides say what comes next, where, and what to mind; at busy times at least one walks the hall.',
      '안내원이 다음 절차와 위치, 주의점을 말하고 붐빌 때 한 명 이상 돌아다니며 안내한다.',
    ),
    minor(3, 'spot'),
  ),
  guide(
    'A18',
    text(
      '口径准确：抽问未成年、登记备案、军人、外省户籍、遗失五类，答对不低于90%。',
      'Right answers: of five cases asked (minors, state staff, military, other provinces, loss) nine in ten.',
      '정확한 답변: 미성년·등록 직원·군인·외성 호적·분실 다섯 경우를 물어 90% 이상 맞힌다.',
    ),
    major(2, 'test'),
  ),
  work(
    'A19',
    text(
      '一人办多证，只填一张表、取一个号，不重复要材料。',
      'Several documents for one person: one form, one ticket, nothing asked for twice.',
      '한 사람이 여러 증서를 신청해도 신청서 하나, 번호표 하나, 서류는 한 번만 받는다.',
    ),
    major(3, 'sample'),
  ),
  work(
    'A20',
    text(
      '预约的人按时段来，从时段开始到叫号，一半人不超过15分钟，九成不超过30分钟。',
      'Of those booked, half are called within 15 minutes of their time, nine in ten within 30.',
      '예약한 사람의 절반은 시간 시작부터 15분, 9할은 30분 안에 불린다.',
    ),
    major(5, 'queueData'),
  ),
  work(
    'A21',
    text(
      '现场取号的人一半等候不超过30分钟，超过60分钟就加窗口或分流。',
      'Half of the walk-ins wait no more than 30 minutes; beyond 60 another counter opens or people are sent elsewhere.',
      '현장 번호표의 절반은 대기 30분 이내, 60분을 넘으면 창구를 늘리거나 나눠 보낸다.',
    ),
    major(4, 'queueData'),
  ),
  work(
    'A22',
    text(
      '开的窗口与排班一致，暂停服务有牌子，一次不超过15分钟。',
      'Open counters are those of the roster; a pause has a sign and is 15 minutes at most.',
      '연 창구가 근무표와 같고, 중단할 때 표지를 두며 한 번에 15분을 넘지 않는다.',
    ),
    minor(2, 'queueData'),
  ),
  work(
    'A23',
    text(
      '受理后在公布的时限内办完，超时的逐件说明。',
      'Done within the published time; each delay is explained.',
      '접수 뒤 공개한 기간 안에 마치고, 넘긴 건은 하나하나 설명한다.',
    ),
    blocker(3, 'caseData'),
  ),
  work(
    'A24',
    text(
      '取证可以选窗口、邮寄、自助中的至少两种，邮费写明。',
      'At least two ways to collect (counter, post, machine), with what the post costs.',
      '창구·우편·기기 가운데 두 가지 이상으로 받을 수 있고 우편료를 밝힌다.',
    ),
    minor(1, 'photo'),
  ),
  work(
    'A25',
    text(
      '排队数据按分钟上报，每天完整率不低于98%，断了有替代办法。',
      'Queue data come by the minute, 98% complete each day, with a substitute when they fail.',
      '대기열 데이터를 분 단위로 보내고 하루 98% 이상 완전하며 끊기면 대체한다.',
    ),
    major(2, 'data'),
  ),
]
