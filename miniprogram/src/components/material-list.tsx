import { View } from '@tarojs/components'
import { Card } from './card'
import { Badge, ToConfirm } from './mark'
import { numbersOf } from './material-number'

interface Props {
  materials: {
    code: string
    name: string
    form?: string
    note?: string | undefined
    reason?: string | undefined
    doubtful?: boolean
    isBrought: boolean
  }[]
}

export function MaterialList({ materials }: Props) {
  const numbers = numbersOf(materials)
  return (
    <Card flush>
      {materials.map(({ code, name, form, note, reason, doubtful }, i) => (
        <View key={code} className="material">
          <View className={numbers[i] ? 'material-number' : 'material-no-number'}>{numbers[i]}</View>
          <View className="grow stack-tight">
            <View className="strong">{name}</View>
            {form && (
              <View className="line line-wrap">
                <Badge tone="brand">{form}</Badge>
              </View>
            )}
            {note && <View className="soft">{note}</View>}
            {reason && <View className="soft good">{reason}</View>}
            {doubtful && <ToConfirm />}
          </View>
        </View>
      ))}
    </Card>
  )
}
