import { View } from '@tarojs/components'
import type { Text } from '../../../shared/schemas/text'
import { useSpeech } from '../phone/language'

interface Props {
  name: Text
  divisionCode: string
}

/** The other name of a place, where two stand on the door. */
export function OtherName({ name, divisionCode }: Props) {
  const also = useSpeech().sayAlso(name, divisionCode)
  return also ? <View className="soft">{also}</View> : null
}
