import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Cache, Kept } from '../phone/cache'
import { now } from '../phone/clock'
import { isPassing, type Problem, problemOf } from './call'

/** What a page knows of its data. Content stays on the screen while newer is being fetched. */
export type Data<T> =
  | { state: 'loading' }
  | { state: 'error'; problem: Problem }
  /** `asOf` when newer could not be fetched: then the content is as it was at that time. */
  | { state: 'content'; content: T; asOf?: string | undefined }

export const contentOf = <T>(data: Data<T>): T | undefined =>
  data.state === 'content' ? data.content : undefined

export interface Loading<T> {
  data: Data<T>
  reload: () => Promise<void>
  /** Shows an answer the page already has, without asking again. */
  show: (content: T) => void
}

/**
 * Loads data for as long as the page lives: again when `key` changes, when the person comes back to the page,
 * and every `everySeconds` while it is in view. With a cache, what it holds is shown at once, and what is loaded
 * is kept there.
 */
export function useData<T>(
  key: string,
  load: () => Promise<T>,
  everySeconds = 0,
  cache?: Cache<T>,
): Loading<T> {
  const [first] = useState(() => cache?.read())
  const [data, setData] = useState<Data<T>>(() => shown(first))
  const latest = useRef({ key, load, cache, turn: 0, started: false, at: first?.at })
  Object.assign(latest.current, { load, cache })

  const show = useCallback((content: T) => {
    latest.current.turn++
    latest.current.at = now()
    latest.current.cache?.write(content)
    setData({ state: 'content', content })
  }, [])
  const reload = useCallback(async () => {
    const turn = ++latest.current.turn
    try {
      const content = await latest.current.load()
      if (turn === latest.current.turn) show(content)
    } catch (error) {
      const problem = problemOf(error)
      if (turn === latest.current.turn) setData(before => afterProblem(before, problem, latest.current.at))
    }
  }, [show])

  useEffect(() => {
    if (latest.current.key !== key) {
      const kept = latest.current.cache?.read()
      Object.assign(latest.current, { key, at: kept?.at })
      setData(shown(kept))
    }
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

const shown = <T>(kept: Kept<T> | undefined): Data<T> =>
  kept ? { state: 'content', content: kept.content } : { state: 'loading' }

/** What was read once is better than nothing while newer cannot be had; it says how old it is. */
export function afterProblem<T>(before: Data<T>, problem: Problem, at: string | undefined): Data<T> {
  if (before.state !== 'content' || !isPassing(problem)) return { state: 'error', problem }
  return { ...before, asOf: at }
}

/** Runs when the person comes back to the page, and now and then while it is in view. */
function useInView(run: () => void, everySeconds: number): void {
  const latest = useRef(run)
  latest.current = run
  const [inView, setInView] = useState(true)
  // What is mounted later than its page is not told of the page's first show.
  const wasHidden = useRef(false)
  useDidShow(() => {
    setInView(true)
    if (wasHidden.current) latest.current()
    wasHidden.current = false
  })
  useDidHide(() => {
    setInView(false)
    wasHidden.current = true
  })
  useEffect(() => {
    if (!inView || everySeconds === 0) return
    const timer = setInterval(() => latest.current(), everySeconds * 1000)
    return () => clearInterval(timer)
  }, [inView, everySeconds])
}
