import { platform } from '../platform'
import { createChoice } from './choice'
import { createStore, useStore } from './store'

export const typeSizes = ['follow', 'usual', 'large'] as const
export type TypeSize = (typeof typeSizes)[number]

export const typeSize = createChoice<TypeSize>('typeSize', typeSizes, 'follow')

/** How much larger than usual WeChat is set to write; it may have changed while the person was away. */
export const phoneScale = createStore(platform.typeScale())

export interface Type {
  scale: number
  /** Another layout, not only other letters: one column, fewer choices, bigger targets. */
  large: boolean
}

/** A quarter larger than usual fills the usual layout; WeChat's care mode (关怀模式) writes 1.4 times as large. */
const largeFrom = 1.25
const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value))

export function typeOf(chosen: TypeSize, phone: number): Type {
  const large = chosen === 'large' || (chosen === 'follow' && phone >= largeFrom)
  if (large) return { scale: between(1.3, phone, 1.6), large }
  return { scale: chosen === 'usual' ? 1 : between(0.9, phone, largeFrom), large }
}

/** What the switch sets: large type, or the phone's own size where that is not large already. */
export const otherTypeSize = ({ large }: Type, phone: number): TypeSize => {
  if (!large) return 'large'
  return phone >= largeFrom ? 'usual' : 'follow'
}

export const useType = (): Type => typeOf(useStore(typeSize), useStore(phoneScale))
