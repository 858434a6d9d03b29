import { checklistContent, withDeployed } from '../../shared/domain/notice/notice-content'
import type { ApplicantClass } from '../../shared/schemas/applicant-class'
import type { Entry } from '../../shared/schemas/notice'
import type { Text } from '../../shared/schemas/text'
import type { Context } from '../runtime/context'
import { getContent, getDeployed } from '../store/content'
import { listEntries } from '../store/notice-entry'

/** What a notice says beside the one it was drafted from, and what its differences are told with. */
export interface NoticeComparison {
  before: Entry[]
  after: Entry[]
  applicantClasses: ApplicantClass[]
  placeNames: Map<string, Text>
}

export async function noticeComparison(
  ctx: Context,
  { number, base }: { number: string; base?: string | undefined },
): Promise<NoticeComparison> {
  const after = await listEntries(ctx.table, number)
  // The first of all has nothing to differ from.
  const before = base ? await listEntries(ctx.table, base) : after
  const [{ points, divisions }, deployed] = await Promise.all([
    getContent(ctx.table, ctx.now),
    getDeployed(ctx.table, ctx.now),
  ])
  const { applicantClasses } = withDeployed(checklistContent(after), deployed)
  const named = [...divisions.values()].flatMap(({ code, name, prefectureCode, prefecture }) => [
    [code, name] as const,
    [prefectureCode, prefecture] as const,
  ])
  const placeNames = new Map([...named, ...[...points].map(([code, { name }]) => [code, name] as const)])
  return { before, after, applicantClasses, placeNames }
}
