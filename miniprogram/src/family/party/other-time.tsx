import { useCallback, useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import type { Slot } from '../../../../shared/schemas/booking'
import type { GroupSlot } from '../../../../shared/schemas/group'
import { partyTexts } from '../../../../shared/texts/party'
import { Button } from '../../components/button'
import { DayChips } from '../../components/day-chips'
import { useTravel } from '../../errand/slot/reach'
import { Times } from '../../errand/slot/times'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { useBookableDays } from '../../server/bookable'
import { call } from '../../server/call'
import type { Party } from '../../visit/party'

interface Props {
  party: Party
  /** The chosen time has no room for all. */
  isFull: boolean
  onChoose: (slotAt: string) => void
  onStarts: (starts: string[]) => void
}

/** The times at which all of them find room; shown when somebody wants another, or has to. */
export function OtherTime({ party, isFull, onChoose, onStarts }: Props) {
  const said = usePageTexts(partyTexts)
  const now = useNow(60)
  const { pointId, slotAt, members } = party
  const travel = useTravel(pointId)
  const days = useBookableDays(now, pointId)
  const [day, setDay] = useState(dayOf(slotAt))
  const [isOpen, setOpen] = useState(false)
  const visits = members.map(({ services, ties }) => ({ services, ...(ties && { ties }) }))
  const note = useCallback(
    (slots: Slot[]) => onStarts((slots as GroupSlot[]).find(slot => slot.slotAt === slotAt)?.starts ?? []),
    [slotAt, onStarts],
  )
  if (!isOpen && !isFull) return <Button onPress={() => setOpen(true)}>{said.change}</Button>
  return (
    <>
      <DayChips days={days} today={dayOf(now)} chosen={day} onChoose={next => setDay(next ?? day)} />
      <Times
        ask={JSON.stringify([pointId, day, visits, isFull])}
        read={() => call('listGroupSlots', { pointId, day, visits })}
        chosen={slotAt}
        travel={travel}
        onChoose={onChoose}
        onSlots={note}
      />
    </>
  )
}
