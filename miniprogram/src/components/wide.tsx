import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

/** As wide as the screen allows; on a phone one column. */
export const Wide = ({ children }: { children: ReactNode }) => <View className="stack">{children}</View>
