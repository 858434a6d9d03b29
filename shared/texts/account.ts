import type { Language } from '../schemas/text'

/** Signing in on a PC, the second factor, and where one is signed in. */
export interface AccountTexts {
  /** On the PC. */
  signIn: string
  signInHow: readonly string[]
  /** Beside the number that stands on the PC. */
  number: string
  picture: string
  /** `left` in seconds. */
  left: (left: string) => string
  expired: string
  expiredNote: string
  refused: string
  refusedNote: string
  again: string
  offline: string
  demonstrate: string
  /** On the telephone. */
  confirm: string
  scanFirst: string
  scanFirstNote: string
  scan: string
  notOurs: string
  noCamera: string
  askedBy: string
  address: string
  askedAt: string
  warning: string
  which: string
  refuse: string
  confirmed: string
  confirmedNote: string
  refusedHere: string
  refusedHereNote: string
  over: string
  overNote: string
  onTelephone: string
  onTelephoneNote: string
  toWork: string
  /** The second factor. */
  factor: string
  factorNote: string
  factorSet: string
  factorSetNote: string
  factorUntil: (time: string) => string
  factorOnce: string
  lost: string
  lostNote: string
  begin: string
  steps: readonly string[]
  key: string
  copy: string
  copied: string
  factorPicture: string
  code: string
  codePlaceholder: string
  codeMissing: string
  finish: string
  finished: string
  /** Devices. */
  devices: string
  devicesNote: string
  kinds: Record<'phone' | 'tablet' | 'computer', string>
  unknownDevice: string
  isThis: string
  since: (day: string) => string
  seen: (time: string) => string
  end: string
  endAsk: (name: string) => string
  endNote: string
  endThis: string
  endThisNote: string
  endThisPc: string
  endAll: string
  endAllAsk: string
  endAllNote: string
  ended: string
  endedAll: string
}

const zh: AccountTexts = {
  signIn: '扫码登录',
  signInHow: [
    '在手机上打开小程序“吉林出入境”，进入“工作台”。',
    '点“登录电脑”，扫这里的图案。',
    '在手机上点和这里一样的数字。',
  ],
  number: '手机上要点的数字',
  picture: '给手机扫的登录图案',
  left: left => `还有 ${left} 秒有效`,
  expired: '图案过期了',
  expiredNote: '两分钟内没有人确认。换一个再扫。',
  refused: '没有登录',
  refusedNote: '手机上没有同意，或者点了别的数字。',
  again: '换一个图案',
  offline: '现在连不上，正在重试。',
  demonstrate: '演示：用同事的手机扫',
  confirm: '登录电脑',
  scanFirst: '扫电脑上的图案',
  scanFirstNote: '在电脑上打开工作台，屏幕上会出现一个图案和一个数字。',
  scan: '扫一扫',
  notOurs: '这不是登录图案，请扫电脑屏幕上的那一个。',
  noCamera: '这里不能扫码，请用手机上的小程序。',
  askedBy: '电脑',
  address: '网络地址',
  askedAt: '时间',
  warning: '只有您面前的电脑在等登录，才点数字。别人发来的图案，请拒绝。',
  which: '电脑上显示哪个数字？',
  refuse: '不是我，拒绝',
  confirmed: '已经同意',
  confirmedNote: '电脑马上就会打开工作台。离开时请在电脑上退出。',
  refusedHere: '没有登录',
  refusedHereNote: '那台电脑没有登录。',
  over: '这次登录已经结束',
  overNote: '可能过了两分钟，或数字点错了。请在电脑上换一个图案再扫。',
  onTelephone: '请在手机上确认',
  onTelephoneNote: '电脑不能替另一台电脑登录。',
  toWork: '回工作台',
  factor: '第二重验证',
  factorNote: '发布、导出、调岗，或看很多人的资料时，除了手机还要一个动态数字。',
  factorSet: '已经设置好',
  factorSetNote: '需要时会请您输入验证器上的六位数字。',
  factorUntil: time => `刚刚验证过，${time} 前不用再输。`,
  factorOnce: '密钥只显示这一次。',
  lost: '验证器丢了？',
  lostNote: '请告诉邀请您的人：撤销您的岗位，再邀请一次，就能重新设置。',
  begin: '开始设置',
  steps: [
    '在手机上装一个验证器（认得“动态口令 TOTP”的都可以）。',
    '用验证器扫图案，或把密钥粘贴进去。',
    '输入验证器显示的六位数字。',
  ],
  key: '密钥',
  copy: '复制密钥',
  copied: '密钥已复制，用完请清掉。',
  factorPicture: '给验证器扫的图案',
  code: '验证器上的六位数字',
  codePlaceholder: '六位数字',
  codeMissing: '请输入六位数字。',
  finish: '完成设置',
  finished: '第二重验证设置好了',
  devices: '登录与安全',
  devicesNote: '您在这些设备上登录着。不认识的，请马上退出。',
  kinds: { phone: '手机', tablet: '平板', computer: '电脑' },
  unknownDevice: '不清楚是什么设备',
  isThis: '本机',
  since: day => `${day}登录`,
  seen: time => `最近使用：${time}`,
  end: '退出',
  endAsk: name => `退出“${name}”？`,
  endNote: '那台设备马上就不能再用您的身份。',
  endThis: '退出本机？',
  endThisNote: '下次打开时重新登录。',
  endThisPc: '退出这台电脑',
  endAll: '全部退出',
  endAllAsk: '所有设备都退出？',
  endAllNote: '包括本机。手机再打开小程序会自动登录，电脑要重新扫码。',
  ended: '已经退出',
  endedAll: '所有设备都已退出',
}

const en: AccountTexts = {
  signIn: 'Sign in by phone',
  signInHow: [
    'Open our mini-program on your phone and go to “Work”.',
    'Tap “Sign in on a PC” and scan the picture here.',
    'On the phone, tap the number that stands here.',
  ],
  number: 'The number to tap on the phone',
  picture: 'The picture for your phone to scan',
  left: left => `Good for ${left} more seconds`,
  expired: 'The picture has expired',
  expiredNote: 'Nobody confirmed it within two minutes. Get a new one.',
  refused: 'Not signed in',
  refusedNote: 'The phone said no, or another number was tapped.',
  again: 'New picture',
  offline: 'No connection. Trying again.',
  demonstrate: 'Demonstration: scan with a colleague’s phone',
  confirm: 'Sign in on a PC',
  scanFirst: 'Scan the picture on the PC',
  scanFirstNote: 'Open the workplace on the PC. It shows a picture and a number.',
  scan: 'Scan',
  notOurs: 'This is another code. Scan the picture on the screen of the PC.',
  noCamera: 'There is no scanner here. Use the mini-program on your phone.',
  askedBy: 'PC',
  address: 'Address',
  askedAt: 'Time',
  warning: 'Tap a number only if the PC before you is waiting. Refuse a picture that somebody sent you.',
  which: 'Which number is on the PC?',
  refuse: 'Not me, refuse',
  confirmed: 'Confirmed',
  confirmedNote: 'The PC opens the workplace now. Sign out there when you leave.',
  refusedHere: 'Not signed in',
  refusedHereNote: 'That PC was not signed in.',
  over: 'This sign-in has ended',
  overNote: 'Two minutes are over, or the number was another. Get a new picture on the PC and scan again.',
  onTelephone: 'Confirm on your phone',
  onTelephoneNote: 'A PC cannot sign in another PC.',
  toWork: 'To the workplace',
  factor: 'Second check',
  factorNote: 'To issue, export, change roles or read about many people you need a code beside your phone.',
  factorSet: 'It is set up',
  factorSetNote: 'You are asked for six digits of your authenticator when they are needed.',
  factorUntil: time => `Shown a moment ago. Not asked again until ${time}.`,
  factorOnce: 'The key is shown this once.',
  lost: 'Lost the authenticator?',
  lostNote:
    'Tell whoever invited you: your role is withdrawn and you are invited again, then you set it up anew.',
  begin: 'Set it up',
  steps: [
    'Install an authenticator on your phone (any that knows TOTP).',
    'Scan the picture with it, or paste the key.',
    'Type the six digits that it shows.',
  ],
  key: 'Key',
  copy: 'Copy the key',
  copied: 'Key copied. Clear it after use.',
  factorPicture: 'The picture for the authenticator to scan',
  code: 'Six digits of the authenticator',
  codePlaceholder: 'Six digits',
  codeMissing: 'Type six digits.',
  finish: 'Finish',
  finished: 'The second check is set up',
  devices: 'Sign-in and security',
  devicesNote: 'You are signed in on these devices. End at once what you do not know.',
  kinds: { phone: 'Phone', tablet: 'Tablet', computer: 'PC' },
  unknownDevice: 'Unknown device',
  isThis: 'This one',
  since: day => `Signed in ${day}`,
  seen: time => `Last used ${time}`,
  end: 'Sign out',
  endAsk: name => `Sign out “${name}”?`,
  endNote: 'It can no longer act as you, at once.',
  endThis: 'Sign out here?',
  endThisNote: 'You sign in again the next time.',
  endThisPc: 'Sign out of this PC',
  endAll: 'Sign out everywhere',
  endAllAsk: 'Sign out on every device?',
  endAllNote: 'This one too. A phone signs in by itself when opened again; a PC has to be scanned.',
  ended: 'Signed out',
  endedAll: 'Signed out everywhere',
}

const ko: AccountTexts = {
  signIn: 'QR 코드로 로그인',
  signInHow: [
    '휴대폰에서 미니프로그램을 열고 ‘업무’로 들어가세요.',
    '‘컴퓨터 로그인’을 누르고 여기 그림을 스캔하세요.',
    '휴대폰에서 여기 보이는 숫자를 누르세요.',
  ],
  number: '휴대폰에서 누를 숫자',
  picture: '휴대폰으로 스캔할 로그인 그림',
  left: left => `${left}초 남음`,
  expired: '그림의 시간이 지났습니다',
  expiredNote: '2분 안에 확인되지 않았습니다. 새 그림을 받으세요.',
  refused: '로그인하지 않았습니다',
  refusedNote: '휴대폰에서 거절했거나 다른 숫자를 눌렀습니다.',
  again: '새 그림 받기',
  offline: '연결이 안 됩니다. 다시 시도하고 있습니다.',
  demonstrate: '시연: 동료의 휴대폰으로 스캔',
  confirm: '컴퓨터 로그인',
  scanFirst: '컴퓨터의 그림을 스캔하세요',
  scanFirstNote: '컴퓨터에서 업무 화면을 열면 그림과 숫자가 나옵니다.',
  scan: '스캔하기',
  notOurs: '로그인 그림이 아닙니다. 컴퓨터 화면의 그림을 스캔하세요.',
  noCamera: '여기서는 스캔할 수 없습니다. 휴대폰의 미니프로그램을 쓰세요.',
  askedBy: '컴퓨터',
  address: '네트워크 주소',
  askedAt: '시간',
  warning: '앞에 있는 컴퓨터가 기다릴 때만 숫자를 누르세요. 남이 보낸 그림은 거절하세요.',
  which: '컴퓨터에 어떤 숫자가 보이나요?',
  refuse: '제가 아닙니다, 거절',
  confirmed: '확인했습니다',
  confirmedNote: '컴퓨터에서 업무 화면이 열립니다. 떠날 때 컴퓨터에서 로그아웃하세요.',
  refusedHere: '로그인하지 않았습니다',
  refusedHereNote: '그 컴퓨터는 로그인되지 않았습니다.',
  over: '이 로그인은 끝났습니다',
  overNote: '2분이 지났거나 숫자가 달랐습니다. 컴퓨터에서 새 그림을 받아 다시 스캔하세요.',
  onTelephone: '휴대폰에서 확인하세요',
  onTelephoneNote: '컴퓨터로는 다른 컴퓨터를 로그인할 수 없습니다.',
  toWork: '업무로 돌아가기',
  factor: '2단계 인증',
  factorNote: '발표, 내보내기, 인사 변경, 여러 사람의 정보를 볼 때 휴대폰 말고도 번호가 필요합니다.',
  factorSet: '설정되어 있습니다',
  factorSetNote: '필요할 때 인증 앱의 여섯 자리 숫자를 묻습니다.',
  factorUntil: time => `방금 인증했습니다. ${time}까지 다시 묻지 않습니다.`,
  factorOnce: '키는 이번 한 번만 보입니다.',
  lost: '인증 앱을 잃어버렸나요?',
  lostNote: '초대한 분에게 알리세요. 직책을 해제하고 다시 초대하면 새로 설정할 수 있습니다.',
  begin: '설정 시작',
  steps: [
    '휴대폰에 인증 앱을 설치하세요(TOTP를 아는 앱이면 됩니다).',
    '인증 앱으로 그림을 스캔하거나 키를 붙여 넣으세요.',
    '인증 앱에 보이는 여섯 자리 숫자를 입력하세요.',
  ],
  key: '키',
  copy: '키 복사',
  copied: '키를 복사했습니다. 쓴 뒤에 지우세요.',
  factorPicture: '인증 앱으로 스캔할 그림',
  code: '인증 앱의 여섯 자리 숫자',
  codePlaceholder: '여섯 자리 숫자',
  codeMissing: '여섯 자리 숫자를 입력하세요.',
  finish: '설정 마치기',
  finished: '2단계 인증을 설정했습니다',
  devices: '로그인과 보안',
  devicesNote: '이 기기들에서 로그인되어 있습니다. 모르는 기기는 바로 로그아웃하세요.',
  kinds: { phone: '휴대폰', tablet: '태블릿', computer: '컴퓨터' },
  unknownDevice: '알 수 없는 기기',
  isThis: '이 기기',
  since: day => `${day} 로그인`,
  seen: time => `최근 사용: ${time}`,
  end: '로그아웃',
  endAsk: name => `‘${name}’에서 로그아웃할까요?`,
  endNote: '그 기기는 바로 더 이상 쓸 수 없습니다.',
  endThis: '이 기기에서 로그아웃할까요?',
  endThisNote: '다음에 열 때 다시 로그인합니다.',
  endThisPc: '이 컴퓨터에서 로그아웃',
  endAll: '모두 로그아웃',
  endAllAsk: '모든 기기에서 로그아웃할까요?',
  endAllNote: '이 기기도 포함됩니다. 휴대폰은 다시 열면 자동으로 로그인되고, 컴퓨터는 다시 스캔해야 합니다.',
  ended: '로그아웃했습니다',
  endedAll: '모든 기기에서 로그아웃했습니다',
}

export const accountTexts: Record<Language, AccountTexts> = { 'zh-CN': zh, en, ko }
