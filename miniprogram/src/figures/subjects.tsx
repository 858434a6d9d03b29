import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { summed } from '../../../shared/domain/figure/sum'
import { subjects, type Unit, valuesOf, visitSteps } from '../../../shared/domain/figure/value'
import { meanMinutes } from '../../../shared/domain/figure/wait-count'
import { mostMissed } from '../../../shared/domain/shortfall/count'
import type { FigureReport, VisitSteps } from '../../../shared/schemas/figure'
import { groups } from '../../../shared/schemas/service'
import type { FigureTexts } from '../../../shared/texts/figure'
import { Card } from '../components/card'
import { SectionTitle } from '../components/heading'
import { Icon } from '../components/icon'
import { press } from '../components/press'
import { Row } from '../components/row'
import { useSpeech } from '../phone/language'
import { horizonLines, serviceRows, valueLabel } from './view'

interface Props {
  report: FigureReport
  words: FigureTexts
  onMeaning: (meaning: readonly [name: string, meaning: string]) => void
}

/** Everything that is counted, by what it is about; a tap on a figure says what it means. */
export function Subjects({ report, words, onMeaning }: Props) {
  const { total } = report
  return (
    <>
      {subjects.map(subject => (
        <Part key={subject} title={words.subjects[subject]}>
          {valuesOf(subject, total).map(value => (
            <Figure
              key={value.name}
              meaning={words.figures[value.name]}
              value={valueLabel(value, words)}
              onMeaning={onMeaning}
            />
          ))}
        </Part>
      ))}
      <Part title={words.subjects.accuracy}>
        {horizonLines(total, words).map(({ horizon, name, lines }) => (
          <Lines key={horizon} title={name} lines={lines} />
        ))}
        {Object.keys(total.forecast ?? {}).length === 0 && <None>{words.noForecast}</None>}
      </Part>
      <Groups report={report} words={words} />
      <Missing report={report} words={words} />
      <Services report={report} words={words} />
      <Visits report={report} words={words} onMeaning={onMeaning} />
    </>
  )
}

type Said = Omit<Props, 'onMeaning'>

const Part = ({ title, note, children }: { title: string; note?: string; children: ReactNode }) => (
  <View className="stack-tight">
    <SectionTitle>{title}</SectionTitle>
    <Card flush>{children}</Card>
    {note && <View className="soft small">{note}</View>}
  </View>
)

const None = ({ children }: { children: string }) => (
  <View className="row">
    <View className="soft">{children}</View>
  </View>
)

const Lines = ({ title, lines }: { title: string; lines: string[] }) => (
  <View className="row">
    <View className="grow">
      <View className="strong">{title}</View>
      {lines.map(line => (
        <View key={line} className="soft">
          {line}
        </View>
      ))}
    </View>
  </View>
)

interface FigureProps {
  meaning: readonly [name: string, meaning: string]
  value: string
  onMeaning: Props['onMeaning']
}

const Figure = ({ meaning, value, onMeaning }: FigureProps) => (
  <View className="row" {...press(() => onMeaning(meaning))}>
    <View className="grow row-texts">
      <View className="grow">{meaning[0]}</View>
      <View className="strong">{value}</View>
    </View>
    <Icon name="next" tone="soft" />
  </View>
)

/** What a queue machine knows of whom it calls. */
function Groups({ report: { total }, words }: Said) {
  if (!total.tickets) return null
  const minutes: Unit = 'minutes'
  return (
    <Part title={words.subjects.groups} note={words.groupNote}>
      {groups.flatMap(group => {
        const own = total.tickets?.groups[group]
        const wait =
          own && valueLabel({ unit: minutes, value: meanMinutes(own.waitSeconds, own.waits) }, words)
        return own && wait
          ? [<Lines key={group} title={words.groups[group]} lines={[words.groupLine(own.taken, wait)]} />]
          : []
      })}
    </Part>
  )
}

const mostNamed = 10

function Missing({ report: { total, named }, words }: Said) {
  const { say } = useSpeech()
  const missing = mostMissed(total.shortfall).slice(0, mostNamed)
  return (
    <Part title={words.subjects.missing}>
      {missing.length === 0 && <None>{words.nothingMissing}</None>}
      {missing.map(({ material, count }) => {
        const found = named.materials.find(({ code }) => code === material)
        return (
          <Row key={material} label={found ? say(found.name) : material}>
            {words.times(count)}
          </Row>
        )
      })}
    </Part>
  )
}

function Services({ report: { total, named }, words }: Said) {
  const { say } = useSpeech()
  const rows = serviceRows(total)
  if (rows.length === 0) return null
  return (
    <Part title={words.subjects.services} note={words.serviceNote}>
      {rows.map(({ code, counted, sentHome }) => {
        const found = named.services.find(service => service.code === code)
        const { came = 0, missed = 0, cancelled = 0 } = counted ?? {}
        return (
          <Lines
            key={code}
            title={found ? say(found.name) : code}
            lines={[words.serviceLine(came, missed, cancelled, sentHome)]}
          />
        )
      })}
    </Part>
  )
}

/** Of all counties of the scope. A hall has none of its own. */
function Visits({ report: { visits, halls }, words, onMeaning }: Props) {
  if (halls.length === 0) return null
  const steps = summed<VisitSteps>(visits.map(one => one.steps))
  return (
    <Part title={words.subjects.visits}>
      {visits.length === 0 && <None>{words.noVisits}</None>}
      {visits.length > 0 &&
        visitSteps.map(step => (
          <Figure
            key={step}
            meaning={words.visits[step]}
            value={words.times(steps[step] ?? 0)}
            onMeaning={onMeaning}
          />
        ))}
    </Part>
  )
}
