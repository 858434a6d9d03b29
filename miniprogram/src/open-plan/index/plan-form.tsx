import { View } from '@tarojs/components'
import { openPlanTexts } from '../../../../shared/texts/open-plan'
import { SectionTitle } from '../../components/heading'
import { usePageTexts } from '../../phone/page-texts'
import type { Names } from '../../server/names'
import { Booking, Counters, type PartProps } from './counters'
import { Hours } from './hours'
import { Groups, Services } from './services'

interface Props extends PartProps {
  codes: string[]
  names: Names
  unreleased: string
}

/** All that one plan says. */
export function PlanForm({ unreleased, codes, names, ...part }: Props) {
  const words = usePageTexts(openPlanTexts)
  const { draft, wrong, onChange } = part
  return (
    <View className="stack">
      <SectionTitle>{words.part.opening}</SectionTitle>
      <Hours value={draft.opening} onChange={opening => onChange({ opening })} />
      {wrong === 'opening' && <View className="small bad">{words.wrong}</View>}
      <SectionTitle>{words.part.counters}</SectionTitle>
      <Counters {...part} />
      <SectionTitle>{words.part.slotMinutes}</SectionTitle>
      <Booking {...part} unreleased={unreleased} />
      <SectionTitle>{words.part.except}</SectionTitle>
      <Services {...part} codes={codes} names={names} />
      <SectionTitle>{words.groups}</SectionTitle>
      <Groups {...part} codes={codes} names={names} unreleased={unreleased} />
    </View>
  )
}
