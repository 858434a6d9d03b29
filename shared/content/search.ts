import type { Vocabulary } from '../schemas/search'
import { fromText } from './search/layout'
import { packed } from './search/packed'
import { unpacked } from './search/packing'

/** What is written in search/written.ts, as small as phones carry it. */
export const vocabulary: Vocabulary = fromText(unpacked(packed))
