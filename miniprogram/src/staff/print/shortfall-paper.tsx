import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { shortfallTexts } from '../../../../shared/texts/shortfall'
import type { Speech } from '../../phone/language'
import { pageTextsIn } from '../../phone/page-texts'
import { spacedId } from '../../wording'
import { Material } from '../checklist/paper-view'
import { materialsIn, materialsOf } from '../checklist/view'
import type { Printed } from './printed'

interface Props {
  printed: Printed
  speech: Speech
  foot: ReactNode
}

/** What was missing at the counter, on the screen as on paper, with room for two signatures. */
export function ShortfallPaper({ printed, speech, foot }: Props) {
  const { details, items, shortfall } = printed
  const { texts, language, say } = speech
  const words = pageTextsIn(shortfallTexts, language)
  if (!shortfall) return null
  const brought = materialsOf(materialsIn(details), items, speech).filter(({ isBrought }) => isBrought)
  const missing = brought.filter(({ code }) => shortfall.missing.includes(code))
  const there = brought.filter(({ code }) => !shortfall.missing.includes(code))
  return (
    <View className={`paper page-${language}`}>
      <View className={`paper-band family-${details[0]?.service.family}`} />
      <View className="paper-note">{words.number(spacedId(shortfall.number))}</View>
      <View className="paper-title">{words.paper}</View>
      <View className="paper-for">{details.map(({ service }) => say(service.name)).join(' + ')}</View>
      <View className="paper-for">{printed.forWhom(speech)}</View>
      <View>{words.intro}</View>
      <View className="paper-section">{words.bring(missing.length)}</View>
      {missing.map((material, i) => (
        <Material key={material.code} material={material} number={i + 1} speech={speech} />
      ))}
      {there.length > 0 && (
        <View className="paper-facts">
          <View className="paper-section">{words.there}</View>
          <View>{there.map(({ name }) => name).join(texts.checklist.list)}</View>
        </View>
      )}
      <View className="paper-sign">
        {[words.clerk, words.applicant, words.date].map(label => (
          <View key={label} className="paper-line">
            {label}
          </View>
        ))}
      </View>
      {foot}
    </View>
  )
}
