/** How many letters the reason of what matters to others has. */
export const reasonLetters = { fewest: 2, most: 200 }

/** What was given as a reason, as it is kept; nothing where it says too little or too much. */
export function reasonFrom(typed: string): string | undefined {
  const reason = typed.trim()
  return reason.length >= reasonLetters.fewest && reason.length <= reasonLetters.most ? reason : undefined
}
