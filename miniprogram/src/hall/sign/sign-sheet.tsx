import { View } from '@tarojs/components'
import { useSpeech } from '../../phone/language'
import { asItStands } from '../view'
import type { Sheet } from './view'

/** One sign, as it is printed: the same whatever language the page speaks. */
export function SignSheet({ sheet: { names, aside, lines, number } }: { sheet: Sheet }) {
  const { say } = useSpeech()
  const [first = '', ...others] = names
  return (
    <View className={`sign ${lines ? 'sign-directory' : ''}`}>
      {aside && <View className="sign-aside">{asItStands(aside, say)}</View>}
      <View className="sign-words">
        <View className="sign-first">{asItStands(first, say)}</View>
        {others.map(name => (
          <View key={name} className="sign-next">
            {asItStands(name, say)}
          </View>
        ))}
        {lines?.map(line => (
          <View key={line.names} className="sign-line">
            <View className="sign-arrow">{line.arrow && asItStands(line.arrow, say)}</View>
            <View className="sign-line-names">{asItStands(line.names, say)}</View>
          </View>
        ))}
        {number && <View className="sign-number">{asItStands(number, say)}</View>}
      </View>
    </View>
  )
}
