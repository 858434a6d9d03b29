import type { Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { ask, instead, no, yes } from './condition'
import { lawFrom, photoNote } from './foreigner-basis'

const birth = ['FB-BIRTH']
const travel = ['FT-TRAVEL']
const loss = ['LOSS-FOREIGN']
const single = ['TB-1']

const births = evidence('high', '2024-11-01', 'L1', 'O5')
const closedAreas = evidence('high', '2021-12-29', 'O3', 'O4')
const losses = evidence('low', '2026-11-29', 'C22')
const singles = evidence('medium', '2015-07-01', 'L4', 'C17')

const newborns: Rule[] = [
  ask('birth-registered-certificate', 'M63', birth, births, no('chinese_parent'), { from: lawFrom }),
  ask('birth-registered-parents', 'M62', birth, births, no('chinese_parent'), { from: lawFrom }),
  instead(
    'birth-of-a-citizen',
    birth,
    evidence('high', '2025-04-19', 'L6'),
    yes('chinese_parent'),
    text(
      '父母有一方是中国公民、又在中国出生的孩子是中国公民，不做外国人出生登记。请到派出所办户口，出国办中国护照；已经有外国护照的，看“孩子有两国护照”。',
      'A child born in China with a Chinese parent is a Chinese citizen and is not registered as a foreigner. Register it at a police station; to travel it needs a Chinese passport. If it already has a foreign passport, see “Child with two nationalities”.',
      '중국에서 태어나고 부모 한쪽이 중국 공민인 아이는 중국 공민이므로 외국인 출생 등록을 하지 않습니다. 파출소에 호적을 올리고, 출국하려면 중국 여권을 신청하십시오. 이미 외국 여권이 있으면 “이중 국적 아이”를 보십시오.',
    ),
    '1980-09-10',
  ),
]

const closed: Rule[] = [
  ask('travel-form', 'M30', travel, closedAreas),
  ask('travel-passport', 'M31', travel, closedAreas),
  ask('travel-photo', 'M04', travel, closedAreas, true, { note: photoNote }),
  ask('travel-reason', 'M117', travel, closedAreas),
  ask('travel-agent', 'M46', travel, closedAreas, yes('agent_filed')),
]

const lost: Rule[] = [
  ask('loss-statement-foreign', 'M118', loss, losses),
  ask('loss-host', 'M119', loss, losses),
  ask('loss-accommodation', 'M32', loss, losses),
  ask('loss-identity', 'M120', loss, losses),
]

const singlePermits: Rule[] = [
  ask('single-form', 'M29', single, singles),
  ask('single-photo', 'M04', single, singles),
  ask('single-documents', 'M27', single, singles, yes('docs_available')),
  ask('single-loss', 'M13', single, singles, yes('lost')),
]

/** Births, closed areas and losses of foreigners, and the single permit of Taiwan residents. */
export const foreignCaseRules: Rule[] = [...newborns, ...closed, ...lost, ...singlePermits]
