/** The names of all that a value holds, each once; below a path that `isFree` the names are anybody's. */
export const shapeOf = (value: unknown, isFree: (path: string) => boolean): string[] =>
  [...new Set(pathsOf(value, '', isFree))].sort()

function pathsOf(value: unknown, path: string, isFree: (path: string) => boolean): string[] {
  if (value instanceof Float64Array) return [`${path} ${value.length} numbers`]
  if (typeof value !== 'object' || value === null) return [path]
  const entries = value instanceof Map ? [...value] : Object.entries(value)
  return entries.flatMap(([name, part]) => {
    const hasFreeNames = Array.isArray(value) || value instanceof Map || isFree(path)
    return pathsOf(part, `${path} ${hasFreeNames ? '*' : name}`.trim(), isFree)
  })
}
