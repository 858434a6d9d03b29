import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Problem, problemOf } from './call'

const retryMs = 20_000

/**
 * Sends what a phone has kept: when the page is opened or shown again, when it is asked to, and every twenty seconds
 * for as long as anything is left. One sending at a time. The first `talk` and `isLeft` are kept for as long as the
 * page lives, so both look at refs.
 */
export function useSending(
  talk: () => Promise<void>,
  isLeft: () => boolean,
): { problem: Problem | undefined; send: () => Promise<void> } {
  const [problem, setProblem] = useState<Problem>()
  const sending = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: of this one page, for as long as it lives
  const send = useCallback(async () => {
    if (sending.current) return
    sending.current = true
    try {
      await talk()
      setProblem(undefined)
    } catch (error) {
      setProblem(problemOf(error))
    }
    sending.current = false
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: of this one page, for as long as it lives
  useEffect(() => {
    void send()
    const timer = setInterval(() => {
      if (isLeft()) void send()
    }, retryMs)
    return () => clearInterval(timer)
  }, [send])
  useDidShow(() => void send())
  return { problem, send }
}
