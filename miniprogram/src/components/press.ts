import type { ITouchEvent } from '@tarojs/components'

/** What makes a View a button, to fingers, to keys and to screen readers. */
export const press = (onPress: () => void, label?: string) => ({
  role: 'button',
  tabIndex: 0,
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
