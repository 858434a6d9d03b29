import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Problem, problemOf } from './call'

/** What a page knows of its data. Content stays on the screen while newer is being fetched. */
export type Data<T> =
  | { state: 'loading' }
  | { state: 'error'; problem: Problem }
  | { state: 'content'; content: T }

export interface Loading<T> {
  data: Data<T>
  reload: () => Promise<void>
  /** Shows an answer the page already has, without asking again. */
  show: (content: T) => void
}

/**
 * Loads data for as long as the page lives: again when `key` changes, when the person comes back to the page,
 * and every `everySeconds` while it is in view.
 */
export function useData<T>(key: string, load: () => Promise<T>, everySeconds = 0): Loading<T> {
  const [data, setData] = useState<Data<T>>({ state: 'loading' })
  const latest = useRef({ load, turn: 0, started: false })
  latest.current.load = load

  const reload = useCallback(async () => {
    const turn = ++latest.current.turn
    const next = await latest.current.load().then(asContent, asError)
    if (turn !== latest.current.turn) return
    // What was read once is better than nothing when the network is gone for a moment.
    setData(before => (next.state === 'error' && before.state === 'content' ? before : next))
  }, [])
  const show = useCallback((content: T) => {
    latest.current.turn++
    setData({ state: 'content', content })
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is loaded
  useEffect(() => {
    setData({ state: 'loading' })
    latest.current.started = true
    void reload()
  }, [key, reload])
  useInView(() => void (latest.current.started && reload()), everySeconds)

  const retry = useCallback(async () => {
    setData(before => (before.state === 'error' ? { state: 'loading' } : before))
    await reload()
  }, [reload])
  return { data, reload: retry, show }
}

const asContent = <T>(content: T): Data<T> => ({ state: 'content', content })
const asError = (error: unknown): Data<never> => ({ state: 'error', problem: problemOf(error) })

/** Runs when the person comes back to the page, and now and then while it is in view. */
function useInView(run: () => void, everySeconds: number): void {
  const latest = useRef(run)
  latest.current = run
  const [inView, setInView] = useState(true)
  const shown = useRef(0)
  useDidShow(() => {
    setInView(true)
    if (shown.current++ > 0) latest.current()
  })
  useDidHide(() => setInView(false))
  useEffect(() => {
    if (!inView || everySeconds === 0) return
    const timer = setInterval(() => latest.current(), everySeconds * 1000)
    return () => clearInterval(timer)
  }, [inView, everySeconds])
}
