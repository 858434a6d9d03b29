import { expect, it } from 'vitest'
import { deviceOfAgent } from '../../../../shared/domain/session/device'

it.each([
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50',
    { kind: 'phone', name: 'iPhone · WeChat' },
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; V2301A) AppleWebKit/537.36 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.47',
    { kind: 'phone', name: 'Android · WeChat' },
  ],
  [
    'Mozilla/5.0 (Linux; Android 13; TAB) Chrome/120.0 Safari/537.36',
    { kind: 'tablet', name: 'Android · Chrome' },
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0 Safari/537.36 Edg/130.0',
    { kind: 'computer', name: 'Windows · Edge' },
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
    { kind: 'computer', name: 'Linux · Firefox' },
  ],
  ['', { kind: 'computer', name: '' }],
])('a device is called by its system and its program: %s', (agent, device) => {
  expect(deviceOfAgent(agent)).toEqual(device)
})
