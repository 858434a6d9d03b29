import { type Accuracy, horizons } from '../../schemas/accuracy'
import type { Cell, Correction } from './correction'

/** How good the forecasts of points have been, for their staff: at every distance at which any were scored. */
export function accuracyOf(corrections: Correction[]): Accuracy[] {
  const cells = corrections.flatMap(({ cells }) => Object.entries(cells))
  return horizons.flatMap((horizon, i) => {
    const own = cells.filter(([name]) => name.split('.')[1] === String(i))
    const sum = (of: (cell: Cell) => number) => own.reduce((total, [, cell]) => total + of(cell), 0)
    const scores = sum(({ weight }) => weight)
    if (scores === 0) return []
    const missMinutes = sum(({ missed }) => missed) / scores
    return [{ horizon, scores, missMinutes, insideShare: sum(({ inside }) => inside) / scores }]
  })
}
