import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import type { ServiceSummary } from '../../../../shared/api'
import type { Family } from '../../../../shared/schemas/service'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { choose } from '../../components/press'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../language'
import { serviceGroups } from './view'

interface Props {
  all: ServiceSummary[]
  onChoose: (service: string) => void
}

/** Everything there is, by kind of document. */
export function Families({ all, onChoose }: Props) {
  const { texts, say } = useSpeech()
  const [family, setFamily] = useState<Family>()
  const groups = serviceGroups(all)
  const shown = groups.filter(group => !family || group.family === family)
  return (
    <>
      <FamilyChips families={groups.map(group => group.family)} chosen={family} onChoose={setFamily} />
      {shown.map(group => (
        <View key={group.family} className="stack-tight">
          <SectionTitle className="line">
            <View className={`family family-${group.family}`} />
            {texts.family[group.family]}
          </SectionTitle>
          <Card flush>
            {group.services.map(({ code, name }) => (
              <LinkRow key={code} title={say(name)} onPress={() => onChoose(code)} />
            ))}
          </Card>
        </View>
      ))}
    </>
  )
}

interface ChipsProps {
  families: Family[]
  chosen: Family | undefined
  onChoose: (family: Family | undefined) => void
}

/** Narrows the list to one kind of document. */
function FamilyChips({ families, chosen, onChoose }: ChipsProps) {
  const { texts } = useSpeech()
  const chip = (family: Family | undefined, name: string) => (
    <View
      key={name}
      className={`chip ${family === chosen ? 'chip-chosen' : ''}`}
      {...choose(family === chosen, () => onChoose(family))}
    >
      {name}
    </View>
  )
  return (
    <ScrollView scrollX enhanced showScrollbar={false} className="chip-scroll">
      <View className="chips" role="radiogroup" aria-label={texts.service.family}>
        {chip(undefined, texts.service.all)}
        {families.map(family => chip(family, texts.family[family]))}
      </View>
    </ScrollView>
  )
}
