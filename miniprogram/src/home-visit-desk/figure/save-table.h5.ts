/** What writes tables is fetched when somebody takes one along. */
export const saveTable = async (rows: (string | number | null)[][], fileName: string): Promise<void> => {
  const { saveSheet } = await import('../../point-facts/table/workbook')
  await saveSheet(rows, fileName)
}
