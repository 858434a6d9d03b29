import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ServiceSummary } from '../../../../shared/api'
import type { Family } from '../../../../shared/schemas/service'
import { Card } from '../../components/card'
import { ChipLine } from '../../components/chips'
import { SectionTitle } from '../../components/heading'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { serviceGroups } from './groups'

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
      <ChipLine
        label={texts.service.family}
        options={[
          { value: undefined, name: texts.service.all },
          ...groups.map(group => ({ value: group.family, name: texts.family[group.family] })),
        ]}
        chosen={family}
        onChoose={setFamily}
      />
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
