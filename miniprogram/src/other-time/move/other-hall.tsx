import { useState } from 'react'
import { Button } from '../../components/button'
import { State } from '../../components/loaded'
import { OriginBar } from '../../components/origin-bar'
import { OriginSheet } from '../../components/origin-sheet'
import { Ranked } from '../../errand/point/ranked'
import type { PointView } from '../../errand/point/view'
import { useSpeech } from '../../phone/language'
import { originOf, start } from '../../phone/origin'
import { useStore } from '../../phone/store'
import { call } from '../../server/call'

interface Props {
  bookingId: string
  onChoose: (view: PointView) => void
}

/** The halls to which a booking may be moved, by the way and the wait. */
export function OtherHall({ bookingId, onChoose }: Props) {
  const { texts } = useSpeech()
  const from = useStore(start)
  const [isAsked, setAsked] = useState(!from)
  return (
    <>
      <OriginBar from={from} onChange={() => setAsked(true)} />
      {from ? (
        <Ranked
          ask={JSON.stringify([bookingId, from])}
          read={() => call('rankMove', { bookingId, origin: originOf(from) })}
          onChoose={onChoose}
        />
      ) : (
        <State icon="place" title={texts.origin.choose} note={texts.origin.chooseNote}>
          <Button kind="primary" onPress={() => setAsked(true)}>
            {texts.origin.choose}
          </Button>
        </State>
      )}
      {isAsked && <OriginSheet onClose={() => setAsked(false)} />}
    </>
  )
}
