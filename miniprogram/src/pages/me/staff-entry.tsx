import { useState } from 'react'
import * as v from 'valibot'
import { Activation, type Me } from '../../../../shared/schemas/person'
import { tell } from '../../components/ask'
import { Card } from '../../components/card'
import { FieldSheet } from '../../components/field-sheet'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { openTab } from '../../route'
import { call } from '../../server/call'

interface Props {
  me: Me
  onChange: (me: Me) => void
}

/** A quiet way to become staff; those who are have a tab. */
export function StaffEntry({ me, onChange }: Props) {
  const { texts } = useSpeech()
  const [activating, setActivating] = useState(false)
  if (me.staff) return null
  return (
    <Card flush>
      <LinkRow
        icon="badge"
        title={texts.me.staff}
        note={texts.me.staffNote}
        onPress={() => setActivating(true)}
      />
      {activating && <ActivationSheet onChange={onChange} onClose={() => setActivating(false)} />}
    </Card>
  )
}

function ActivationSheet({ onChange, onClose }: { onChange: (me: Me) => void; onClose: () => void }) {
  const { texts } = useSpeech()
  const activate = async (typed: string) => {
    const parsed = v.safeParse(Activation, { activationCode: typed.toUpperCase() })
    if (!parsed.success) return texts.errors.activationCodeRefused
    onChange(await call('activateStaff', parsed.output))
    tell(texts.me.activated)
    onClose()
    openTab('work')
    return undefined
  }
  return (
    <FieldSheet
      title={texts.me.activate}
      label={texts.me.activationCode}
      placeholder={texts.me.activationPlaceholder}
      maxLength={12}
      onSubmit={activate}
      onClose={onClose}
    />
  )
}
