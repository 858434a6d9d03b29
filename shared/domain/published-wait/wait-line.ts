import { addRow, addSums, draw, type Fit, fade, lineAt, newFit } from './fit'

/** One line for all places and times, and one for each time of day that bends it as far as its rows carry. */
export interface WaitLine {
  expected: readonly number[]
  shared: Fit
  bySlot: Map<number, Fit>
}

/** Weight of the rows by which lines are held: the shared one to what is expected, a time's to the shared. */
const hold = { shared: 2, slot: 30 }
/** Errors below this many minutes weigh alike. */
const smallError = 8
/** No input is so rare that nothing holds it. */
const leastSquare = 1e-3

export const newLine = (expected: readonly number[]): WaitLine => ({
  expected,
  shared: newFit(expected),
  bySlot: new Map(),
})

export const onLine = ({ shared, bySlot }: WaitLine, slot: number, inputs: number[]): number =>
  lineAt(bySlot.get(slot) ?? shared, inputs)

/** Adds a row; it counts from the next `redraw` on. */
export function learnLine(
  line: WaitLine,
  slot: number,
  inputs: number[],
  truth: number,
  error: number,
  share: number,
): void {
  const fit = line.bySlot.get(slot) ?? newFit(line.shared.coefficients)
  line.bySlot.set(slot, fit)
  addRow(fit, inputs, truth, share / Math.max(smallError, Math.abs(error)))
}

/** Draws all lines again; `kept` is the share that earlier rows keep. */
export function redrawLine({ expected, shared, bySlot }: WaitLine, kept: number): void {
  shared.products.fill(0)
  shared.answers.fill(0)
  for (const fit of bySlot.values()) {
    fade(fit, kept)
    addSums(shared, fit)
  }
  // The first input is always 1, so its square's sum is the weight of all rows.
  const weight = shared.products[0] ?? 0
  if (weight === 0) return
  const squares = expected.map(
    (_, i) => (shared.products[i * expected.length + i] ?? 0) / weight + leastSquare,
  )
  draw(
    shared,
    expected,
    squares.map(square => square * hold.shared),
  )
  const slotHold = squares.map(square => square * hold.slot)
  for (const fit of bySlot.values()) draw(fit, shared.coefficients, slotHold)
}
