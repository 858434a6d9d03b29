import { View } from '@tarojs/components'
import { useState } from 'react'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Button } from '../../components/button'
import { TickChips } from '../../components/chips'
import { Search } from '../../components/field'
import { Sheet } from '../../components/sheet'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'

interface Props {
  title: string
  options: { value: string; name: string }[]
  chosen: string[]
  onChange: (chosen: string[]) => void
  onClose: () => void
}

/** Several of many, found by name or code. */
export function ManySheet({ title, options, chosen, onChange, onClose }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [typed, setTyped] = useState('')
  const found = options.filter(one => `${one.name} ${one.value}`.toLowerCase().includes(typed.toLowerCase()))
  const turn = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter(one => one !== value) : [...chosen, value])
  return (
    <Sheet title={title} onClose={onClose}>
      <View className="sheet-body sheet-tall">
        <View className="stack">
          <Search
            value={typed}
            placeholder={words.search}
            clearLabel={texts.service.clear}
            onChange={setTyped}
          />
          <TickChips label={title} options={found} isChosen={value => chosen.includes(value)} onTurn={turn} />
          <Button kind="primary" onPress={onClose}>
            {words.chosenSome(chosen.length)}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
