import { View } from '@tarojs/components'
import { useState } from 'react'
import { timeOf } from '../../../../shared/domain/calendar'
import type { ArrivedVisit } from '../../../../shared/schemas/arrival'
import { arrivalTexts } from '../../../../shared/texts/arrival'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Notice } from '../../components/mark'
import { QrCode } from '../../components/qr-code'
import { useSpeech } from '../../phone/language'
import { roughly } from '../../phone/origin'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { call, problemOf } from '../../server/call'
import { useData } from '../../server/data'
import { problemLabel } from '../../wording'

interface Props {
  bookingId: string
  onArrived: (visit: ArrivedVisit) => void
}

/** A code is fetched anew well before it is over. */
const renewSeconds = 120

/** The code for the door, and the way to check oneself in by the one on the wall. */
export function Arriving({ bookingId, onArrived }: Props) {
  const words = usePageTexts(arrivalTexts)
  const { data, reload } = useData(bookingId, () => call('getArrivalCode', { bookingId }), renewSeconds)
  const code = data.state === 'content' && !data.asOf ? data.content : undefined
  return (
    <>
      <Card>
        <Heading>{words.codeTitle}</Heading>
        {code && (
          <>
            <QrCode text={code.code} label={words.codeLabel} cellPixels={5} />
            <View className="strong">{words.codeUntil(timeOf(code.until))}</View>
            <View className="soft">{words.codeNote}</View>
          </>
        )}
        {data.state !== 'loading' && !code && <Notice tone="warn">{words.codeOffline}</Notice>}
        <Button small kind="quiet" onPress={() => void reload()}>
          {words.renew}
        </Button>
      </Card>
      {platform.scan && <ByPoster bookingId={bookingId} onArrived={onArrived} scan={platform.scan} />}
    </>
  )
}

function ByPoster({ bookingId, onArrived, scan }: Props & { scan: () => Promise<string | undefined> }) {
  const { texts } = useSpeech()
  const words = usePageTexts(arrivalTexts)
  const [problem, setProblem] = useState<string>()
  const arrive = async () => {
    setProblem(undefined)
    const poster = await scan()
    if (!poster) return
    if (!poster.startsWith('JLHALL.')) return setProblem(words.badPoster)
    const place = await platform.locate()
    if ('problem' in place) return setProblem(words.whereNeeded)
    onArrived(await call('arriveByPoster', { bookingId, poster, location: roughly(place.location) }))
  }
  return (
    <Card>
      <View>{words.posterNote}</View>
      {problem && <Notice tone="warn">{problem}</Notice>}
      <Button onPress={() => void arrive().catch(error => setProblem(problemLabel(texts, problemOf(error))))}>
        {words.poster}
      </Button>
    </Card>
  )
}
