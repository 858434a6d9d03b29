import { View } from '@tarojs/components'
import {
  type AcceptanceWay,
  type HallPlan,
  AcceptanceWay as Ways,
} from '../../../../shared/schemas/hall-plan'
import { hallDeskTexts } from '../../../../shared/texts/hall-desk'
import { hallGuideTexts } from '../../../../shared/texts/hall-guide'
import { Card } from '../../components/card'
import { Chips } from '../../components/chips'
import { Field } from '../../components/field'
import { SectionTitle } from '../../components/heading'
import { usePageTexts } from '../../phone/page-texts'

interface Props {
  plan: HallPlan
  onChange: (plan: HallPlan) => void
}

const wheelchairs = ['yes', 'help', 'no'] as const
const parkings = ['own', 'nearby', 'none'] as const
/** What a note holds at most. */
const noteLength = 120

/** Everything beside the drawing: what nobody knows stays unsaid. */
export function FactFields({ plan, onChange }: Props) {
  const words = usePageTexts(hallDeskTexts)
  const guide = usePageTexts(hallGuideTexts)
  const unsaid = { value: undefined, name: words.unsaid }
  const set = (change: Partial<Record<keyof HallPlan, unknown>>) => onChange(withFacts(plan, change))
  return (
    <>
      <SectionTitle>{words.facts}</SectionTitle>
      <Card>
        <Field
          label={guide.entrance}
          value={plan.entranceNote ?? ''}
          placeholder={words.entrancePlaceholder}
          maxLength={noteLength}
          isLong
          onChange={entranceNote => set({ entranceNote })}
        />
        <View className="strong">{guide.wheelchair}</View>
        <Chips
          label={guide.wheelchair}
          options={[unsaid, ...wheelchairs.map(value => ({ value, name: guide.wheelchairs[value] }))]}
          chosen={plan.wheelchair}
          onChoose={wheelchair => set({ wheelchair })}
        />
        <View className="strong">{guide.parking}</View>
        <Chips
          label={guide.parking}
          options={[unsaid, ...parkings.map(value => ({ value, name: guide.parkings[value] }))]}
          chosen={plan.parking}
          onChoose={parking => set({ parking })}
        />
        <Field
          label={words.note}
          value={plan.parkingNote ?? ''}
          placeholder={words.parkingPlaceholder}
          maxLength={noteLength}
          isLong
          onChange={parkingNote => set({ parkingNote })}
        />
      </Card>
      {Ways.options.map(way => (
        <WayField key={way} way={way} plan={plan} onChange={onChange} />
      ))}
    </>
  )
}

function WayField({ way, plan, onChange }: Props & { way: AcceptanceWay }) {
  const words = usePageTexts(hallDeskTexts)
  const guide = usePageTexts(hallGuideTexts)
  const said = plan.acceptance[way]
  const put = (next: HallPlan['acceptance'][AcceptanceWay]) => {
    const { [way]: _, ...others } = plan.acceptance
    onChange({ ...plan, acceptance: next ? { ...others, [way]: next } : others })
  }
  return (
    <Card>
      <View className="strong">{guide.way[way]}</View>
      <Chips
        label={guide.way[way]}
        options={[
          { value: undefined, name: words.unsaid },
          { value: 'yes', name: words.yes },
          { value: 'no', name: words.no },
        ]}
        chosen={said && (said.offered ? 'yes' : 'no')}
        onChoose={value => put(value && { ...said, offered: value === 'yes' })}
      />
      {said && (
        <Field
          label={`${guide.way[way]} · ${words.note}`}
          value={said.note ?? ''}
          placeholder={words.notePlaceholder}
          maxLength={noteLength}
          isLong
          onChange={note => put({ offered: said.offered, ...(note !== '' && { note }) })}
        />
      )}
    </Card>
  )
}

/** What is emptied is left out: nothing is said of it. */
function withFacts(plan: HallPlan, change: Partial<Record<keyof HallPlan, unknown>>): HallPlan {
  const entries = Object.entries({ ...plan, ...change })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== '')) as HallPlan
}
