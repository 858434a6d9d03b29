import { maskIdNumber, maskName } from '../../shared/domain/booking/mask'
import { isBrought } from '../../shared/domain/checklist/marks'
import { knownOf, type ListRules, memberLists } from '../../shared/domain/home-visit/roster/member-list'
import { templateText, templateWorkbook } from '../../shared/domain/home-visit/roster/template'
import { membersAtOnce, type RosterMembers, type RosterTemplate } from '../../shared/schemas/unit-roster'
import { rosterTexts, templateTitles } from '../../shared/texts/home-visit-roster'
import { rosterTemplateTexts } from '../../shared/texts/roster-template'
import type { Context } from '../runtime/context'
import { unseal } from '../runtime/keyring'
import { rosterPlace } from '../runtime/sealed'
import { type Content, getContent } from '../store/content'
import type { VisitItem } from '../store/home-visit'
import { getPart, getRosterHead, membersAPart } from '../store/unit-roster'
import type { KeptMember } from '../task/read-roster'
import type { Handler } from './serve'

/** So many travellers of a list from one on, masked, each with his own list by the rules of the day. */
export async function rosterMembers(ctx: Context, visit: VisitItem, from: number): Promise<RosterMembers> {
  const kept = (await getRosterHead(ctx.table, visit.visitId))?.kept
  if (!kept) return { total: 0, members: [], lists: [], named: { services: [], materials: [] } }
  const content = await getContent(ctx.table, ctx.now)
  const members = await openedMembers(ctx, visit.visitId, kept.rosterId, from)
  const rules: ListRules = {
    rulesOf: code => content.rules.get(code) ?? [],
    day: visit.halfDay.day,
    adultAge: content.adultAge,
  }
  const { lists, listOf } = memberLists(members, rules)
  return {
    total: kept.members,
    members: members.map((member, i) => {
      const { age } = knownOf(member, rules)
      return {
        row: member.row,
        name: maskName(member.name),
        idNumber: maskIdNumber(member.idNumber),
        service: member.service,
        ...(age !== undefined && { age: Number(age) }),
        ...(member.hasPhoto !== undefined && { hasPhoto: member.hasPhoto }),
        list: listOf[i] ?? 0,
      }
    }),
    lists,
    named: namedIn(lists, content),
  }
}

/** Those of one answer lie in one part, or in two that follow each other. */
async function openedMembers(
  ctx: Context,
  visitId: string,
  rosterId: string,
  from: number,
): Promise<KeptMember[]> {
  const first = Math.floor(from / membersAPart)
  const last = Math.floor((from + membersAtOnce - 1) / membersAPart)
  const members: KeptMember[] = []
  for (let part = first; part <= last; part++) {
    const found = await getPart(ctx.table, visitId, rosterId, part)
    if (!found) continue
    const opened = await unseal(ctx.keyring, rosterPlace(rosterId, `part${part}`), found.sealedMembers)
    members.push(...(JSON.parse(opened) as KeptMember[]))
  }
  const skipped = from - first * membersAPart
  return members.slice(skipped, skipped + membersAtOnce)
}

function namedIn(lists: RosterMembers['lists'], content: Content): RosterMembers['named'] {
  const codes = (of: (list: RosterMembers['lists'][number]) => string[]) => [...new Set(lists.flatMap(of))]
  return {
    services: codes(({ service }) => [service])
      .flatMap(code => content.services.get(code) ?? [])
      .map(({ code, name }) => ({ code, name })),
    materials: codes(({ materials }) => materials)
      .flatMap(code => content.materials.get(code) ?? [])
      .map(({ code, name, form }) => ({ code, name, isBrought: isBrought({ form }) })),
  }
}

/** An empty list in somebody's language, with the services of the day by their names. */
export const rosterTemplate: Handler<'getRosterTemplate'> = async (
  { kind, language },
  ctx,
): Promise<RosterTemplate> => {
  const { services } = await getContent(ctx.table, ctx.now)
  const words = rosterTemplateTexts[language]
  const titles = templateTitles(rosterTexts[language])
  const named = [...services.values()].map(({ name }) => name[language])
  const file =
    kind === 'csv' ? templateText({ titles }) : templateWorkbook({ ...words, titles, services: named })
  return { fileName: `${words.fileName}.${kind}`, base64: Buffer.from(file).toString('base64') }
}
