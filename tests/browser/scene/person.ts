import type { Scene } from './scene'

/** What is the person's own: messages, data, and who runs the service. */
export const personScenes: Scene[] = [
  { name: 'own-inbox', person: 'citizen-1', path: 'person/inbox/index' },
  { name: 'own-about', person: 'citizen-2', path: 'person/about/index' },
  { name: 'own-data', person: 'citizen-3', path: 'person/data/index' },
]
