import type { Page } from 'playwright-core'
import { fees } from '../../../shared/content/fees'
import { points } from '../../../shared/content/points'
import { services } from '../../../shared/content/services'
import type { Texts } from '../../../shared/texts'
import { around, type Scene, tapped } from './scene'
import { answered, choosePhoto, fill, tapText } from './step'

/** As the first edition would read, had it an earlier one to differ from. */
const withChanges = (answer: string): string =>
  answer.includes('"classes":[{')
    ? JSON.stringify({ ...JSON.parse(answer), base: '2025-01', days: [changedDay], entries: changedEntries })
    : answer

const passport = services.find(({ code }) => code === 'PP-NEW')?.name
const changedDay = {
  day: '2026-11-24',
  services: [
    {
      service: 'PP-NEW',
      name: passport,
      changes: [
        {
          change: {
            kind: 'changed',
            of: 'fee',
            code: 'F-PP',
            name: fees.find(({ code }) => code === 'F-PP')?.name,
            fields: [{ field: 'yuan', before: 120, after: 100 }],
          },
          classes: ['adult', 'elderly'],
        },
      ],
    },
  ],
}
const changedEntries = [
  {
    kind: 'takes',
    code: 'CC-00',
    name: points.find(({ pointId }) => pointId === 'CC-00')?.name,
    change: 'changed',
    fields: ['only'],
    said: [{ field: 'only', before: [], after: [passport] }],
  },
]

/** Halls, what is published, and the photo. */
export const guideScenes: Scene[] = [
  { name: 'overview', person: 'citizen-2', path: 'overview/index/index' },
  { name: 'photo', person: 'citizen-2', path: 'guide/photo/index' },
  { name: 'photo-looked', person: 'citizen-2', path: 'guide/photo/index', act: choosePhoto },
  {
    name: 'photo-unreadable',
    person: 'citizen-2',
    path: 'guide/photo/index',
    act: (page, texts) => choosePhoto(page, texts, false),
  },
  ...around('disclosure', 'guide/disclosure/index', 'citizen-2'),
  tapped('disclosure-limits', 'citizen-2', 'guide/disclosure/index', texts => texts.disclosure.topic.limit),
  ...(['basis', 'hours', 'channel'] as const).map(topic => ({
    name: `disclosure-${topic}`,
    person: 'citizen-2',
    path: 'guide/disclosure/index',
    act: (page: Page, texts: Texts) => tapText(page, texts.disclosure.topic[topic]),
  })),
  ...around('editions', 'guide/edition/index', 'citizen-2'),
  ...around('edition', 'guide/edition/detail?number=2026-01', 'citizen-2'),
  {
    name: 'edition-changes',
    person: 'citizen-2',
    path: 'guide/edition/detail?number=2026-01',
    act: page => answered(page, withChanges),
  },
  { name: 'edition-unknown', person: 'citizen-2', path: 'guide/edition/detail?number=2025-99' },
  ...around('online', 'guide/online/index', 'citizen-2'),
  ...around('guide', 'guide/service/index?service=PP-RENEW', 'citizen-2'),
  {
    name: 'guide-class',
    person: 'citizen-2',
    path: 'guide/service/index?service=HM-END-G',
    act: page => page.locator('.chips [role=radio]').nth(5).click(),
  },
  { name: 'guide-unknown', person: 'citizen-2', path: 'guide/service/index?service=PP-NONE' },
  ...around('halls', 'guide/hall/index', 'citizen-2'),
  tapped('halls-idle', 'citizen-2', 'guide/hall/index', texts => texts.hall.idleOnly),
  {
    name: 'halls-none',
    person: 'citizen-2',
    path: 'guide/hall/index',
    act: (page, texts) => fill(page, texts.hall.search, 'qqq'),
  },
  ...around('hall', 'guide/hall/detail?pointId=CC-03', 'citizen-2'),
  tapped('hall-words', 'citizen-2', 'guide/hall/detail?pointId=CC-03', texts => texts.hall.inWords),
  { name: 'hall-unknown', person: 'citizen-2', path: 'guide/hall/detail?pointId=U-222401' },
  { name: 'hall-busy', person: 'citizen-2', path: 'guide/hall/detail?pointId=CC-00' },
]
