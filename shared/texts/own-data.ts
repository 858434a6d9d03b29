import type { Language } from '../schemas/text'

/** What is kept of a person, and who runs the service under which rules. */
export interface OwnDataTexts {
  title: string
  kept: string
  devices: string
  bookings: string
  visits: string
  messages: string
  count: (count: number) => string
  take: string
  takeNote: string
  taken: string
  remove: string
  goes: string
  stays: string
  removeAsk: string
  removeAskNote: string
  first: string
  openBookings: (count: number) => string
  openVisits: (count: number) => string
  isStaff: string
  removed: string
  removedNote: string
  about: {
    title: string
    organ: string
    noOrgan: string
    terms: string
    termLines: readonly string[]
    privacy: string
    privacyLines: readonly string[]
    wechatGuide: string
    ownData: string
    ownDataNote: string
  }
}

const zhCn: OwnDataTexts = {
  title: '我的数据',
  kept: '现在存着',
  devices: '登录的设备',
  bookings: '预约',
  visits: '上门申请',
  messages: '消息',
  count: count => `${count} 项`,
  take: '复制我的全部数据',
  takeNote: '里面有姓名和证件号码，请只粘贴到自己放心的地方。',
  taken: '已复制',
  remove: '删除我的数据',
  goes: '马上删除：您的账号、消息、消息许可、候补、登录的设备，以及和服务号的联系。',
  stays:
    '办完或取消的预约是大厅的办事记录，和您的账号断开，到访后九十天删除；上门申请结束后半年删除。工作人员看过什么，按规定留有不含姓名的记录。',
  removeAsk: '删除我的数据吗？',
  removeAskNote: '删除以后不能恢复。',
  first: '请先处理完这些，再来删除：',
  openBookings: count => `${count} 个还没办的预约，请先取消或办完`,
  openVisits: count => `${count} 个没结束的上门申请，请先撤回或办完`,
  isStaff: '您是工作人员，请先在“我的岗位”退出',
  removed: '已删除',
  removedNote: '可以关掉小程序了。再打开时会当作新来的人。',
  about: {
    title: '关于和隐私',
    organ: '主办单位',
    noOrgan: '这是演示，没有主办单位。',
    terms: '服务协议',
    termLines: [
      '查材料、预约、推荐和上门申请都不收费；办证的费用在大厅按公示缴纳。',
      '清单按您的回答列出，以窗口受理时核对为准；没有核实的内容会标明。',
      '等候时间是估计，不是承诺。推荐的大厅写明留号的，留到写明的时间。',
      '请填真实的姓名和号码；不能来请取消，把时间让给别人。',
      '有疑问请拨 12367。',
    ],
    privacy: '隐私指引',
    privacyLines: [
      '预约时填的姓名、证件号码和手机号加密保存，只用来办这次事，到访后九十天删除。',
      '位置只精确到大约一公里才发出，只用来算路程、核对您到了大厅，不保存；不给位置也能选县区，您同意了才记下是哪个县区。',
      '照片检查在手机上完成，不上传；上门申请的地址加密保存，结束半年后删除，材料在决定后三十天删除。',
      '预约时发出手机的品牌、型号、系统、内存和屏幕大小（浏览器里是一个随机编号），和网络地址一起算成认不出是谁的代码，只用来数当天试了几次，防号贩子，两天后删除。',
      '微信告诉我们您的编号，用来登录和发消息；不读头像和昵称。',
      '工作人员每次查看都有记录。不提供给别人，不做广告。',
    ],
    wechatGuide: '微信里的《用户隐私保护指引》',
    ownData: '我的数据',
    ownDataNote: '查看、带走或删除',
  },
}

const en: OwnDataTexts = {
  title: 'My data',
  kept: 'Kept at present',
  devices: 'Devices signed in',
  bookings: 'Bookings',
  visits: 'Home visit requests',
  messages: 'Messages',
  count: count => `${count}`,
  take: 'Copy all my data',
  takeNote: 'Names and document numbers are in it: paste it only where you trust.',
  taken: 'Copied',
  remove: 'Delete my data',
  goes: 'Deleted at once: your account, messages, permissions to write to you, places on waiting lists, devices, and the tie to the service account.',
  stays:
    'Bookings that are over are the hall’s record: they lose their tie to you and go ninety days after the visit; requests for home visits half a year after their end. What staff have looked at stays on record by law, without your name.',
  removeAsk: 'Delete my data?',
  removeAskNote: 'It cannot be brought back.',
  first: 'Please see to this first:',
  openBookings: count => `Bookings still to come: ${count}. Cancel or use them`,
  openVisits: count => `Open home visit requests: ${count}. Withdraw them or see them through`,
  isStaff: 'You are of the staff: leave your post first',
  removed: 'Deleted',
  removedNote: 'You can close the mini-program. When you open it again, you will be new to it.',
  about: {
    title: 'About and privacy',
    organ: 'Run by',
    noOrgan: 'This is a demonstration; nobody runs it.',
    terms: 'Terms',
    termLines: [
      'Lists, bookings, suggestions and requests for home visits are free. Fees of documents are paid at the hall as published.',
      'A list follows your answers and is checked at the counter; what nobody has confirmed says so.',
      'Waits are estimates and no promise. Where a place at a suggested hall is said to be kept, it is until the time that is named.',
      'Give true names and numbers. If you cannot come, cancel, so that somebody else can.',
      'Questions: 12367.',
    ],
    privacy: 'Privacy',
    privacyLines: [
      'Name, document number and phone of a booking are encrypted, used for this visit only, and deleted ninety days after it.',
      'Your location leaves the phone to about a kilometre only, to reckon the way and to see that you are at the hall, and is not kept. You can choose a county instead; which one is kept only if you agree.',
      'Photos are checked on the phone and not sent. The address of a home visit is encrypted and deleted half a year after its end, its papers thirty days after the decision.',
      'A try to book sends the brand, model, system, memory and screen of the phone (a browser, a random mark). With the network address they become a code that tells nothing of them, which counts the tries of a day, against those who trade in places, and is deleted after two days.',
      'WeChat tells us a number for you, to sign in and to write to you; no picture and no nickname.',
      'Each look of the staff is on record. Nothing is passed on, and nothing is advertised.',
    ],
    wechatGuide: 'The privacy guide in WeChat',
    ownData: 'My data',
    ownDataNote: 'See it, take it along or delete it',
  },
}

const ko: OwnDataTexts = {
  title: '내 데이터',
  kept: '지금 보관 중',
  devices: '로그인한 기기',
  bookings: '예약',
  visits: '방문 신청',
  messages: '메시지',
  count: count => `${count}건`,
  take: '내 데이터 모두 복사',
  takeNote: '이름과 증서 번호가 들어 있으니 믿을 수 있는 곳에만 붙여 넣으세요.',
  taken: '복사했습니다',
  remove: '내 데이터 삭제',
  goes: '바로 삭제: 계정, 메시지, 메시지 허용, 대기 신청, 로그인한 기기, 공식 계정과의 연결.',
  stays:
    '끝난 예약은 접수처의 업무 기록으로, 계정과의 연결을 끊고 방문 구십 일 뒤에 삭제합니다. 방문 신청은 끝난 지 반년 뒤에 삭제합니다. 직원이 무엇을 보았는지는 규정에 따라 이름 없이 남습니다.',
  removeAsk: '내 데이터를 삭제할까요?',
  removeAskNote: '되돌릴 수 없습니다.',
  first: '먼저 처리해 주세요:',
  openBookings: count => `남은 예약 ${count}건을 취소하거나 마치세요`,
  openVisits: count => `끝나지 않은 방문 신청 ${count}건을 철회하거나 마치세요`,
  isStaff: '직원이십니다. 먼저 직무에서 나가 주세요',
  removed: '삭제했습니다',
  removedNote: '이제 닫으셔도 됩니다. 다시 열면 새로 오신 분이 됩니다.',
  about: {
    title: '안내와 개인정보',
    organ: '운영 기관',
    noOrgan: '시연용이며 운영 기관이 없습니다.',
    terms: '이용 약관',
    termLines: [
      '목록 확인, 예약, 추천, 방문 신청은 무료입니다. 증서 수수료는 공시대로 접수처에서 냅니다.',
      '목록은 답변에 따라 만들고 창구에서 확인합니다. 확인되지 않은 내용은 그렇게 표시합니다.',
      '대기 시간은 예상이며 약속이 아닙니다. 추천한 접수처의 자리는 맡아 둔다고 적혀 있으면 적힌 시간까지 보관합니다.',
      '실제 이름과 번호를 적어 주세요. 못 오시면 취소하여 다른 분께 양보해 주세요.',
      '문의: 12367.',
    ],
    privacy: '개인정보 안내',
    privacyLines: [
      '예약에 적은 이름, 증서 번호, 전화번호는 암호화하여 이번 방문에만 쓰고 구십 일 뒤에 삭제합니다.',
      '위치는 약 1킬로미터 단위로만 보내 가는 길을 계산하고 접수처 도착을 확인하며, 보관하지 않습니다. 현을 골라도 되며, 동의하실 때만 그 현을 저장합니다.',
      '사진은 휴대폰에서만 검사합니다. 방문 신청 주소는 암호화하여 끝난 지 반년 뒤에, 서류는 결정 삼십 일 뒤에 삭제합니다.',
      '예약할 때 휴대전화의 상표, 기종, 시스템, 메모리, 화면 크기(브라우저에서는 임의의 번호)를 보냅니다. 네트워크 주소와 함께 알아볼 수 없는 부호로 바꾸어 암표를 막으려고 하루 시도 횟수만 세고 이틀 뒤에 삭제합니다.',
      '위챗이 알려 주는 번호로 로그인하고 메시지를 보냅니다. 사진과 별명은 읽지 않습니다.',
      '직원이 볼 때마다 기록이 남습니다. 남에게 주지 않고 광고하지 않습니다.',
    ],
    wechatGuide: '위챗의 개인정보 보호 안내',
    ownData: '내 데이터',
    ownDataNote: '보기, 가져가기, 삭제',
  },
}

export const ownDataTexts: Record<Language, OwnDataTexts> = { 'zh-CN': zhCn, en, ko }
