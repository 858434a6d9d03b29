import { describe, expect, it, test } from 'vitest'
import { photoStandard } from '../../../../shared/content/photo-standard'
import { type PhotoAspect, photoFindings, photoGuide } from '../../../../shared/domain/photo/photo'
import type { Photo } from '../../../../shared/schemas/photo'
import { type Drawing, drawnPhoto } from '../../../drawn-photo'

const verdicts = (drawing: Drawing = {}, facts: Partial<Photo> = {}) => {
  const findings = photoFindings({ ...drawnPhoto(drawing), ...facts }, photoStandard)
  return Object.fromEntries(findings.map(({ aspect, verdict }) => [aspect, verdict]))
}
const measured = (aspect: PhotoAspect, drawing: Drawing = {}) =>
  photoFindings(drawnPhoto(drawing), photoStandard).find(finding => finding.aspect === aspect)?.measured[0]

test('a photo as the standard draws it is good in everything', () => {
  expect(new Set(Object.values(verdicts()))).toEqual(new Set(['good']))
})

test.each<[string, PhotoAspect, Drawing, Partial<Photo>]>([
  ['a square picture', 'shape', { width: 400, height: 400 }, {}],
  ['a picture too small', 'points', { width: 300, height: 400 }, {}],
  [
    'a picture straight from the camera',
    'points',
    { width: 384, height: 512 },
    { width: 3072, height: 4096 },
  ],
  ['a file too heavy', 'file', {}, { kilobytes: 900 }],
  ['a file too light', 'file', {}, { kilobytes: 12 }],
  ['a PNG', 'type', {}, { type: 'image/png' }],
  ['a dark background', 'light', { background: [90, 90, 95] }, {}],
  ['a red background', 'tint', { background: [225, 40, 40] }, {}],
  ['a deep blue background', 'tint', { background: [67, 142, 219] }, {}],
  ['a shadow on one side', 'even', { shadow: 60 }, {}],
  ['a head at the upper edge', 'top', { topMillimetres: 1 }, {}],
  ['a head far down', 'top', { topMillimetres: 9 }, {}],
  ['a small head', 'headWidth', { headMillimetres: 11 }, {}],
  ['a large head', 'headWidth', { headMillimetres: 25 }, {}],
  ['a head to the side', 'middle', { asideMillimetres: 5 }, {}],
])('%s is to be looked at again', (_what, aspect, drawing, facts) => {
  expect(verdicts(drawing, facts)[aspect]).toBe('look')
})

test.each<[string, Drawing]>([
  ['light grey', { background: [225, 225, 225] }],
  ['pale blue', { background: [200, 222, 245] }],
  ['with the noise of a camera', { noise: 10 }],
])('a background %s is good', (_what, drawing) => {
  expect(verdicts(drawing)).toMatchObject({ light: 'good', tint: 'good', even: 'good', top: 'good' })
})

describe('measuring', () => {
  it.each([15, 18, 22])('a head of %i mm is measured to half a millimetre', millimetres => {
    expect(measured('headWidth', { headMillimetres: millimetres })).toBeCloseTo(millimetres, 0)
  })

  it('takes the same lengths from the shape of the print and of the file', () => {
    const print = { width: 390, height: 567, topMillimetres: 4, headMillimetres: 18 }
    expect(measured('top', print)).toBeCloseTo(4, 0)
    expect(measured('headWidth', print)).toBeCloseTo(18, 0)
    expect(verdicts(print).shape).toBe('good')
  })

  it('says that it cannot tell the width where hair hides the neck', () => {
    expect(verdicts({ hasNeck: false })).toMatchObject({
      headWidth: 'unknown',
      middle: 'unknown',
      top: 'good',
    })
  })

  it('says that it cannot tell where there is nobody', () => {
    expect(verdicts({ isEmpty: true })).toMatchObject({ top: 'unknown', headWidth: 'unknown' })
  })
})

test('the lines of the guide are those of the standard, in percent', () => {
  const guide = photoGuide({ width: 330, height: 480 }, photoStandard)
  expect(guide.top[0]).toBeCloseTo((3 / 48) * 100)
  expect(guide.chin[1]).toBeCloseTo((38 / 48) * 100)
  expect(guide.oval.width).toBeCloseTo((18.5 / 33) * 100)
  expect(guide.oval.left * 2 + guide.oval.width).toBeCloseTo(100)
})
