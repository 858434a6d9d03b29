import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { settledAnswers } from '../../../../shared/domain/applicant/at-hand'
import { dayOf } from '../../../../shared/domain/calendar'
import { cleanNumber } from '../../../../shared/domain/identity'
import { applicantTexts } from '../../../../shared/texts/applicant'
import { partyLinkTexts } from '../../../../shared/texts/party-link'
import { ActionNotice } from '../../components/action-notice'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { askPermission } from '../../phone/permission'
import { open, openAlone, paramOf } from '../../route'
import type { Problem } from '../../server/call'
import { useData } from '../../server/data'
import { catalogue, namesOf } from '../../server/names'
import { type Draft, draft, eraseDraft } from '../../visit/draft'
import { endErrand, useVisit } from '../../visit/errand'
import { joinParty, useParty } from '../../visit/party'
import { waitWord, wish } from '../../visit/wish'
import { problemLabel, slotLabel } from '../../wording'
import { useSettled } from '../settled'
import { ApplicantFields } from './applicant-fields'
import { AskedAgain, type Truth } from './asked-again'
import { type Onward, onwardOf, type Target, toChecklist } from './onward'
import { RelationFields } from './relation'
import { useBooking, type Who } from './use-booking'
import { checkedApplicant, type Problems } from './view'
import { Whose } from './whose'

const empty: Draft = { forFamily: false, typed: { name: '', idNumber: '', phone: '' } }

export default function BookingForm() {
  const { texts } = useSpeech()
  const { params } = useRouter()
  const target = {
    service: paramOf(params, 'service'),
    pointId: paramOf(params, 'pointId'),
    slotAt: paramOf(params, 'slotAt'),
  }
  const { filled, fill, isKept, clear } = useDraft()
  const { forFamily, typed } = filled
  const { answers } = useVisit(target.service.split(','))
  const [problems, setProblems] = useState<Problems>({})
  const { busy, refusal, standing, book, memberOf, forget, at, decided } = useBooking(target, typed)
  const [truth, setTruth] = useState<Truth>('number')
  const change = (next: Draft) => {
    fill(next)
    setTruth('number')
    forget()
  }
  const submit = () => {
    const checked = checkedApplicant(typed, at)
    if ('problems' in checked) return setProblems(checked.problems)
    setProblems({})
    // WeChat asks only within the tap, so the question comes before the booking is sent.
    void askPermission().then(() => book(checked.applicant, whoOf(filled)))
  }
  const join = () => {
    const checked = checkedApplicant(typed, at)
    if ('problems' in checked) return setProblems(checked.problems)
    const { service, ...place } = target
    const member = memberOf(checked.applicant, whoOf(filled))
    if (params.wait) {
      wish.write({ ...place, member })
      return open('other-time/join/index', {})
    }
    joinParty(place, member)
    eraseDraft()
    service.split(',').forEach(endErrand)
    openAlone('family/party/index', {})
  }
  const retype = () => change({ ...filled, typed: { ...typed, idNumber: '' } })
  return (
    <Page
      title={texts.booking.formTitle}
      foot={
        decided ? (
          <AgainButton target={target} idNumber={typed.idNumber} truth={truth} onRetype={retype} />
        ) : (
          <Foot
            target={target}
            refusal={refusal}
            standing={standing}
            busy={busy}
            isFull={params.wait !== undefined}
            onSubmit={submit}
            onJoin={join}
          />
        )
      }
    >
      <Summary {...target} />
      {isKept && <KeptNotice onClear={clear} />}
      <Whose family={forFamily} onChange={family => change({ ...filled, forFamily: family })} />
      <ApplicantFields
        forFamily={forFamily}
        typed={typed}
        at={at}
        problems={problems}
        onChange={next => change({ ...filled, typed: next })}
        onProblems={setProblems}
      />
      {forFamily && (
        <RelationFields
          {...whoOf(filled)}
          judged={{ idNumber: cleanNumber(typed.idNumber), answers }}
          day={dayOf(target.slotAt)}
          onChange={who => change({ ...filled, ...who })}
        />
      )}
      {decided && (
        <AskedAgain
          decided={decided}
          answers={answers}
          day={dayOf(target.slotAt)}
          chosen={truth}
          onChoose={setTruth}
        />
      )}
      <View className="soft">{texts.booking.privacy}</View>
    </Page>
  )
}

interface FootProps {
  target: Target
  refusal: Problem | undefined
  standing: string | undefined
  busy: boolean
  /** The time is waited for. */
  isFull: boolean
  onSubmit: () => void
  onJoin: () => void
}

function Foot({ target, refusal, standing, busy, isFull, onSubmit, onJoin }: FootProps) {
  const { texts, say } = useSpeech()
  const said = usePageTexts(partyLinkTexts)
  const others = useParty()?.members.length ?? 0
  const onward = refusal && onwardOf(refusal, target, texts, standing)
  return (
    <>
      {refusal && <Notice tone="bad">{problemLabel(texts, refusal)}</Notice>}
      {onward ? (
        <OnwardButton key={refusal} {...onward} />
      ) : isFull || others > 0 ? (
        <Button kind="primary" onPress={onJoin}>
          {isFull ? say(waitWord) : said.join(others)}
        </Button>
      ) : (
        <>
          <Button kind="primary" disabled={busy} onPress={onSubmit}>
            {busy ? texts.booking.submitting : texts.booking.submit}
          </Button>
          <Button kind="quiet" disabled={busy} onPress={onJoin}>
            {said.together}
          </Button>
        </>
      )}
    </>
  )
}

interface AgainProps {
  target: Target
  idNumber: string
  truth: Truth
  onRetype: () => void
}

/** To the list that goes with the number, or back to the number. */
function AgainButton({ target, idNumber, truth, onRetype }: AgainProps) {
  const { again } = usePageTexts(applicantTexts)
  const { answers } = useVisit(target.service.split(','))
  const seeList = () =>
    toChecklist(target, settledAnswers(answers, cleanNumber(idNumber), dayOf(target.slotAt)))
  return (
    <Button kind="primary" onPress={truth === 'number' ? seeList : onRetype}>
      {truth === 'number' ? again.seeList : again.correct}
    </Button>
  )
}

function OnwardButton({ name, go }: Onward) {
  const settled = useSettled()
  return (
    <Button kind="primary" disabled={!settled} onPress={go}>
      {name}
    </Button>
  )
}

/** What is filled in stays on this phone until it is sent, cleared, or too old. */
function useDraft() {
  const [kept] = useState(() => draft.read()?.content)
  const [filled, setFilled] = useState(kept ?? empty)
  const [isKept, setKept] = useState(kept !== undefined && Object.values(kept.typed).some(Boolean))
  const fill = (next: Draft) => {
    draft.write(next)
    setFilled(next)
  }
  const clear = () => {
    eraseDraft()
    setFilled(empty)
    setKept(false)
  }
  return { filled, fill, isKept, clear }
}

const whoOf = ({ forFamily, relation = 'relative', guardian }: Draft): Who =>
  forFamily ? { relation, ...(guardian && { guardian }) } : { relation: 'self' }

function KeptNotice({ onClear }: { onClear: () => void }) {
  const { texts } = useSpeech()
  return (
    <ActionNotice action={texts.booking.draftClear} onPress={onClear}>
      {texts.booking.draftKept}
    </ActionNotice>
  )
}

function Summary({ service, pointId, slotAt }: Target) {
  const { texts, say } = useSpeech()
  const { data, reload } = useData('catalogue', catalogue)
  const names = data.state === 'content' ? namesOf(data.content, say) : undefined
  return (
    <>
      <Card flush>
        <Row label={texts.booking.service}>{names?.services(service.split(','))}</Row>
        <Row label={texts.booking.point}>{names?.point(pointId)}</Row>
        <Row label={texts.booking.slot}>
          <View className="strong">{slotLabel(texts, slotAt)}</View>
        </Row>
      </Card>
      {data.state === 'error' && (
        <ActionNotice action={texts.state.retry} onPress={() => void reload()}>
          {problemLabel(texts, data.problem)}
        </ActionNotice>
      )}
    </>
  )
}
