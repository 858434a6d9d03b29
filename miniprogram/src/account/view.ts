/** What the picture on a PC says; of no use to anybody but this mini-program's own scanner. */
const mark = 'jilin-entry-exit:login:'
export const pictureOf = (loginCode: string): string => `${mark}${loginCode}`

/** @returns the code, if the picture is ours */
export const codeIn = (scanned: string): string | undefined =>
  scanned.startsWith(mark) ? /^[\w-]{22}$/.exec(scanned.slice(mark.length))?.[0] : undefined

/** A key in groups of four, as it is read and typed. */
export const spacedKey = (key: string): string => key.replace(/(.{4})(?=.)/g, '$1 ')
