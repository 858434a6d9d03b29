import { birthday } from '../phone/birthday'
import { forgetAll } from '../phone/cache'
import { start } from '../phone/origin'
import { session } from '../phone/session'
import { platform } from '../platform'
import { openAlone, openTab } from '../route'
import { forgetErrands } from '../visit/errand'
import { forgetMarks } from '../visit/marks'

/** After a session was ended here: nothing of its person stays, and a browser asks for the next one. */
export function leave(): void {
  session.set(undefined)
  forgetAll()
  forgetErrands()
  forgetMarks()
  birthday.set(undefined)
  start.set(undefined)
  if (platform.login) openTab('home')
  else openAlone('account/sign-in/index', {})
}
