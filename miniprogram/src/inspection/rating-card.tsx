import { View } from '@tarojs/components'
import { ratingReasons } from '../../../shared/content/guidance/rating-reasons'
import { type RatingGroup, RatingLevel } from '../../../shared/schemas/rating'
import { ratingTexts } from '../../../shared/texts/rating'
import { Card } from '../components/card'
import { SectionTitle } from '../components/heading'
import { Row } from '../components/row'
import { useSpeech } from '../phone/language'
import { usePageTexts } from '../phone/page-texts'

/** What citizens say of a hall, the latest months first; never of so few that one is recognised. */
export function RatingCard({ groups }: { groups: RatingGroup[] }) {
  const { say } = useSpeech()
  const words = usePageTexts(ratingTexts)
  const latest = groups.at(-1)
  return (
    <>
      <SectionTitle>{words.ratings}</SectionTitle>
      <Card>
        {latest ? (
          <>
            <View className="strong">{words.group(latest.from, latest.to, latest.count)}</View>
            {RatingLevel.options.map(level => (
              <Row key={level} label={words.level[level]}>
                {words.times(latest.levels[level])}
              </Row>
            ))}
            {Object.entries(latest.reasons).map(([code, count]) => {
              const name = ratingReasons.find(one => one.code === code)?.name
              return (
                <View key={code} className="soft">
                  {name ? say(name) : code} {words.times(count)}
                </View>
              )
            })}
          </>
        ) : (
          <View className="soft">{words.none}</View>
        )}
      </Card>
    </>
  )
}
