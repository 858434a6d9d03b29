import { accountTexts } from '../../../shared/texts/account'
import type { Scene } from './scene'
import { answered, tapText } from './step'
import { wordsOf } from './words'

const clerk = 'staff-cc-00'
const auditor = 'staff-auditor'
const signIn = 'account/sign-in/index'
const today = '2026-11-24'
/** As long as a real one. */
const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const factorKey = {
  key,
  uri: `otpauth://totp/${encodeURIComponent('吉林出入境:工作台')}?issuer=${encodeURIComponent('吉林出入境')}&secret=${key}&algorithm=SHA1&digits=6&period=30`,
}

/** Signing in and out, the second factor, and what is recorded of the staff. */
export const accountScenes = (loginCode: string): Scene[] => [
  { name: 'sign-in', person: 'scanned', path: signIn },
  {
    name: 'sign-in-refused',
    person: 'scanned',
    path: signIn,
    act: async (page, texts) => {
      await page.route('**/api/logins/*/session', route =>
        route.fulfill({ status: 409, json: { error: { code: 'loginEnded' } } }),
      )
      await page.getByText(wordsOf(accountTexts, texts).refused, { exact: true }).waitFor()
    },
  },
  { name: 'sign-in-offline', person: 'scanned', path: signIn, network: 'gone' },
  { name: 'signed-out', person: 'scanned', path: 'pages/work/index' },
  { name: 'confirm', person: clerk, path: `account/confirm/index?loginCode=${loginCode}` },
  { name: 'confirm-over', person: clerk, path: `account/confirm/index?loginCode=${'A'.repeat(22)}` },
  {
    name: 'factor',
    person: clerk,
    path: 'account/factor/index',
    act: async (page, texts) => {
      await page.route('**/api/staff/second-factor', route =>
        route.request().method() === 'POST' ? route.fulfill({ json: factorKey }) : route.continue(),
      )
      await tapText(page, wordsOf(accountTexts, texts).begin)
      await page.locator('.qr').waitFor()
    },
  },
  { name: 'sessions', person: clerk, path: 'account/session/index' },
  { name: 'audit', person: auditor, path: 'account/audit/index' },
  {
    name: 'audit-broken',
    person: auditor,
    path: `account/audit/index?place=CC-00&day=${today}&name=CC-00`,
    act: page =>
      answered(page, answer =>
        answer
          .replace('"state":"open"', '"state":"broken"')
          .replace('"about":', '"fault":"changed","about":'),
      ),
  },
  {
    name: 'step-up',
    person: clerk,
    path: 'account/session/index',
    act: async (page, texts) => {
      const words = wordsOf(accountTexts, texts)
      await page.route('**/api/staff/second-factor', route => route.fulfill({ json: { isSetUp: true } }))
      await page.route('**/api/me/sessions/end', route =>
        route.fulfill({ status: 403, json: { error: { code: 'secondFactorNeeded' } } }),
      )
      await tapText(page, words.endAll)
      await tapText(page, words.endAll, -1)
      await page.locator('.sheet input').waitFor()
    },
    anew: true,
  },
]
