import { birthday } from '../phone/birthday'
import { forgetAll } from '../phone/cache'
import { start } from '../phone/origin'
import { session } from '../phone/session'
import { platform } from '../platform'
import { openAlone, openTab } from '../route'
import { forgetErrands } from '../visit/errand'
import { forgetMarks } from '../visit/marks'

/** Nothing of the person stays on this phone. */
export function forgetHere(): void {
  session.set(undefined)
  forgetAll()
  forgetErrands()
  forgetMarks()
  birthday.set(undefined)
  start.set(undefined)
}

/** After a session was ended here: a browser asks for the next person. */
export function leave(): void {
  forgetHere()
  if (platform.login) openTab('home')
  else openAlone('account/sign-in/index', {})
}
