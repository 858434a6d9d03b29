import { View } from '@tarojs/components'
import { useState } from 'react'
import { codeHalves } from '../../../../shared/domain/home-visit/door-code'
import { nextState } from '../../../../shared/domain/home-visit/step'
import { stepOf } from '../../../../shared/domain/home-visit/team-work'
import type { VisitState } from '../../../../shared/schemas/home-visit'
import {
  type TeamOperation,
  type TeamVisit,
  type VisitOutcome,
  visitOutcomes,
} from '../../../../shared/schemas/home-visit-route'
import { type RouteTexts, routeTexts } from '../../../../shared/texts/home-visit-route'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Badge, Notice } from '../../components/mark'
import { Tick } from '../../components/tick'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import type { TeamWork } from './use-team-day'

/** Where a visit stands with what this phone has noted and not yet sent. */
function standing(visit: TeamVisit, noted: readonly TeamOperation[]) {
  const state = noted.reduce<VisitState>((now, operation) => {
    const step = stepOf(operation)
    return (step && nextState(now, step)) || now
  }, visit.state)
  const all = [...visit.operations, ...noted]
  const lastSetOut = all.findLastIndex(({ what }) => what.kind === 'setOut')
  return {
    state,
    hasArrived: all.slice(lastSetOut + 1).some(({ what }) => what.kind === 'arrive'),
    last: all.at(-1),
  }
}

const saidOf = ({ what }: TeamOperation, words: RouteTexts): string =>
  what.kind === 'finish' ? words.outcome[what.outcome] : words.said[what.kind]

/** One home: whom to ask for, and what was done there. */
export function VisitCard({ visit, work }: { visit: TeamVisit; work: TeamWork }) {
  const { say } = useSpeech()
  const words = usePageTexts(routeTexts)
  const noted = work.pending.filter(({ visitId }) => visitId === visit.visitId)
  const { state, hasArrived, last } = standing(visit, noted)
  const conflict = work.conflicts[visit.visitId]
  const problem = work.refused[visit.visitId]
  return (
    <Card>
      <View className="headed">
        <View className="strong grow">
          {state === 'done' ? visit.name : `${words.window(visit.from, visit.until)} ${visit.name}`}
        </View>
        {last && <Badge tone="brand">{saidOf(last, words)}</Badge>}
      </View>
      <View className="address">{visit.address}</View>
      <View className="soft">
        {[visit.phone, words.persons(visit.persons), ...visit.services.map(({ name }) => say(name))].join(
          ' · ',
        )}
      </View>
      {state === 'cancelled' && <Notice tone="warn">{words.cancelled}</Notice>}
      {problem && <Notice tone="bad">{words.problem[problem]}</Notice>}
      {conflict && (
        <>
          <Notice tone="bad">
            {words.conflict(conflict.others.map(one => saidOf(one, words)).join(' · '))}
          </Notice>
          <View className="actions">
            <Button onPress={() => work.settle(visit, false)}>{words.theirs}</Button>
            {conflict.mine && <Button onPress={() => work.settle(visit, true)}>{words.mine}</Button>}
          </View>
        </>
      )}
      {!conflict && <NextStep visit={visit} work={work} state={state} hasArrived={hasArrived} />}
    </Card>
  )
}

interface StepProps {
  visit: TeamVisit
  work: TeamWork
  state: VisitState
  hasArrived: boolean
}

/** What can be done now, and nothing else. */
function NextStep({ visit, work, state, hasArrived }: StepProps) {
  const words = usePageTexts(routeTexts)
  if (state === 'scheduled')
    return (
      <Button kind="primary" onPress={() => work.note(visit, { kind: 'setOut' })}>
        {words.setOut}
      </Button>
    )
  if (state === 'onTheWay')
    return hasArrived ? <AtHome visit={visit} work={work} /> : <AtTheDoor visit={visit} work={work} />
  if (state !== 'done') return null
  return (
    <View className="actions">
      <Button onPress={() => work.note(visit, { kind: 'deliver' })}>{words.deliver}</Button>
      <Button onPress={() => work.note(visit, { kind: 'post' })}>{words.post}</Button>
    </View>
  )
}

const finish = (outcome: VisitOutcome) =>
  ({
    kind: 'finish',
    outcome,
    identityChecked: false,
    materials: [],
    kitSerials: [],
  }) as TeamOperation['what']

function AtTheDoor({ visit, work }: { visit: TeamVisit; work: TeamWork }) {
  const words = usePageTexts(routeTexts)
  const [first, second] = codeHalves(visit.code)
  const [answer, setAnswer] = useState('')
  const isWrong = answer.length >= second.length && answer !== second
  return (
    <>
      <View className="strong">{words.sayFirst(first)}</View>
      <Field
        label={words.code}
        value={answer}
        placeholder={words.arriveNote}
        type="number"
        maxLength={second.length}
        onChange={setAnswer}
        problem={isWrong ? words.problem.code : undefined}
      />
      <View className="actions">
        <Button
          kind="primary"
          disabled={answer !== second}
          onPress={() => work.note(visit, { kind: 'arrive', code: first + answer })}
        >
          {words.arrive}
        </Button>
        <Button onPress={() => work.note(visit, finish('notAtHome'))}>{words.outcome.notAtHome}</Button>
      </View>
    </>
  )
}

function AtHome({ visit, work }: { visit: TeamVisit; work: TeamWork }) {
  const { say } = useSpeech()
  const words = usePageTexts(routeTexts)
  const [identityChecked, setIdentity] = useState(false)
  const [have, setHave] = useState<readonly string[]>([])
  const [kits, setKits] = useState('')
  const turn = (code: string) =>
    setHave(before => (before.includes(code) ? before.filter(one => one !== code) : [...before, code]))
  const done = (outcome: VisitOutcome) =>
    work.note(visit, {
      kind: 'finish',
      outcome,
      identityChecked,
      materials: [...have],
      kitSerials: kits
        .split(/[^A-Za-z0-9-]+/)
        .filter(Boolean)
        .slice(0, 60),
    })
  return (
    <>
      <Tick name={words.identity} have={identityChecked} onTurn={() => setIdentity(!identityChecked)} />
      {visit.materials.map(({ code, name }) => (
        <Tick key={code} name={say(name)} have={have.includes(code)} onTurn={() => turn(code)} />
      ))}
      <Field label={words.kits} value={kits} placeholder="" maxLength={400} onChange={setKits} />
      <View className="actions">
        {visitOutcomes
          .filter(outcome => outcome !== 'notAtHome')
          .map(outcome => (
            <Button
              key={outcome}
              kind={outcome === 'done' ? 'primary' : 'plain'}
              disabled={outcome === 'done' && !identityChecked}
              onPress={() => done(outcome)}
            >
              {words.outcome[outcome]}
            </Button>
          ))}
      </View>
    </>
  )
}
