/** What is brought is counted, as it is ticked off at the kitchen table; what is made at the counter is not. */
export function numbersOf(materials: { isBrought: boolean }[]): (number | undefined)[] {
  let count = 0
  return materials.map(({ isBrought }) => (isBrought ? ++count : undefined))
}
