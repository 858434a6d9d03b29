import { View } from '@tarojs/components'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { usePageTexts } from '../../phone/page-texts'

/** One tap: five stars first, for most have been well served. */
export function RateCard({ onRate }: { onRate: (stars: number) => void }) {
  const words = usePageTexts(homeVisitTexts)
  return (
    <Card>
      <Heading>{words.rateAsk}</Heading>
      <View className="choice">
        {[5, 4, 3, 2, 1].map(stars => (
          <Button key={stars} onPress={() => onRate(stars)}>
            {words.stars(stars)}
          </Button>
        ))}
      </View>
    </Card>
  )
}
