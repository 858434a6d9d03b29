import { View } from '@tarojs/components'
import { useState } from 'react'
import { visitPlanTexts } from '../../../../shared/texts/home-visit-plan'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { DivisionList } from '../../components/division-list'
import { SectionTitle } from '../../components/heading'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { divisionOf } from '../../server/reference'
import type { FormProps } from './form-props'

/** The counties of a campaign; without any it is the province's. */
export function Area({ draft: { divisions }, counties, onChange }: FormProps) {
  const { say } = useSpeech()
  const words = usePageTexts(visitPlanTexts)
  const [isAdding, setAdding] = useState(false)
  const named = (code: string) => {
    const county = divisionOf(counties, code)
    return county ? say(county.name) : code
  }
  return (
    <View className="stack-tight">
      <SectionTitle>{words.area}</SectionTitle>
      {divisions.length === 0 && <View>{words.wholeProvince}</View>}
      {divisions.length > 0 && (
        <Card flush>
          {divisions.map(code => (
            <LinkRow
              key={code}
              title={named(code)}
              note={words.remove(named(code))}
              onPress={() => onChange({ divisions: divisions.filter(one => one !== code) })}
            />
          ))}
        </Card>
      )}
      {isAdding ? (
        <DivisionList
          all={counties.filter(({ code }) => !divisions.includes(code))}
          onChoose={code => {
            setAdding(false)
            onChange({ divisions: [...divisions, code] })
          }}
        />
      ) : (
        <Button onPress={() => setAdding(true)}>{words.addCounty}</Button>
      )}
    </View>
  )
}
