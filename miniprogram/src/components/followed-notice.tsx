import { View } from '@tarojs/components'
import type { ServiceDetail } from '../../../shared/api'
import { useSpeech } from '../phone/language'
import { dayLabel } from '../wording'

/** Which edition of the province's notice a list is from. */
export function FollowedNotice({ notice }: { notice: ServiceDetail['notice'] | undefined }) {
  const { texts } = useSpeech()
  if (!notice) return null
  return (
    <View className="soft small">
      {texts.notice.follows(notice.number, dayLabel(texts, notice.effectiveFrom))}
    </View>
  )
}
