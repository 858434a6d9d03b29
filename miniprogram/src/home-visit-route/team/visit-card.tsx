import { View } from '@tarojs/components'
import { useState } from 'react'
import { codeHalves } from '../../../../shared/domain/home-visit/door-code'
import { nextState } from '../../../../shared/domain/home-visit/step'
import { outcomeOf, stepOf } from '../../../../shared/domain/home-visit/team-work'
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
import { dial } from '../../components/hotline'
import { Badge, Notice } from '../../components/mark'
import { Tick } from '../../components/tick'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { teamTicks } from './kept'
import type { TeamWork } from './use-team-day'
import { noTicks, serialsIn, type Ticks } from './work'

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
  const noted = work.pending
    .map(({ operation }) => operation)
    .filter(({ visitId }) => visitId === visit.visitId)
  const { state, hasArrived, last } = standing(visit, noted)
  const trouble = work.troubles[visit.visitId]
  const isAhead = state === 'scheduled' || state === 'onTheWay' || state === 'done'
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
        {[words.persons(visit.persons), ...visit.services.map(({ name }) => say(name))].join(' · ')}
      </View>
      {isAhead && <WayThere visit={visit} />}
      {state === 'cancelled' && <Notice tone="warn">{words.cancelled}</Notice>}
      {trouble ? (
        <InTrouble visit={visit} work={work} trouble={trouble} />
      ) : (
        <NextStep visit={visit} work={work} state={state} hasArrived={hasArrived} />
      )}
    </Card>
  )
}

/** What the server would not take stays here until somebody has read it. */
function InTrouble({
  visit,
  work,
  trouble,
}: {
  visit: TeamVisit
  work: TeamWork
  trouble: TeamWork['troubles'][string]
}) {
  const words = usePageTexts(routeTexts)
  const seen = () => work.settle(visit.visitId)
  if ('problem' in trouble)
    return (
      <>
        <Notice tone="bad">{words.problem[trouble.problem]}</Notice>
        <Button onPress={seen}>{words.seen}</Button>
      </>
    )
  const { others, mine } = trouble
  return (
    <>
      <Notice tone="bad">{words.conflict(others.map(one => saidOf(one, words)).join(' · '))}</Notice>
      {mine && <View>{words.mineWas(words.outcome[mine])}</View>}
      <View className="actions">
        <Button onPress={seen}>{words.theirs}</Button>
        {mine && mine !== outcomeOf(others) && (
          <Button onPress={() => work.note(visit, { kind: 'object', outcome: mine })}>{words.mine}</Button>
        )}
      </View>
    </>
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
  const cache = teamTicks(visit.visitId)
  const [ticks, setTicks] = useState(() => cache.read()?.content ?? noTicks)
  const { identityChecked, have, kits } = ticks
  const keep = (change: Partial<Ticks>) => {
    const next = { ...ticks, ...change }
    cache.write(next)
    setTicks(next)
  }
  const turn = (code: string) =>
    keep({ have: have.includes(code) ? have.filter(one => one !== code) : [...have, code] })
  const done = (outcome: VisitOutcome) => {
    cache.erase()
    work.note(visit, {
      kind: 'finish',
      outcome,
      identityChecked,
      materials: have,
      kitSerials: serialsIn(kits),
    })
  }
  return (
    <>
      <View>
        <NamedTick
          name={words.identity}
          have={identityChecked}
          onTurn={() => keep({ identityChecked: !identityChecked })}
        />
        {visit.materials.map(({ code, name }) => (
          <NamedTick key={code} name={say(name)} have={have.includes(code)} onTurn={() => turn(code)} />
        ))}
      </View>
      <Field
        label={words.kits}
        value={kits}
        placeholder=""
        maxLength={400}
        onChange={kits => keep({ kits })}
      />
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

function NamedTick({ name, ...tick }: { name: string; have: boolean; onTurn: () => void }) {
  return (
    <Tick name={name} {...tick}>
      <View className="grow">{name}</View>
    </Tick>
  )
}

/** To call, and to be led there where the door was picked on the map. */
function WayThere({ visit: { phone, name, address, location } }: { visit: TeamVisit }) {
  const words = usePageTexts(routeTexts)
  const { showOnMap } = platform
  return (
    <View className="choice">
      <Button small onPress={() => dial(phone)}>
        {`${words.call} ${phone}`}
      </Button>
      {showOnMap && location && (
        <Button small onPress={() => showOnMap(location, name, address)}>
          {words.wayThere}
        </Button>
      )}
    </View>
  )
}
