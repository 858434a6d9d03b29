import type { Question } from '../../schemas/fact'
import type { PlacesChange } from '../../schemas/notice'
import type { PlaceRule } from '../../schemas/place'
import type { Condition, Test } from '../../schemas/rule'
import type { Service } from '../../schemas/service'
import type { Text } from '../../schemas/text'
import { languages } from '../../vocabulary/language'
import { isSame } from './notice'

/** What codes are called: questions with their answers, and places by the codes of divisions and halls. */
interface Named {
  questions: Question[]
  placeNames: Map<string, Text>
}

/** The halls a service may be done at, before and after, with whatever names their codes; undefined where they are the same. */
export function placesChange(
  { places: before = [] }: Service,
  { places: after = [] }: Service,
  { questions, placeNames }: Named,
): PlacesChange | undefined {
  if (isSame(before.map(withoutEvidence), after.map(withoutEvidence))) return undefined
  const all = [...before, ...after]
  const answers = all.flatMap(({ when }) => testsIn(when)).flatMap(test => answerSaid(questions, test))
  const codes = all.flatMap(({ within = [], home }) => [...within, ...(home ? [home] : [])])
  const names = codes.flatMap((code): [string, Text][] => {
    const name = placeNames.get(code)
    return name ? [[code, name]] : []
  })
  return { before, after, answers: Object.fromEntries(answers), names: Object.fromEntries(names) }
}

const withoutEvidence = ({ evidence: _, ...said }: PlaceRule) => said

function testsIn(when: Condition = true): Test[] {
  if (when === true) return []
  if ('fact' in when) return [when]
  return ('all' in when ? when.all : when.any).flatMap(testsIn)
}

/** A chosen answer as its question and the answer; of yes and no the app has its own words. */
function answerSaid(questions: Question[], { fact, value }: Test): [string, Text][] {
  const question = questions.find(one => one.fact === fact)
  const label = question?.kind === 'choice' && question.options.find(one => one.value === value)?.label
  return question && label ? [[`${fact} ${value}`, joined(question.ask, label)]] : []
}

const joined = (ask: Text, label: Text): Text =>
  Object.fromEntries(
    languages.map(language => [language, `${ask[language]} ${label[language]}`.trim()]),
  ) as Text
