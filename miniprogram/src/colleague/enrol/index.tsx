import { View } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import { AcceptInvitation } from '../../../../shared/schemas/colleague'
import type { Me } from '../../../../shared/schemas/person'
import { colleagueTexts } from '../../../../shared/texts/colleague'
import { roleTexts } from '../../../../shared/texts/role'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { setMe } from '../../phone/session'
import { openTab } from '../../route'
import { call, problemOf } from '../../server/call'
import { problemLabel } from '../../wording'
import { PhoneButton } from './phone-button'

/** Takes an invitation: the code that was told, and the telephone in hand. */
export default function Enrol() {
  const { texts } = useSpeech()
  const words = usePageTexts(colleagueTexts)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [staff, setStaff] = useState<Me['staff']>()
  const activate = async (phoneCode: string | undefined) => {
    if (!phoneCode) return setProblem(words.phoneRefused)
    const given = { activationCode: typed.trim().toUpperCase(), phoneCode }
    if (!v.is(AcceptInvitation, given)) return setProblem(texts.errors.activationCodeRefused)
    try {
      const me = await call('activateStaff', given)
      setMe(me)
      setStaff(me.staff)
      tell(words.activated)
    } catch (error) {
      setProblem(problemLabel(texts, problemOf(error)))
    }
  }
  const change = (next: string) => {
    setTyped(next)
    setProblem(undefined)
  }
  if (staff) return <Activated staff={staff} />
  return (
    <Page title={words.activate} foot={<PhoneButton onCode={activate}>{words.byPhone}</PhoneButton>}>
      <Card flush>
        <Field
          label={words.activationCode}
          placeholder={words.activationPlaceholder}
          maxLength={12}
          value={typed}
          onChange={change}
        />
      </Card>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <View className="soft">{words.activateNote}</View>
    </Page>
  )
}

function Activated({ staff }: { staff: NonNullable<Me['staff']> }) {
  const words = usePageTexts(colleagueTexts)
  const roles = usePageTexts(roleTexts)
  return (
    <Page title={words.activate}>
      <State icon="badge" title={words.activated} note={`${staff.name} · ${roles.name[staff.role]}`}>
        <Button kind="primary" onPress={() => openTab('work')}>
          {words.enter}
        </Button>
      </State>
    </Page>
  )
}
