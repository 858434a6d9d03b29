import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { may } from '../../../../shared/permission'
import type { FigureReport } from '../../../../shared/schemas/figure'
import type { Me } from '../../../../shared/schemas/person'
import { type FigureTexts, figureTexts } from '../../../../shared/texts/figure'
import { tell } from '../../components/ask'
import { AskReason } from '../../components/ask-reason'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { Segments } from '../../components/segments'
import { Sheet } from '../../components/sheet'
import { Wide } from '../../components/wide'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call, readMe } from '../../server/call'
import { useData } from '../../server/data'
import { dayInWeekLabel } from '../../wording'
import { saveFile } from '../save'
import { Subjects } from '../subjects'
import { rowLine, type Span, spanOf, spans } from '../view'

type Meaning = readonly [name: string, meaning: string]

interface Read {
  report: FigureReport
  staff: Me['staff']
}

async function read(pointId: string, span: Span): Promise<Read> {
  const days = spanOf(span, now())
  const report = pointId ? call('getPointFigures', { pointId, ...days }) : call('getFigures', days)
  const [found, { staff }] = await Promise.all([report, readMe()])
  return { report: found, staff }
}

/** What is exported is all of the scope: of whoever has one hall, that hall. */
const isAll = (pointId: string, staff: Me['staff']): boolean => !pointId || staff?.scope.kind === 'point'

/** What was counted: of all halls of the staff member's scope, or of one. */
export default function StaffFigures() {
  const { language } = useSpeech()
  const words = usePageTexts(figureTexts)
  const pointId = paramOf(useRouter().params, 'pointId') ?? ''
  const [span, setSpan] = useState<Span>('week')
  const [meaning, setMeaning] = useState<Meaning>()
  const [isExporting, setExporting] = useState(false)
  const { data, reload } = useData(`${pointId} ${span}`, () => read(pointId, span))
  const take = async (reason: string) => {
    const { fileName, base64 } = await call('exportFigures', { ...spanOf(span, now()), language, reason })
    await saveFile(fileName, base64)
    setExporting(false)
    tell(words.saved)
  }
  const over = meaning ? (
    <Sheet title={words.meaning(meaning[0])} onClose={() => setMeaning(undefined)}>
      <View className="sheet-body">{meaning[1]}</View>
    </Sheet>
  ) : (
    isExporting && (
      <AskReason
        title={words.export}
        note={words.exportNote}
        yes={words.export}
        onYes={take}
        onNo={() => setExporting(false)}
      />
    )
  )
  return (
    <Page title={words.title} over={over}>
      <Segments
        label={words.span}
        options={spans.map(value => ({ value, name: words.spans[value] }))}
        chosen={span}
        onChoose={setSpan}
      />
      <Loaded data={data} onRetry={reload}>
        {({ report, staff }) => (
          <>
            <Report report={report} words={words} onMeaning={setMeaning} />
            {isAll(pointId, staff) && may(staff, 'exportFigures', 'somewhere') && (
              <Button onPress={() => setExporting(true)}>{words.export}</Button>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface ReportProps {
  report: FigureReport
  words: FigureTexts
  onMeaning: (meaning: Meaning) => void
}

function Report({ report, words, onMeaning }: ReportProps) {
  const { counted, of, ticketed } = report.total.known
  return (
    <>
      <Card>
        <View className="strong" role="status">
          {counted === 0 ? words.noDays : words.counted(counted, of)}
        </View>
        {counted > 0 && <View>{words.ticketed(ticketed, counted)}</View>}
        <View className="soft">{words.countedNote}</View>
      </Card>
      <Wide>
        <View className={counted > 0 ? 'stack beside' : 'stack'}>
          <View className={counted > 0 ? 'stack' : 'stack pair'}>
            <Subjects report={report} words={words} onMeaning={onMeaning} />
          </View>
          {counted > 0 && (
            <View className="stack">
              <Days report={report} words={words} />
              <Halls report={report} words={words} />
            </View>
          )}
        </View>
      </Wide>
    </>
  )
}

function Days({ report: { days }, words }: Omit<ReportProps, 'onMeaning'>) {
  const { texts } = useSpeech()
  return (
    <View className="stack-tight">
      <SectionTitle>{words.byDay}</SectionTitle>
      <Card flush>
        {[...days].reverse().map(day => (
          <View key={day.day} className="row">
            <View className="grow">
              <View className="strong">{dayInWeekLabel(texts, day.day)}</View>
              <View className="soft">{rowLine(day, words)}</View>
            </View>
          </View>
        ))}
      </Card>
    </View>
  )
}

function Halls({ report: { halls, named }, words }: Omit<ReportProps, 'onMeaning'>) {
  const { say } = useSpeech()
  if (halls.length === 0) return null
  const nameOf = (id: string) => {
    const found = named.points.find(({ pointId }) => pointId === id)
    return found ? say(found.name) : id
  }
  const byCame = [...halls].sort((a, b) => (b.bookings?.came ?? -1) - (a.bookings?.came ?? -1))
  return (
    <View className="stack-tight">
      <SectionTitle>{words.byHall}</SectionTitle>
      <Card flush>
        {byCame.map(hall => (
          <LinkRow
            key={hall.pointId}
            title={nameOf(hall.pointId)}
            note={rowLine(hall, words)}
            onPress={() => open('figures/index/index', { pointId: hall.pointId })}
          />
        ))}
      </Card>
    </View>
  )
}
