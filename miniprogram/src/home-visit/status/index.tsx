import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { HomeVisitRequest } from '../../../../shared/schemas/home-visit'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Card } from '../../components/card'
import { SectionTitle, Title } from '../../components/heading'
import { Hotline } from '../../components/hotline'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { LinkRow, Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { slotLabel, spacedId } from '../../wording'
import { ReadyAtHome } from '../ready-at-home'
import { halfDayLabel, stateTone } from '../view'
import { AppointmentCard } from './appointment-card'
import { OwnerActions } from './owner-actions'
import { Papers } from './papers'
import { ReceiptCard } from './receipt-card'

/** A request step by step: what it has come to, who comes when, and all that its owner may do. */
export default function VisitStatus() {
  const words = usePageTexts(homeVisitTexts)
  const visitId = paramOf(useRouter().params, 'visitId')
  const { data, reload, show } = useData(visitId, () => call('getVisit', { visitId }), 30)
  return (
    <Page title={words.status}>
      <Loaded data={data} onRetry={reload}>
        {visit => (
          <>
            <Head visit={visit} />
            {visit.appointment && <AppointmentCard appointment={visit.appointment} />}
            {visit.receipt && <ReceiptCard receipt={visit.receipt} named={visit.named} />}
            <OwnerActions visit={visit} onChange={show} onReload={() => void reload()} />
            <Papers visit={visit} onReload={() => void reload()} />
            {visit.visitClass === 'unit' && <RosterLink visitId={visit.visitId} />}
            <Facts visit={visit} />
            {visit.may.includes('cancel') && (
              <ReadyAtHome materials={visit.named.materials} relation={visit.relation} />
            )}
            <History visit={visit} />
            <Hotline />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ visit }: { visit: HomeVisitRequest }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(homeVisitTexts)
  const now = useNow(60)
  const { state, decision, answerBy } = visit
  const isWaiting = state === 'received' || state === 'appealed'
  const isAnswered = state === 'moreNeeded' || state === 'refused'
  return (
    <Card>
      <View aria-live="polite" className="stack-tight">
        <Title>{words.state[state]}</Title>
        <View>{words.stateNote[state]}</View>
      </View>
      {isWaiting && answerBy > now && (
        <View className="strong">{words.answerBy(slotLabel(texts, answerBy))}</View>
      )}
      {isAnswered && decision?.text && (
        <Notice tone={stateTone(state)}>
          {words.reason}: {say(decision.text)}
        </Notice>
      )}
    </Card>
  )
}

function RosterLink({ visitId }: { visitId: string }) {
  const words = usePageTexts(homeVisitTexts)
  return (
    <Card flush>
      <LinkRow
        title={words.roster}
        note={words.rosterNote}
        onPress={() => open('home-visit-roster/list/index', { visitId })}
      />
    </Card>
  )
}

function Facts({ visit }: { visit: HomeVisitRequest }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(homeVisitTexts)
  const { visitId, visitClass, applicant, named, address, halfDay, persons, evidenceMissing, may } = visit
  return (
    <Card flush>
      <Row label={words.number}>
        <View className="strong code">{spacedId(visitId)}</View>
      </Row>
      <Row label={words.what}>{named.services.map(({ name }) => say(name)).join(' + ')}</Row>
      <Row label={visitClass === 'unit' ? words.relation.unitContact : words.who}>
        <View>{applicant.name}</View>
        <View className="soft">{applicant.idNumber}</View>
        <View className="soft">{applicant.phone}</View>
        {persons !== undefined && <View className="soft">{words.persons(persons)}</View>}
      </Row>
      <Row label={words.where}>
        <View className="address">{address}</View>
      </Row>
      <Row label={words.wished}>{halfDayLabel(texts, words, halfDay)}</Row>
      {may.includes('cancel') && evidenceMissing.length > 0 && (
        <Row label={words.evidence}>
          {words.evidenceMissing(evidenceMissing.map(kind => words.evidenceKind[kind]).join(' · '))}
        </Row>
      )}
    </Card>
  )
}

/** Each step with its time, the last one first. */
function History({ visit: { history } }: { visit: HomeVisitRequest }) {
  const { texts } = useSpeech()
  const words = usePageTexts(homeVisitTexts)
  return (
    <View className="stack-tight">
      <SectionTitle>{words.history}</SectionTitle>
      <Card flush>
        {[...history].reverse().map(({ state, at }) => (
          <View key={at + state} className="row">
            <View className="grow">
              <View>{words.state[state]}</View>
              <View className="soft">{slotLabel(texts, at)}</View>
            </View>
          </View>
        ))}
      </Card>
    </View>
  )
}
