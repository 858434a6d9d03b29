import { useState } from 'react'
import { ActionNotice } from '../../components/action-notice'
import { Ask } from '../../components/ask'
import { useSpeech } from '../../phone/language'
import { type Errand, isBegun, setErrand, useErrand } from '../../visit/errand'

/** The list is the one from before, which may have been somebody else's. It says so until something is answered. */
export function Resumed({ service, onAnew }: { service: string; onAnew: () => void }) {
  const { texts } = useSpeech()
  const errand = useErrand(service)
  const [before, setBefore] = useState<string | undefined>(() => written(errand))
  const [asking, setAsking] = useState(false)
  if (!isBegun(errand) || written(errand) !== before) return null
  const { answers, sharedAge, place } = errand
  const age = answers.age === sharedAge ? undefined : answers.age
  const beginAnew = () => {
    setAsking(false)
    setBefore(undefined)
    onAnew()
    setErrand(service, { answers: {}, ...(place && { place }) })
  }
  return (
    <>
      <ActionNotice action={texts.checklist.anew} onPress={() => setAsking(true)}>
        {texts.checklist.resumed(age === undefined ? '' : texts.checklist.yearsOld(Number(age)))}
      </ActionNotice>
      {asking && (
        <Ask
          title={texts.checklist.anewAsk}
          note={texts.checklist.anewNote}
          yes={texts.checklist.anew}
          no={texts.action.cancel}
          onYes={beginAnew}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}

const written = ({ answers }: Errand): string => JSON.stringify(answers)
