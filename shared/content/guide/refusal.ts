import type { Evidence } from '../../schemas/evidence'
import type { GuideFact } from '../../schemas/guide'
import { text } from '../fact'
import { fact } from './common'

const exitEntryLaw = '《中华人民共和国出境入境管理法》'
const foreignerRules = '《中华人民共和国外国人入境出境管理条例》（国务院令第637号）第二十一条'
const passportLaw = '《中华人民共和国护照法》第十三条、第十四条'
const hkMacaoRules = '《中国公民因私事往来香港地区或者澳门地区的暂行管理办法》'
const taiwanRules = '《中国公民往来台湾地区管理办法》'
const permitRules = '《普通护照和出入境通行证签发管理办法》'

type Known = (known: Evidence) => GuideFact

export const noPassport: Known = known =>
  fact(
    text(
      '没有中国国籍或不能证明身份；申请时弄虚作假；正在服刑，或是刑事案件的被告人、犯罪嫌疑人；法院通知有没了结的民事案件不能出境；国家主管部门认为出境会危害国家安全。因妨害国（边）境管理被判刑，或因非法出境、居留、就业被遣返的，6个月到3年内不签发。',
      'No Chinese nationality or no proof of identity; false statements; a sentence being served, or a criminal charge or suspicion; a civil case for which a court bars departure; danger to national security in the view of the state. After a sentence for border offences, or a return for illegal exit, stay or work abroad, none for 6 months to 3 years.',
      '중국 국적이 없거나 신원을 증명하지 못함, 허위 신청, 복역 중이거나 형사 사건의 피고인·피의자, 법원이 출국을 막은 민사 사건, 국가가 안보 위험이 있다고 본 경우. 국경 관리 범죄로 처벌되었거나 불법 출국·체류·취업으로 송환되면 6개월에서 3년 동안 발급하지 않습니다.',
    ),
    known,
    passportLaw,
  )

const mayNotLeave = text(
  '服刑没有期满，或是刑事案件的被告人、犯罪嫌疑人；有没了结的民事案件，法院决定不准出境；因非法出境、居留、就业被遣返或妨害国（边）境管理被判刑，还在限制期内；可能危害国家安全；编造情况、提供假证明。',
  'A sentence not yet served, or a criminal charge or suspicion; a civil case for which a court bars departure; a bar after a return for illegal exit, stay or work, or a sentence for border offences; danger to national security; invented facts or false papers.',
  '형기가 끝나지 않았거나 형사 사건의 피고인·피의자, 법원이 출국을 막은 민사 사건, 불법 출국·체류·취업으로 송환되었거나 국경 관리 범죄로 처벌되어 제한 기간 중, 국가 안보 위험, 사실 조작이나 허위 증명.',
)
export const noHkMacao: Known = known =>
  fact(mayNotLeave, known, `${hkMacaoRules}第十三条`, `${exitEntryLaw}第十二条`)
export const noSettlement: Known = known => fact(mayNotLeave, known, `${hkMacaoRules}第十三条`)
export const noTaiwan: Known = known =>
  fact(mayNotLeave, known, `${taiwanRules}第十二条`, `${exitEntryLaw}第十二条、第七十五条`)
export const noPermit: Known = known => fact(mayNotLeave, known, `${exitEntryLaw}第十二条`, permitRules)

const mayNotCome = text(
  '被认为可能犯罪或危害国家安全；编造情况、提供假证明；有法规写明的疾病。',
  'A likely crime or danger to national security; invented facts or false papers; an illness that the rules name.',
  '범죄나 국가 안보 위험이 있다고 본 경우, 사실 조작이나 허위 증명, 규정에 적힌 질병.',
)
export const noTaiwanResident: Known = known => fact(mayNotCome, known, `${taiwanRules}第十九条`)
export const noHmResident: Known = known => fact(mayNotCome, known, `${hkMacaoRules}第十五条`)

export const noVisa: Known = known =>
  fact(
    text(
      '被驱逐或遣送出境，还在限制期内；患有危害公共卫生的严重疾病；可能危害国家安全或社会秩序；弄虚作假，或不能保障在中国的费用；交不齐材料；违反中国法律，不适合停留。',
      'A bar after deportation or removal; an illness that endangers public health; danger to national security or public order; false statements, or no means for the stay; missing papers; breaches of Chinese law that rule out a stay.',
      '추방·송환 뒤 제한 기간 중, 공중 보건을 해치는 중한 질병, 국가 안보나 사회 질서 위험, 허위 신청 또는 체류 비용 부족, 서류 미비, 중국 법을 어겨 체류가 부적합한 경우.',
    ),
    known,
    `${exitEntryLaw}第二十一条`,
    foreignerRules,
  )
const unfit = text(
  '弄虚作假；交不齐规定的证明材料；违反中国法律，不适合在中国停留居留；机关认为不宜签发的其他情形。',
  'False statements; missing papers; breaches of Chinese law that rule out a stay; other cases in which the office finds it unfit.',
  '허위 신청, 규정된 증명 서류 미비, 중국 법을 어겨 체류·거류가 부적합한 경우, 기관이 부적합하다고 본 그 밖의 경우.',
)
export const noStay: Known = known => fact(unfit, known, foreignerRules)
export const noResidence: Known = known =>
  fact(
    text(
      '现有签证不属于应办居留证件的种类；弄虚作假；交不齐规定的证明材料；违反中国法律，不适合居留；机关认为不宜签发的其他情形。',
      'A visa of a kind that leads to no permit; false statements; missing papers; breaches of Chinese law that rule out residence; other cases in which the office finds it unfit.',
      '거류 증서를 받을 수 없는 비자, 허위 신청, 규정된 증명 서류 미비, 중국 법을 어겨 거류가 부적합한 경우, 기관이 부적합하다고 본 그 밖의 경우.',
    ),
    known,
    `${exitEntryLaw}第三十一条`,
    foreignerRules,
  )
export const noForeignExit: Known = known =>
  fact(
    text(
      '服刑没有期满，或是刑事案件的被告人、犯罪嫌疑人；有没了结的民事案件，法院决定不准出境；拖欠劳动者报酬，被决定不准出境。',
      'A sentence not yet served, or a criminal charge or suspicion; a civil case for which a court bars departure; wages owed, with an order against departure.',
      '형기가 끝나지 않았거나 형사 사건의 피고인·피의자, 법원이 출국을 막은 민사 사건, 임금 체불로 출국이 금지된 경우.',
    ),
    known,
    `${exitEntryLaw}第二十八条`,
  )
export const noEntry: Known = known =>
  fact(
    text(
      '没有有效证件或拒绝检查；被驱逐或遣送出境，还在限制期内；可能危害国家安全、社会秩序或公共卫生；来中国要做的事和签证不符。',
      'No valid papers, or a check refused; a bar after deportation or removal; danger to national security, public order or health; plans that do not fit the visa.',
      '유효한 증서가 없거나 검사를 거부함, 추방·송환 뒤 제한 기간 중, 국가 안보·사회 질서·공중 보건 위험, 비자와 맞지 않는 활동.',
    ),
    known,
    `${exitEntryLaw}第二十五条`,
  )
export const noPermanent: Known = known =>
  fact(
    text(
      '不符合永久居留的条件；弄虚作假；违反中国法律，不适合居留。',
      'The conditions of permanent residence are not met; false statements; breaches of Chinese law that rule out residence.',
      '영구 거류 조건에 맞지 않음, 허위 신청, 중국 법을 어겨 거류가 부적합한 경우.',
    ),
    known,
    '《外国人在中国永久居留审批管理办法》',
  )

const nationalityLaw = '《中华人民共和国国籍法》'
export const noLeaving: Known = known =>
  fact(
    text(
      '国家工作人员和现役军人不能退出中国国籍。',
      'State staff and members of the forces cannot renounce Chinese nationality.',
      '국가기관 근무자와 현역 군인은 중국 국적을 이탈할 수 없습니다.',
    ),
    known,
    `${nationalityLaw}第十二条`,
  )
export const noJoining: Known = known =>
  fact(
    text(
      '不符合入籍条件的不批准：要愿意遵守中国法律，并且是中国人的近亲属，或定居在中国，或有其他正当理由；入籍后不能保留外国国籍。',
      'Refused where the conditions are not met: readiness to keep Chinese law and a near relative who is Chinese, a settled home in China or another good reason. No foreign nationality is kept.',
      '조건에 맞지 않으면 허가하지 않습니다. 중국 법을 지킬 뜻이 있고 중국인의 가까운 친족이거나 중국에 정착했거나 다른 정당한 이유가 있어야 하며 외국 국적은 유지할 수 없습니다.',
    ),
    known,
    `${nationalityLaw}第七条、第八条`,
  )
export const noReturning: Known = known =>
  fact(
    text(
      '从前没有中国国籍，或没有正当理由的不批准；恢复后不能保留外国国籍。',
      'Refused to whoever never was Chinese or has no good reason. No foreign nationality is kept.',
      '중국 국적을 가진 적이 없거나 정당한 이유가 없으면 허가하지 않으며 외국 국적은 유지할 수 없습니다.',
    ),
    known,
    `${nationalityLaw}第十三条`,
  )
