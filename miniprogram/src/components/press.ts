import type { ITouchEvent } from '@tarojs/components'
import { platform } from '../platform'

/** What keys reach, and screen readers call a button. */
export const asButton = { role: 'button', ...platform.reach }

/** What makes a View a button, to fingers, to keys and to screen readers. */
export const press = (onPress: () => void, label?: string) => ({
  ...asButton,
  hoverClass: 'pressed',
  onClick: (event: ITouchEvent) => {
    event.stopPropagation()
    onPress()
  },
  ...(label && { 'aria-label': label }),
})

/** The same for one of a few that exclude each other. */
export const choose = (chosen: boolean, onChoose: () => void) => ({
  ...press(onChoose),
  role: 'radio',
  'aria-checked': chosen,
})
