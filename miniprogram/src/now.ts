import { useEffect, useState } from 'react'
import { now } from './clock'

/** The server's time, kept fresh on the screen. */
export function useNow(everySeconds: number): string {
  const [at, setAt] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), everySeconds * 1000)
    return () => clearInterval(timer)
  }, [everySeconds])
  return at
}
