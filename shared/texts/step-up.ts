import type { Language } from '../schemas/text'

/** Asks for a code of the authenticator, over whatever page needs it. */
export interface StepUpTexts {
  title: string
  code: string
  placeholder: string
  note: string
  missing: string
  notSetUp: string
  notSetUpNote: string
  setUp: string
}

export const stepUpTexts: Record<Language, StepUpTexts> = {
  'zh-CN': {
    title: '再确认一次是您本人',
    code: '验证器上的六位数字',
    placeholder: '六位数字',
    note: '打开手机上的验证器，输入现在显示的数字。每个数字只能用一次。',
    missing: '请输入六位数字。',
    notSetUp: '先设置第二重验证',
    notSetUpNote: '这件事关系到很多人，要用验证器再确认一次是您本人。设置一次，以后都能用。',
    setUp: '去设置',
  },
  en: {
    title: 'Confirm it is you',
    code: 'Six digits of your authenticator',
    placeholder: 'Six digits',
    note: 'Open the authenticator on your phone and type the digits it shows now. Each works once.',
    missing: 'Type six digits.',
    notSetUp: 'Set up a second check first',
    notSetUpNote:
      'This concerns many people, so an authenticator confirms that it is you. You set it up once.',
    setUp: 'Set it up',
  },
  ko: {
    title: '본인인지 한 번 더 확인',
    code: '인증 앱의 여섯 자리 숫자',
    placeholder: '여섯 자리 숫자',
    note: '휴대폰의 인증 앱을 열고 지금 보이는 숫자를 입력하세요. 숫자마다 한 번만 쓸 수 있습니다.',
    missing: '여섯 자리 숫자를 입력하세요.',
    notSetUp: '먼저 2단계 인증을 설정하세요',
    notSetUpNote: '많은 사람과 관계된 일이라 인증 앱으로 본인인지 다시 확인합니다. 한 번만 설정하면 됩니다.',
    setUp: '설정하기',
  },
}
