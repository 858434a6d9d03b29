import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { takingOn } from '../../../../shared/domain/home-visit/campaign'
import type { HomeVisitRequest, OpenCampaign } from '../../../../shared/schemas/home-visit'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading, SectionTitle, Title } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Badge, Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { dateLabel, isDoubtful } from '../../wording'
import { visitDraft } from '../draft'
import { OtherWays } from '../other-ways'
import { classNote, stateTone } from '../view'

const read = async () => {
  const [campaigns, visits] = await Promise.all([call('listCampaigns', {}), call('listVisits', {})])
  return { campaign: takingOn(campaigns, dayOf(now()))[0], visits }
}

/** Who may be visited, what one has asked for already, and the way to ask. */
export default function VisitStart() {
  const words = usePageTexts(homeVisitTexts)
  const { data, reload } = useData('visits', read, 60)
  const service = paramOf(useRouter().params, 'service')
  const [isBegun] = useState(() => visitDraft.read()?.content.visitClass !== undefined)
  const mayAsk = data.state === 'content' && data.content.campaign
  return (
    <Page
      title={words.title}
      foot={
        mayAsk && (
          <Button kind="primary" onPress={() => open('home-visit/sign-up/index', service ? { service } : {})}>
            {isBegun ? words.resume : words.begin}
          </Button>
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {({ campaign, visits }) => (
          <>
            <View className="stack-tight">
              <Title>{words.title}</Title>
              <View className="soft">{words.intro}</View>
            </View>
            {visits.length > 0 && <Mine visits={visits} />}
            {campaign && <ForWhom campaign={campaign} />}
            <OtherWays {...(!campaign && { reason: words.closed })} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Mine({ visits }: { visits: HomeVisitRequest[] }) {
  const { say } = useSpeech()
  const words = usePageTexts(homeVisitTexts)
  return (
    <View className="stack-tight">
      <SectionTitle>{words.mine}</SectionTitle>
      {visits.map(({ visitId, applicant, state, named }) => (
        <Card key={visitId} onPress={() => open('home-visit/status/index', { visitId })}>
          <View className="headed">
            <View className="strong grow">{named.services.map(({ name }) => say(name)).join(' + ')}</View>
            <Badge tone={stateTone(state)}>{words.state[state]}</Badge>
          </View>
          <View className="soft">{applicant.name}</View>
        </Card>
      ))}
    </View>
  )
}

function ForWhom({ campaign }: { campaign: OpenCampaign }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(homeVisitTexts)
  const { name, until, classes, promiseHours, evidence } = campaign
  return (
    <>
      <Card>
        <Heading>{say(name)}</Heading>
        <View className="soft">{until ? words.until(dateLabel(texts, until)) : words.standing}</View>
        <View>{words.answerIn(promiseHours.urgent, promiseHours.other)}</View>
      </Card>
      {isDoubtful(evidence) && <Notice tone="warn">{words.assumed}</Notice>}
      <View className="stack-tight">
        <SectionTitle>{words.forWhom}</SectionTitle>
        <Card flush>
          {classes.map(one => (
            <View key={one.class} className="row">
              <View className="grow">
                <View>{words.visitClass[one.class].name}</View>
                <View className="soft">{classNote(one, words)}</View>
              </View>
            </View>
          ))}
        </Card>
      </View>
    </>
  )
}
