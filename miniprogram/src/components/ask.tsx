import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from './button'
import { Sheet } from './sheet'

interface Props {
  title: string
  note?: string
  yes: string
  no: string
  danger?: boolean
  onYes: () => void
  onNo: () => void
}

/** Asks before something that cannot be taken back. WeChat's own dialog holds only four characters a button. */
export const Ask = ({ title, note, yes, no, danger = false, onYes, onNo }: Props) => (
  <Sheet title={title} onClose={onNo}>
    <View className="sheet-body">
      <View className="stack">
        {note && <View className="soft">{note}</View>}
        <Button kind={danger ? 'danger' : 'primary'} onPress={onYes}>
          {yes}
        </Button>
        <Button kind="quiet" onPress={onNo}>
          {no}
        </Button>
      </View>
    </View>
  </Sheet>
)

export const tell = (title: string): void => void Taro.showToast({ title, icon: 'none', duration: 2500 })
