import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { FreedApplicant } from '../../../../shared/schemas/limit'
import { freeApplicantTexts } from '../../../../shared/texts/free-applicant'
import { AskReason } from '../../components/ask-reason'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { Toggle } from '../../components/toggle'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { call } from '../../server/call'

/** As short as a document's number can be. */
const shortest = 5

/** Whoever stands there with his document: what others have booked for him ends, and so does a pause. */
export default function FreeApplicant() {
  const words = usePageTexts(freeApplicantTexts)
  const pointId = paramOf(useRouter().params, 'pointId')
  const [idNumber, setNumber] = useState('')
  const [isDisabled, setDisabled] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const [asking, setAsking] = useState(false)
  const [freed, setFreed] = useState<FreedApplicant>()
  const begin = () => {
    setNumber('')
    setDisabled(false)
    setFreed(undefined)
  }
  const free = async (reason: string) => {
    const asked = { pointId, idNumber: idNumber.trim(), ...(isDisabled && { isDisabled }), reason }
    setFreed(await call('freeApplicant', asked))
    setAsking(false)
  }
  if (freed)
    return (
      <Page
        title={words.title}
        foot={
          <Button kind="primary" onPress={begin}>
            {words.another}
          </Button>
        }
      >
        <Notice tone="good">
          {freed.freed + freed.missed > 0 || isDisabled
            ? words.done(freed.freed, freed.missed)
            : words.nothing}
        </Notice>
      </Page>
    )
  return (
    <Page
      title={words.title}
      over={
        asking && (
          <AskReason
            title={words.ask}
            note={words.askNote}
            yes={words.yes}
            onYes={free}
            onNo={() => setAsking(false)}
          />
        )
      }
      foot={
        <Button
          kind="primary"
          onPress={() => (idNumber.trim().length < shortest ? setMissing(true) : setAsking(true))}
        >
          {words.yes}
        </Button>
      }
    >
      <View>{words.intro}</View>
      <Card flush>
        <Field
          type="idcard"
          label={words.number}
          placeholder={words.numberHint}
          value={idNumber}
          problem={isMissing ? words.missing : undefined}
          onChange={typed => {
            setNumber(typed)
            setMissing(false)
          }}
        />
        <Toggle name={words.disabled} note={words.disabledNote} on={isDisabled} onChange={setDisabled} />
      </Card>
    </Page>
  )
}
