import type { Sample } from '../../schemas/material'
import type { Text } from '../../schemas/text'
import { text } from '../fact'

/** An identity document or certificate, and what the counter looks for on it. */
const document = (title: Text, hasPhoto: boolean, ...marks: Text[]): Sample => ({
  kind: 'document',
  title,
  marks,
  hasPhoto,
})

const field = (label: Text, value: Text) => ({ label, value })
const name = field(text('姓名', 'Name', '이름'), text('王示例', 'Wang Shili', '왕시례'))
const birth = field(
  text('出生日期', 'Date of birth', '생년월일'),
  text('1990年1月1日', '1 January 1990', '1990년 1월 1일'),
)
const phone = field(
  text('手机', 'Mobile phone', '휴대전화'),
  text('能打通的号码', 'One you answer', '연락되는 번호'),
)

export const citizenForm: Sample = {
  kind: 'form',
  title: text(
    '中国公民出入境证件申请表',
    'Application form, Chinese citizens',
    '중국 공민 출입국 증서 신청서',
  ),
  fields: [
    name,
    field(
      text('姓名拼音', 'Name in Latin letters', '이름 로마자'),
      text('和以前的证件一样', 'As in earlier documents', '이전 증서와 같게'),
    ),
    birth,
    field(
      text('身份证号', 'ID number', '신분증 번호'),
      text('按身份证填', 'As on the ID card', '신분증대로'),
    ),
    field(
      text('户口所在地', 'Registered residence', '호적지'),
      text('按户口簿填', 'As in the register', '호구부대로'),
    ),
    phone,
    field(
      text('申请的证件', 'Document applied for', '신청 증서'),
      text('要几样就选几样', 'Tick all you need', '필요한 것을 모두 고름'),
    ),
    field(
      text('取证方式', 'Collection', '수령 방법'),
      text('到大厅取或邮寄', 'In the hall or by post', '접수처 수령 또는 우편'),
    ),
    field(
      text('紧急联系人', 'Emergency contact', '비상 연락처'),
      text('姓名和电话', 'Name and telephone', '이름과 전화'),
    ),
    field(
      text('签名', 'Signature', '서명'),
      text(
        '本人签；孩子由监护人签',
        'Your own; a guardian signs for a child',
        '본인 서명, 어린이는 보호자 서명',
      ),
    ),
  ],
}

export const taiwanForm: Sample = {
  kind: 'form',
  title: text(
    '台湾居民来往大陆通行证申请表',
    'Application form, Taiwan residents',
    '대만 주민 대륙 통행증 신청서',
  ),
  fields: [
    name,
    birth,
    field(
      text('台湾身份证号', 'Taiwan ID number', '대만 신분증 번호'),
      text('按身份证填', 'As on the ID card', '신분증대로'),
    ),
    field(
      text('现住址', 'Present address', '현 주소'),
      text('在大陆的住址', 'Where you live in the mainland', '대륙의 주소'),
    ),
    phone,
    field(
      text('申请类别', 'Kind of application', '신청 종류'),
      text('首次、换发或补发', 'First, renewal or replacement', '신규, 갱신 또는 재발급'),
    ),
    field(text('签名', 'Signature', '서명'), text('本人签', 'Your own', '본인 서명')),
  ],
}

export const foreignerForm: Sample = {
  kind: 'form',
  title: text('外国人签证证件申请表', 'Visa and permit application form', '외국인 비자·증서 신청서'),
  fields: [
    field(
      text('姓名', 'Name', '이름'),
      text('和护照一样，先姓后名', 'As in the passport, surname first', '여권과 같게, 성 먼저'),
    ),
    field(
      text('国籍和护照号', 'Nationality and passport number', '국적과 여권 번호'),
      text('按护照填', 'As in the passport', '여권대로'),
    ),
    field(
      text('入境日期和签证', 'Date of entry and visa', '입국일과 비자'),
      text('看入境章和签证页', 'See the stamp and the visa page', '입국 도장과 비자 면 참고'),
    ),
    field(
      text('在华住址', 'Address in China', '중국 주소'),
      text('和住宿登记一样', 'As in the accommodation registration', '숙박 등록과 같게'),
    ),
    field(
      text('申请事由和期限', 'Purpose and period', '신청 목적과 기간'),
      text('和证明材料一致', 'As in your supporting documents', '증명 자료와 같게'),
    ),
    field(
      text('单位或邀请人', 'Organisation or host', '기관 또는 초청자'),
      text('名称和电话', 'Name and telephone', '이름과 전화'),
    ),
    field(text('签名', 'Signature', '서명'), text('本人签', 'Your own', '본인 서명')),
  ],
}

const readable = text('字迹、照片清楚', 'Print and photo are clear', '글자와 사진이 또렷함')
const valid = text('在有效期内', 'Not expired', '유효 기간 이내')
const sameName = text('姓名和申请表一样', 'The name matches the form', '이름이 신청서와 같음')
const photoPage = text('复印有照片的一页', 'Copy the page with the photo', '사진이 있는 면 복사')
const sealed = text('有公章', 'Has the seal', '도장이 있음')

export const idCard = document(text('居民身份证', 'Resident ID card', '주민신분증'), true, readable, valid)
export const militaryCard = document(
  text('军官证、士兵证、警官证', 'Military or police card', '장교증·사병증·경관증'),
  true,
  readable,
  valid,
)
export const register = document(
  text('户口簿', 'Household register', '호구부'),
  false,
  text('有本人那一页', 'Has the person’s own page', '본인 면이 있음'),
  sealed,
)
export const birthCertificate = document(
  text('出生医学证明', 'Birth certificate', '출생의학증명'),
  false,
  text('有父母和孩子的姓名', 'Names the parents and the child', '부모와 아이 이름이 있음'),
  sealed,
)
export const passport = document(text('护照', 'Passport', '여권'), true, readable)
export const foreignPassport = document(
  text('外国护照', 'Foreign passport', '외국 여권'),
  true,
  valid,
  photoPage,
  text('复印签证页和入境章页', 'Copy the visa page and the entry stamp', '비자 면과 입국 도장 면 복사'),
)
export const pass = document(text('通行证', 'Pass', '통행증'), true, valid, sameName)
export const certificate = document(
  text('证明文件', 'Certificate', '증명 문서'),
  false,
  sameName,
  sealed,
  text('有日期', 'Has a date', '날짜가 있음'),
)
export const licence = document(
  text('营业执照副本', 'Business licence', '영업허가증 부본'),
  false,
  text('有统一社会信用代码', 'Shows the social credit code', '통일 사회 신용 코드가 있음'),
  text('复印件盖公章', 'The copy carries the seal', '사본에 도장'),
)
export const healthCertificate = document(
  text('健康证明', 'Health certificate', '건강 증명'),
  true,
  sameName,
  text('6个月以内', 'Within 6 months', '6개월 이내'),
  sealed,
)

/** The measures of the national guide for photos. */
export const photo: Sample = {
  kind: 'photo',
  title: text('出入境证件照片', 'Photo for exit-entry documents', '출입국 증서 사진'),
  marks: [
    text('宽33毫米，高48毫米', '33 mm wide, 48 mm high', '너비 33mm, 높이 48mm'),
    text(
      '头宽15到22毫米，头高28到33毫米',
      'Head 15 to 22 mm wide, 28 to 33 mm high',
      '머리 너비 15~22mm, 높이 28~33mm',
    ),
    text('头顶离上边3到5毫米', '3 to 5 mm above the head', '머리 위 여백 3~5mm'),
    text('白色背景', 'White background', '흰색 배경'),
    text('穿深色衣服，不戴首饰帽子', 'Dark clothes, no jewellery or hat', '짙은 색 옷, 장신구와 모자 없이'),
    text('露出眉毛和耳朵，不修图', 'Eyebrows and ears seen, not edited', '눈썹과 귀가 보이게, 보정 없이'),
  ],
}
