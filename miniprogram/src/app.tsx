import { type ReactNode, useEffect } from 'react'
import { forgetOld } from './phone/cache'
import { session } from './phone/session'
import { signIn } from './server/call'
import { TabPlace } from './tab-place'
import './app.scss'

/** Signs in ahead of the first tap that needs it: WeChat lets us ask for permission only with templates known. */
export default function App({ children }: { children?: ReactNode }) {
  useEffect(() => {
    forgetOld()
    if (!session.get()) signIn().catch(() => undefined)
  }, [])
  return (
    <>
      <TabPlace />
      {children}
    </>
  )
}
