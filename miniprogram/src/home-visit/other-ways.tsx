import { View } from '@tarojs/components'
import { homeVisitTexts } from '../../../shared/texts/home-visit'
import { Card } from '../components/card'
import { SectionTitle } from '../components/heading'
import { Hotline } from '../components/hotline'
import { Notice } from '../components/mark'
import { usePageTexts } from '../phone/page-texts'

/** What else can be done by who cannot come, or cannot be visited now. */
export function OtherWays({ reason }: { reason?: string }) {
  const words = usePageTexts(homeVisitTexts)
  return (
    <>
      {reason && <Notice tone="warn">{reason}</Notice>}
      <View className="stack-tight">
        <SectionTitle>{words.otherWays}</SectionTitle>
        <Card flush>
          {words.other.map(({ title, note }) => (
            <View key={title} className="row">
              <View className="grow">
                <View className="strong">{title}</View>
                <View className="soft">{note}</View>
              </View>
            </View>
          ))}
        </Card>
      </View>
      <Hotline />
    </>
  )
}
