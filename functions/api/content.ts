import { dayOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import type { Fee } from '../../shared/schemas/service'
import { getContent } from '../store/content'
import type { Handlers } from './serve'

export const content: Handlers<'listServices' | 'getService' | 'listDivisions' | 'listPoints'> = {
  async listServices(_, ctx) {
    const { services } = await getContent(ctx.table, ctx.now)
    return [...services.values()].map(({ code, family, audience, name }) => ({
      code,
      family,
      audience,
      name,
    }))
  },

  async getService({ code, day: chosen }, ctx) {
    const day = chosen ?? dayOf(ctx.now)
    const { services, materials, fees, questions, notice } = await getContent(ctx.table, ctx.now, day)
    const service = services.get(code)
    if (!service) throw new AppError('notFound')
    const asked = new Set(service.materials.map(({ material }) => material))
    return {
      service,
      materials: [...materials.values()].filter(material => asked.has(material.code)),
      fees: service.fees.flatMap(feeCode => inForce(fees.get(feeCode), day)),
      questions,
      ...(notice && { notice }),
    }
  },

  listDivisions: async (_, ctx) => [...(await getContent(ctx.table, ctx.now)).divisions.values()],

  listPoints: async (_, ctx) => [...(await getContent(ctx.table, ctx.now)).points.values()],
}

const inForce = (fee: Fee | undefined, day: string): Fee[] =>
  fee && (!fee.from || fee.from <= day) ? [fee] : []
