import type { Photo, PhotoStandard, Range } from '../../schemas/photo'
import { type Background, backgroundOf } from './photo-background'
import { headOf } from './photo-head'

export const photoAspects = [
  'shape',
  'points',
  'file',
  'type',
  'light',
  'tint',
  'even',
  'top',
  'headWidth',
  'middle',
] as const
export type PhotoAspect = (typeof photoAspects)[number]

/** As it should be, to be looked at again, or not to be told from the picture. */
export type Verdict = 'good' | 'look' | 'unknown'

/** One thing looked at. */
export interface PhotoFinding {
  aspect: PhotoAspect
  verdict: Verdict
  /** What was measured, in the unit of the aspect: points, kB, mm or percent. */
  measured: number[]
  wanted: number[]
}

/** Backgrounds lighter than this look white or light; `tint` allows white, light grey and pale blue. */
const background = { brightness: 78, tint: 8, blueTint: 25, unevenness: 10 }
/** Shapes between the print's 33 : 48 and the file's 3 : 4, give or take a point. */
const shapeSlack = 0.012
const middleSlack = 6

/** Compares a photo with the standard, as a help: none of this decides whether a counter takes it. */
export function photoFindings(photo: Photo, standard: PhotoStandard): PhotoFinding[] {
  const behind = backgroundOf(photo.pixels)
  return [
    ...headFindings(photo, behind, standard),
    ...backgroundFindings(behind),
    ...fileFindings(photo, standard),
  ]
}

function fileFindings({ width, height, kilobytes, type }: Photo, standard: PhotoStandard): PhotoFinding[] {
  const { digital, paper } = standard
  const shapes: Range = [paper.width / paper.height - shapeSlack, 0.75 + shapeSlack]
  return [
    { aspect: 'shape', verdict: within(width / height, shapes), measured: [width, height], wanted: [3, 4] },
    {
      aspect: 'points',
      verdict:
        within(width, digital.width) === 'good' && within(height, digital.height) === 'good'
          ? 'good'
          : 'look',
      measured: [width, height],
      wanted: [digital.width[0], digital.height[0], digital.width[1], digital.height[1]],
    },
    {
      aspect: 'file',
      verdict: within(Math.round(kilobytes), digital.kilobytes),
      measured: [Math.round(kilobytes)],
      wanted: [...digital.kilobytes],
    },
    { aspect: 'type', verdict: /^(image\/)?jpe?g$/i.test(type) ? 'good' : 'look', measured: [], wanted: [] },
  ]
}

function backgroundFindings({ brightness, tint, isBluish, unevenness }: Background): PhotoFinding[] {
  const palest = isBluish ? background.blueTint : background.tint
  const finding = (aspect: PhotoAspect, good: boolean, measured: number, wanted: number): PhotoFinding => ({
    aspect,
    verdict: good ? 'good' : 'look',
    measured: [Math.round(measured)],
    wanted: [wanted],
  })
  return [
    finding('light', brightness >= background.brightness, brightness, background.brightness),
    finding('tint', tint <= palest, tint, palest),
    finding('even', unevenness <= background.unevenness, unevenness, background.unevenness),
  ]
}

/** Lengths are those of the print: its width is the measure, whatever the shape of the file. */
function headFindings(photo: Photo, behind: Background, standard: PhotoStandard): PhotoFinding[] {
  const head = headOf(photo.pixels, behind)
  const printHeight = (standard.paper.width * photo.height) / photo.width
  const finding = (aspect: PhotoAspect, measured: number | undefined, wanted: Range): PhotoFinding => ({
    aspect,
    verdict: measured === undefined ? 'unknown' : within(measured, wanted),
    measured: measured === undefined ? [] : [Math.round(measured * 10) / 10],
    wanted: [...wanted],
  })
  return [
    finding('top', head && head.top * printHeight, standard.topMargin),
    finding('headWidth', head?.width && head.width * standard.paper.width, standard.headWidth),
    finding('middle', head?.middle && Math.abs(head.middle - 0.5) * 100, [0, middleSlack]),
  ]
}

const within = (value: number, [least, most]: Range): Verdict =>
  value >= least && value <= most ? 'good' : 'look'

/** Where lines are drawn over a picture, in percent of its width and height, for comparing by eye. */
export interface PhotoGuide {
  top: Range
  chin: Range
  oval: { left: number; top: number; width: number; height: number }
}

export function photoGuide(
  { width, height }: Pick<Photo, 'width' | 'height'>,
  standard: PhotoStandard,
): PhotoGuide {
  const { headWidth, headHeight, topMargin, paper } = standard
  const down = (millimetres: number) => (millimetres / ((paper.width * height) / width)) * 100
  const across = (millimetres: number) => (millimetres / paper.width) * 100
  const ovalWidth = across(mean(headWidth))
  return {
    top: [down(topMargin[0]), down(topMargin[1])],
    chin: [down(topMargin[0] + headHeight[0]), down(topMargin[1] + headHeight[1])],
    oval: {
      left: (100 - ovalWidth) / 2,
      top: down(mean(topMargin)),
      width: ovalWidth,
      height: down(mean(headHeight)),
    },
  }
}

const mean = ([least, most]: Range): number => (least + most) / 2
