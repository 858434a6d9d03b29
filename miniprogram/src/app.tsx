import { type ReactNode, useEffect } from 'react'
import { forgetOld } from './cache'
import { signIn } from './call'
import { session } from './session'
import './app.scss'

/** Signs in ahead of the first tap that needs it: WeChat lets us ask for permission only with templates known. */
export default function App({ children }: { children?: ReactNode }) {
  useEffect(() => {
    forgetOld()
    if (!session.get()) signIn().catch(() => undefined)
  }, [])
  return children
}
