import { View } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import { Activation, type Me } from '../../../../shared/schemas/person'
import { call, type Problem, problemOf } from '../../call'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { LinkRow } from '../../components/row'
import { Sheet } from '../../components/sheet'
import { useSpeech } from '../../language'
import { open } from '../../route'
import { problemLabel } from '../../wording'

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
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const activate = async () => {
    const parsed = v.safeParse(Activation, { activationCode: typed.toUpperCase() })
    if (!parsed.success) return setProblem('activationCodeRefused')
    try {
      onChange(await call('activateStaff', parsed.output))
      tell(texts.me.activated)
      onClose()
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  return (
    <Sheet title={texts.me.activate} onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          <Card flush>
            <Field
              label={texts.me.activationCode}
              placeholder={texts.me.activationPlaceholder}
              value={typed}
              maxLength={12}
              problem={problem && problemLabel(texts, problem)}
              onChange={value => {
                setTyped(value)
                setProblem(undefined)
              }}
            />
          </Card>
          <Button kind="primary" onPress={() => void activate()}>
            {texts.me.activate}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
