import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import type { OriginAnswer } from '../../components/origin-answer'
import { start } from '../../phone/origin'
import { session } from '../../phone/session'
import { useStore } from '../../phone/store'

/** Whether somebody who has just booked is asked where he starts from: once, and not who wants no recommendations. */
export function useAsksOrigin(): boolean {
  const me = useStore(session)?.me
  return me?.wantsRecommendations === true && me.originDivision === undefined
}

interface Props {
  answer: OriginAnswer
  /** Opens the list of counties. */
  onChoose: () => void
}

/** One calm question; whatever is answered, it does not come again. */
export function OriginQuestion({ answer: { words, nameOf, say }, onChoose }: Props) {
  const known = useStore(start)?.divisionCode
  return (
    <Card>
      <Heading>{words.title}</Heading>
      <View className="soft">{words.note}</View>
      <View className="stack-tight">
        {known && (
          <Button onPress={() => void say(known, words.kept(nameOf(known)))}>
            {words.from(nameOf(known))}
          </Button>
        )}
        <Button onPress={onChoose}>{known ? words.other : words.choose}</Button>
        <Button kind="quiet" onPress={() => void say(null, words.refused)}>
          {words.refuse}
        </Button>
      </View>
    </Card>
  )
}
