import { useReachBottom } from '@tarojs/taro'
import { useEffect, useState } from 'react'

interface Steps<T> {
  shown: T[]
  /** Missing when all is shown. */
  more?: () => void
}

/** The first of a long list, and more of it at each asking: the bridge to the page carries only what is looked at. */
export function useInSteps<T>(items: T[], first: number, step = first): Steps<T> {
  const [steps, setSteps] = useState(0)
  const count = first + steps * step
  const more = () => setSteps(before => before + 1)
  return { shown: items.slice(0, count), ...(count < items.length && { more }) }
}

/** More also as the person comes to the end; a button serves those who do not scroll. */
export function usePaged<T>(items: T[], pageSize = 20): Steps<T> {
  const steps = useInSteps(items, pageSize)
  useReachBottom(() => steps.more?.())
  return steps
}

const growEveryMs = 100

/** The first of a list at once, so that the screen answers the tap, and the rest by itself, some at a time. */
export function useGrowing<T>(items: T[], atOnce = 12): T[] {
  const { shown, more } = useInSteps(items, atOnce)
  useEffect(() => {
    if (!more) return
    const timer = setTimeout(more, growEveryMs)
    return () => clearTimeout(timer)
  })
  return shown
}
