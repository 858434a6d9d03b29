import type { Evidence } from './evidence'

export type Range = readonly [least: number, most: number]

/** The numbers a certificate photo is measured by. Millimetres are those of the print, `paper.width` wide. */
export interface PhotoStandard {
  paper: { width: number; height: number }
  headWidth: Range
  headHeight: Range
  /** From the upper edge to the top of the head. */
  topMargin: Range
  belowChin: number
  /** Of the digital photo. */
  digital: { width: Range; height: Range; kilobytes: Range; type: 'jpeg' }
  evidence: Evidence
}

/** Red, green, blue and opacity of each point, row by row, as a canvas holds them. */
export interface Pixels {
  width: number
  height: number
  data: ArrayLike<number>
}

/** A picture somebody chose; `pixels` is a smaller copy that is quick to look at. */
export interface Photo {
  width: number
  height: number
  kilobytes: number
  type: string
  pixels: Pixels
}
