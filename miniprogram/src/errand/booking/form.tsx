import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { AppError } from '../../../../shared/errors'
import type { Applicant } from '../../../../shared/schemas/booking'
import { call, type Problem, problemOf } from '../../call'
import { nowMs } from '../../clock'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { useData } from '../../data'
import { answersFor, errand } from '../../errand'
import { useSpeech } from '../../language'
import { catalogue, namesOf } from '../../names'
import { start } from '../../origin'
import { askPermission } from '../../permission'
import { openAlone, paramOf } from '../../route'
import { slotLabel } from '../../wording'
import { ApplicantFields } from './applicant-fields'
import { Refusal } from './refusal'
import { checkedApplicant, newRequestId, type Problems } from './view'

const nobody: Applicant = { name: '', idNumber: '', phone: '' }

export default function BookingForm() {
  const { texts } = useSpeech()
  const { params } = useRouter()
  const target = {
    service: paramOf(params, 'service'),
    pointId: paramOf(params, 'pointId'),
    slotAt: paramOf(params, 'slotAt'),
  }
  const [typed, setTyped] = useState(nobody)
  const [problems, setProblems] = useState<Problems>({})
  const { busy, refusal, book } = useBooking(target)
  const submit = () => {
    const checked = checkedApplicant(typed)
    if ('problems' in checked) return setProblems(checked.problems)
    setProblems({})
    // WeChat asks only within the tap, so the question comes before the booking is sent.
    void askPermission().then(() => book(checked.applicant))
  }
  return (
    <Page
      title={texts.booking.formTitle}
      foot={
        <>
          {refusal && <Refusal problem={refusal} />}
          <Button kind="primary" disabled={busy} onPress={submit}>
            {busy ? texts.booking.submitting : texts.booking.submit}
          </Button>
        </>
      }
    >
      <Summary {...target} />
      <View className="section-title">{texts.booking.applicant}</View>
      <ApplicantFields typed={typed} problems={problems} onChange={setTyped} onProblems={setProblems} />
      <View className="soft">{texts.booking.privacy}</View>
    </Page>
  )
}

interface Target {
  service: string
  pointId: string
  slotAt: string
}

function Summary({ service, pointId, slotAt }: Target) {
  const { texts, say } = useSpeech()
  const { data } = useData('catalogue', catalogue)
  const names = data.state === 'content' ? namesOf(data.content, say) : undefined
  return (
    <Card flush>
      <Row label={texts.booking.service}>{names?.service(service)}</Row>
      <Row label={texts.booking.point}>{names?.point(pointId)}</Row>
      <Row label={texts.booking.slot}>
        <View className="strong">{slotLabel(texts, slotAt)}</View>
      </Row>
    </Card>
  )
}

/** Sends the booking; the same attempt keeps its request id until the server has given an answer. */
function useBooking(target: Target) {
  const { language } = useSpeech()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Problem>()
  const requestId = useRef(newRequestId(nowMs(), Math.random))
  const book = async (applicant: Applicant) => {
    setBusy(true)
    setRefusal(undefined)
    const answers = answersFor(errand.get(), target.service)
    const originDivision = start.get()?.divisionCode
    const input = { ...target, answers, applicant, language, requestId: requestId.current }
    try {
      const booking = await call('createBooking', { ...input, ...(originDivision && { originDivision }) })
      openAlone('errand/booking/done', { bookingId: booking.bookingId })
    } catch (error) {
      if (error instanceof AppError) requestId.current = newRequestId(nowMs(), Math.random)
      setRefusal(problemOf(error))
    }
    setBusy(false)
  }
  return { busy, refusal, book }
}
