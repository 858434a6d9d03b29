/**
 * Costs of what must not be, far above any day's travel and apart from each other, so that the sum is compared in
 * this order: urgent visits, promised or fixed ones, promised windows, other visits. A changed team costs an hour.
 */
export const worth = { urgent: 1e7, promised: 1e6, window: 1e5, visit: 1e4, team: 60 }
/** An urgent visit that begins so much later is worth so much travel, in steps. */
export const urgency = { stepMinutes: 120, stepCost: 60, steps: 4 }
/** Sums of minutes in two orders differ in the last digits; a window of one minute must still be met. */
export const rounding = 1e-7
