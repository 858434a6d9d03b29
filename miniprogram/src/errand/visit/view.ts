import type { ServiceDetail } from '../../../../shared/api'
import { relevantAnswers } from '../../../../shared/domain/checklist/answers'
import { resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import { insteadOf } from '../../../../shared/domain/checklist/instead'
import { sharedAnswers } from '../../../../shared/domain/checklist/shared-list'
import { answersWithin } from '../../../../shared/domain/checklist/together'
import { listsOf, type VisitItem, visitList } from '../../../../shared/domain/checklist/visit-list'
import type { MaterialForm } from '../../../../shared/schemas/code'
import type { Answers } from '../../../../shared/schemas/fact'

export interface VisitView {
  items: VisitItem[]
  /** Services of which something is still to be asked. */
  open: string[]
  /** Services that this person cannot apply for now. */
  refused: string[]
}

/** One list of all that is done in the visit, for what is known of the applicant on a day. */
export function visitView(details: ServiceDetail[], answers: Answers, onDate: string): VisitView {
  const codes = details.map(({ service }) => service.code)
  const lists = listsOf(codes, answers, (code, own) => {
    const detail = details.find(({ service }) => service.code === code)
    return resolveChecklist(detail?.rules ?? [], own, onDate, detail?.adultAge)
  })
  const refused = lists.filter(({ items }) => insteadOf(items, formOf(details)) !== undefined)
  const applied = lists.filter(list => !refused.includes(list))
  return {
    items: visitList(applied, formOf(details)),
    open: applied.filter(({ open }) => open.length > 0).map(({ service }) => service),
    refused: refused.map(({ service }) => service),
  }
}

const formOf =
  (details: ServiceDetail[]) =>
  (code: string): MaterialForm | undefined =>
    details.flatMap(({ materials }) => materials).find(material => material.code === code)?.form

/** What is used for more than one of the services, then what each alone asks for. */
export function visitGroups(items: VisitItem[]): { service: string | undefined; items: VisitItem[] }[] {
  const codes = [...new Set(items.flatMap(({ services }) => services))]
  const isAlone = ({ services }: VisitItem) => services.length === 1 && codes.length > 1
  const groups = [
    { service: undefined, items: items.filter(item => !isAlone(item)) },
    ...codes.map(service => ({
      service,
      items: items.filter(item => isAlone(item) && item.services[0] === service),
    })),
  ]
  return groups.filter(group => group.items.length > 0)
}

/** The main service with what all of the visit asks for, and what else goes with any of it. */
export function jointDetail(details: ServiceDetail[]): ServiceDetail | undefined {
  const [main] = details
  const more = details.flatMap(({ together }) => together)
  return (
    main && {
      ...main,
      rules: details.flatMap(({ rules }) => rules),
      materials: details.flatMap(({ materials }) => materials),
      questions: details.flatMap(({ questions }) => questions),
      together: more.filter(({ code }, i) => more.findIndex(one => one.code === code) === i),
    }
  )
}

/** By what the list is found by whoever it is sent to: the answers go along, but not how old the person is. */
export function sharedVisit(details: ServiceDetail[], answers: Answers, onDate: string) {
  const codes = details.map(({ service }) => service.code)
  const relevant = details.map(({ service, rules, adultAge }) =>
    relevantAnswers(rules, answersWithin(service.code, codes, answers), onDate, adultAge),
  )
  const told = Object.entries(answers).filter(([fact]) => relevant.some(one => fact in one))
  const rules = details.flatMap(detail => detail.rules)
  const given = sharedAnswers(rules, Object.fromEntries(told), onDate)
  return { service: codes.join(), ...(given && { given }) }
}
