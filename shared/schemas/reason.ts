import * as v from 'valibot'
import { reasonLetters } from '../vocabulary/reason'

/** Why something is done that matters to others; it is kept beside what was done. */
export const Reason = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(reasonLetters.fewest),
  v.maxLength(reasonLetters.most),
)
