export type Answer = { errMsg: string } & Record<string, unknown>

export interface Callbacks {
  success?: (answer: Answer) => void
  fail?: (answer: Answer) => void
  complete?: (answer: Answer) => void
}

/** The shape in which WeChat's APIs take callbacks and answer, and what they know of taps. */
export function createAnswers() {
  /** Only while a tap is being handled: phones lose it at the first `await`, whatever the manual says. */
  let tapping = false

  const api =
    <Options>(name: string, run: (options: Options & { inTap?: boolean }) => unknown) =>
    (options?: Options & Callbacks) => {
      const given = { ...options, inTap: tapping } as Options & Callbacks & { inTap: boolean }
      const finish = (how: 'success' | 'fail', answer: Answer) => {
        given[how]?.(answer)
        given.complete?.(answer)
      }
      const attempt = async () => run(given)
      attempt().then(
        result => finish('success', { errMsg: `${name}:ok`, ...(result as object | undefined) }),
        (error: Partial<ReturnType<typeof refused>>) =>
          finish('fail', { errMsg: `${name}:fail ${error.message}`, ...error.more }),
      )
    }

  function inTap(run: () => void) {
    tapping = true
    try {
      run()
    } finally {
      tapping = false
    }
  }
  return { api, refused, inTap }
}

/** A failure in WeChat's words. */
export const refused = (why: string, more: Record<string, unknown> = {}) =>
  Object.assign(new Error(why), { more })
