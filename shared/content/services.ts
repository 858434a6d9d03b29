import type { Service } from '../schemas/service'
import { borderServices } from './service/border'
import { exitEntryPermitServices } from './service/exit-entry-permit'
import { foreignerServices } from './service/foreigner'
import { hkMacaoServices } from './service/hk-macao'
import { nationalityServices } from './service/nationality'
import { passportServices } from './service/passport'
import { residentServices } from './service/resident'
import { taiwanServices } from './service/taiwan'

/** Every service of the halls, in the order of the paper checklists. */
export const services: Service[] = [
  ...passportServices,
  ...hkMacaoServices,
  ...taiwanServices,
  ...borderServices,
  ...exitEntryPermitServices,
  ...residentServices,
  ...foreignerServices,
  ...nationalityServices,
]
