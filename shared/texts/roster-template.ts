import type { TemplateWords } from '../domain/home-visit/roster/template'
import type { Language } from '../schemas/text'

/** What stands in the file that units fill in, beside the titles of its columns. */
type RosterTemplateTexts = Omit<TemplateWords, 'titles' | 'services'> & { fileName: string }

const zhCn: RosterTemplateTexts = {
  fileName: '上门办证名册',
  sheets: ['名册', '填写说明'],
  hints: [
    '照证件填写，至少两个字。',
    '居民身份证号码 18 位。先把这一列设成“文本”，不然后几位会丢。',
    '可以不填。填了就要和证件号码一致，例如 1985-01-31。',
    '本人的手机号码。',
    '从下面的事项里选，照样写。一人办两件事写两行。',
    '有合格的证件照写“有”，没有写“无”，不知道就空着。',
  ],
  servicesTitle: '可以填写的事项',
  yesNo: ['有', '无'],
}

const en: RosterTemplateTexts = {
  fileName: 'home-visit-list',
  sheets: ['List', 'How to fill it in'],
  hints: [
    'As in the document, two letters at least.',
    'A resident’s number has 18 digits. Keep the column as text, or the last digits are lost.',
    'May stay empty. If filled in, as in the ID number, like 1985-01-31.',
    'The person’s own telephone.',
    'One of the services below, written the same way. Two services: two rows.',
    '“yes” with a photo by the standard, “no” without, empty if unknown.',
  ],
  servicesTitle: 'Services that can be written',
  yesNo: ['yes', 'no'],
}

const ko: RosterTemplateTexts = {
  fileName: '방문신청명단',
  sheets: ['명단', '작성 안내'],
  hints: [
    '신분증대로 쓰십시오. 두 글자 이상입니다.',
    '주민신분증 번호는 18자리입니다. 열을 “텍스트”로 두지 않으면 끝자리가 사라집니다.',
    '비워도 됩니다. 쓰면 신분증번호와 같아야 합니다. 예: 1985-01-31.',
    '본인의 휴대전화 번호.',
    '아래 업무 가운데 골라 그대로 쓰십시오. 두 가지면 두 줄로 쓰십시오.',
    '규격 사진이 있으면 “있음”, 없으면 “없음”, 모르면 비워 두십시오.',
  ],
  servicesTitle: '쓸 수 있는 업무',
  yesNo: ['있음', '없음'],
}

export const rosterTemplateTexts: Record<Language, RosterTemplateTexts> = { 'zh-CN': zhCn, en, ko }
