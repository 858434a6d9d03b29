import * as v from 'valibot'
import { Evidence } from './evidence'
import { Answers } from './fact'
import { Audience } from './service'
import { Text } from './text'

/** One of the classes of applicants the paper notices are printed for; `answers` is what sets it apart. */
export const ApplicantClass = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]{2,30}$/)),
  name: Text,
  /** In which services there are such applicants, by the audience of the service. */
  audiences: v.array(Audience),
  answers: Answers,
  evidence: Evidence,
})
export type ApplicantClass = v.InferOutput<typeof ApplicantClass>
