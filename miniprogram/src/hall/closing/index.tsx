import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { minuteOf, timeOf } from '../../../../shared/domain/calendar'
import type { ClosingPreview } from '../../../../shared/schemas/closing'
import { hallClosingTexts } from '../../../../shared/texts/hall-closing'
import { tell } from '../../components/ask'
import { AskReason } from '../../components/ask-reason'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Chips } from '../../components/chips'
import { SectionTitle, Title } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { Wide } from '../../components/wide'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { catalogue, type Names, namesOf } from '../../server/names'
import { spacedId } from '../../wording'
import { closingTimes } from './view'

const read = async (pointId: string, from: string) => {
  const [preview, all] = await Promise.all([call('previewClosing', { pointId, from }), catalogue()])
  return { preview, all }
}

/** The server takes what is over as now; a phone's clock may be wrong. */
const rightNow = '00:00'

/** Closes a hall for the rest of today: first who is booked too late for it, then the question, then they are told. */
export default function HallClosing() {
  const { say } = useSpeech()
  const words = usePageTexts(hallClosingTexts)
  const pointId = paramOf(useRouter().params, 'pointId')
  const [from, setFrom] = useState(rightNow)
  const [asking, setAsking] = useState(false)
  const { data, reload } = useData(`${pointId} ${from}`, () => read(pointId, from))
  const preview = data.state === 'content' ? data.content.preview : undefined
  const isEarlier = preview && !preview.isOver && !(preview.closedFrom && preview.closedFrom <= preview.from)
  const close = async (reason: string) => {
    const { closedFrom = from } = await call('closeToday', { pointId, from, reason })
    tell(words.closed(closedFrom))
    setAsking(false)
    await reload()
  }
  return (
    <Page
      title={words.title}
      foot={
        isEarlier && (
          <Button kind="danger" onPress={() => setAsking(true)}>
            {words.close(preview.from)}
          </Button>
        )
      }
      over={
        asking &&
        preview && (
          <AskReason
            title={words.ask}
            note={words.askNote(preview.total)}
            yes={words.close(preview.from)}
            danger
            onYes={close}
            onNo={() => setAsking(false)}
          />
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {({ preview: seen, all }) => {
          const names = namesOf(all, say)
          return (
            <Wide>
              <Title>{names.point(pointId)}</Title>
              <View className="beside stack">
                <View className="stack">
                  <SectionTitle>{words.from}</SectionTitle>
                  <Chips
                    label={words.from}
                    options={[
                      { value: rightNow, name: words.now },
                      ...closingTimes(minuteOf(seen.now)).map(value => ({ value, name: value })),
                    ]}
                    chosen={from}
                    onChoose={setFrom}
                  />
                  <View className="soft">{words.fromNote}</View>
                  {seen.closedFrom && (
                    <Notice tone="warn">
                      <View className="strong">{words.closed(seen.closedFrom)}</View>
                      <View>{words.closedNote}</View>
                    </Notice>
                  )}
                  {seen.isOver && <Notice>{words.over}</Notice>}
                </View>
                <View className="stack">
                  <Affected pointId={pointId} preview={seen} names={names} />
                </View>
              </View>
            </Wide>
          )
        }}
      </Loaded>
    </Page>
  )
}

interface Props {
  pointId: string
  preview: ClosingPreview
  names: Names
}

/** Without a name: whoever opens a booking is written down. */
function Affected({ pointId, preview: { affected, total, isOver }, names }: Props) {
  const words = usePageTexts(hallClosingTexts)
  if (isOver) return null
  if (total === 0) return <View>{words.nobody}</View>
  return (
    <>
      <SectionTitle>{words.affected(total)}</SectionTitle>
      <Card flush>
        {affected.map(({ bookingId, slotAt, services }) => (
          <LinkRow
            key={bookingId}
            title={`${timeOf(slotAt)} · ${names.services(services)}`}
            note={spacedId(bookingId)}
            onPress={() => open('staff/booking/detail', { pointId, bookingId })}
          />
        ))}
      </Card>
      {total > affected.length && <View className="soft">{words.more(total - affected.length)}</View>}
    </>
  )
}
