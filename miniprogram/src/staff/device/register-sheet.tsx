import { useState } from 'react'
import * as v from 'valibot'
import { DeviceId, type DeviceView, type RegisteredDevice } from '../../../../shared/schemas/device'
import { AskReason } from '../../components/ask-reason'
import { FieldSheet } from '../../components/field-sheet'
import { useSpeech } from '../../phone/language'
import { call } from '../../server/call'
import { KeySheet } from './key-sheet'

interface Props {
  pointId: string
  /** The id of a machine that comes back; empty for a new one. */
  deviceId: string
  onRegistered: (device: DeviceView) => void
  onClose: () => void
}

/** Asks for an id and why, then shows the key this once. */
export function RegisterSheet({ pointId, deviceId, onRegistered, onClose }: Props) {
  const { texts } = useSpeech()
  const [registered, setRegistered] = useState<RegisteredDevice>()
  const [named, setNamed] = useState<string>()
  const name = async (typed: string) => {
    const id = v.safeParse(DeviceId, typed)
    if (!id.success) return texts.device.idProblem
    setNamed(id.output)
    return undefined
  }
  const register = async (id: string, reason: string) => {
    const answer = await call('registerDevice', { pointId, deviceId: id, reason })
    onRegistered(answer.device)
    setRegistered(answer)
  }
  if (registered) return <KeySheet registered={registered} onClose={onClose} />
  if (named)
    return (
      <AskReason
        title={named}
        note={texts.device.idNote}
        yes={texts.device.register}
        onYes={reason => register(named, reason)}
        onNo={() => setNamed(undefined)}
      />
    )
  return (
    <FieldSheet
      title={texts.device.register}
      label={texts.device.id}
      placeholder={texts.device.idPlaceholder}
      maxLength={40}
      value={deviceId}
      note={texts.device.idNote}
      onSubmit={name}
      onClose={onClose}
    />
  )
}
