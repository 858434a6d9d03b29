import type { Standard } from '../../shared/api'
import { assessmentItems } from '../../shared/content/guidance/assessment'
import { norms } from '../../shared/content/guidance/norms'
import { zones } from '../../shared/content/guidance/zones'
import { wholeStandard, wordsOf } from '../../shared/domain/guidance/zone-words'
import { rulesOf } from '../../shared/domain/inspection/rules'
import type { HallZone, ZoneWords } from '../../shared/schemas/guidance'
import { type Content, getContent } from '../store/content'
import type { Handlers } from './serve'

/** The guidance standard of the edition in force; of one from before it held the standard, what came with the code. */
export function standardOf({ standard }: Pick<Content, 'standard'>): Omit<Standard, 'notice'> {
  return {
    zones: standard.zones.length > 0 ? standard.zones : zones,
    norms: standard.norms.length > 0 ? standard.norms : norms,
    items: standard.items.length > 0 ? standard.items : assessmentItems,
    rules: rulesOf(standard.rules),
  }
}

/** What zones are called by the edition in force. */
export const zoneWordsOf = (content: Pick<Content, 'standard'>, wanted?: HallZone[]): ZoneWords[] => {
  const all = wholeStandard(standardOf(content).zones, zones)
  return wordsOf(all, wanted ?? all.map(({ zone }) => zone))
}

export const standard: Handlers<'getStandard'> = {
  async getStandard(_, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    return { ...standardOf(content), ...(content.notice && { notice: content.notice }) }
  },
}
