import type { Service } from '../schemas/service'
import { borderServices } from './service/border'
import { exitEntryPermitServices } from './service/exit-entry-permit'
import { expiredServices } from './service/expired'
import { foreignCaseServices } from './service/foreign-case'
import { foreignerServices } from './service/foreigner'
import { hkMacaoServices } from './service/hk-macao'
import { nationalityServices } from './service/nationality'
import { passportServices } from './service/passport'
import { placesOf } from './service/place'
import { residentServices } from './service/resident'
import { settlementServices } from './service/settlement'
import { shortNames } from './service/short-name'
import { taiwanServices } from './service/taiwan'
import { taiwanResidentServices } from './service/taiwan-resident'

/** Every service of the halls, in the order of the paper checklists. */
export const services: Service[] = [
  ...passportServices,
  ...hkMacaoServices,
  ...taiwanServices,
  ...expiredServices,
  ...borderServices,
  ...exitEntryPermitServices,
  ...residentServices,
  ...taiwanResidentServices,
  ...settlementServices,
  ...foreignerServices,
  ...foreignCaseServices,
  ...nationalityServices,
].map(service => ({ ...service, shortName: shortNames[service.code], places: placesOf(service) }))
