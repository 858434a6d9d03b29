import type { MiniProgram } from './mini-program'
import { pathOf } from './page-stack'
import { createAnswers } from './wechat-answer'
import { createNetwork } from './wechat-network'
import { createVoice } from './wechat-voice'

/** How the person answers WeChat's popups; a test changes it between taps. */
export interface Person {
  name: string
  online: boolean
  agreesToPrivacyGuide: boolean
  allowsLocation: boolean
  /** What the person switches in the settings page of the mini-program, when it is opened. */
  inSettings: { location?: boolean }
  acceptsMessages: boolean
  /** Ticks "always keep this choice". */
  always: boolean
  messagesSwitchedOff: boolean
  /** How large WeChat is set to write; 17 is the usual. */
  typePixels: number
  /** Whether the account has added WeChat's speech plugin. */
  hasVoice: boolean
  /** The code held before the camera; without one, scanning is given up. */
  scans?: string
}

const storageEntryLimit = 1024 * 1024
const here = { latitude: 43.8868, longitude: 125.3245 }

/**
 * WeChat on one phone, as far as this product uses it: what it allows, what it asks the person, and what it
 * refuses in which words. Requests go to the stack under test.
 */
export function createWechat(base: string, person: Person) {
  const { api, refused, inTap } = createAnswers()
  const network = createNetwork(base, person)
  const voice = createVoice(person)
  const storage = new Map<string, string>()
  const popups: string[] = []
  const bar = { title: '' }
  const downloaded = new Set<string>()
  const scopes: { location?: boolean } = {}
  const keptChoices: Record<string, string> = {}
  let privacyAgreed = false
  let program: MiniProgram

  function needPrivacy() {
    if (privacyAgreed) return
    popups.push('privacy')
    if (!person.agreesToPrivacyGuide) throw refused('privacy permission is not authorized', { errno: 104 })
    privacyAgreed = true
  }

  async function requestSubscribeMessage({ tmplIds, inTap }: { tmplIds?: string[]; inTap?: boolean }) {
    if (!inTap) throw refused('can only be invoked by user TAP gesture.')
    const ids = tmplIds ?? []
    if (ids.length === 0) throw refused("TmplIds can't be empty", { errCode: 10001 })
    if (ids.length > 3) throw refused('Templates count out of max bounds', { errCode: 20003 })
    if (person.messagesSwitchedOff) throw refused('The main switch is switched off', { errCode: 20004 })
    if (ids.some(id => !keptChoices[id])) popups.push('messages')
    const choice = person.acceptsMessages ? 'accept' : 'reject'
    const answer = Object.fromEntries(ids.map(id => [id, keptChoices[id] ?? choice]))
    if (person.always) Object.assign(keptChoices, answer)
    await network.sandbox('subscribe', { tmplIds: ids, choice, keep: person.always })
    return answer
  }

  function getLocation({ type = 'wgs84' }: { type?: string }) {
    if (!program.config.requiredPrivateInfos.includes('getLocation'))
      throw refused('the api need to be declared in the requiredPrivateInfos field in app.json/ext.json')
    needPrivacy()
    if (scopes.location === undefined) {
      popups.push('location')
      scopes.location = person.allowsLocation
    }
    if (!scopes.location) throw refused('auth deny', { errno: 103 })
    if (type !== 'gcj02') throw refused('the tests know no other coordinates')
    return here
  }

  const settings = () => ({
    authSetting: scopes.location === undefined ? {} : { 'scope.userLocation': scopes.location },
    subscriptionsSetting: { mainSwitch: !person.messagesSwitchedOff, itemSettings: keptChoices },
  })
  function openSetting({ inTap }: { inTap?: boolean }) {
    if (!inTap) throw refused('can only be invoked by user TAP gesture.')
    popups.push('settings')
    // The settings page lists only what has been asked for before.
    if (scopes.location !== undefined) Object.assign(scopes, person.inSettings)
    return settings()
  }

  /** A package is fetched before its first page opens, unless a page on the way there has fetched it. */
  function fetchPackageOf(path: string) {
    const root = program.packageOf(path)
    if (!root || downloaded.has(root)) return
    if (!person.online) throw refused(`loadSubpackage ${root} fail`)
    downloaded.add(root)
  }
  function preload(path: string) {
    const rule = program.config.preloadRule[path]
    if (!rule || !person.online || rule.network !== 'all') return
    for (const root of rule.packages) downloaded.add(root)
  }
  const navigate = (name: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab') =>
    api(name, ({ url }: { url?: string }) => {
      const path = pathOf(url ?? '')
      if (!program.pages.includes(path)) throw refused(`page "${path}" is not found`)
      fetchPackageOf(path)
      program.stack.open[name](url ?? '')
      preload(path)
    })

  function setStorageSync(key: string, value: unknown) {
    const json = JSON.stringify(value)
    if (json.length > storageEntryLimit) throw new Error('setStorageSync:fail entry size limit reached')
    storage.set(key, json)
  }
  const done = (name: string) => api(name, () => undefined)
  const appears = (name: string) => api(name, () => void popups.push(name))

  const wx: Record<string, unknown> = {
    request: network.queued(api('request', network.request)),
    login: api('login', async () => ({ code: (await network.sandbox('login', {})).code })),
    checkSession: done('checkSession'),
    requestSubscribeMessage: api('requestSubscribeMessage', requestSubscribeMessage),
    getLocation: api('getLocation', getLocation),
    getSetting: api('getSetting', settings),
    openSetting: api('openSetting', openSetting),
    getPrivacySetting: api('getPrivacySetting', () => ({ needAuthorization: !privacyAgreed })),
    setClipboardData: api('setClipboardData', needPrivacy),
    getStorageSync: (key: string) => JSON.parse(storage.get(key) ?? '""'),
    setStorageSync,
    removeStorageSync: (key: string) => storage.delete(key),
    getStorageInfoSync: () => ({ keys: Array.from(storage.keys()), currentSize: 1, limitSize: 10_240 }),
    navigateTo: navigate('navigateTo'),
    redirectTo: navigate('redirectTo'),
    reLaunch: navigate('reLaunch'),
    switchTab: navigate('switchTab'),
    navigateBack: api('navigateBack', ({ delta = 1 }: { delta?: number }) =>
      program.stack.open.navigateBack(delta),
    ),
    getAppBaseInfo: () => ({
      language: 'zh_CN',
      SDKVersion: '3.8.12',
      fontSizeSetting: person.typePixels,
      theme: 'light',
    }),
    getWindowInfo: () => ({
      pixelRatio: 3,
      screenWidth: 390,
      screenHeight: 844,
      windowWidth: 390,
      windowHeight: 844,
      statusBarHeight: 47,
    }),
    getDeviceInfo: () => ({
      platform: 'ios',
      brand: 'iPhone',
      model: 'iPhone 14<iPhone14,7>',
      system: 'iOS 18.0',
      memorySize: '5683',
    }),
    getSystemInfoSync: () => ({ platform: 'ios', windowWidth: 390, windowHeight: 844, SDKVersion: '3.8.12' }),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    canIUse: () => true,
    nextTick: (run: () => void) => setTimeout(run, 0),
    setNavigationBarTitle: api('setNavigationBarTitle', ({ title = '' }: { title?: string }) => {
      bar.title = title
    }),
    setNavigationBarColor: done('setNavigationBarColor'),
    setBackgroundColor: done('setBackgroundColor'),
    onThemeChange: () => undefined,
    pageScrollTo: done('pageScrollTo'),
    stopPullDownRefresh: done('stopPullDownRefresh'),
    scanCode: api('scanCode', () => {
      if (person.scans === undefined) throw refused('cancel')
      return { result: person.scans, scanType: 'QR_CODE' }
    }),
    showToast: appears('showToast'),
    makePhoneCall: appears('makePhoneCall'),
    openLocation: appears('openLocation'),
    setInnerAudioOption: done('setInnerAudioOption'),
    createInnerAudioContext: voice.createInnerAudioContext,
  }

  /** What a button for the phone's number hands over once WeChat has asked the person. */
  async function phoneNumber(isTold: boolean): Promise<Record<string, unknown>> {
    needPrivacy()
    popups.push('phoneNumber')
    if (!isTold) return { errMsg: 'getPhoneNumber:fail user deny' }
    return { errMsg: 'getPhoneNumber:ok', code: (await network.sandbox('phone', {})).code }
  }

  return {
    wx,
    phoneNumber,
    requirePlugin: voice.requirePlugin,
    voice,
    inTap,
    storage,
    popups,
    bar,
    downloaded,
    requests: network.requests,
    tellsDevice: network.tellsDevice,
    start(loaded: MiniProgram, url: string) {
      program = loaded
      loaded.start(url)
      preload(pathOf(url))
    },
  }
}
