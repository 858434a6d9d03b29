/** A table as programs export it: the first line names the columns, values may be quoted. */
export interface CsvTable {
  header: string[]
  rows: string[][]
}

/** Undefined when the text ends inside a quoted value: somebody is still writing. */
export function readCsv(text: string, separator: string): CsvTable | undefined {
  const lines: string[][] = []
  let values: string[] = []
  let value = ''
  let isQuoted = false
  const endValue = () => {
    values.push(value.trim())
    value = ''
  }
  const endLine = () => {
    endValue()
    if (values.some(one => one !== '')) lines.push(values)
    values = []
  }
  const source = text.replace(/^\uFEFF/, '')
  for (let i = 0; i < source.length; i++) {
    const letter = source.charAt(i)
    if (isQuoted && letter === '"' && source.charAt(i + 1) === '"') value += source.charAt(i++)
    else if (letter === '"') isQuoted = !isQuoted
    else if (!isQuoted && letter === separator) endValue()
    else if (!isQuoted && letter === '\n') endLine()
    else value += letter
  }
  if (isQuoted) return undefined
  endLine()
  const [header = [], ...rows] = lines
  return { header, rows }
}
