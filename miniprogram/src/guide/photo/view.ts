import type { PhotoAspect, PhotoFinding, PhotoGuide, Verdict } from '../../../../shared/domain/photo/photo'
import type { Texts } from '../../../../shared/texts'

export interface FindingView {
  aspect: PhotoAspect
  name: string
  verdict: Verdict
  verdictLabel: string
  /** What was measured and what is wanted. */
  numbers: string
  advice: string | undefined
}

/** What should be looked at again comes first. */
export function findingViews(findings: PhotoFinding[], texts: Texts): FindingView[] {
  const order: Verdict[] = ['look', 'unknown', 'good']
  return findings
    .map(finding => findingView(finding, texts))
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
}

function findingView(finding: PhotoFinding, texts: Texts): FindingView {
  const { aspect, verdict } = finding
  const { photo } = texts
  const advice = { good: undefined, look: photo.aspect[aspect].advice, unknown: photo.unknown }[verdict]
  return {
    aspect,
    name: photo.aspect[aspect].name,
    verdict,
    verdictLabel: photo.verdict[verdict],
    numbers: numbersLabel(finding, texts),
    advice,
  }
}

const percent = (share: number | undefined): string => `${share}%`
const size = (width: number | undefined, height: number | undefined): string => `${width}×${height}`

/** The standard speaks of sizes; light and colour are judged by values of our own, called a guide. */
function numbersLabel({ aspect, measured, wanted }: PhotoFinding, { photo }: Texts): string {
  const [is] = measured
  const [least = 0, most = 0, widest, highest] = wanted
  const both = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ')
  const known = (label: (value: number) => string) => (is !== undefined ? photo.about(label(is)) : undefined)
  switch (aspect) {
    case 'shape':
      return both(size(is, measured[1]), photo.wanted(`${least}:${most}`))
    case 'points':
      return both(size(is, measured[1]), photo.wanted(photo.range(size(least, most), size(widest, highest))))
    case 'file':
      return both(`${is} KB`, photo.wanted(photo.range(`${least}`, `${most} KB`)))
    case 'type':
      return photo.wanted('JPEG')
    case 'light':
      return both(known(percent), photo.reference(photo.atLeast(percent(least))))
    case 'tint':
    case 'even':
      return both(known(percent), photo.reference(photo.atMost(percent(least))))
    case 'middle':
      return both(known(percent), photo.reference(photo.atMost(percent(most))))
    default:
      return both(known(photo.millimetres), photo.wanted(photo.range(`${least}`, photo.millimetres(most))))
  }
}

export function summaryLabel(findings: PhotoFinding[], { photo }: Texts): string {
  const count = findings.filter(({ verdict }) => verdict === 'look').length
  return count === 0 ? photo.allGood : photo.look(count)
}

/** Where the lines lie, as styles in percent of the picture. */
export const guideStyles = ({ top, chin, oval }: PhotoGuide) => ({
  lines: [...top, ...chin].map(at => `top:${at}%`),
  oval: `left:${oval.left}%;top:${oval.top}%;width:${oval.width}%;height:${oval.height}%`,
})
