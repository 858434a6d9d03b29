import { View } from '@tarojs/components'
import { readMe } from '../call'
import { useData } from '../data'
import { useSpeech } from '../language'
import { askPermission } from '../permission'
import { Button } from './button'
import { Card } from './card'

/** WeChat lets us send one message for each time the person allows it; when none is left, this asks again. */
export function PermissionCard() {
  const { texts } = useSpeech()
  const { data, reload } = useData('me', readMe, 20)
  if (data.state !== 'content') return null
  const { credits, wantsRecommendations } = data.content
  if (credits.bookingReminder && (credits.recommendation || !wantsRecommendations)) return null
  return (
    <Card>
      <View>{wantsRecommendations ? texts.booking.allowNote : texts.booking.allowReminderNote}</View>
      <Button onPress={() => void askPermission().then(reload)}>{texts.booking.allow}</Button>
    </Card>
  )
}
