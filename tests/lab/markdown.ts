/** A table; the columns after the first are numbers where they are said to be. */
export const markdownTable = (heads: string[], rows: string[][], { numbers = false } = {}): string =>
  [heads, heads.map((_, i) => (numbers && i > 0 ? '---:' : '---')), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')
