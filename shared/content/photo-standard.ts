import type { PhotoStandard } from '../schemas/photo'
import { evidence } from './fact'

/** The material that is a photo. */
export const photoMaterial = 'M04'

/** Two copies of the national guide agree on these numbers; the guide itself has not been seen. */
export const photoStandard: PhotoStandard = {
  paper: { width: 33, height: 48 },
  headWidth: [15, 22],
  headHeight: [28, 33],
  topMargin: [3, 5],
  belowChin: 7,
  digital: { width: [354, 480], height: [472, 640], kilobytes: [30, 80], type: 'jpeg' },
  evidence: evidence('medium', '2025-01', 'S22'),
}
