import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Disclosure } from '../../../../shared/api'
import { dayOf } from '../../../../shared/domain/calendar'
import { isStanding } from '../../../../shared/domain/point/place'
import type { Point } from '../../../../shared/schemas/point'
import { editionTexts } from '../../../../shared/texts/edition'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { ToConfirm } from '../../components/mark'
import { More } from '../../components/more'
import { Page } from '../../components/page'
import { usePaged } from '../../components/paged'
import { LinkRow } from '../../components/row'
import { Segments } from '../../components/segments'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { points } from '../../server/reference'
import { ChannelRow } from '../online/channel-row'
import { basisViews, type Disclosed, feeViews, hourViews, limitGroups } from './view'

const topics = ['fee', 'limit', 'basis', 'hours', 'channel'] as const
type Topic = (typeof topics)[number]

/** What the province owes to make public, each with its date. */
export default function DisclosurePage() {
  const { texts } = useSpeech()
  const words = usePageTexts(editionTexts)
  const [topic, setTopic] = useState<Topic>('fee')
  const { data, reload } = useData('disclosure', () => Promise.all([call('getDisclosure', {}), points()]))
  return (
    <Page title={texts.disclosure.title}>
      <Segments
        label={texts.disclosure.title}
        options={topics.map(value => ({ value, name: texts.disclosure.topic[value] }))}
        chosen={topic}
        onChoose={setTopic}
      />
      <Loaded data={data} onRetry={reload}>
        {([disclosure, all]) => <Content topic={topic} disclosure={disclosure} points={all} />}
      </Loaded>
      <Card flush>
        <LinkRow title={words.link} note={words.linkNote} onPress={() => open('guide/edition/index', {})} />
      </Card>
    </Page>
  )
}

interface ContentProps {
  topic: Topic
  disclosure: Disclosure
  points: Point[]
}

function Content({ topic, disclosure, points: all }: ContentProps) {
  const { texts, say } = useSpeech()
  if (topic === 'limit') return <Limits disclosure={disclosure} />
  if (topic === 'channel') return <Channels disclosure={disclosure} />
  if (topic === 'hours') return <Hours points={all} />
  const views = {
    fee: () => feeViews(disclosure.fees, dayOf(now()), texts, say),
    basis: () => basisViews(disclosure.services, texts),
  }
  return (
    <>
      <View className="soft head">{texts.disclosure.intro[topic]}</View>
      <Facts facts={views[topic]()} />
    </>
  )
}

const Facts = ({ facts }: { facts: Disclosed[] }) => (
  <Card flush>
    {facts.map(({ key, title, value, lines, asOf, doubtful }) => (
      <View key={key} className="row row-top">
        <View className="grow">
          <View className="headed">
            <View className="grow">{title}</View>
            {value && <View className="strong">{value}</View>}
          </View>
          {lines.map(line => (
            <View key={line} className="soft">
              {line}
            </View>
          ))}
          {asOf && <View className="small soft">{asOf}</View>}
          {doubtful && <ToConfirm />}
        </View>
      </View>
    ))}
  </Card>
)

function Hours({ points: all }: { points: Point[] }) {
  const { texts, say } = useSpeech()
  const today = dayOf(now())
  const standing = all.filter(point => isStanding(point, today))
  const { shown, more } = usePaged(hourViews(standing, texts, say))
  return (
    <>
      <View className="soft head">{texts.disclosure.intro.hours}</View>
      <Facts facts={shown} />
      <More onPress={more}>{texts.point.more}</More>
    </>
  )
}

function Limits({ disclosure }: { disclosure: Disclosure }) {
  const { texts, say } = useSpeech()
  return (
    <>
      <View className="soft head">{texts.disclosure.intro.limit}</View>
      {limitGroups(disclosure.services, texts, say).map(({ key, names, limits }) => (
        <View key={key} className="stack-tight">
          <SectionTitle>{names}</SectionTitle>
          <Facts facts={limits} />
        </View>
      ))}
    </>
  )
}

function Channels({ disclosure }: { disclosure: Disclosure }) {
  const { texts } = useSpeech()
  return (
    <>
      <View className="soft head">{texts.disclosure.intro.channel}</View>
      <Card flush>
        {disclosure.channels.map(channel => (
          <ChannelRow key={channel.code} channel={channel} />
        ))}
      </Card>
    </>
  )
}
