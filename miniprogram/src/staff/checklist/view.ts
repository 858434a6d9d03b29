import type { ServiceDetail } from '../../../../shared/api'
import { type ChecklistItem, resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import { priceOn } from '../../../../shared/domain/checklist/fee'
import { isBrought } from '../../../../shared/domain/checklist/marks'
import { limitKinds } from '../../../../shared/domain/checklist/time-limit'
import type { ApplicantClass } from '../../../../shared/schemas/applicant-class'
import type { Stated } from '../../../../shared/schemas/evidence'
import type { Answers, FactName, FactValue } from '../../../../shared/schemas/fact'
import type { Fee } from '../../../../shared/schemas/fee'
import type { Family, Service } from '../../../../shared/schemas/service'
import { feesOf, reasonLabel, toBring, wordedTexts } from '../../errand/checklist/view'
import type { Speech } from '../../phone/language'
import { isDoubtful, optionLabel, priceLabel } from '../../wording'

/** Something said on a paper, with whether it still has to be confirmed. */
export interface PaperFact {
  label: string
  text: string
  doubtful: boolean
}

export interface PaperMaterial {
  code: string
  name: string
  form: string
  note: string | undefined
  reason: string | undefined
  doubtful: boolean
  /** Else it is done at the counter. */
  isBrought: boolean
  /** Who issues it, how long it holds, why it is refused. */
  facts: PaperFact[]
}

/** One checklist as the counter hands it over, in one language. */
export interface Paper {
  family: Family
  service: string
  note: string | undefined
  materials: PaperMaterial[]
  /** How many of them are brought. */
  bring: number
  fees: PaperFact[]
  limits: PaperFact[]
}

/** What these materials, wanted on a day for all that is done in one visit, look like on paper. */
export function paperOf(
  details: ServiceDetail[],
  items: ChecklistItem[],
  day: string,
  speech: Speech,
): Paper {
  const services = details.map(({ service }) => service)
  const { say } = speech
  const known = materialsIn(details)
  const notes = services.flatMap(({ note }) => (note ? [say(note)] : []))
  return {
    family: services[0]?.family ?? 'passport',
    service: services.map(({ name }) => say(name)).join(' + '),
    note: notes.length > 0 ? notes.join('\n') : undefined,
    materials: materialsOf(known, items, speech),
    bring: toBring(items, known.materials).length,
    fees: details.flatMap(feesOf).map(fee => feeFact(fee, day, speech)),
    limits: services.flatMap(service =>
      limitsOf(service, speech).map(limit =>
        services.length > 1 ? { ...limit, label: `${say(service.name)} · ${limit.label}` } : limit,
      ),
    ),
  }
}

function feeFact(fee: Fee, day: string, { texts, say }: Speech): PaperFact {
  const price = priceOn(fee, day)
  return {
    label: say(fee.name),
    text: priceLabel(texts, price),
    doubtful: !price || isDoubtful(price.evidence),
  }
}

/** What all of these services speak of, each once. */
export function materialsIn(details: ServiceDetail[]): KnownMaterials {
  const all = details.flatMap(({ materials }) => materials)
  const { wording } = details[0] ?? {}
  return {
    materials: [...new Map(all.map(material => [material.code, material])).values()],
    ...(wording && { wording }),
    ...(details.length > 1 && { services: details.map(({ service }) => service) }),
  }
}

/** What materials are, of one service or of all in a visit. */
export type KnownMaterials = Pick<ServiceDetail, 'materials' | 'wording'> & {
  /** All of the visit, where they are several. */
  services?: Pick<Service, 'code' | 'name'>[]
}

export function materialsOf(
  { materials, wording, services = [] }: KnownMaterials,
  items: (ChecklistItem & { services?: string[] })[],
  speech: Speech,
): PaperMaterial[] {
  const { say } = speech
  const texts = wordedTexts(speech.texts, wording, say)
  return items.flatMap(({ material: code, reason, evidence, ...special }) => {
    const material = materials.find(one => one.code === code)
    if (!material) return []
    const note = special.note ?? material.note
    return {
      code,
      name: say(material.name),
      form: texts.form[special.form ?? material.form],
      note: note && say(note),
      reason: reasonLabel(texts, reason),
      doubtful: isDoubtful(material.evidence) || isDoubtful(evidence),
      isBrought: isBrought({ form: special.form ?? material.form }),
      facts: [
        ...askedBy(services, special.services ?? [], speech),
        ...statedFacts(texts.notice.field.issuer, material.issuer ? [material.issuer] : [], speech),
        ...statedFacts(texts.notice.field.validity, material.validity ? [material.validity] : [], speech),
        ...statedFacts(texts.notice.field.refusals, material.refusals, speech),
      ],
    }
  })
}

/** The one service of several that asks for it. */
const askedBy = (
  all: Pick<Service, 'code' | 'name'>[],
  [code, another]: string[],
  { texts, say }: Speech,
): PaperFact[] =>
  all
    .filter(service => service.code === code && another === undefined)
    .map(({ name }) => ({ label: texts.booking.service, text: say(name), doubtful: false }))

const limitsOf = ({ timeLimits }: Service, speech: Speech): PaperFact[] =>
  limitKinds.flatMap(kind => {
    const limit = timeLimits[kind]
    return statedFacts(speech.texts.disclosure.limit[kind], limit ? [limit] : [], speech)
  })

/** What is certain and what is not stand apart, so that only the latter is to be confirmed. */
function statedFacts(label: string, stated: Stated[], { texts, say }: Speech): PaperFact[] {
  return [false, true].flatMap(doubtful => {
    const said = stated.filter(({ evidence }) => isDoubtful(evidence) === doubtful)
    if (said.length === 0) return []
    return {
      label,
      text: inOneLine(
        said.map(({ text }) => say(text)),
        texts.disclosure.between,
      ),
      doubtful,
    }
  })
}

/** Whole sentences follow each other as they are; what is less is parted by a sign. */
const inOneLine = (said: string[], sign: string): string =>
  said.reduce((line, next) => line + (line.endsWith('。') ? '' : line.endsWith('.') ? ' ' : sign) + next)

/** Whom a service can be for. */
export const classesOf = ({ audience }: Pick<Service, 'audience'>, all: ApplicantClass[]): ApplicantClass[] =>
  all.filter(({ audiences }) => audiences.includes(audience))

export interface Given {
  fact: FactName
  ask: string
  answer: string
  /** What it is changed to: the other of two, else the next. */
  other: FactValue
}

/**
 * What the list takes for granted of this applicant and would look different without. His age is what his class is
 * about, so it is not asked again.
 */
export function givenOf(
  { questions, rules, adultAge }: ServiceDetail,
  answers: Answers,
  day: string,
  speech: Speech,
): Given[] {
  const { texts, say } = speech
  return questions
    .filter(({ kind, fact }) => kind !== 'age' && isDecisive(fact, { rules, answers, day, adultAge }))
    .map(question => {
      const { fact, ask } = question
      const answer = answers[fact]
      if (question.kind === 'choice') {
        const { options } = question
        const at = options.findIndex(({ value }) => value === answer)
        const other = options[(at + 1) % options.length]?.value ?? false
        return { fact, ask: say(ask), answer: optionLabel(options, answer, say), other }
      }
      return {
        fact,
        ask: say(ask),
        answer: answer === true ? texts.action.yes : texts.action.no,
        other: answer !== true,
      }
    })
}

function isDecisive(
  fact: FactName,
  {
    rules,
    answers,
    day,
    adultAge,
  }: Pick<ServiceDetail, 'rules'> & {
    answers: Answers
    day: string
    adultAge: number | undefined
  },
): boolean {
  const { [fact]: _, ...others } = answers
  return resolveChecklist(rules, others, day, adultAge).open.includes(fact)
}
