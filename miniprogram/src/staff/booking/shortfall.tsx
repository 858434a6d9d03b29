import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { PointBooking } from '../../../../shared/api'
import { timeOf } from '../../../../shared/domain/calendar'
import { isSameList, shortfallProblem } from '../../../../shared/domain/shortfall/shortfall'
import { shortfallTexts } from '../../../../shared/texts/shortfall'
import { Ask, tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Notice } from '../../components/mark'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { open } from '../../route'
import { call, type Problem, problemOf } from '../../server/call'
import { problemLabel } from '../../wording'
import { type KnownMaterials, materialsOf } from '../checklist/view'
import { useTicks } from './ticks'

interface Given {
  booking: PointBooking | undefined
  detail: KnownMaterials | undefined
  onChange: (booking: PointBooking) => void
  onRefused: () => void
}

interface ShortfallPart {
  /** What was issued, and the way to issue it. */
  part: ReactNode
  /** The second look, over the page. */
  ask: ReactNode
}

/** Saying what is missing: whatever is brought and was not ticked off while the person is at the counter. */
export function useShortfall({ booking, detail, onChange, onRefused }: Given): ShortfallPart {
  const words = usePageTexts(shortfallTexts)
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const missing = useMissing(booking, detail)
  const now = useNow(30)
  if (!booking || !detail) return { part: undefined, ask: undefined }
  const { pointId, bookingId, shortfall } = booking
  const codes = missing.map(({ code }) => code)
  const send = async () => {
    setAsking(false)
    setProblem(undefined)
    try {
      const replaces = shortfall && { replaces: shortfall.number }
      onChange(await call('issueShortfall', { pointId, bookingId, missing: codes, ...replaces }))
      tell(words.issued)
    } catch (error) {
      setProblem(problemOf(error))
      onRefused()
    }
  }
  const mayIssue = !shortfallProblem(booking, pointId, now)
  const isNew = codes.length > 0 && !(shortfall && isSameList(shortfall.missing, codes))
  return {
    part: (
      <Part booking={booking} problem={problem}>
        {mayIssue && isNew && (
          <Button onPress={() => setAsking(true)}>
            {(shortfall ? words.correct : words.issue)(codes.length)}
          </Button>
        )}
      </Part>
    ),
    ask: isAsking && (
      <AskIssue
        names={missing.map(({ name }) => name)}
        onYes={() => void send()}
        onNo={() => setAsking(false)}
      />
    ),
  }
}

/** What is to be brought and was not ticked off. */
function useMissing(booking: PointBooking | undefined, detail: KnownMaterials | undefined) {
  const speech = useSpeech()
  const ticked = useTicks(booking?.bookingId ?? '')
  if (!booking || !detail) return []
  return materialsOf(detail, booking.checklist, speech).filter(
    ({ code, isBrought }) => isBrought && !ticked.includes(code),
  )
}

interface PartProps {
  booking: PointBooking
  problem: Problem | undefined
  children: ReactNode
}

function Part({ booking: { pointId, bookingId, shortfall }, problem, children }: PartProps) {
  const { texts } = useSpeech()
  const words = usePageTexts(shortfallTexts)
  return (
    <View className="stack">
      {problem && <Notice tone="bad">{problemLabel(texts, problem)}</Notice>}
      {shortfall && (
        <Notice tone="warn">{words.issuedAt(timeOf(shortfall.at), shortfall.missing.length)}</Notice>
      )}
      {children}
      {shortfall && platform.printer && (
        <Button onPress={() => open('staff/print/index', { pointId, bookingId, paper: 'shortfall' })}>
          {words.print}
        </Button>
      )}
    </View>
  )
}

function AskIssue({ names, onYes, onNo }: { names: string[]; onYes: () => void; onNo: () => void }) {
  const { texts } = useSpeech()
  const words = usePageTexts(shortfallTexts)
  return (
    <Ask
      title={words.ask}
      note={words.askNote(names.join(texts.checklist.list))}
      yes={words.paper}
      no={texts.action.cancel}
      onYes={onYes}
      onNo={onNo}
    />
  )
}
