import { View } from '@tarojs/components'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useSpeech } from '../phone/language'
import { platform } from '../platform'
import { Heading } from './heading'
import { press } from './press'

interface Props {
  title: string
  onClose: () => void
  /** Holds what must not be lost: a tap beside it does not close it. */
  firm?: boolean
  children: ReactNode
}

/** Comes up from below for one choice and goes again. */
export function Sheet({ title, onClose, firm = false, children }: Props) {
  const { texts } = useSpeech()
  const id = useId()
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => platform.enter?.(id, () => close.current()), [id])
  return (
    <View id={id} className="sheet" role="dialog" aria-modal="true" aria-label={title} catchMove>
      <View className="sheet-shade" {...(!firm && { onClick: onClose })} />
      <View className="sheet-panel">
        <View className="spread sheet-head">
          <Heading>{title}</Heading>
          <View className="sheet-close" {...press(onClose)}>
            {texts.action.close}
          </View>
        </View>
        {children}
      </View>
    </View>
  )
}
