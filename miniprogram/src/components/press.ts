import type { ITouchEvent } from '@tarojs/components'

/** What makes a View a button, to fingers and to screen readers. */
export const press = (onPress: () => void, label?: string) => ({
  role: 'button',
  hoverClass: 'pressed',
  onClick: (event: ITouchEvent) => {
    event.stopPropagation()
    onPress()
  },
  ...(label && { 'aria-label': label }),
})
