import { zones } from '../../shared/content/guidance/zones'
import { wholeStandard, wordsOf } from '../../shared/domain/guidance/zone-words'
import type { HallZone, ZoneStandard, ZoneWords } from '../../shared/schemas/guidance'
import type { Content } from '../store/content'

/** What the edition in force asks of zones; one from before it held them, what came with the code. */
export const zonesOf = ({ standard }: Pick<Content, 'standard'>): ZoneStandard[] =>
  standard.zones.length > 0 ? standard.zones : zones

/** What zones are called by the edition in force. */
export const zoneWordsOf = (content: Pick<Content, 'standard'>, wanted?: HallZone[]): ZoneWords[] => {
  const all = wholeStandard(zonesOf(content), zones)
  return wordsOf(all, wanted ?? all.map(({ zone }) => zone))
}
