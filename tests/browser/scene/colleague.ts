import { colleagueTexts } from '../../../shared/texts/colleague'
import { roleTexts } from '../../../shared/texts/role'
import { around, type Ids, type Scene } from './scene'
import { fill, tapText } from './step'
import { wordsOf } from './words'

const manager = 'staff-cc-03'
const list = 'colleague/index/index'
const detail = (staffId: string) => `colleague/detail/index?staffId=${staffId}`

/** Who works where, and how somebody begins and ends. */
export const colleagueScenes = ({ clerk }: Ids): Scene[] => [
  ...around('colleagues', list, manager),
  {
    name: 'colleagues-none',
    person: manager,
    path: list,
    act: async (page, texts) => {
      const words = wordsOf(colleagueTexts, texts)
      await fill(page, words.search, '没有这个人')
      await page.getByText(words.noMatch, { exact: true }).waitFor()
    },
  },
  {
    name: 'colleagues-points',
    person: manager,
    path: list,
    act: (page, texts) => tapText(page, wordsOf(colleagueTexts, texts).byPoint),
  },
  {
    name: 'colleague-transfer',
    person: manager,
    path: detail(clerk),
    act: (page, texts) => tapText(page, wordsOf(colleagueTexts, texts).transfer),
  },
  {
    name: 'colleague-revoke',
    person: manager,
    path: detail(clerk),
    act: async (page, texts) => {
      const words = wordsOf(colleagueTexts, texts)
      await tapText(page, words.revoke)
      await tapText(page, words.revoke, -1)
    },
  },
  {
    name: 'invite',
    person: manager,
    path: 'colleague/invite/index',
    act: async (page, texts) => {
      await tapText(page, wordsOf(roleTexts, texts).name.visitTeam)
      await tapText(page, wordsOf(colleagueTexts, texts).invite, -1)
    },
  },
  { name: 'own-role', person: manager, path: 'colleague/own/index' },
  {
    name: 'enrol',
    person: 'citizen-2',
    path: 'colleague/enrol/index',
    act: (page, texts) => tapText(page, wordsOf(colleagueTexts, texts).byPhone),
  },
]
