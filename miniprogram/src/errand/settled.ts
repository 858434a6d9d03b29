import { useEffect, useState } from 'react'

const settleMs = 350

/** The second tap of a quick double tap must not press what has come to stand where the first one went. */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), settleMs)
    return () => clearTimeout(timer)
  }, [])
  return settled
}
