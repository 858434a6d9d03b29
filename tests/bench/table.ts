/** Prints rows under their column names; the first column is what was done. */
export function printTable(title: string, columns: string[], rows: (string | number)[][]): void {
  const all = [columns, ...rows.map(row => row.map(String))]
  const widths = columns.map((_, i) => Math.max(...all.map(row => row[i]?.length ?? 0)))
  const line = (row: string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  process.stdout.write(`\n${title}\n${all.map(line).join('\n')}\n`)
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
