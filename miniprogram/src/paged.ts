import { useReachBottom } from '@tarojs/taro'
import { useEffect, useState } from 'react'

/**
 * The first of a long list, and more as the person comes to its end: the bridge to the page carries only what is
 * looked at. `more` is missing when all is shown; a button with it serves those who do not scroll.
 */
export function usePaged<T>(items: T[], pageSize = 20): { shown: T[]; more?: () => void } {
  const [count, setCount] = useState(pageSize)
  const more = () => setCount(before => before + pageSize)
  useReachBottom(() => {
    if (count < items.length) more()
  })
  return { shown: items.slice(0, count), ...(count < items.length && { more }) }
}

const growEveryMs = 100

/** The first of a list at once, so that the screen answers the tap, and the rest by itself, some at a time. */
export function useGrowing<T>(items: T[], atOnce = 12): T[] {
  const [count, setCount] = useState(atOnce)
  const isPart = count < items.length
  useEffect(() => {
    if (!isPart) return
    const timer = setInterval(() => setCount(before => before + atOnce), growEveryMs)
    return () => clearInterval(timer)
  }, [isPart, atOnce])
  return items.slice(0, count)
}
