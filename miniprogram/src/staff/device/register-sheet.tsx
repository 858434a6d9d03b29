import { View } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import { DeviceId, type DeviceView, type RegisteredDevice } from '../../../../shared/schemas/device'
import { call, problemOf } from '../../call'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Sheet } from '../../components/sheet'
import { useSpeech } from '../../language'
import { problemLabel } from '../../wording'
import { KeySheet } from './key-sheet'

interface Props {
  pointId: string
  /** The id of a machine that comes back; empty for a new one. */
  deviceId: string
  onRegistered: (device: DeviceView) => void
  onClose: () => void
}

/** Asks for an id, then shows the key this once. */
export function RegisterSheet({ pointId, deviceId, onRegistered, onClose }: Props) {
  const { texts } = useSpeech()
  const [typed, setTyped] = useState(deviceId)
  const [problem, setProblem] = useState<string>()
  const [registered, setRegistered] = useState<RegisteredDevice>()
  const [busy, setBusy] = useState(false)
  const register = async () => {
    const id = v.safeParse(DeviceId, typed.trim())
    if (!id.success) return setProblem(texts.device.idProblem)
    setBusy(true)
    try {
      const answer = await call('registerDevice', { pointId, deviceId: id.output })
      onRegistered(answer.device)
      setRegistered(answer)
    } catch (error) {
      setProblem(problemLabel(texts, problemOf(error)))
    }
    setBusy(false)
  }
  if (registered) return <KeySheet registered={registered} onClose={onClose} />
  return (
    <Sheet title={texts.device.register} onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          <Card flush>
            <Field
              label={texts.device.id}
              placeholder={texts.device.idPlaceholder}
              value={typed}
              maxLength={40}
              problem={problem}
              onChange={value => {
                setTyped(value)
                setProblem(undefined)
              }}
            />
          </Card>
          <View className="soft">{texts.device.idNote}</View>
          <Button kind="primary" disabled={busy} onPress={() => void register()}>
            {texts.device.register}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
