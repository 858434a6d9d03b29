import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { PointBooking } from '../../../../shared/api'
import { dayOf } from '../../../../shared/domain/calendar'
import { isBrought } from '../../../../shared/domain/checklist/marks'
import { counterVisitTexts } from '../../../../shared/texts/counter-visit'
import { relationTexts } from '../../../../shared/texts/relation'
import { statusTone } from '../../components/booking-view'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading, SectionTitle } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { Badge } from '../../components/mark'
import { LinkRow } from '../../components/row'
import { Segments } from '../../components/segments'
import { languageNames, speechIn, useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { back, open } from '../../route'
import { call } from '../../server/call'
import { contentOf, type Data, useData } from '../../server/data'
import { catalogue, type Names, namesOf } from '../../server/names'
import { slotLabel, spacedId } from '../../wording'
import { type KnownMaterials, materialsIn, materialsOf } from '../checklist/view'
import { useCounterLanguages } from '../languages'
import { useCheckIn } from './check-in'
import { HandOverList } from './hand-over-list'
import { useShortfall } from './shortfall'
import { beginTicks, toggle, useTicks } from './ticks'
import { UndoCheckIn } from './undo-check-in'

type Seen = [booking: PointBooking, detail: KnownMaterials, names: Awaited<ReturnType<typeof catalogue>>]

async function read(pointId: string, bookingId: string): Promise<Seen> {
  const [booking, all] = await Promise.all([call('getPointBooking', { pointId, bookingId }), catalogue()])
  const day = dayOf(booking.slotAt)
  const details = await Promise.all(booking.services.map(code => call('getService', { code, day })))
  const detail = materialsIn(details)
  if (booking.shortfall) beginTicks(bookingId, thereOf(booking, detail))
  return [booking, detail, all]
}

/** What was brought when something else was found missing. */
function thereOf({ checklist, shortfall }: PointBooking, { materials }: KnownMaterials): string[] {
  const listed = checklist.map(({ material }) => material)
  const brought = materials.filter(one => isBrought(one)).map(({ code }) => code)
  return listed.filter(code => brought.includes(code) && !shortfall?.missing.includes(code))
}

interface Visit {
  content: ReactNode
  /** The one thing to do with it. */
  action: ReactNode
  /** What lies over the page. */
  over: ReactNode
}

/** The person at the counter: who it is, what he has to bring and has brought; then he is checked in. */
export function useVisit(
  pointId: string,
  bookingId: string,
  onChange: (booking: PointBooking) => void = () => undefined,
): Visit {
  const { texts, say } = useSpeech()
  const { data, reload, show } = useData(bookingId, () => read(pointId, bookingId))
  const seen = contentOf(data)
  const names = namesOf(seen?.[2] ?? { points: [], services: [] }, say)
  const change = (changed: Partial<PointBooking>) => {
    if (!seen) return
    const booking = { ...seen[0], ...changed }
    show([booking, seen[1], seen[2]])
    onChange(booking)
  }
  const onRefused = () => void reload()
  const { begin, problem, ask } = useCheckIn({ names, onChange: change, onRefused })
  const [booking, detail] = seen ?? []
  const { part, ask: askShortfall } = useShortfall({ booking, detail, onChange: change, onRefused })
  return {
    over: ask || askShortfall,
    action: booking?.status === 'booked' && (
      <Button kind="primary" onPress={() => begin(booking)}>
        {texts.staff.checkIn}
      </Button>
    ),
    content: isElsewhere(data) ? (
      <Elsewhere />
    ) : (
      <Loaded data={data} onRetry={reload}>
        {([booking, detail]) => (
          <>
            <Head booking={booking} names={names} />
            <UndoCheckIn booking={booking} onChange={change} />
            {problem}
            <Materials booking={booking} detail={detail} />
            {part}
            {booking.status === 'checkedIn' && <ReceiptLink pointId={pointId} bookingId={bookingId} />}
            {platform.printer && (
              <Button onPress={() => open('staff/print/index', { pointId, bookingId })}>
                {texts.counter.print}
              </Button>
            )}
          </>
        )}
      </Loaded>
    ),
  }
}

/** To the ticket, what stays with the hall, and when the document is had. */
function ReceiptLink({ pointId, bookingId }: { pointId: string; bookingId: string }) {
  const [title, note] = usePageTexts(counterVisitTexts).link
  return (
    <Card flush>
      <LinkRow
        title={title}
        note={note}
        onPress={() => open('counter/receipt/index', { pointId, bookingId })}
      />
    </Card>
  )
}

const isElsewhere = (data: Data<Seen>): boolean => data.state === 'error' && data.problem === 'wrongPoint'

/** Trying again would not help: the person has to be sent to the point of the booking. */
function Elsewhere() {
  const { texts } = useSpeech()
  return (
    <State icon="alert" title={texts.errors.wrongPoint} note={texts.visit.elsewhere}>
      <Button kind="primary" onPress={back}>
        {texts.visit.back}
      </Button>
    </State>
  )
}

function Head({ booking, names }: { booking: PointBooking; names: Names }) {
  const { texts } = useSpeech()
  const words = usePageTexts(relationTexts)
  const { applicant, status, slotAt, services, bookingId, ownerLanguage, guardian } = booking
  const speaks = texts.staff.speaks[ownerLanguage]
  return (
    <Card>
      <View className="line line-wrap">
        <Heading className="grow">{applicant.name}</Heading>
        {speaks !== '' && <Badge>{speaks}</Badge>}
        <Badge tone={statusTone(status)}>{texts.status[status]}</Badge>
      </View>
      <View>{names.services(services)}</View>
      <View className="strong">{slotLabel(texts, slotAt)}</View>
      <View className="soft">{`${applicant.idNumber} · ${applicant.phone}`}</View>
      {guardian && <View>{words.comesWith(guardian)}</View>}
      <View className="soft code">{spacedId(bookingId)}</View>
    </Card>
  )
}

/** In the clerk's language, or in that of the person he turns the screen to. */
function Materials({ booking, detail }: { booking: PointBooking; detail: KnownMaterials }) {
  const { texts, language: own } = useSpeech()
  const languages = useCounterLanguages()
  const [language, setLanguage] = useState(own)
  const ticked = useTicks(booking.bookingId)
  const speech = speechIn(language)
  const materials = materialsOf(detail, booking.checklist, speech)
  const there = materials.filter(({ code }) => ticked.includes(code)).length
  return (
    <View className="stack">
      <Segments
        label={texts.counter.shownIn}
        options={languages.map(value => ({ value, name: languageNames[value] }))}
        chosen={language}
        onChoose={setLanguage}
      />
      <View className="spread line-wrap">
        <SectionTitle>{speech.texts.visit.materials}</SectionTitle>
        <View className="strong" role="status">
          {speech.texts.visit.checked(there, materials.length)}
        </View>
      </View>
      <HandOverList
        materials={materials}
        ticked={ticked}
        have={booking.marks?.have}
        onTick={code => toggle(booking.bookingId, code)}
        speech={speech}
      />
    </View>
  )
}
