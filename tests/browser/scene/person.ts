import { ownDataTexts } from '../../../shared/texts/own-data'
import type { Scene } from './scene'
import { answered, tapText } from './step'
import { wordsOf } from './words'

const data = 'person/data/index'

/** What is the person's own: messages, data, and who runs the service. */
export const personScenes: Scene[] = [
  { name: 'own-inbox', person: 'citizen-1', path: 'person/inbox/index' },
  {
    name: 'own-inbox-empty',
    person: 'citizen-1',
    path: 'person/inbox/index',
    act: page => answered(page, answer => (answer.startsWith('[{"messageId"') ? '[]' : answer)),
  },
  { name: 'own-about', person: 'citizen-2', path: 'person/about/index' },
  { name: 'own-data', person: 'citizen-3', path: data },
  {
    name: 'own-data-remove',
    person: 'citizen-3',
    path: data,
    act: async (page, texts) => {
      await answered(page, answer => answer.replace(/"open(Bookings|Visits)":\d+/g, '"open$1":0'))
      await tapText(page, wordsOf(ownDataTexts, texts).remove)
    },
  },
]
