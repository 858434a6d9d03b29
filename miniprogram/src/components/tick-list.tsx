import { View } from '@tarojs/components'
import { useSpeech } from '../phone/language'
import type { MarkedList } from '../visit/marks'
import { Card } from './card'
import { NoTick, Tick } from './tick'

interface Props extends MarkedList {
  materials: { code: string; name: string; note?: string | undefined; isBrought: boolean }[]
}

/** What to bring, ticked off by a tap anywhere on its line. */
export function TickList({ materials, marks, turn }: Props) {
  const { texts } = useSpeech()
  return (
    <Card flush>
      {materials.map(({ code, name, note, isBrought }) => {
        if (!isBrought) return <AtCounter key={code} name={name} note={note} />
        const have = marks?.have.includes(code) ?? false
        return (
          <Tick key={code} name={name} have={have} onTurn={() => turn(code)}>
            <View className="grow stack-tight">
              <View className="strong">{name}</View>
              <View className={have ? 'good' : 'warn'}>{have ? texts.marks.have : texts.marks.notYet}</View>
              {note && <View className="soft">{note}</View>}
            </View>
          </Tick>
        )
      })}
    </Card>
  )
}

/** What is done there and needs no tick. */
const AtCounter = ({ name, note }: { name: string; note: string | undefined }) => (
  <View className="tick-wide">
    <NoTick />
    <View className="grow stack-tight">
      <View className="strong">{name}</View>
      {note && <View className="soft">{note}</View>}
    </View>
  </View>
)
