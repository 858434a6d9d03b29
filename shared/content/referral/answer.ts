import type { Referral } from '../../schemas/service'
import { evidence, text } from '../fact'
import { answer } from './referral'

const notFound = (asOf: string, ...sources: string[]) => evidence('low', asOf, ...sources)

/** What halls do and no published procedure was found for. */
const unpublished: Referral[] = [
  answer(
    'lossReport',
    text(
      '中国护照、通行证只报失，不补办',
      'Chinese passport or pass: report the loss only',
      '중국 여권·통행증 분실 신고만',
    ),
    text(
      '没有找到只报失的规定，请打12367问。要补办的，补办时旧证就作废，找回来也不能再用。',
      'No rule for a report alone was found: ask 12367. Whoever applies for a new one needs no report: the old one is cancelled then and may not be used even if found.',
      '신고만 하는 규정은 찾지 못했으니 12367에 문의하십시오. 재발급을 신청하면 그때 옛 증서가 무효가 되어 되찾아도 쓸 수 없습니다.',
    ),
    notFound('2026-11-29', 'L3'),
  ),
  answer(
    'portVisa',
    text('外国人口岸签证（落地签）', 'Visa on arrival (port visa)', '도착 비자(통상구 비자)'),
    text(
      '没有找到吉林哪个口岸能办，出发前请打12367问。这里的大厅不办。',
      'No port of Jilin that issues it was found: ask 12367 before the journey. The halls do not issue it.',
      '길림에서 발급하는 통상구를 찾지 못했으니 출발 전에 12367에 문의하십시오. 접수처에서는 발급하지 않습니다.',
    ),
    notFound('2025-04-19', 'L1'),
  ),
  answer(
    'nonChinesePermit',
    text(
      '外国籍港澳永久居民的来往内地通行证',
      'Mainland permit for non-Chinese residents of Hong Kong and Macao',
      '외국 국적 홍콩·마카오 영주자의 내지 통행증',
    ),
    text(
      '在香港、澳门的证件服务机构申请。到了内地怎么换、怎么补没有找到，请打12367问。',
      'Applied for at the document service in Hong Kong or Macao. How to renew or replace it in the mainland was not found: ask 12367.',
      '홍콩·마카오의 증서 서비스 기관에서 신청합니다. 내지에서의 갱신·재발급 방법은 찾지 못했으니 12367에 문의하십시오.',
    ),
    notFound('2024-07-10', 'O31'),
  ),
  answer(
    'homeVisit',
    text(
      '上门办证（走不动、卧床、残疾、高龄）',
      'Home visits for those who cannot come',
      '방문 서비스(거동 불편·장애·고령)',
    ),
    text(
      '在这里的“上门办证”申请，能不能上门由当地审核；没有公开的规定，拿不准的打12367问。',
      'Ask under “Home visits” here; the county decides whether it can come. No published rule was found: if in doubt, call 12367.',
      '여기의 방문 서비스에서 신청하면 현지에서 심사합니다. 공개 규정은 찾지 못했으니 확실하지 않으면 12367에 문의하십시오.',
    ),
    notFound('2018-11-06', 'S05', 'S02'),
  ),
  answer(
    'exitBan',
    text('有没有被限制出境', 'Whether you may leave the country', '출국 제한 여부'),
    text(
      '没有找到公开的查询办法，请打12367，或问作出决定的法院、机关。',
      'No public way to look it up was found: ask 12367, or the court or authority that decided.',
      '공개 조회 방법을 찾지 못했으니 12367이나 결정한 법원·기관에 문의하십시오.',
    ),
    notFound('2026-11', 'K'),
  ),
]

/** What is answered in a sentence. */
const inShort: Referral[] = [
  answer(
    'proxy',
    text('请别人代办', 'Somebody else applies for you', '대리 신청'),
    text(
      '中国公民办护照、通行证要本人到场，孩子由监护人陪同。外国人未满16岁、满60岁或生病走不动的可以代办；每份清单写明谁能代办。',
      'For passports and passes Chinese citizens come in person, children with a guardian. Foreigners under 16, from 60 on or too ill to move may send somebody. Each list says who may come.',
      '중국 공민의 여권·통행증은 본인이 와야 하며 어린이는 보호자가 함께 옵니다. 만 16세 미만, 만 60세 이상이거나 아픈 외국인은 대리인이 할 수 있습니다. 목록마다 적혀 있습니다.',
    ),
    evidence('high', '2024-01', 'S10', 'S19', 'L2'),
  ),
  answer(
    'borderZonePass',
    text('边境管理区通行证（边防证）', 'Pass for border control areas', '변경 관리 구역 통행증(변방증)'),
    text(
      '县里的出入境大厅大多能办；移民局12367小程序可以免费申领电子的，最长3个月。它不是出境证件。材料先打12367问。',
      'Most county halls issue it; the 12367 mini-program issues an electronic one free of charge for up to 3 months. It is no exit document. Ask 12367 what to bring.',
      '대부분의 현급 접수처에서 발급하며, 12367 미니프로그램에서 전자 통행증을 무료로 받을 수 있습니다(최장 3개월). 출국 증서가 아닙니다. 준비물은 12367에 문의하십시오.',
    ),
    evidence('medium', '2026-08-18', 'O33', 'C39'),
  ),
  answer(
    'visaFree',
    text('免签、过境免签', 'Visa-free entry and transit', '무비자 입국·경유'),
    text(
      '哪些国家的人免签来中国、能停几天，打12367问；中国人去外国免不免签，问该国使领馆。',
      'Which nationals enter China without a visa and for how long: ask 12367. Where Chinese citizens need none: ask the embassy of that country.',
      '중국에 무비자로 오는 나라와 체류 일수는 12367에, 중국인의 외국 무비자는 해당 국가 공관에 문의하십시오.',
    ),
  ),
  answer(
    'arrivalCard',
    text('外国人入境卡', 'Arrival card for foreigners', '외국인 입국 카드'),
    text(
      '在国家移民管理局政务服务平台或移民局12367小程序上填，不收费；不会填的到口岸再填。',
      'Filled in on the platform of the National Immigration Administration or in the 12367 mini-program, free of charge; or on paper at the port.',
      '국가이민관리국 온라인 플랫폼이나 12367 미니프로그램에서 무료로 작성하거나 통상구에서 작성합니다.',
    ),
  ),
  answer(
    'eChannel',
    text('自助通关（快捷通道）', 'Automatic gates at the border', '자동 출입국 심사'),
    text(
      '采集过指纹的中国公民一般能直接用；不能用的，到口岸的边检备案。',
      'Chinese citizens with fingerprints on file can mostly use them; otherwise register with border inspection at the port.',
      '지문을 등록한 중국 공민은 대개 바로 쓸 수 있으며, 안 되면 통상구 변방검사에 등록합니다.',
    ),
  ),
]

/** Sentences instead of lists: what is not published, and what is short enough. */
export const answers: Referral[] = [...unpublished, ...inShort]
