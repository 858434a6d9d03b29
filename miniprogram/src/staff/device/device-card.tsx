import { View } from '@tarojs/components'
import { dayOf } from '../../../../shared/domain/calendar'
import type { DeviceView } from '../../../../shared/schemas/device'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Badge } from '../../components/mark'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { adviceOf, conditionTone, healthFacts } from './view'

interface Props {
  device: DeviceView
  /** Missing for staff who may only look. */
  onRevoke?: (() => void) | undefined
  onRegister?: (() => void) | undefined
}

/** One machine: how it is, what to do about it, and how to stop it. */
export function DeviceCard({ device, onRevoke, onRegister }: Props) {
  const { texts } = useSpeech()
  const facts = healthFacts(device, texts, dayOf(useNow(30)))
  const advice = adviceOf(device, texts)
  const isRevoked = device.condition === 'revoked'
  return (
    <Card>
      <View className="headed">
        <Heading className="grow">{device.deviceId}</Heading>
        <Badge tone={conditionTone(device.condition)}>{texts.device.condition[device.condition]}</Badge>
      </View>
      {facts.length > 0 && <View className="soft">{facts.join(' · ')}</View>}
      {advice && <View className="warn">{advice}</View>}
      <View className="line">
        <View className="grow" />
        {!isRevoked && onRevoke && (
          <Button small kind="danger" onPress={onRevoke}>
            {texts.device.revoke}
          </Button>
        )}
        {isRevoked && onRegister && (
          <Button small onPress={onRegister}>
            {texts.device.registerAgain}
          </Button>
        )}
      </View>
    </Card>
  )
}
