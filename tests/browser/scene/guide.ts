import type { Page } from 'playwright-core'
import type { Texts } from '../../../shared/texts'
import { around, type Scene } from './scene'
import { choosePhoto, fill, tapText } from './step'

/** Halls, what is published, and the photo. */
export const guideScenes: Scene[] = [
  { name: 'photo', person: 'citizen-2', path: 'guide/photo/index' },
  { name: 'photo-looked', person: 'citizen-2', path: 'guide/photo/index', act: choosePhoto },
  {
    name: 'photo-unreadable',
    person: 'citizen-2',
    path: 'guide/photo/index',
    act: (page, texts) => choosePhoto(page, texts, false),
  },
  ...around('disclosure', 'guide/disclosure/index', 'citizen-2'),
  {
    name: 'disclosure-limits',
    person: 'citizen-2',
    path: 'guide/disclosure/index',
    act: (page, texts) => tapText(page, texts.disclosure.topic.limit),
  },
  ...(['basis', 'hours', 'channel'] as const).map(topic => ({
    name: `disclosure-${topic}`,
    person: 'citizen-2',
    path: 'guide/disclosure/index',
    act: (page: Page, texts: Texts) => tapText(page, texts.disclosure.topic[topic]),
  })),
  ...around('halls', 'guide/hall/index', 'citizen-2'),
  {
    name: 'halls-idle',
    person: 'citizen-2',
    path: 'guide/hall/index',
    act: (page, texts) => tapText(page, texts.hall.idleOnly),
  },
  {
    name: 'halls-none',
    person: 'citizen-2',
    path: 'guide/hall/index',
    act: (page, texts) => fill(page, texts.hall.search, 'qqq'),
  },
  ...around('hall', 'guide/hall/detail?pointId=CC-03', 'citizen-2'),
  {
    name: 'hall-words',
    person: 'citizen-2',
    path: 'guide/hall/detail?pointId=CC-03',
    act: (page, texts) => tapText(page, texts.hall.inWords),
  },
  { name: 'hall-unknown', person: 'citizen-2', path: 'guide/hall/detail?pointId=U-222401' },
  { name: 'hall-busy', person: 'citizen-2', path: 'guide/hall/detail?pointId=CC-00' },
]
