import type { Answers, FactValue, Question } from '../../schemas/fact'
import { guideFields } from '../../schemas/guide'
import type { Entry, FieldChange, FieldValue, SaidChange } from '../../schemas/notice'
import type { Text } from '../../schemas/text'
import { isSame } from './notice'
import type { ChecklistContent } from './notice-content'
import { placesChange } from './place-said'

/** One thing that an entry says: what it is called, where its name is content, and in words what it is. */
interface Said {
  field: string
  name?: Text
  value: FieldValue
}

interface Named extends Pick<ChecklistContent, 'services' | 'questions'> {
  /** What divisions and halls are called. */
  placeNames?: Map<string, Text>
}

/**
 * What is different between two states of an entry that no checklist line tells, in words: services by their names,
 * answers by their questions. One of the two is missing where it was added or dropped.
 */
export function saidChanges(before: Entry | undefined, after: Entry | undefined, named: Named): SaidChange[] {
  if (before?.kind === 'service' && after?.kind === 'service') {
    const placeNames = named.placeNames ?? new Map()
    const places = placesChange(before.value, after.value, { ...named, placeNames })
    return places ? [{ field: 'places', places }] : []
  }
  const [old, next] = [before ? saidOf(before, named) : [], after ? saidOf(after, named) : []]
  const fields = [...new Set([...next, ...old].map(({ field }) => field))]
  return fields.flatMap((field): SaidChange[] => {
    const [was, is] = [old, next].map(all => all.find(one => one.field === field))
    if (isSame(was?.value, is?.value)) return []
    const name = is?.name ?? was?.name
    const change: FieldChange = {
      field,
      ...(was && { before: was.value }),
      ...(is && { after: is.value }),
    }
    return [{ ...change, ...(name && { name }) }]
  })
}

/** Services, rules, materials and fees are told by the lines of the checklists they change. */
function saidOf(entry: Entry, named: Named): Said[] {
  switch (entry.kind) {
    case 'applicantClass': {
      const { name, audiences, answers } = entry.value
      return [
        { field: 'name', value: name },
        { field: 'audiences', value: audiences.join('、') },
        ...answersSaid(answers, named),
      ]
    }
    case 'referral':
      return [
        { field: 'name', value: entry.value.name },
        { field: 'to', value: entry.value.to },
      ]
    case 'guide':
      return guideFields.flatMap(field => {
        const fact = field in entry.value ? entry.value[field as keyof typeof entry.value] : undefined
        if (typeof fact !== 'object') return []
        const laws = fact.laws ?? []
        return [
          { field: `guide.${field}`, value: fact.text },
          ...(laws.length > 0 ? [{ field: `laws.${field}`, value: laws.join('、') }] : []),
        ]
      })
    case 'together':
      return [{ field: 'together', value: namesOf(entry.value.services, named) }]
    case 'takes':
      return (['only', 'except'] as const).flatMap(field => {
        const codes = entry.value[field]
        return codes ? [{ field, value: namesOf(codes, named) }] : []
      })
    case 'wording':
      return [{ field: 'wording', value: entry.value.text }]
    case 'setting':
      return [{ field: 'years', value: entry.value.years }]
    case 'question':
      return questionSaid(entry.value)
    case 'zone': {
      const { name, purpose, needs, from } = entry.value
      const { ru, ...inThree } = name
      return [
        { field: 'name', value: inThree },
        ...(ru ? [{ field: 'nameRu', value: ru }] : []),
        { field: 'purpose', value: purpose },
        { field: 'needs', value: needs },
        { field: 'size', value: from },
      ]
    }
    case 'inspectionRule':
      return [{ field: 'number', value: entry.value.number }]
    case 'norm':
      return [{ field: 'name', value: entry.value.name }]
    case 'assessmentItem': {
      const { text, points, severity, from } = entry.value
      return [
        { field: 'asked', value: text },
        { field: 'points', value: points },
        { field: 'severity', value: severity },
        ...(from ? [{ field: 'size', value: from }] : []),
      ]
    }
    default:
      return []
  }
}

const namesOf = (codes: string[], { services }: Named): Text[] =>
  codes.map(code => services.get(code)?.name ?? { 'zh-CN': code, en: code, ko: code })

function answersSaid(answers: Answers, { questions }: Named): Said[] {
  return (Object.entries(answers) as [string, FactValue][]).map(([fact, value]) => {
    const question = questions.find(one => one.fact === fact)
    return {
      field: `answers.${fact}`,
      value: answerSaid(question, value),
      ...(question && { name: question.ask }),
    }
  })
}

const answerSaid = (question: Question | undefined, value: FactValue): FieldValue =>
  (question?.kind === 'choice' && question.options.find(one => one.value === value)?.label) || value

function questionSaid(question: Question): Said[] {
  const { ask, hint } = question
  return [
    { field: 'ask', value: ask },
    ...(hint ? [{ field: 'hint', value: hint }] : []),
    ...(question.kind === 'choice'
      ? question.options.map(({ value, label }) => ({ field: `options.${value}`, value: label }))
      : []),
  ]
}
