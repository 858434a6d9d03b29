/** Halls close no later. */
const latest = 18 * 60
const step = 30

const two = (number: number): string => String(number).padStart(2, '0')

/** The half hours that are still to come today. */
export function closingTimes(nowMinute: number): string[] {
  const first = (Math.floor(nowMinute / step) + 1) * step
  const count = Math.max(0, Math.floor((latest - first) / step))
  return Array.from({ length: count }, (_, i) => {
    const minute = first + i * step
    return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
  })
}
