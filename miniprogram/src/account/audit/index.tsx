import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { addDays, dayOf, timeOf } from '../../../../shared/domain/calendar'
import type { AuditDayView, AuditLine } from '../../../../shared/schemas/audit'
import { type AuditTexts, auditTexts } from '../../../../shared/texts/audit'
import { roleTexts } from '../../../../shared/texts/role'
import { Card } from '../../components/card'
import { DayChips } from '../../components/day-chips'
import { DayInput } from '../../components/day-input'
import { SectionTitle } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { Badge, Notice, type Tone } from '../../components/mark'
import { More } from '../../components/more'
import { Page } from '../../components/page'
import { usePaged } from '../../components/paged'
import { LinkRow } from '../../components/row'
import { Wide } from '../../components/wide'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { divisions, points } from '../../server/reference'
import { dateLabel } from '../../wording'
import { aboutLabel, actionLabel, auditPlaceName, whoLabel } from './view'

const daysBack = 6
const atOnce = 40

const readPlaces = async (day: string) => {
  const [told, allPoints, allDivisions] = await Promise.all([
    call('listAuditPlaces', { day }),
    points(),
    divisions(),
  ])
  return { ...told, country: { points: allPoints, divisions: allDivisions } }
}

const readDay = (place: string, day: string): Promise<AuditDayView> =>
  /^(PROVINCE|\d+)$/.test(place)
    ? call('listPlaceAudit', { place, day })
    : call('listPointAudit', { pointId: place, day })

/** What the staff have read and changed: the places of a day, and the records of one. */
export default function Audit() {
  const words = usePageTexts(auditTexts)
  const { params } = useRouter()
  const [place, name] = [paramOf(params, 'place'), paramOf(params, 'name')]
  const [day, setDay] = useState(paramOf(params, 'day') || dayOf(now()))
  return (
    <Page title={name || words.title}>
      <Wide>
        <DayChoice day={day} onChoose={setDay} />
        {place ? <PlaceDay place={place} day={day} /> : <Places day={day} />}
      </Wide>
    </Page>
  )
}

function DayChoice({ day, onChoose }: { day: string; onChoose: (day: string) => void }) {
  const { texts } = useSpeech()
  const words = usePageTexts(auditTexts)
  const today = dayOf(now())
  const last = Array.from({ length: daysBack + 1 }, (_, i) => addDays(today, -i))
  const choose = (next: string | undefined) => next && next <= today && onChoose(next)
  return (
    <>
      <DayChips days={last} today={today} chosen={day} onChoose={choose} />
      <Card flush>
        <View className="field">
          <View className="field-label">{words.day}</View>
          <DayInput
            aria-label={words.day}
            aria-invalid="false"
            value={day}
            placeholder={dateLabel(texts, day)}
            onChange={choose}
          />
        </View>
      </Card>
    </>
  )
}

const tones: Record<keyof AuditTexts['states'], Tone> = {
  sealed: 'good',
  verified: 'good',
  open: 'warn',
  broken: 'bad',
}

function Standing({ state }: { state: keyof AuditTexts['states'] }) {
  const words = usePageTexts(auditTexts)
  const [title, note] = words.states[state]
  return (
    <Notice tone={tones[state]}>
      <View className="strong">{title}</View>
      <View>{note}</View>
    </Notice>
  )
}

function Places({ day }: { day: string }) {
  const { say } = useSpeech()
  const words = usePageTexts(auditTexts)
  const { data, reload } = useData(day, () => readPlaces(day))
  return (
    <Loaded data={data} onRetry={reload}>
      {({ places, state, country }) => (
        <>
          <Standing state={state} />
          {places.length === 0 && <State icon="paper" title={words.none} note={words.noneNote} />}
          {places.length > 0 && <SectionTitle>{words.places}</SectionTitle>}
          {places.length > 0 && (
            <Card flush>
              {places.map(({ place, records }) => {
                const name = auditPlaceName(place, country, words, say)
                return (
                  <LinkRow
                    key={place}
                    title={name}
                    value={words.records(String(records))}
                    onPress={() => open('account/audit/index', { place, day, name })}
                  />
                )
              })}
            </Card>
          )}
        </>
      )}
    </Loaded>
  )
}

function PlaceDay({ place, day }: { place: string; day: string }) {
  const words = usePageTexts(auditTexts)
  const { data, reload } = useData(`${place} ${day}`, () => readDay(place, day))
  return (
    <Loaded data={data} onRetry={reload}>
      {view => (
        <>
          <Standing state={view.state} />
          {view.lines.length === 0 ? (
            <State icon="paper" title={words.none} note={words.noneNote} />
          ) : (
            <Lines view={view} />
          )}
        </>
      )}
    </Loaded>
  )
}

function Lines({ view: { lines, total, people } }: { view: AuditDayView }) {
  const words = usePageTexts(auditTexts)
  const { shown, more } = usePaged(lines, atOnce)
  return (
    <>
      <SectionTitle>{words.lines(String(lines.length), String(total))}</SectionTitle>
      <Card flush>
        {shown.map(line => (
          <Line key={line.id} line={line} people={people} />
        ))}
      </Card>
      <More onPress={more}>{words.more}</More>
    </>
  )
}

function Line({ line, people }: { line: AuditLine; people: AuditDayView['people'] }) {
  const words = usePageTexts(auditTexts)
  const roles = usePageTexts(roleTexts)
  const { at, staffId, fault } = line
  return (
    <View className="row row-top">
      <View className="row-label">{at ? timeOf(at) : words.unknownTime}</View>
      <View className="row-value">
        {fault && (
          <View className="line">
            <Badge tone="bad">{words.faults[fault]}</Badge>
          </View>
        )}
        <View className="strong">{actionLabel(line, words)}</View>
        <View className="soft">{whoLabel(staffId, people, words, roles)}</View>
        <View className="soft small">{aboutLabel(line, words)}</View>
      </View>
    </View>
  )
}
