import type { Material } from '../../schemas/material'
import { evidence, text } from '../fact'
import { exitEntry, expired, otherName, say, unclear, unsealed, unsigned, yourself } from './detail'
import { paper, showing } from './foreigner'
import { passportLoss } from './letter'
import { certificate, foreignPassport } from './sample'

const closedAreas = evidence('high', '2021-12-29', 'O3', 'O4')
/** One city's list; whether Jilin asks for the same is not known. */
const losses = evidence('low', '2026-11-29', 'C22')

/** Papers for closed areas and for the report of a lost foreign passport. */
export const foreignCaseMaterials: Material[] = [
  paper(
    'M117',
    'submitOriginal',
    closedAreas,
    [
      text(
        '去不对外国人开放地区的事由证明',
        'Proof of why you have to go to the closed area',
        '비개방 지역에 가야 하는 사유 증명',
      ),
      text(
        '写明去哪里、去多久、为什么。',
        'It says where, for how long and why.',
        '장소, 기간, 이유를 적습니다.',
      ),
    ],
    showing(
      say('邀请单位或接待单位', 'The inviting or receiving body', '초청 기관이나 방문할 기관'),
      [unsealed],
      certificate,
    ),
  ),
  paper(
    'M118',
    'submitOriginal',
    losses,
    [
      text('护照遗失经过说明', 'Statement of how the passport was lost', '여권 분실 경위서'),
      text('自己写，签名。', 'Written and signed by you.', '본인이 쓰고 서명합니다.'),
    ],
    showing(yourself, [unsigned], passportLoss),
  ),
  paper(
    'M119',
    'submitOriginal',
    losses,
    [text('接待单位或个人的证明', 'Letter from your host', '초청 기관이나 초청인의 증명')],
    showing(
      say(
        '学校、公司、旅行社或接待的人',
        'School, company, agency or host',
        '학교, 회사, 여행사 또는 초청인',
      ),
      [unsealed],
      certificate,
    ),
  ),
  paper(
    'M120',
    'copy',
    losses,
    [
      text(
        '能证明身份的材料（护照复印件等）',
        'Proof of who you are (a copy of the passport or the like)',
        '신분을 증명할 자료(여권 사본 등)',
      ),
    ],
    showing(exitEntry, [unclear, expired, otherName], foreignPassport),
  ),
]
