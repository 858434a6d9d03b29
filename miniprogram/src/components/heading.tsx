import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

interface Props {
  children: ReactNode
  className?: string
  id?: string
}

/** Not within what can be pressed: a button keeps the role of what is in it to itself. */
const headingOf =
  (look: string, level: 1 | 2) =>
  ({ children, className, id }: Props) => (
    <View
      className={className ? `${look} ${className}` : look}
      role="heading"
      aria-level={level}
      {...(id && { id })}
    >
      {children}
    </View>
  )

/** What the whole page is about. */
export const Title = headingOf('title', 1)
/** What a card or a sheet is about. */
export const Heading = headingOf('heading', 2)
/** What stands below it, up to the next. */
export const SectionTitle = headingOf('section-title', 2)
