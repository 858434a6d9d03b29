import { View } from '@tarojs/components'
import { Card } from '../../components/card'
import { Icon } from '../../components/icon'
import { Badge, ToConfirm } from '../../components/mark'
import { press } from '../../components/press'
import type { Speech } from '../../phone/language'
import type { PaperMaterial } from '../checklist/view'

interface Props {
  materials: PaperMaterial[]
  ticked: string[]
  /** What the applicant has marked as being in hand, where he has marked anything. */
  have: string[] | undefined
  onTick: (code: string) => void
  speech: Speech
}

/** The applicant's own list, each material to be ticked off as it is handed over. */
export const HandOverList = ({ materials, ticked, have, onTick, speech }: Props) => (
  <Card flush>
    {materials.map((material, i) => (
      <HandedOver
        key={material.code}
        material={material}
        number={i + 1}
        isThere={ticked.includes(material.code)}
        hasIt={have?.includes(material.code)}
        onTick={() => onTick(material.code)}
        speech={speech}
      />
    ))}
  </Card>
)

interface LineProps {
  material: PaperMaterial
  number: number
  isThere: boolean
  hasIt: boolean | undefined
  onTick: () => void
  speech: Speech
}

function HandedOver({ material, number, isThere, hasIt, onTick, speech }: LineProps) {
  const { texts } = speech
  const { name, form, note, reason, facts, doubtful } = material
  return (
    <View className="material" {...press(onTick)} role="checkbox" aria-checked={isThere}>
      <View className={`material-number ${isThere ? 'material-there' : ''}`}>
        {isThere ? <Icon name="check" /> : number}
      </View>
      <View className="grow stack-tight">
        <View className="strong">{name}</View>
        <View className="line line-wrap">
          <Badge tone="brand">{form}</Badge>
          {hasIt !== undefined && (
            <Badge tone={hasIt ? 'good' : 'warn'}>{hasIt ? texts.visit.hasIt : texts.visit.hasNot}</Badge>
          )}
        </View>
        {note && <View className="soft">{note}</View>}
        {reason && <View className="soft good">{reason}</View>}
        {facts.map(({ label, text }) => (
          <View key={label + text} className="soft">
            {label} · {text}
          </View>
        ))}
        {doubtful && <ToConfirm speech={speech} />}
      </View>
    </View>
  )
}
