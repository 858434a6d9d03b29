import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import '../style/wide.scss'

/** On a PC beside each other what a phone shows in one column. */
export const Wide = ({ children }: { children: ReactNode }) => (
  <View className="stack page-wide">{children}</View>
)
