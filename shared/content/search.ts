import type { Vocabulary } from '../schemas/search'
import { documents } from './search/document'
import { others } from './search/elsewhere'
import { events } from './search/event'
import { meanings } from './search/meaning'
import { persons } from './search/person'
import { places } from './search/place'
import { purposes } from './search/purpose'
import { readings } from './search/reading'
import { simplified } from './search/simplified'

export const vocabulary: Vocabulary = {
  concepts: { ...places, ...documents, ...events, ...purposes, ...persons, ...others },
  meanings,
  readings,
  simplified,
}
