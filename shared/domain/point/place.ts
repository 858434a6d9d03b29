import type { Point } from '../../schemas/point'

/** Whether the point is still a hall on a day; one that has ended is only named by what was booked there. */
export const isStanding = ({ endedOn }: Pick<Point, 'endedOn'>, day: string): boolean =>
  !endedOn || day < endedOn
