import { View } from '@tarojs/components'
import { Card } from './card'
import { ToConfirm } from './hotline'
import { Badge } from './mark'

interface Props {
  materials: {
    code: string
    name: string
    form?: string
    note?: string | undefined
    reason?: string | undefined
    doubtful?: boolean
  }[]
}

/** What to bring, numbered so that it can be ticked off at the kitchen table. */
export const MaterialList = ({ materials }: Props) => (
  <Card flush>
    {materials.map(({ code, name, form, note, reason, doubtful }, i) => (
      <View key={code} className="material">
        <View className="material-number">{i + 1}</View>
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
