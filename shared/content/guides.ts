import type { Guide } from '../schemas/guide'
import { citizenGuides } from './guide/citizen'
import { complaint } from './guide/common'
import { foreignerGuides } from './guide/foreigner'
import { nationalityGuides } from './guide/nationality'
import { permitGuides } from './guide/permit'
import { residentGuides } from './guide/resident'

const known = new Map(
  [...citizenGuides, ...permitGuides, ...residentGuides, ...foreignerGuides, ...nationalityGuides].map(
    guide => [guide.code, guide],
  ),
)

/** Of a service that has no official guide yet, only what holds for all. */
export const guideFor = (code: string): Guide => ({ ...(known.get(code) ?? { code }), complaint })

export const guidedServices = [...known.keys()]
