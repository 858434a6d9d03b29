/** The parts of a text that stand between two marks of a name, each under its own. */
export function sectionsIn(text: string, mark: string): Record<string, string> {
  const { from, to } = placeOf(text, mark)
  const parts = text
    .slice(from, to)
    .split(/^<!-- of (?=.* -->$)/m)
    .slice(1)
  return Object.fromEntries(
    parts.map(part => [part.slice(0, part.indexOf(' -->')), part.slice(part.indexOf('\n') + 1).trim()]),
  )
}

/** Puts sections between the marks, in `order` where that is given; those that are not new stay as they are. */
export function withSections(
  text: string,
  mark: string,
  sections: Record<string, string>,
  order?: readonly string[],
): string {
  const { from, to } = placeOf(text, mark)
  const all = { ...sectionsIn(text, mark), ...sections }
  const names = order ? order.filter(name => name in all) : Object.keys(all)
  const shown = names.map(name => `<!-- of ${name} -->\n${all[name]}\n\n`).join('')
  return `${text.slice(0, from)}\n${shown.trimEnd()}\n${text.slice(to)}`
}

function placeOf(text: string, mark: string): { from: number; to: number } {
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`tests/lab/README.md needs ${begin} and ${end}`)
  return { from: from + begin.length, to }
}
