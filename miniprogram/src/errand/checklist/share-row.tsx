import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { useSpeech } from '../../phone/language'
import { platform } from '../../platform'

/** Sends the list to somebody in the family: in WeChat as a card, elsewhere as a link. */
export function ShareRow({ path, onShared }: { path: string; onShared: () => void }) {
  const { texts } = useSpeech()
  const { linkTo } = platform
  const copy = (link: string) => {
    onShared()
    return Taro.setClipboardData({ data: link }).then(
      () => tell(texts.share.copied),
      () => tell(link),
    )
  }
  return (
    <View className="stack-tight">
      {linkTo ? (
        <Button onPress={() => void copy(linkTo(path))}>{texts.share.copy}</Button>
      ) : (
        <Button opens="share">{texts.share.send}</Button>
      )}
      <View className="soft small">{texts.share.note}</View>
    </View>
  )
}
