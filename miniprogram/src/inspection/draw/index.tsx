import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Standard } from '../../../../shared/api'
import { sizeOf } from '../../../../shared/domain/guidance/standard'
import type { InspectionDraw } from '../../../../shared/schemas/inspection'
import type { Point } from '../../../../shared/schemas/point'
import { inspectionTexts } from '../../../../shared/texts/inspection'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FieldSheet } from '../../components/field-sheet'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { Wide } from '../../components/wide'
import { now, nowMs } from '../../phone/clock'
import { newId } from '../../phone/id'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { pointOf, points } from '../../server/reference'
import { dateLabel } from '../../wording'
import { beginHere, standard } from '../begun'

/** The next draw is a month away. */
const everyDays = 30
const mostHalls = 30

const read = async () => {
  const [draws, all, asked] = await Promise.all([call('listDraws', {}), points(), standard()])
  return { draws, all, asked }
}

/** Halls that are visited without being told. */
export default function Draws() {
  const words = usePageTexts(inspectionTexts)
  const { data, reload } = useData('draws', read)
  const [drawing, setDrawing] = useState(false)
  return (
    <Page
      title={words.draws}
      foot={
        <Button kind="primary" onPress={() => setDrawing(true)}>
          {words.draw}
        </Button>
      }
      over={drawing && <DrawSheet onDone={() => void reload()} onClose={() => setDrawing(false)} />}
    >
      <View className="soft">{words.drawRule}</View>
      <Loaded data={data} onRetry={reload}>
        {({ draws, all, asked }) => (
          <Wide>
            <View className="stack pair">
              {draws.map(draw => (
                <DrawCard key={draw.drawId} draw={draw} all={all} asked={asked} />
              ))}
            </View>
          </Wide>
        )}
      </Loaded>
    </Page>
  )
}

interface DrawProps {
  draw: InspectionDraw
  all: Point[]
  asked: Standard
}

function DrawCard({ draw, all, asked }: DrawProps) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  const visit = (pointId: string, begun: string | undefined) => {
    const named = { pointId, inspectionId: begun ?? newId(nowMs(), Math.random) }
    const point = pointOf(all, pointId)
    if (!begun && point) beginHere(named, { at: now(), size: sizeOf(point), draw: draw.drawId }, asked)
    open('inspection/check/index', named)
  }
  return (
    <View className="stack">
      <SectionTitle>{words.drawn(dateLabel(texts, draw.day), draw.drawn.length)}</SectionTitle>
      <Card flush>
        {draw.drawn.map(({ pointId, inspectionId }) => {
          const point = pointOf(all, pointId)
          return (
            <LinkRow
              key={pointId}
              title={point ? say(point.name) : pointId}
              note={inspectionId ? words.visited : words.toVisit}
              onPress={() => visit(pointId, inspectionId)}
            />
          )
        })}
      </Card>
      <View className="soft small">{words.seed(inGroups(draw.seed))}</View>
    </View>
  )
}

/** So that a long number finds its lines. */
const inGroups = (seed: string): string => seed.match(/.{1,4}/g)?.join(' ') ?? seed

function DrawSheet({ onDone, onClose }: { onDone: () => void; onClose: () => void }) {
  const { texts } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  const [requestId] = useState(() => newId(nowMs(), Math.random))
  const submit = async (typed: string) => {
    const count = Number(typed)
    if (!Number.isInteger(count) || count < 1 || count > mostHalls) return texts.errors.entryInvalid
    await call('drawInspections', { requestId, count, everyDays })
    onDone()
    onClose()
    return undefined
  }
  return (
    <FieldSheet
      title={words.draw}
      label={words.drawCount}
      placeholder="3"
      maxLength={2}
      onSubmit={submit}
      onClose={onClose}
    />
  )
}
