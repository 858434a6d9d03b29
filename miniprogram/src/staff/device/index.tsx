import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { may } from '../../../../shared/permission'
import type { DeviceView } from '../../../../shared/schemas/device'
import { tell } from '../../components/ask'
import { AskReason } from '../../components/ask-reason'
import { Button } from '../../components/button'
import { Loaded, State } from '../../components/loaded'
import { Page } from '../../components/page'
import { useSpeech } from '../../phone/language'
import { paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { DeviceCard } from './device-card'
import { RegisterSheet } from './register-sheet'
import { sortedDevices, withDevice } from './view'

/** The machines of a point, and whether this person may change them. */
const read = async (pointId: string) => {
  const [devices, me] = await Promise.all([call('listDevices', { pointId }), call('getMe', {})])
  return { devices, mayChange: may(me.staff, 'registerDevice', 'somewhere') }
}

export default function StaffDevices() {
  const { texts } = useSpeech()
  const pointId = paramOf(useRouter().params, 'pointId')
  const { data, reload, show } = useData(pointId, () => read(pointId), 10)
  const [registering, setRegistering] = useState<string>()
  const [revoking, setRevoking] = useState<string>()
  const mayChange = data.state === 'content' && data.content.mayChange
  const replace = (changed: DeviceView) => {
    if (data.state === 'content') show({ mayChange, devices: withDevice(data.content.devices, changed) })
  }
  const revoke = async (deviceId: string, reason: string) => {
    replace(await call('revokeDevice', { pointId, deviceId, reason }))
    setRevoking(undefined)
    tell(texts.device.revoked)
  }
  return (
    <Page
      title={texts.device.title}
      foot={
        mayChange && (
          <Button kind="primary" onPress={() => setRegistering('')}>
            {texts.device.register}
          </Button>
        )
      }
      over={
        <>
          {registering !== undefined && (
            <RegisterSheet
              pointId={pointId}
              deviceId={registering}
              onRegistered={replace}
              onClose={() => setRegistering(undefined)}
            />
          )}
          {revoking && (
            <AskReason
              danger
              title={texts.device.revokeAsk(revoking)}
              note={texts.device.revokeNote}
              yes={texts.device.revoke}
              onYes={reason => revoke(revoking, reason)}
              onNo={() => setRevoking(undefined)}
            />
          )}
        </>
      }
    >
      <Loaded data={data} onRetry={reload}>
        {({ devices }) => (
          <DeviceList
            devices={devices}
            onRegister={mayChange ? setRegistering : undefined}
            onRevoke={mayChange ? setRevoking : undefined}
          />
        )}
      </Loaded>
    </Page>
  )
}

interface ListProps {
  devices: DeviceView[]
  onRegister?: ((deviceId: string) => void) | undefined
  onRevoke?: ((deviceId: string) => void) | undefined
}

function DeviceList({ devices, onRegister, onRevoke }: ListProps) {
  const { texts } = useSpeech()
  if (devices.length === 0)
    return <State icon="hall" title={texts.device.none} note={texts.device.noneNote} />
  return (
    <>
      {sortedDevices(devices).map(device => (
        <DeviceCard
          key={device.deviceId}
          device={device}
          onRegister={onRegister && (() => onRegister(device.deviceId))}
          onRevoke={onRevoke && (() => onRevoke(device.deviceId))}
        />
      ))}
    </>
  )
}
