import type { AuditDayView, AuditLine } from '../../../../shared/schemas/audit'
import type { Division, Point } from '../../../../shared/schemas/point'
import type { Text } from '../../../../shared/schemas/text'
import type { AuditTexts } from '../../../../shared/texts/audit'
import type { RoleTexts } from '../../../../shared/texts/role'

interface Country {
  points: Point[]
  divisions: Division[]
}

/** Where something is recorded, in words; a place that is no longer known stands for itself. */
export function auditPlaceName(
  place: string,
  { points, divisions }: Country,
  words: AuditTexts,
  say: (text: Text) => string,
): string {
  if (place === 'PROVINCE') return words.province
  const name =
    points.find(({ pointId }) => pointId === place)?.name ??
    divisions.find(({ code }) => code === place)?.name ??
    divisions.find(({ prefectureCode }) => prefectureCode === place)?.prefecture
  return name ? say(name) : place
}

/** Who did it: a name for as long as he is of the staff, and the end of his number after that. */
export function whoLabel(
  staffId: string | undefined,
  people: AuditDayView['people'],
  words: AuditTexts,
  roles: RoleTexts,
): string {
  if (!staffId) return ''
  if (staffId === 'operator') return words.operator
  const known = people.find(one => one.staffId === staffId)
  return known ? `${known.name} · ${roles.name[known.role]}` : `${words.formerly} · ${staffId.slice(-6)}`
}

export const actionLabel = ({ action }: AuditLine, words: AuditTexts): string =>
  action ? ((words.actions as Record<string, string>)[action] ?? action) : ''

/** A few ids as they are, more by their number. */
const fewIds = 3
export const aboutLabel = ({ about }: AuditLine, words: AuditTexts): string =>
  about.length <= fewIds ? about.join(' · ') : words.about(String(about.length))
