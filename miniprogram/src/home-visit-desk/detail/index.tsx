import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { codeHalves } from '../../../../shared/domain/home-visit/door-code'
import type { ReviewedVisit } from '../../../../shared/schemas/home-visit'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { homeVisitDeskTexts } from '../../../../shared/texts/home-visit-desk'
import { visitStepTexts } from '../../../../shared/texts/home-visit-step'
import { Card } from '../../components/card'
import { SectionTitle, Title } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Badge, Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { LinkRow, Row } from '../../components/row'
import { Wide } from '../../components/wide'
import { halfDayLabel } from '../../home-visit/view'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { services } from '../../server/reference'
import { dayInWeekLabel, slotLabel, spacedId } from '../../wording'
import { Decision } from './decision'
import { Evidence } from './evidence'

/** One request as its reviewer sees it: what was said beside what proves it, and the decision. */
export default function ReviewPage() {
  const words = usePageTexts(homeVisitDeskTexts)
  const { params } = useRouter()
  const [divisionCode, visitId] = [paramOf(params, 'divisionCode'), paramOf(params, 'visitId')]
  const { data, reload, show } = useData(visitId, () => call('getReviewedVisit', { divisionCode, visitId }))
  return (
    <Page title={words.detail}>
      <Loaded data={data} onRetry={reload}>
        {visit => (
          <Wide>
            <Head visit={visit} />
            <View className="beside stack">
              <Facts visit={visit} />
              <Evidence visit={visit} />
            </View>
            <Decision visit={visit} onChange={show} onReload={() => void reload()} />
          </Wide>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ visit }: { visit: ReviewedVisit }) {
  const { texts } = useSpeech()
  const words = usePageTexts(homeVisitDeskTexts)
  const own = usePageTexts(homeVisitTexts)
  const steps = usePageTexts(visitStepTexts)
  const { state, urgent, refusal, appeal, notYours, answerBy, reasons } = visit
  const { say } = useSpeech()
  const reason = reasons.find(({ code }) => code === refusal?.reason)
  return (
    <Card>
      <View className="headed">
        <Title className="grow">{own.state[state]}</Title>
        {urgent && <Badge tone="warn">{words.urgent}</Badge>}
      </View>
      <View className="soft">{own.answerBy(slotLabel(texts, answerBy))}</View>
      {refusal && (
        <Notice tone="warn">
          {words.refusedBefore(refusal.by)}
          {reason && `: ${say(reason.text)}`}
        </Notice>
      )}
      {appeal && (
        <Notice tone="warn">
          {words.appeal}: {appeal}
        </Notice>
      )}
      {notYours && <Notice>{words.notYours[notYours]}</Notice>}
      {visit.byPhone && <Notice tone="warn">{steps.tellByPhone}</Notice>}
    </Card>
  )
}

function WhoComes({ appointment }: { appointment: NonNullable<ReviewedVisit['appointment']> }) {
  const { texts } = useSpeech()
  const words = usePageTexts(visitStepTexts)
  const { day, from, until, officers, code } = appointment
  return (
    <Row label={words.whoComes}>
      <View className="strong">
        {dayInWeekLabel(texts, day)} {from}–{until}
      </View>
      <View className="code">{officers.join(' · ')}</View>
      {code && <View className="strong">{words.code(...codeHalves(code))}</View>}
    </Row>
  )
}

function Facts({ visit }: { visit: ReviewedVisit }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(homeVisitDeskTexts)
  const own = usePageTexts(homeVisitTexts)
  const { data } = useData('services', services)
  const known = data.state === 'content' ? data.content : []
  const { applicant, contact, facts, relation, visitClass, age } = visit
  const isMedical = visitClass === 'disabled' || visitClass === 'seriouslyIll'
  return (
    <View className="stack-tight">
      <SectionTitle>{words.facts}</SectionTitle>
      <Card flush>
        <Row label={own.number}>
          <View className="strong code">{spacedId(visit.visitId)}</View>
          {visit.byPhone && <View className="soft">{words.byStaff}</View>}
        </Row>
        <Row label={own.who}>
          <View className="strong">{applicant.name}</View>
          <View className="code">{applicant.idNumber}</View>
          <View className="code">{applicant.phone}</View>
          {age !== undefined && <View className="soft">{words.age(age)}</View>}
          <View className="soft">{own.visitClass[visitClass].name}</View>
        </Row>
        {contact && (
          <Row label={words.contact}>
            <View>{contact.name}</View>
            <View className="soft">{own.relation[relation]}</View>
            <View className="code">{contact.phone}</View>
          </Row>
        )}
        {facts.disabilityNumber && (
          <Row label={words.disabilityNumber}>
            <View className="code">{facts.disabilityNumber}</View>
          </Row>
        )}
        {visitClass === 'unit' && (
          <LinkRow
            title={own.roster}
            onPress={() =>
              open('home-visit-roster/list/index', {
                visitId: visit.visitId,
                divisionCode: visit.divisionCode,
              })
            }
          />
        )}
        {facts.unitName && (
          <Row label={words.unit}>
            <View>{facts.unitName}</View>
            <View className="code">{facts.creditCode}</View>
            <View className="soft">{own.persons(facts.persons ?? 0)}</View>
          </Row>
        )}
        <Row label={own.what}>
          {visit.services.map(code => {
            const service = known.find(one => one.code === code)
            return <View key={code}>{service ? say(service.name) : code}</View>
          })}
        </Row>
        <Row label={own.where}>
          <View className="address">{visit.address}</View>
        </Row>
        {visit.appointment && <WhoComes appointment={visit.appointment} />}
        <Row label={own.wished}>{halfDayLabel(texts, own, visit.halfDay)}</Row>
        {isMedical && <Row label={own.evidence}>{words.consent(visit.medicalConsent)}</Row>}
      </Card>
    </View>
  )
}
