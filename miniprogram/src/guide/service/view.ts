import type { ServiceDetail } from '../../../../shared/api'
import { fieldNames } from '../../../../shared/content/guide/field'
import { priceOn } from '../../../../shared/domain/checklist/fee'
import { classResult } from '../../../../shared/domain/guide/class-result'
import { guideRows } from '../../../../shared/domain/guide/guide'
import type { Evidence } from '../../../../shared/schemas/evidence'
import type { Answers } from '../../../../shared/schemas/fact'
import type { Guide } from '../../../../shared/schemas/guide'
import { type MaterialView, materialViews } from '../../errand/checklist/view'
import type { Speech } from '../../phone/language'
import { dateLabel, isDoubtful, priceLabel } from '../../wording'

/** One field of the guide: what it says, by which laws, and how far that may be trusted. */
export interface FieldView {
  key: string
  label: string
  text: string | undefined
  laws: string[]
  doubtful: boolean
  source: string
}

type Said = Pick<Speech, 'texts' | 'say'>

export const fieldViews = (detail: ServiceDetail, guide: Guide, onDate: string, said: Said): FieldView[] =>
  guideRows(detail.service, detail.fees, guide, onDate).map(({ field, text, laws = [], evidence }) => ({
    key: field,
    label: said.say(fieldNames[field]),
    text: text && said.say(text),
    laws,
    doubtful: isDoubtful(evidence),
    source: sourceLabel(evidence, said),
  }))

const sourceLabel = ({ asOf, confidence }: Evidence, { texts }: Said): string =>
  texts.checklist.source(dateLabel(texts, asOf), texts.checklist.confidence[confidence])

export interface ClassView {
  /** Why the class cannot apply, and what to do instead. */
  instead: MaterialView | undefined
  materials: MaterialView[]
  fees: Omit<FieldView, 'text'>[]
}

/** What one class of applicants brings and pays. */
export function classView(detail: ServiceDetail, answers: Answers, onDate: string, said: Said): ClassView {
  const { texts, say } = said
  const all = materialViews(detail, answers, onDate, texts, say)
  const instead = all.find(({ isInstead }) => isInstead)
  return {
    instead,
    materials: instead ? [] : all,
    fees: classResult(detail, answers, onDate).fees.map(fee => {
      const price = priceOn(fee, onDate)
      return {
        key: fee.code,
        label: `${say(fee.name)} · ${priceLabel(texts, price)}`,
        laws: price?.legalBasis ? [price.legalBasis] : [],
        doubtful: !price || isDoubtful(price.evidence),
        source: price ? sourceLabel(price.evidence, said) : '',
      }
    }),
  }
}
