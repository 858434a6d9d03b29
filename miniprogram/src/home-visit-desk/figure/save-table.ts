/** A telephone takes no table along. */
export const saveTable:
  | ((rows: (string | number | null)[][], fileName: string) => Promise<void>)
  | undefined = undefined
