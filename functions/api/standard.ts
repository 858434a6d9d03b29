import type { Standard } from '../../shared/api'
import { assessmentItems } from '../../shared/content/guidance/assessment'
import { norms } from '../../shared/content/guidance/norms'
import { rulesOf } from '../../shared/domain/inspection/rules'
import { type Content, getContent } from '../store/content'
import type { Handlers } from './serve'
import { zonesOf } from './zone'

/** The guidance standard of the edition in force; of one from before it held the standard, what came with the code. */
export function standardOf(content: Pick<Content, 'standard'>): Omit<Standard, 'notice'> {
  const { standard } = content
  return {
    zones: zonesOf(content),
    norms: standard.norms.length > 0 ? standard.norms : norms,
    items: standard.items.length > 0 ? standard.items : assessmentItems,
    rules: rulesOf(standard.rules),
  }
}

export const standard: Handlers<'getStandard'> = {
  async getStandard(_, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    return { ...standardOf(content), ...(content.notice && { notice: content.notice }) }
  },
}
