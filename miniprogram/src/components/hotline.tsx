import Taro from '@tarojs/taro'
import { useSpeech } from '../phone/language'
import { Card } from './card'
import { LinkRow } from './row'

export const dial = (phoneNumber: string): void =>
  void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)

export function Hotline() {
  const { texts } = useSpeech()
  const { label, number, note } = texts.hotline
  return (
    <Card flush>
      <LinkRow icon="phone" title={`${label} ${number}`} note={note} onPress={() => dial(number)} />
    </Card>
  )
}
