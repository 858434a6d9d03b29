import type { Vocabulary } from '../../schemas/search'
import { documents } from './document'
import { others } from './elsewhere'
import { events } from './event'
import { meanings } from './meaning'
import { nations } from './nation'
import { persons } from './person'
import { places } from './place'
import { purposes } from './purpose'
import { readings } from './reading'
import { simplified } from './simplified'
import { talk } from './talk'

/** The vocabulary as people write and read it; what phones carry is packed from it by `npm run readings`. */
export const written: Vocabulary = {
  concepts: { ...places, ...documents, ...events, ...purposes, ...persons, ...others, ...talk },
  meanings,
  nations,
  readings,
  simplified,
}
