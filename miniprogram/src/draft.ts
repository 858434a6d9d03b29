import type { Applicant } from '../../shared/schemas/booking'
import { cacheOf } from './cache'

/**
 * What was typed into the booking form and not sent: on this phone only, and only for as long as a tunnel, a call
 * or a look at another time may take.
 */
const keptHours = 2
export const draft = cacheOf<Applicant>('draft', keptHours / 24)
