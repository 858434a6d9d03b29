import type { Need } from '../schemas/search'
import type { Language } from '../schemas/text'
import { text } from './fact'

/** What most people come for, in their own words. The hotline is asked about passports and passes first. */
const ofCitizens: Need[] = [
  { service: 'PP-NEW', name: text('第一次办护照', 'First Chinese passport', '여권 처음 만들기') },
  { service: 'PP-RENEW', name: text('护照到期换新', 'Renew a Chinese passport', '여권 만료·갱신') },
  { service: 'PP-NEW', name: text('给孩子办护照', 'Passport for a child', '아이 여권') },
  { service: 'PP-LOST', name: text('护照丢了', 'Chinese passport lost', '중국 여권 분실') },
  { service: 'HM-NEW', name: text('办港澳通行证', 'Hong Kong and Macao pass', '홍콩·마카오 통행증') },
  { service: 'HM-END-L', name: text('去港澳旅游签注', 'Trip to Hong Kong or Macao', '홍콩·마카오 여행') },
  { service: 'HM-RENEW', name: text('港澳通行证换新', 'Renew a Hong Kong pass', '홍콩 통행증 갱신') },
  { service: 'TW-NEW', name: text('办台湾通行证', 'Taiwan pass', '대만 통행증') },
  { service: 'QY-RECORD', name: text('查出入境记录', 'Exit and entry record', '출입국 기록') },
]

/** What foreigners come for. */
const ofForeigners: Need[] = [
  { service: 'FV-EXT', name: text('外国人签证延期', 'Extend a visa', '비자 연장') },
  { service: 'FR-EXT', name: text('外国人居留延期', 'Extend a residence permit', '거류 허가 연장') },
  { service: 'LOSS-FOREIGN', name: text('外国人护照丢了', 'Foreign passport lost', '외국 여권 분실') },
  { service: 'FPR', name: text('外国人永久居留', 'Permanent residence', '영구거류') },
]

/** Whoever reads English is more likely a foreigner; Korean is read by citizens of Yanbian too. */
export const needsFor = (language: Language): Need[] =>
  language === 'en' ? [...ofForeigners, ...ofCitizens] : [...ofCitizens, ...ofForeigners]
