import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ServiceSummary } from '../../../../shared/api'
import { counterZones, withChangedCounter, withCounter } from '../../../../shared/domain/guidance/draft'
import type { HallCounter, HallPlan } from '../../../../shared/schemas/hall-plan'
import { hallDeskTexts } from '../../../../shared/texts/hall-desk'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { type Zones, zoneName } from '../view'
import { CounterSheet } from './counter-sheet'

interface Props {
  plan: HallPlan
  zones: Zones
  /** What the hall takes. */
  services: ServiceSummary[]
  onChange: (plan: HallPlan) => void
}

/** The counters of each zone on the plan. */
export function CounterList({ plan, zones, services, onChange }: Props) {
  const { say } = useSpeech()
  const words = usePageTexts(hallDeskTexts)
  const [opened, setOpened] = useState<HallCounter>()
  const note = (counter: HallCounter) =>
    [counter.services ? words.takes(counter.services.length) : words.takesAll, counter.low ? words.low : '']
      .filter(Boolean)
      .join(' · ')
  return (
    <>
      <SectionTitle>{words.counters}</SectionTitle>
      <View className="soft">{words.countersNote}</View>
      {counterZones(plan).map(zone => (
        <View key={zone} className="stack-tight">
          <View className="strong">{zoneName(zones, zone, say)}</View>
          <Card flush>
            {plan.counters
              .filter(counter => counter.zone === zone)
              .map(counter => (
                <LinkRow
                  key={counter.number}
                  title={words.counter(counter.number)}
                  note={note(counter)}
                  onPress={() => setOpened(counter)}
                />
              ))}
          </Card>
          <Button small onPress={() => onChange(withCounter(plan, zone))}>
            {words.add}
          </Button>
        </View>
      ))}
      {opened && (
        <CounterSheet
          counter={opened}
          others={plan.counters.filter(one => one !== opened).map(({ number }) => number)}
          services={services}
          onChange={changed => {
            setOpened(undefined)
            onChange(withChangedCounter(plan, opened.number, changed))
          }}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  )
}
