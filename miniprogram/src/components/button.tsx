import { Button as TaroButton } from '@tarojs/components'
import type { ReactNode } from 'react'
import { asButton } from './press'

interface Props {
  children: ReactNode
  onPress?: () => void
  /** What WeChat itself does at a tap. */
  opens?: 'share'
  kind?: 'primary' | 'plain' | 'danger' | 'quiet'
  small?: boolean
  disabled?: boolean
}

export function Button({ children, onPress, opens, kind = 'plain', small = false, disabled = false }: Props) {
  const names = ['button', `button-${kind}`, small && 'button-small', disabled && 'button-off']
  return (
    <TaroButton
      className={names.filter(Boolean).join(' ')}
      {...asButton}
      hoverClass="pressed"
      {...(opens && { openType: opens })}
      {...(disabled && { disabled, 'aria-disabled': 'true' })}
      onClick={event => {
        event.stopPropagation()
        if (!disabled) onPress?.()
      }}
    >
      {children}
    </TaroButton>
  )
}
