import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { ratingReasons } from '../../../../shared/content/guidance/rating-reasons'
import { isBad } from '../../../../shared/domain/inspection/rating'
import { type Rating, RatingLevel, type VisitRating } from '../../../../shared/schemas/rating'
import { ratingTexts } from '../../../../shared/texts/rating'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Chips, TickChips } from '../../components/chips'
import { SectionTitle, Title } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { call, problemOf } from '../../server/call'
import { useData } from '../../server/data'
import { dateLabel, problemLabel } from '../../wording'

/** What a citizen says of a visit that is over, and what the hall has answered. */
export default function RatingPage() {
  const words = usePageTexts(ratingTexts)
  const bookingId = paramOf(useRouter().params, 'bookingId')
  const { data, reload, show } = useData(bookingId, () => call('getRating', { bookingId }))
  return (
    <Page title={words.title}>
      <Loaded data={data} onRetry={reload}>
        {({ rating, mayRate }) => {
          if (rating) return <Said rating={rating} />
          if (!mayRate) return <State title={words.over} note={words.overNote} />
          return <Asked bookingId={bookingId} onSaid={show} />
        }}
      </Loaded>
    </Page>
  )
}

function Asked({ bookingId, onSaid }: { bookingId: string; onSaid: (said: VisitRating) => void }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(ratingTexts)
  const [level, setLevel] = useState<RatingLevel>()
  const [reasons, setReasons] = useState<string[]>([])
  const [problem, setProblem] = useState<string>()
  const bad = level !== undefined && isBad(level)
  const offered = ratingReasons.filter(({ of }) => level === 'neutral' || of === (bad ? 'bad' : 'good'))
  const send = async () => {
    if (!level) return
    try {
      onSaid(await call('rateVisit', { bookingId, level, reasons }))
      tell(words.thanks)
    } catch (error) {
      setProblem(problemLabel(texts, problemOf(error)))
    }
  }
  const turn = (code: string) =>
    setReasons(before => (before.includes(code) ? before.filter(one => one !== code) : [...before, code]))
  return (
    <>
      <Title>{words.ask}</Title>
      <Chips
        label={words.ask}
        options={RatingLevel.options.map(value => ({ value, name: words.level[value] }))}
        chosen={level}
        onChoose={value => {
          setLevel(value)
          setReasons([])
        }}
      />
      {level && (
        <>
          <SectionTitle>{bad ? words.whyBad : words.why}</SectionTitle>
          <TickChips
            label={words.why}
            options={offered.map(({ code, name }) => ({ value: code, name: say(name) }))}
            isChosen={code => reasons.includes(code)}
            onTurn={turn}
          />
        </>
      )}
      <View className="soft">{words.private}</View>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button kind="primary" disabled={!level || (bad && reasons.length === 0)} onPress={() => void send()}>
        {words.send}
      </Button>
    </>
  )
}

function Said({ rating: { level, reasons, reply } }: { rating: Rating }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(ratingTexts)
  const named = ratingReasons.filter(({ code }) => reasons.includes(code)).map(({ name }) => say(name))
  return (
    <>
      <Card>
        <View className="soft">{words.said}</View>
        <View className="strong">{words.level[level]}</View>
        {named.map(name => (
          <View key={name}>{name}</View>
        ))}
      </Card>
      {reply && (
        <Card marked>
          <View className="soft">{words.reply(dateLabel(texts, reply.on))}</View>
          <View>{reply.note}</View>
        </Card>
      )}
      {!reply && isBad(level) && <View className="soft">{words.willAnswer}</View>}
    </>
  )
}
