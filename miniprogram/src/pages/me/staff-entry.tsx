import { useState } from 'react'
import * as v from 'valibot'
import { Activation, type Me } from '../../../../shared/schemas/person'
import { tell } from '../../components/ask'
import { Card } from '../../components/card'
import { FieldSheet } from '../../components/field-sheet'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { open } from '../../route'
import { call } from '../../server/call'

interface Props {
  me: Me
  onChange: (me: Me) => void
}

/** The workspace for those who are staff; for the others a quiet way to become it. */
export function StaffEntry({ me, onChange }: Props) {
  const { texts } = useSpeech()
  const [activating, setActivating] = useState(false)
  const enter = () => (me.staff ? open('staff/booking/index', {}) : setActivating(true))
  return (
    <Card flush>
      <LinkRow
        icon="badge"
        title={me.staff ? texts.me.workspace : texts.me.staff}
        note={me.staff?.name ?? texts.me.staffNote}
        onPress={enter}
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
