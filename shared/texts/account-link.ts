import type { Language } from '../schemas/text'

/** The ways to one's own sign-in, apart from what its pages say. */
export interface AccountLinkTexts {
  computer: string
  computerNote: string
  devices: string
  devicesNote: string
  audit: string
  auditNote: string
}

export const accountLinkTexts: Record<Language, AccountLinkTexts> = {
  'zh-CN': {
    computer: '登录电脑',
    computerNote: '扫电脑上的图案',
    devices: '登录与安全',
    devicesNote: '在哪些设备上登录着；第二重验证',
    audit: '操作记录',
    auditNote: '谁看了、改了什么，记录有没有被动过',
  },
  en: {
    computer: 'Sign in on a PC',
    computerNote: 'Scan the picture on the PC',
    devices: 'Sign-in and security',
    devicesNote: 'Where you are signed in; the second check',
    audit: 'Audit',
    auditNote: 'Who read or changed what, and whether records are whole',
  },
  ko: {
    computer: '컴퓨터 로그인',
    computerNote: '컴퓨터의 그림을 스캔하기',
    devices: '로그인과 보안',
    devicesNote: '로그인한 기기, 2단계 인증',
    audit: '감사 기록',
    auditNote: '누가 무엇을 보고 바꿨는지, 기록이 온전한지',
  },
}
