import { View } from '@tarojs/components'
import { useState } from 'react'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Search } from '../../components/field'
import { State } from '../../components/loaded'
import { OptionList } from '../../components/option-list'
import { Sheet } from '../../components/sheet'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'

export interface Choice {
  value: string
  name: string
  note?: string | undefined
}

interface Props {
  title: string
  options: Choice[]
  chosen: string | undefined
  onChoose: (value: string) => void
  onClose: () => void
  /** The choice leads on to another instead of closing. */
  stays?: boolean
}

/** More than enough for a finger's width; beyond it one searches. */
const searchFrom = 12

/** One of many, found by name or code. */
export function ChoiceSheet({ title, options, chosen, onChoose, onClose, stays = false }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [typed, setTyped] = useState('')
  const found = options.filter(one => `${one.name} ${one.value}`.toLowerCase().includes(typed.toLowerCase()))
  return (
    <Sheet title={title} onClose={onClose}>
      <View className="sheet-body sheet-tall">
        <View className="stack">
          {options.length >= searchFrom && (
            <Search
              value={typed}
              placeholder={words.search}
              clearLabel={texts.service.clear}
              onChange={setTyped}
            />
          )}
          {found.length === 0 && <State title={texts.notice.noMatch} note={texts.notice.noMatchNote} />}
          {found.length > 0 && (
            <OptionList
              label={title}
              options={found}
              chosen={chosen}
              onChoose={value => {
                onChoose(value)
                if (!stays) onClose()
              }}
            />
          )}
        </View>
      </View>
    </Sheet>
  )
}
