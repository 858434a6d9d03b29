import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { PointBooking } from '../../../../shared/api'
import { dayOf } from '../../../../shared/domain/calendar'
import { isBrought } from '../../../../shared/domain/checklist/marks'
import type { Receipt } from '../../../../shared/schemas/arrival'
import type { Material } from '../../../../shared/schemas/material'
import { counterVisitTexts } from '../../../../shared/texts/counter-visit'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { TickChips } from '../../components/chips'
import { Field } from '../../components/field'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { Segments } from '../../components/segments'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { back, paramOf } from '../../route'
import { call, type Problem, problemOf } from '../../server/call'
import { useData } from '../../server/data'
import { problemLabel } from '../../wording'

const ways = ['counter', 'machine', 'post'] as const satisfies Receipt['collectBy'][]

async function read(pointId: string, bookingId: string): Promise<[PointBooking, Material[]]> {
  const booking = await call('getPointBooking', { pointId, bookingId })
  const day = dayOf(booking.slotAt)
  const details = await Promise.all(booking.services.map(code => call('getService', { code, day })))
  return [booking, details.flatMap(({ materials }) => materials)]
}

/** Of somebody who is there: his ticket, and at the end what stays with the hall and when the document is had. */
export default function CounterReceipt() {
  const words = usePageTexts(counterVisitTexts)
  const { params } = useRouter()
  const [pointId, bookingId] = [paramOf(params, 'pointId'), paramOf(params, 'bookingId')]
  const { data, reload } = useData(bookingId, () => read(pointId, bookingId))
  return (
    <Page title={words.title}>
      <TicketField pointId={pointId} bookingId={bookingId} />
      <Loaded data={data} onRetry={reload}>
        {([booking, materials]) => <Ending pointId={pointId} booking={booking} materials={materials} />}
      </Loaded>
    </Page>
  )
}

function TicketField({ pointId, bookingId }: { pointId: string; bookingId: string }) {
  const { texts } = useSpeech()
  const words = usePageTexts(counterVisitTexts)
  const [ticketId, setTicketId] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const save = async () => {
    setProblem(undefined)
    await call('tieTicket', { pointId, bookingId, ticketId: ticketId.trim() })
    tell(words.ticketSaved)
  }
  return (
    <>
      <Card flush>
        <Field
          label={words.ticket}
          placeholder={words.ticketPlaceholder}
          value={ticketId}
          maxLength={24}
          problem={problem && problemLabel(texts, problem)}
          onChange={setTicketId}
        />
      </Card>
      <Button
        disabled={ticketId.trim() === ''}
        onPress={() => void save().catch(error => setProblem(problemOf(error)))}
      >
        {words.ticketSave}
      </Button>
    </>
  )
}

interface EndingProps {
  pointId: string
  booking: PointBooking
  materials: Material[]
}

function Ending({ pointId, booking, materials }: EndingProps) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(counterVisitTexts)
  const listed = [...new Set(booking.checklist.map(({ material }) => material))]
  const brought = listed.flatMap(code => materials.find(one => one.code === code && isBrought(one)) ?? [])
  const [handedIn, setHandedIn] = useState<string[]>([])
  const [collectOn, setCollectOn] = useState('')
  const [collectBy, setCollectBy] = useState<Receipt['collectBy']>('counter')
  const [problem, setProblem] = useState<Problem>()
  const submit = async () => {
    const { bookingId } = booking
    await call('closeVisit', { pointId, bookingId, handedIn, collectBy, ...(collectOn && { collectOn }) })
    tell(words.done)
    back()
  }
  return (
    <>
      <SectionTitle>{words.handedIn}</SectionTitle>
      <Notice>{words.handedInNote}</Notice>
      <TickChips
        label={words.handedIn}
        options={brought.map(({ code, name }) => ({ value: code, name: say(name) }))}
        isChosen={code => handedIn.includes(code)}
        onTurn={code =>
          setHandedIn(handedIn.includes(code) ? handedIn.filter(one => one !== code) : [...handedIn, code])
        }
      />
      <Card flush>
        <Field
          type="day"
          label={words.collectOn}
          placeholder={words.collectOnPlaceholder}
          value={collectOn}
          onChange={setCollectOn}
        />
      </Card>
      <Notice>{words.collectUnknown}</Notice>
      <Segments
        label={words.collectBy}
        options={ways.map(value => ({ value, name: words.ways[value] }))}
        chosen={collectBy}
        onChoose={setCollectBy}
      />
      {problem && <Notice tone="bad">{problemLabel(texts, problem)}</Notice>}
      <Button kind="primary" onPress={() => void submit().catch(error => setProblem(problemOf(error)))}>
        {words.submit}
      </Button>
    </>
  )
}
