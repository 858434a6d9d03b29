import { View } from '@tarojs/components'
import { useSpeech } from '../phone/language'
import { askPermission } from '../phone/permission'
import { readMe } from '../server/call'
import { useData } from '../server/data'
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
