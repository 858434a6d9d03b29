import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Icon } from './icon'
import { press } from './press'

interface Props {
  title: string
  /** What is said while it is closed. */
  summary?: ReactNode
  /** Stands before the line and is pressed apart from it. */
  lead?: ReactNode
  children: ReactNode
}

/** A line that opens to its details where it stands, and closes again. */
export function Fold({ title, summary, lead, children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <View className="fold">
      <View className="fold-line">
        {lead}
        <View className="fold-head" aria-expanded={open} {...press(() => setOpen(!open))}>
          <View className="grow stack-tight">
            <View className="strong">{title}</View>
            {summary}
          </View>
          <View className={`fold-sign ${open ? 'fold-open' : ''}`}>
            <Icon name="next" tone="soft" />
          </View>
        </View>
      </View>
      {open && <View className="fold-body stack">{children}</View>}
    </View>
  )
}
