import { View } from '@tarojs/components'
import type { Accuracy } from '../../../../shared/schemas/accuracy'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { useSpeech } from '../../phone/language'
import { accuracyWords } from './view'

/** How far the forecasts of waits have missed, by how far they looked ahead. */
export function AccuracyCard({ accuracy }: { accuracy: Accuracy[] }) {
  const { texts } = useSpeech()
  return (
    <>
      <SectionTitle>{texts.outcome.accuracy}</SectionTitle>
      {accuracy.length === 0 ? (
        <Card>{texts.outcome.accuracyNone}</Card>
      ) : (
        <Card flush>
          {accuracy.map(one => (
            <View key={one.horizon} className="row">
              <View className="grow">
                <View className="strong">{texts.outcome.horizon[one.horizon]}</View>
                {accuracyWords(one, texts).map(fact => (
                  <View key={fact} className="soft">
                    {fact}
                  </View>
                ))}
              </View>
            </View>
          ))}
        </Card>
      )}
      {accuracy.length > 0 && <View className="soft small">{texts.outcome.accuracyNote}</View>}
    </>
  )
}
