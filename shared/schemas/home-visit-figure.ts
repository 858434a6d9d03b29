import * as v from 'valibot'
import { CampaignId, type CampaignStatus, type ReviewReason, type VisitClass } from './home-visit'
import { Reason } from './reason'
import type { Text } from './text'
import { Day } from './time'

/*
 * What becomes of a campaign, in numbers: kept by week, county and class as each thing happens, so that they outlive
 * the requests, which are deleted.
 */

/** People are counted where the target counts people, and requests where somebody has to answer. */
export const visitCounts = [
  /** People for whom was asked, who were visited, and who still wait; of those who wait, how many more or fewer. */
  'asked',
  'served',
  'waiting',
  /** Requests; those that were answered, within what was promised, and after how many minutes altogether. */
  'requests',
  'answered',
  'inTime',
  'minutes',
  /** Requests that were taken back, and refusals that were appealed against. */
  'cancelled',
  'appealed',
] as const
export type VisitCount = (typeof visitCounts)[number]

export type VisitTally = Partial<Record<VisitCount, number>> & {
  /** First refusals that were told, by reason. */
  refused?: Record<string, number>
}

/** What happened in a week (named by its Monday) in a county to the requests of a class. */
export interface WeekTally extends VisitTally {
  week: string
  divisionCode: string
  visitClass: VisitClass
}

export interface VisitFigure extends Record<Exclude<VisitCount, 'minutes'>, number> {
  /** From the receipt to the first answer, on average; unknown while none was given. */
  responseHours?: number
}

export interface VisitFigures {
  from: string
  until: string
  total: VisitFigure
  byClass: (VisitFigure & { visitClass: VisitClass })[]
  byDivision: (VisitFigure & { divisionCode: string })[]
  /** Every week of the span, those in which nothing happened too; who waits is as of its end. */
  byWeek: (VisitFigure & { week: string })[]
  refusals: { reason: string; count: number }[]
}

/** The figures of a campaign within a staff member's scope. */
export interface CampaignFigures extends VisitFigures {
  campaignId: string
  name: Text
  status: CampaignStatus
  /** Of the whole province. */
  target?: number
  reasons: Pick<ReviewReason, 'code' | 'text'>[]
}

export const FigureQuery = v.strictObject({ campaignId: CampaignId, from: Day, until: Day })
export const ExportFigures = v.strictObject({ ...FigureQuery.entries, reason: Reason })
