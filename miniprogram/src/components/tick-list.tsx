import { View } from '@tarojs/components'
import { useSpeech } from '../language'
import type { MarkedList } from '../marks'
import { Card } from './card'
import { Tick } from './tick'

interface Props extends MarkedList {
  materials: { code: string; name: string; note?: string | undefined }[]
}

/** What to bring, ticked off by a tap anywhere on its line. */
export function TickList({ materials, marks, turn }: Props) {
  const { texts } = useSpeech()
  return (
    <Card flush>
      {materials.map(({ code, name, note }) => {
        const have = marks?.have.includes(code) ?? false
        return (
          <Tick key={code} name={name} have={have} onTurn={() => turn(code)}>
            <View className="grow stack-tight">
              <View className="strong">{name}</View>
              {note && <View className="soft">{note}</View>}
            </View>
            <View className={have ? 'tick-word good' : 'tick-word soft'}>
              {have ? texts.marks.have : texts.marks.notYet}
            </View>
          </Tick>
        )
      })}
    </Card>
  )
}
