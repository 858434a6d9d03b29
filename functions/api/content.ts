import { factsOf, usualAdultAge } from '../../shared/domain/checklist/requirement'
import { AppError } from '../../shared/errors'
import type { WordingCode } from '../../shared/schemas/edition'
import type { Text } from '../../shared/schemas/text'
import { ownWording } from '../../shared/texts/wording'
import { languages } from '../../shared/vocabulary/language'
import { type Content, getContent, getGuide } from '../store/content'
import type { Handlers } from './serve'

export const content: Handlers<
  | 'listServices'
  | 'getService'
  | 'getGuide'
  | 'listApplicantClasses'
  | 'listReferrals'
  | 'getDisclosure'
  | 'listDivisions'
  | 'listPoints'
> = {
  async listServices(_, ctx) {
    const { services } = await getContent(ctx.table, ctx.now)
    return [...services.values()].map(({ code, family, audience, name }) => ({
      code,
      family,
      audience,
      name,
    }))
  },

  async getService({ code, day }, ctx) {
    const content = await getContent(ctx.table, ctx.now, day)
    const service = content.services.get(code)
    if (!service) throw new AppError('notFound')
    const rules = content.rules.get(code) ?? []
    const asked = factsOf(rules)
    return {
      service,
      rules,
      materials: [...new Set(rules.map(({ material }) => material))].flatMap(
        material => content.materials.get(material) ?? [],
      ),
      fees: service.fees.flatMap(fee => content.fees.get(fee) ?? []),
      questions: content.questions.filter(({ fact }) => asked.includes(fact)),
      together: (content.together.get(code) ?? []).flatMap(other => {
        const also = content.services.get(other)
        return also ? { code: other, name: also.name, rules: content.rules.get(other) ?? [] } : []
      }),
      ...(content.adultAge !== usualAdultAge && { adultAge: content.adultAge }),
      ...wordingOf(content),
      ...(content.notice && { notice: content.notice }),
    }
  },

  async getGuide({ code }, ctx) {
    const { services, notice } = await getContent(ctx.table, ctx.now)
    if (!services.has(code)) throw new AppError('notFound')
    return getGuide(ctx.table, notice?.number, code)
  },

  listApplicantClasses: async (_, ctx) => (await getContent(ctx.table, ctx.now)).applicantClasses,

  async getDisclosure(_, ctx) {
    const { services, fees, channels } = await getContent(ctx.table, ctx.now)
    return {
      fees: [...fees.values()],
      services: [...services.values()].map(({ code, family, name, timeLimits, legalBasis, evidence }) => ({
        code,
        family,
        name,
        timeLimits,
        legalBasis,
        evidence,
      })),
      channels,
    }
  },

  listReferrals: async (_, ctx) => (await getContent(ctx.table, ctx.now)).referrals,

  listDivisions: async (_, ctx) => [...(await getContent(ctx.table, ctx.now)).divisions.values()],

  listPoints: async (_, ctx) => [...(await getContent(ctx.table, ctx.now)).points.values()],
}

const ownWords = ownWording()

/** What an edition says in other words than the app does by itself. */
function wordingOf({ wording: said }: Pick<Content, 'wording'>): {
  wording?: Partial<Record<WordingCode, Text>>
} {
  const others = [...said].filter(([code, text]) =>
    languages.some(language => text[language] !== ownWords[code]?.[language]),
  )
  return others.length > 0 ? { wording: Object.fromEntries(others) } : {}
}
