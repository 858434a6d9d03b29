import { View } from '@tarojs/components'
import type { Accuracy } from '../../../../shared/schemas/accuracy'
import { accuracyTexts } from '../../../../shared/texts/accuracy'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { accuracyWords } from './view'

/** How far the forecasts of waits have missed, by how far they looked ahead. */
export function AccuracyCard({ accuracy }: { accuracy: Accuracy[] }) {
  const { texts } = useSpeech()
  const words = usePageTexts(accuracyTexts)
  return (
    <>
      <SectionTitle>{words.title}</SectionTitle>
      {accuracy.length === 0 ? (
        <Card>{words.none}</Card>
      ) : (
        <Card flush>
          {accuracy.map(one => (
            <View key={one.horizon} className="row">
              <View className="grow">
                <View className="strong">{words.horizon[one.horizon]}</View>
                {accuracyWords(one, texts, words).map(fact => (
                  <View key={fact} className="soft">
                    {fact}
                  </View>
                ))}
              </View>
            </View>
          ))}
        </Card>
      )}
      {accuracy.length > 0 && <View className="soft small">{words.note}</View>}
    </>
  )
}
