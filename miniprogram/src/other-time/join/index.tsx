import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf, timeOf } from '../../../../shared/domain/calendar'
import { waitingTexts } from '../../../../shared/texts/waiting'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { OptionList } from '../../components/option-list'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { contentOf, useData } from '../../server/data'
import { catalogue, namesOf } from '../../server/names'
import { wish } from '../../visit/wish'
import { dayInWeekLabel, problemLabel } from '../../wording'
import { useJoining, type Wish } from './use-joining'

export default function JoinLine() {
  const said = usePageTexts(waitingTexts)
  const [wanted] = useState(() => wish.read()?.content)
  if (wanted) return <Join wanted={wanted} />
  return (
    <Page title={said.joinTitle}>
      <State icon="calendar" title={said.nothing} note={said.nothingNote}>
        <Button kind="primary" onPress={() => open('errand/service/index', {})}>
          {said.begin}
        </Button>
      </State>
    </Page>
  )
}

/** What is waited for, and how that goes, before one tap joins the line. */
function Join({ wanted }: { wanted: Wish }) {
  const { texts, say } = useSpeech()
  const said = usePageTexts(waitingTexts)
  const { pointId, slotAt, member } = wanted
  const names = namesOf(contentOf(useData('catalogue', catalogue).data) ?? { points: [], services: [] }, say)
  const [which, setWhich] = useState<'day' | 'time'>('day')
  const { busy, answer, join } = useJoining(wanted)
  const free = answer?.is === 'free' ? answer.slotAt : undefined
  const toForm = () =>
    open('errand/slot/index', { service: member.services.join(), pointId, slotAt: free ?? slotAt })
  return (
    <Page
      title={said.joinTitle}
      foot={
        <>
          {answer?.is === 'refused' && (
            <Notice tone="bad">
              {answer.problem === 'tooManyBookings'
                ? said.tooMany
                : answer.problem === 'slotFull'
                  ? said.lineFull
                  : problemLabel(texts, answer.problem)}
            </Notice>
          )}
          {free ? (
            <>
              <Notice tone="good">{said.free(timeOf(free))}</Notice>
              <Button kind="primary" onPress={toForm}>
                {said.freeGo}
              </Button>
            </>
          ) : (
            <Button kind="primary" disabled={busy} onPress={() => join(which === 'time')}>
              {busy ? said.joining : said.join}
            </Button>
          )}
        </>
      }
    >
      <Card flush>
        <Row label={said.what}>{names.services(member.services)}</Row>
        <Row label={texts.booking.point}>{names.point(pointId)}</Row>
        <Row label={said.day}>
          <View className="strong">{dayInWeekLabel(texts, dayOf(slotAt))}</View>
        </Row>
      </Card>
      <Heading>{said.which}</Heading>
      <OptionList
        label={said.which}
        options={[
          { value: 'day', name: said.wholeDay, note: said.wholeDayNote },
          { value: 'time', name: said.onlyTime(timeOf(slotAt)) },
        ]}
        chosen={which}
        onChoose={setWhich}
      />
      <View>{said.how}</View>
      <View className="soft">{said.tellNote}</View>
    </Page>
  )
}
