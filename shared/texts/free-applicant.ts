import type { Language } from '../schemas/text'

/** The words of who frees somebody at a counter. */
export interface FreeApplicantTexts {
  title: string
  intro: string
  number: string
  numberHint: string
  missing: string
  disabled: string
  disabledNote: string
  yes: string
  ask: string
  askNote: string
  done: (freed: number, missed: number) => string
  nothing: string
  another: string
}

export const freeApplicantTexts: Record<Language, FreeApplicantTexts> = {
  'zh-CN': {
    title: '凭证件解除',
    intro: '看了本人的证件再办。别人替他约的会取消，没来的次数清零，马上可以重新预约。',
    number: '证件号',
    numberHint: '照证件输入或读卡',
    missing: '请输入证件号',
    disabled: '看过残疾证',
    disabledNote: '以后没来也不暂停，三年后再看一次。',
    yes: '解除',
    ask: '证件看过了吗？',
    askNote: '会取消以他名义约的、还没办的预约。',
    done: (freed, missed) => `已解除：取消 ${freed} 个预约，清掉 ${missed} 次没来。`,
    nothing: '这个人没有被占用，也没有被暂停。',
    another: '下一个人',
  },
  en: {
    title: 'Free by document',
    intro:
      'Only with the person’s document in sight. What others booked for him is cancelled, missed visits are forgotten, and he can book at once.',
    number: 'Document number',
    numberHint: 'As on the document',
    missing: 'Please enter the number',
    disabled: 'Disability certificate seen',
    disabledNote: 'Never paused for missed visits; look again in three years.',
    yes: 'Free',
    ask: 'Have you seen the document?',
    askNote: 'Bookings in this person’s name that are still to come are cancelled.',
    done: (freed, missed) => `Freed: ${freed} bookings cancelled, ${missed} missed visits forgotten.`,
    nothing: 'Nobody has booked for this person, and there is no pause.',
    another: 'Next person',
  },
  ko: {
    title: '신분증 확인 후 해제',
    intro:
      '본인 신분증을 보고 처리하십시오. 남이 한 예약은 취소되고 불참 기록은 지워지며 바로 예약할 수 있습니다.',
    number: '증서 번호',
    numberHint: '증서대로 입력',
    missing: '번호를 입력하십시오',
    disabled: '장애인 증명서 확인함',
    disabledNote: '불참해도 멈추지 않습니다. 3년 뒤 다시 확인합니다.',
    yes: '해제',
    ask: '신분증을 확인했습니까?',
    askNote: '이 사람 이름으로 된 남은 예약이 취소됩니다.',
    done: (freed, missed) => `해제됨: 예약 ${freed}건 취소, 불참 ${missed}회 삭제.`,
    nothing: '대신 한 예약도, 멈춤도 없습니다.',
    another: '다음 사람',
  },
}
