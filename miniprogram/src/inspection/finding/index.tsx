import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { ratingReasons } from '../../../../shared/content/guidance/rating-reasons'
import { AppError } from '../../../../shared/errors'
import type { FindingAct, FindingView } from '../../../../shared/schemas/inspection'
import { inspectionTexts, officeNames } from '../../../../shared/texts/inspection'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FieldSheet } from '../../components/field-sheet'
import { SectionTitle, Title } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Badge } from '../../components/mark'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { Wide } from '../../components/wide'
import { nowMs } from '../../phone/clock'
import { newId } from '../../phone/id'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { dateLabel } from '../../wording'
import { PhotoList } from '../photo/photo-list'
import { isLate, signed, stateTone } from '../view'
import { MendedPhotos } from './mended-photos'

const read = async (pointId: string, findingId: string) => {
  const { findings } = await call('listFindings', { pointId })
  const found = findings.find(one => one.findingId === findingId)
  if (!found) throw new AppError('notFound')
  const { inspectionId, item } = found
  const photos = inspectionId
    ? (await call('getInspection', { pointId, inspectionId })).photos.filter(one => one.item === item)
    : []
  return { ...found, photos }
}

/** What was found, what has become of it, and what the caller may do about it. */
export default function FindingPage() {
  const { say } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  const { params } = useRouter()
  const [pointId, findingId] = [paramOf(params, 'pointId'), paramOf(params, 'findingId')]
  const { data, reload, show } = useData(findingId, () => read(pointId, findingId))
  const [act, setAct] = useState<FindingAct>()
  const finding = data.state === 'content' ? data.content : undefined
  return (
    <Page
      title={words.findings}
      foot={
        finding &&
        finding.may.length > 0 && (
          <View className="actions">
            {finding.may.map((one, i) => (
              <Button key={one} kind={i === 0 ? 'primary' : 'plain'} onPress={() => setAct(one)}>
                {words.act[one]}
              </Button>
            ))}
          </View>
        )
      }
      over={
        finding &&
        act && (
          <ActSheet
            finding={finding}
            act={act}
            onDone={next => show({ ...next, photos: finding.photos })}
            onClose={() => setAct(undefined)}
          />
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {one => (
          <Wide>
            <Title>{one.text ? `${one.item} ${say(one.text)}` : words.ratingFinding}</Title>
            <View className="beside stack">
              <View className="stack">
                <Facts finding={one} />
                {one.inspectionId && (
                  <PhotoList
                    pointId={pointId}
                    inspectionId={one.inspectionId}
                    photos={one.photos.filter(({ ofAnswer }) => !ofAnswer)}
                  />
                )}
                {one.inspectionId && one.item && (
                  <MendedPhotos
                    finding={{ ...one, inspectionId: one.inspectionId, item: one.item }}
                    photos={one.photos.filter(({ ofAnswer }) => ofAnswer)}
                    onChange={photos => show({ ...one, photos })}
                  />
                )}
              </View>
              <History finding={one} />
            </View>
          </Wide>
        )}
      </Loaded>
    </Page>
  )
}

function Facts({ finding }: { finding: FindingView }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  const offices = usePageTexts(officeNames)
  const { state, severity, dueOn, note, responsible, inspector, level, openedOn, reasons = [] } = finding
  const isWaiting = state === 'open' || state === 'answered' || state === 'appealed'
  return (
    <Card>
      <View className="line line-wrap">
        <Badge tone={stateTone(state, isLate(finding))}>{words.state[state]}</Badge>
        <View className="soft">{words.severity[severity]}</View>
      </View>
      {note && <View>{note}</View>}
      {ratingReasons
        .filter(({ code }) => reasons.includes(code))
        .map(({ code, name }) => (
          <View key={code}>{say(name)}</View>
        ))}
      <Row label={words.foundBy}>{signed(texts, openedOn, inspector ?? words.level[level])}</Row>
      {responsible && <Row label={words.responsible}>{responsible}</Row>}
      {isWaiting && <Row label={words.dueOn[state]}>{dateLabel(texts, dueOn)}</Row>}
      {isWaiting && <View className="strong">{words.waitsFor(offices[finding.waitsFor])}</View>}
      {finding.escalatedTo && <View className="bad">{words.escalated(offices[finding.escalatedTo])}</View>}
      {finding.next && (
        <View className="soft">
          {words.next(dateLabel(texts, finding.next.on), offices[finding.next.to])}
        </View>
      )}
    </Card>
  )
}

/** What has been said of it so far. */
function History({ finding: { steps } }: { finding: FindingView }) {
  const { texts } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  if (steps.length === 0) return null
  return (
    <View className="stack">
      <SectionTitle>{words.history}</SectionTitle>
      {steps.map(({ act, at, by, note: said }) => (
        <Card key={at + act}>
          <View className="strong">{words.did[act]}</View>
          {said && <View>{said}</View>}
          <View className="soft">{signed(texts, at, by)}</View>
        </Card>
      ))}
    </View>
  )
}

interface ActProps {
  finding: FindingView
  act: FindingAct
  onDone: (finding: FindingView) => void
  onClose: () => void
}

function ActSheet({ finding: { pointId, findingId, version }, act, onDone, onClose }: ActProps) {
  const words = usePageTexts(inspectionTexts)
  const [requestId] = useState(() => newId(nowMs(), Math.random))
  const submit = async (note: string) => {
    if (note === '') return words.actExample
    onDone(await send(act, { pointId, findingId, requestId, version, note }))
    onClose()
    return undefined
  }
  return (
    <FieldSheet
      title={words.act[act]}
      label={words.actNote}
      placeholder={words.actExample}
      maxLength={300}
      onSubmit={submit}
      onClose={onClose}
    />
  )
}

interface Said {
  pointId: string
  findingId: string
  requestId: string
  version: number
  note: string
}

function send(act: FindingAct, said: Said): Promise<FindingView> {
  switch (act) {
    case 'answer':
      return call('answerFinding', said)
    case 'appeal':
      return call('appealFinding', said)
    case 'close':
    case 'reopen':
      return call('recheckFinding', { ...said, act })
    case 'uphold':
    case 'dismiss':
      return call('decideAppeal', { ...said, act })
  }
}
