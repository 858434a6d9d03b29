import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { OwnData } from '../../../../shared/schemas/own'
import { type OwnDataTexts, ownDataTexts } from '../../../../shared/texts/own-data'
import { forgetHere } from '../../account/leave'
import { Ask, tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { type OriginAnswer, useOriginAnswer } from '../../components/origin-answer'
import { OriginSheet } from '../../components/origin-sheet'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, problemOf } from '../../server/call'
import { useData } from '../../server/data'
import { problemLabel } from '../../wording'

/** What is kept of the person, to be taken along or deleted. */
export default function OwnDataPage() {
  const { texts } = useSpeech()
  const words = usePageTexts(ownDataTexts)
  const { data, reload, show } = useData('own data', () => call('getOwnData', {}))
  const [isGone, setGone] = useState(false)
  const [asking, setAsking] = useState(false)
  const origin = useOriginAnswer()
  const [choosing, setChoosing] = useState(false)
  const attempt = (work: () => Promise<void>) =>
    void work().catch(error => tell(problemLabel(texts, problemOf(error))))
  const take = async () => {
    const { json } = await call('exportOwnData', {})
    await Taro.setClipboardData({ data: json })
    tell(words.taken)
  }
  const remove = async () => {
    setAsking(false)
    const done = await call('deleteOwnData', { sure: true })
    if (done.outcome === 'refused') return show(done.data)
    // The page stays: going home would sign in anew, as somebody new.
    setGone(true)
    forgetHere()
  }
  if (isGone)
    return (
      <Page title={words.title}>
        <State icon="check" title={words.removed} note={words.removedNote} />
      </Page>
    )
  return (
    <Page
      title={words.title}
      over={
        asking ? (
          <Ask
            danger
            title={words.removeAsk}
            note={words.removeAskNote}
            yes={words.remove}
            no={texts.action.cancel}
            onYes={() => attempt(remove)}
            onNo={() => setAsking(false)}
          />
        ) : (
          choosing && (
            <OriginSheet
              note={origin.words.note}
              onChosen={code => void origin.say(code, origin.words.kept(origin.nameOf(code)))}
              onClose={() => setChoosing(false)}
            />
          )
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {own => (
          <>
            <Kept own={own} words={words} />
            <OriginCard answer={origin} onChange={() => setChoosing(true)} />
            <Button onPress={() => attempt(take)}>{words.take}</Button>
            <View className="soft small">{words.takeNote}</View>
            <Card>
              <View>{words.goes}</View>
              <View>{words.stays}</View>
            </Card>
            {mayGo(own) ? (
              <Button kind="danger" onPress={() => setAsking(true)}>
                {words.remove}
              </Button>
            ) : (
              <First own={own} words={words} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

const mayGo = ({ openBookings, openVisits, isStaff }: OwnData): boolean =>
  openBookings + openVisits === 0 && !isStaff

function Kept({ own, words }: { own: OwnData; words: OwnDataTexts }) {
  const kinds = ['bookings', 'visits', 'messages', 'devices'] as const
  return (
    <Card>
      <Heading>{words.kept}</Heading>
      {kinds.map(kind => (
        <Row key={kind} label={words[kind]}>
          {words.count(own[kind])}
        </Row>
      ))}
    </Card>
  )
}

/** The county he has said he starts from: to be changed, or taken back, any time. */
function OriginCard({ answer, onChange }: { answer: OriginAnswer; onChange: () => void }) {
  const { words, said, nameOf, say } = answer
  return (
    <Card>
      <Heading>{words.label}</Heading>
      {said && <View>{nameOf(said)}</View>}
      <Button onPress={onChange}>{said ? words.change : words.choose}</Button>
      {said && (
        <Button kind="quiet" onPress={() => void say(null, words.removed)}>
          {words.remove}
        </Button>
      )}
    </Card>
  )
}

/** What has to be ended before anything is deleted. */
function First({ own, words }: { own: OwnData; words: OwnDataTexts }) {
  const lines = [
    own.openBookings > 0 && words.openBookings(own.openBookings),
    own.openVisits > 0 && words.openVisits(own.openVisits),
    own.isStaff && words.isStaff,
  ].filter(line => line !== false)
  return (
    <Notice tone="warn">
      <View className="strong">{words.first}</View>
      {lines.map(line => (
        <View key={line}>{line}</View>
      ))}
    </Notice>
  )
}
