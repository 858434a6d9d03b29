import type { NumberProblem } from '../domain/applicant/document-number'
import type { Language } from '../schemas/text'

/** Wording of the form in which an applicant is named, apart from what every page carries. */
export interface ApplicantTexts {
  empty: { name: string; idNumber: string; phone: string }
  name: {
    tooShort: string
    tooLong: string
    order: string
    /** What does not belong in a name, as it is shown and by its number in Unicode. */
    character: (shown: string, code: string) => string
  }
  number: Record<NumberProblem, string>
  /** What a number tells otherwise than the list took it to be. */
  again: {
    age: (day: string, years: number) => string
    listedFor: (years: number) => string
    listedElse: string
    ask: string
    years: (years: number) => string
    byNumber: string
    foreigner: (is: boolean) => string
    mistyped: string
    mistypedNote: string
    seeList: string
    correct: string
  }
}

const zhCn: ApplicantTexts = {
  empty: { name: '请填写姓名', idNumber: '请填写证件号码', phone: '请填写手机号码' },
  name: {
    tooShort: '姓名至少要两个字。请照证件填写。',
    tooLong: '姓名太长了，最多 60 个字。请照证件填写。',
    order: '请照证件填写姓名，开头和结尾要是文字。',
    character: (shown, code) =>
      shown
        ? `姓名里不能有“${shown}”（${code}）。请照证件填写。`
        : `姓名里有一个显示不出来的字符（${code}）。这个字打不出来，就写证件上的拼音。`,
  },
  number: {
    mistyped: '证件号码有误，多半是写错了一位。请对照证件再看一遍。',
    length: '位数不对。居民身份证号码是 18 位；护照或通行证请连字母一起填。',
    fifteenDigits: '这是 15 位的旧号码。请填现在的 18 位身份证号码，户口簿上也有。',
    impossibleBirth: '号码里的出生日期不可能。请对照证件再看一遍。',
    unborn: '号码里的出生日期还没有到。请对照证件再看一遍。',
    resident: '这是内地居民身份证号码，这项业务不给内地居民办。请填护照或通行证号码，或者换一项业务。',
    hmtResidence: '这是港澳台居民居住证号码，这项业务不给港澳台居民办。请换一项业务，或打 12367 问。',
    permanentResidence: '这是外国人永久居留身份证号码，这项业务不给外国人办。请换一项业务，或打 12367 问。',
    hkMacaoPermit: '这是港澳居民来往内地通行证号码，这项业务不给港澳居民办。请换一项业务，或打 12367 问。',
  },
  again: {
    age: (day, years) => `证件号码说，到 ${day} 来办时，申请人满 ${years} 周岁。`,
    listedFor: years => `清单是按 ${years} 周岁列的，要带的不一样。`,
    listedElse: '清单是按别的情况列的，要带的不一样。',
    ask: '来办那天，申请人是：',
    years: years => `${years} 周岁`,
    byNumber: '照证件号码',
    foreigner: is => (is ? '外国人' : '不是外国人'),
    mistyped: '证件号码填错了',
    mistypedNote: '回去改号码',
    seeList: '重看清单',
    correct: '改证件号码',
  },
}

const en: ApplicantTexts = {
  empty: {
    name: 'Please enter the name',
    idNumber: 'Please enter the document number',
    phone: 'Please enter a phone number',
  },
  name: {
    tooShort: 'A name has at least two letters. Please enter it as on the document.',
    tooLong: 'The name is too long: at most 60 letters. Please enter it as on the document.',
    order: 'Please enter the name as on the document; it begins and ends with a letter.',
    character: (shown, code) =>
      shown
        ? `A name cannot hold “${shown}” (${code}). Please enter it as on the document.`
        : `The name holds a character that cannot be shown (${code}). Please write it in letters as on the document.`,
  },
  number: {
    mistyped:
      'The document number is not right; most likely one character is wrong. Please compare it with the document.',
    length:
      'Too few or too many digits. A resident ID has 18; of a passport or permit enter the letters too.',
    fifteenDigits: 'This is an old number of 15 digits. Please enter the present one of 18.',
    impossibleBirth: 'The date of birth in this number cannot be. Please compare it with the document.',
    unborn: 'The date of birth in this number is still to come. Please compare it with the document.',
    resident:
      'This is a mainland resident ID number. This service is not for mainland residents: enter the passport or permit number, or choose another service.',
    hmtResidence:
      'This is the residence permit of a Hong Kong, Macao or Taiwan resident. This service is not for them. Please choose another, or call 12367.',
    permanentResidence:
      'This is the number of a foreigner’s permanent residence card. This service is not for foreign nationals. Please choose another, or call 12367.',
    hkMacaoPermit:
      'This is the mainland travel permit of a Hong Kong or Macao resident. This service is not for them. Please choose another, or call 12367.',
  },
  again: {
    age: (day, years) => `By the document number the applicant is ${years} on ${day}, the day of the visit.`,
    listedFor: years => `The list was made for somebody of ${years}, who brings other papers.`,
    listedElse: 'The list was made for another case, with other papers.',
    ask: 'On the day of the visit the applicant is:',
    years: years => `${years} years old`,
    byNumber: 'By the document number',
    foreigner: is => (is ? 'A foreign national' : 'Not a foreign national'),
    mistyped: 'The document number is mistyped',
    mistypedNote: 'Go back and correct it',
    seeList: 'Look at the list again',
    correct: 'Correct the document number',
  },
}

const ko: ApplicantTexts = {
  empty: {
    name: '이름을 입력해 주세요',
    idNumber: '증서 번호를 입력해 주세요',
    phone: '전화번호를 입력해 주세요',
  },
  name: {
    tooShort: '이름은 두 글자 이상입니다. 증서에 적힌 대로 입력해 주세요.',
    tooLong: '이름이 너무 깁니다. 60자까지 입력할 수 있습니다.',
    order: '증서에 적힌 대로 입력해 주세요. 이름은 글자로 시작하고 끝납니다.',
    character: (shown, code) =>
      shown
        ? `이름에 “${shown}”(${code})을(를) 쓸 수 없습니다. 증서에 적힌 대로 입력해 주세요.`
        : `이름에 표시할 수 없는 글자(${code})가 있습니다. 증서에 적힌 로마자로 적어 주세요.`,
  },
  number: {
    mistyped: '증서 번호가 맞지 않습니다. 한 글자가 틀린 것 같습니다. 증서와 대조해 주세요.',
    length: '자릿수가 맞지 않습니다. 주민신분증은 18자리이고, 여권이나 통행증은 영문자도 함께 적습니다.',
    fifteenDigits: '옛 15자리 번호입니다. 지금의 18자리 번호를 입력해 주세요.',
    impossibleBirth: '번호의 생년월일이 있을 수 없는 날입니다. 증서와 대조해 주세요.',
    unborn: '번호의 생년월일이 아직 오지 않았습니다. 증서와 대조해 주세요.',
    resident:
      '내지 주민신분증 번호입니다. 이 업무는 내지 주민이 신청할 수 없습니다. 여권이나 통행증 번호를 적거나 다른 업무를 고르십시오.',
    hmtResidence:
      '홍콩·마카오·대만 주민 거주증 번호입니다. 이 업무는 그 주민이 신청할 수 없습니다. 다른 업무를 고르거나 12367에 문의하십시오.',
    permanentResidence:
      '외국인 영주신분증 번호입니다. 이 업무는 외국인이 신청할 수 없습니다. 다른 업무를 고르거나 12367에 문의하십시오.',
    hkMacaoPermit:
      '홍콩·마카오 주민 내지 통행증 번호입니다. 이 업무는 그 주민이 신청할 수 없습니다. 다른 업무를 고르거나 12367에 문의하십시오.',
  },
  again: {
    age: (day, years) => `증서 번호로는 방문하는 ${day}에 신청인이 만 ${years}세입니다.`,
    listedFor: years => `목록은 만 ${years}세 기준이라 가져올 것이 다릅니다.`,
    listedElse: '목록은 다른 경우를 기준으로 만들어져 가져올 것이 다릅니다.',
    ask: '방문하는 날 신청인은:',
    years: years => `만 ${years}세`,
    byNumber: '증서 번호대로',
    foreigner: is => (is ? '외국인' : '외국인이 아님'),
    mistyped: '증서 번호를 잘못 적었습니다',
    mistypedNote: '돌아가서 번호를 고칩니다',
    seeList: '목록 다시 보기',
    correct: '증서 번호 고치기',
  },
}

export const applicantTexts: Record<Language, ApplicantTexts> = { 'zh-CN': zhCn, en, ko }
