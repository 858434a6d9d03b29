/**
 * The words of the field, for everyone who translates: what a term is called in each language, and what it is never
 * called, so that one thing has one name on every screen. tests/miniprogram/glossary.test.ts holds the texts to it.
 */
export interface Term {
  zh: string
  /** One of these stands wherever the Chinese text has the term. */
  en: string[]
  ko: string[]
  /** Words a dictionary offers that mean something else here. */
  never?: { en?: string[]; ko?: string[] }
  note: string
}

export const glossary: Term[] = [
  {
    zh: '大厅',
    en: ['hall'],
    ko: ['접수처'],
    never: {
      en: ['branch', 'outlet', 'lobby', 'point', 'reception point'],
      ko: ['접수점', '수리점', '대청', '로비', '대기실'],
    },
    note: 'Where one goes to apply, and how it is there now. Its name on the door is kept as it is.',
  },
  {
    zh: '窗口',
    en: ['counter'],
    ko: ['창구'],
    never: { en: ['window'] },
    note: 'Where one person is served.',
  },
  {
    zh: '事项',
    en: ['service'],
    ko: ['업무'],
    never: { en: ['matter', 'item of business'], ko: ['사항'] },
    note: 'What somebody comes for, such as renewing a passport.',
  },
  {
    zh: '预约',
    en: ['book'],
    ko: ['예약'],
    never: { en: ['appointment', 'reservation'] },
    note: 'Noun and verb: a place at a time, at one hall, for one service.',
  },
  {
    zh: '时段',
    en: ['time', 'open at'],
    ko: ['시간'],
    never: { en: ['time slot', 'session'], ko: ['시간 슬롯'] },
    note: 'A bookable time of day.',
  },
  { zh: '签到', en: ['check'], ko: ['체크인'], note: 'Staff note that the person has come.' },
  {
    zh: '推荐',
    en: ['suggest'],
    ko: ['추천'],
    never: { en: ['recommend'] },
    note: 'An offer to move a booking to where it takes less time. Nobody is told to go.',
  },
  {
    zh: '申请人',
    en: ['applicant'],
    ko: ['신청인'],
    never: { ko: ['신청자'] },
    note: 'Whose document it is.',
  },
  { zh: '监护人', en: ['guardian'], ko: ['보호자'], never: { ko: ['감호인'] }, note: 'Of a child.' },
  {
    zh: '证件号码',
    en: ['document number'],
    ko: ['증서 번호'],
    never: { ko: ['증명서', '증건'] },
    note: 'Of an ID card, permit or passport. 증서, because in Yanbian that is what it says on them.',
  },
  { zh: '护照', en: ['passport'], ko: ['여권'], never: { ko: ['호조'] }, note: '' },
  { zh: '通行证', en: ['pass', 'permit'], ko: ['통행증'], note: 'To Hong Kong, Macao and Taiwan.' },
  {
    zh: '排队机',
    en: ['machine'],
    ko: ['기기'],
    never: { ko: ['대기기'] },
    note: 'Gives out tickets in a hall.',
  },
  { zh: '激活码', en: ['activation code'], ko: ['활성화 코드'], note: 'Makes a person staff, once.' },
  {
    zh: '办理时限',
    en: ['processing time', 'time limit'],
    ko: ['처리 기간'],
    note: 'From acceptance until the document is made.',
  },
  {
    zh: '等候',
    en: ['wait', 'foreseen'],
    ko: ['대기'],
    never: { en: ['queueing time'] },
    note: 'From the door to the counter.',
  },
  {
    zh: '告知单',
    en: ['checklist', 'edition', 'notice', 'list'],
    ko: ['안내문', '목록'],
    note: 'What to bring, in writing. An edition of all of them is 告知单版本, a notice.',
  },
  {
    zh: '收费',
    en: ['fee', 'charge'],
    ko: ['수수료', '비용', '무료'],
    never: { en: ['tariff'] },
    note: 'What a document costs.',
  },
  {
    zh: '家人',
    en: ['family'],
    ko: ['가족'],
    never: { en: ['dependant'] },
    note: 'Somebody for whom a person books; the applicant is then the other one.',
  },
]
