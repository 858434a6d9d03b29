/**
 * Sums from which a line through rows is drawn. Each row counts by its weight; weighing it by the inverse of
 * the error made on it draws the line of least absolute deviations, which one wild row does not bend.
 */
export interface Fit {
  size: number
  /** Weighted products of the inputs, and of the inputs with the truth. */
  products: Float64Array
  answers: Float64Array
  coefficients: Float64Array
}

export const newFit = (coefficients: ArrayLike<number>): Fit => ({
  size: coefficients.length,
  products: new Float64Array(coefficients.length ** 2),
  answers: new Float64Array(coefficients.length),
  coefficients: Float64Array.from(coefficients),
})

export function lineAt({ coefficients, size }: Fit, inputs: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < size; i++) sum += (coefficients[i] ?? 0) * (inputs[i] ?? 0)
  return sum
}

export function addRow(
  { products, answers, size }: Fit,
  inputs: ArrayLike<number>,
  truth: number,
  weight: number,
): void {
  for (let i = 0; i < size; i++) {
    const scaled = weight * (inputs[i] ?? 0)
    if (scaled === 0) continue
    for (let j = 0; j < size; j++) {
      const at = i * size + j
      products[at] = (products[at] ?? 0) + scaled * (inputs[j] ?? 0)
    }
    answers[i] = (answers[i] ?? 0) + scaled * truth
  }
}

export function addSums(to: Fit, from: Fit): void {
  for (let i = 0; i < to.products.length; i++)
    to.products[i] = (to.products[i] ?? 0) + (from.products[i] ?? 0)
  for (let i = 0; i < to.answers.length; i++) to.answers[i] = (to.answers[i] ?? 0) + (from.answers[i] ?? 0)
}

/** Lets what was learned count less, so that what comes counts more. */
export function fade({ products, answers }: Fit, share: number): void {
  for (let i = 0; i < products.length; i++) products[i] = (products[i] ?? 0) * share
  for (let i = 0; i < answers.length; i++) answers[i] = (answers[i] ?? 0) * share
}

/**
 * Draws the line again, held to `prior` as if by further rows that lie on it, of the weight `hold` for each
 * input. Gaussian elimination; what is held is positive definite, so no pivoting is needed.
 */
export function draw(fit: Fit, prior: ArrayLike<number>, hold: ArrayLike<number>): void {
  const { size } = fit
  const left = Float64Array.from(fit.products)
  const right = Float64Array.from(fit.answers)
  for (let i = 0; i < size; i++) {
    left[i * size + i] = (left[i * size + i] ?? 0) + (hold[i] ?? 0)
    right[i] = (right[i] ?? 0) + (hold[i] ?? 0) * (prior[i] ?? 0)
  }
  for (let i = 0; i < size; i++)
    for (let below = i + 1; below < size; below++) {
      const factor = (left[below * size + i] ?? 0) / (left[i * size + i] ?? 1)
      if (factor === 0) continue
      for (let j = i; j < size; j++)
        left[below * size + j] = (left[below * size + j] ?? 0) - factor * (left[i * size + j] ?? 0)
      right[below] = (right[below] ?? 0) - factor * (right[i] ?? 0)
    }
  for (let i = size - 1; i >= 0; i--) {
    let sum = right[i] ?? 0
    for (let j = i + 1; j < size; j++) sum -= (left[i * size + j] ?? 0) * (fit.coefficients[j] ?? 0)
    fit.coefficients[i] = sum / (left[i * size + i] ?? 1)
  }
}
