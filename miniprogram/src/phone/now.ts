import { useEffect, useState } from 'react'
import { clockOffset, now } from './clock'
import { useStore } from './store'

/** The server's time, kept fresh on the screen. */
export function useNow(everySeconds: number): string {
  const [, setTurn] = useState(0)
  useStore(clockOffset)
  useEffect(() => {
    const timer = setInterval(() => setTurn(turn => turn + 1), everySeconds * 1000)
    return () => clearInterval(timer)
  }, [everySeconds])
  return now()
}
