import type { Step } from '../../schemas/hall-plan'
import type { Zone } from '../../schemas/service'

/** What is done before somebody is checked in, the check-in included. */
const beforeCheckIn: Zone[] = ['guidance', 'photo', 'form', 'copy', 'ticket']

/** The step that comes next: the first, and once checked in the first that is not over by then. */
export const nextStep = <S extends Pick<Step, 'does'>>(steps: S[], isCheckedIn: boolean): S | undefined =>
  isCheckedIn ? steps.find(({ does }) => does.some(task => !beforeCheckIn.includes(task))) : steps[0]
