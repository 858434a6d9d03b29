import * as v from 'valibot'
import { Evidence } from './evidence'
import { countIn, writtenOrEmpty } from './flaw'
import { Zone } from './service'
import { Text } from './text'

/** The functional zones of the guidance standard: those on the way of an errand, and the others. */
export const HallZone = v.picklist([
  ...Zone.options,
  'machineAllDay',
  'priority',
  'accessible',
  'baby',
  'courier',
  'complaint',
  'duty',
])
export type HallZone = v.InferOutput<typeof HallZone>

/** What the standard asks of a hall goes by its size, from the smallest on. */
export const HallSize = v.picklist(['small', 'medium', 'large'])
export type HallSize = v.InferOutput<typeof HallSize>

/** The languages of signs: the product's, and Russian. */
export const SignLanguage = v.picklist(['zh-CN', 'ko', 'en', 'ru'])
export type SignLanguage = v.InferOutput<typeof SignLanguage>
/** What stands on a sign; in a language that is empty nothing is printed. */
export const SignName = v.strictObject({ ...Text.entries, ru: v.optional(writtenOrEmpty(120), '') })
export type SignName = v.InferOutput<typeof SignName>

/** What the standard says of one zone. */
export const ZoneStandard = v.strictObject({
  zone: HallZone,
  /** On signs and in inspections. */
  number: v.pipe(v.string(), v.regex(/^Z\d{2}$/)),
  name: SignName,
  /** What a person does there. */
  purpose: Text,
  /** What has to be there. */
  needs: Text,
  /** Required in halls of this size and larger. */
  from: HallSize,
  /** Codes of the norms it rests on; none where the demand is the standard's own. */
  norms: v.array(v.string()),
  evidence: Evidence,
})
export type ZoneStandard = v.InferOutput<typeof ZoneStandard>

/** What a sign and a step say of a zone, in the words of the edition in force. */
export const ZoneWords = v.pick(ZoneStandard, ['zone', 'number', 'name', 'purpose'])
export type ZoneWords = v.InferOutput<typeof ZoneWords>

/** A law, a national standard or a measure of which the guidance standard makes use. */
export const Norm = v.strictObject({ code: v.string(), name: Text, evidence: Evidence })
export type Norm = v.InferOutput<typeof Norm>

export const AssessmentGroup = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^G\d$/)),
  name: Text,
  points: v.number(),
})
export type AssessmentGroup = v.InferOutput<typeof AssessmentGroup>

/** How it is found out whether a hall does what an item asks. */
export const AssessmentMethod = v.picklist([
  'photo',
  'spot',
  'plan',
  'deviceLog',
  'count',
  'queueData',
  'walkThrough',
  'compare',
  'callTest',
  'mysteryVisit',
  'sample',
  'version',
  'data',
  'test',
  'caseData',
  'videoSpot',
  'records',
])
export type AssessmentMethod = v.InferOutput<typeof AssessmentMethod>

/** What must not be missing, what is serious, and what can be mended in passing. */
export const Severity = v.picklist(['blocker', 'major', 'minor'])
export type Severity = v.InferOutput<typeof Severity>

/** One thing that is looked at when a hall is judged by the standard. */
export const AssessmentItem = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^A\d{2}$/)),
  group: AssessmentGroup.entries.code,
  text: Text,
  points: countIn(0, 20),
  methods: v.pipe(v.array(AssessmentMethod), v.minLength(1)),
  severity: Severity,
  /** Asked of halls of this size and larger; of all where it is not said. */
  from: v.optional(HallSize),
})
export type AssessmentItem = v.InferOutput<typeof AssessmentItem>

/** A number by which what inspections find is reckoned: days, points of a hundred, and how many blockers. */
const ruleFor = <Code extends string>(codes: readonly Code[], number: ReturnType<typeof countIn>) =>
  v.strictObject({ code: v.picklist(codes), name: Text, number })
export const InspectionRule = v.variant('code', [
  ruleFor(
    ['mend.blocker', 'mend.major', 'mend.minor', 'mend.most', 'recheck', 'appeal', 'escalation'],
    countIn(1, 365),
  ),
  ruleFor(['grade.A', 'grade.B', 'grade.C'], countIn(0, 100)),
  ruleFor(['blockers.A', 'blockers.B', 'blockers.C'], countIn(0, 37)),
])
export type InspectionRule = v.InferOutput<typeof InspectionRule>
