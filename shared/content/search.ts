import type { Vocabulary } from '../schemas/search'
import { concepts } from './search/concept'
import { meanings } from './search/meaning'
import { readings } from './search/reading'
import { simplified } from './search/simplified'

export const vocabulary: Vocabulary = { concepts, meanings, readings, simplified }
