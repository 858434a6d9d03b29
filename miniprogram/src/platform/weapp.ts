import Taro from '@tarojs/taro'
import { deviceMark } from '../../../shared/domain/booking/device'
import { bars } from './bar'
import { languageOf, type Platform } from './platform'
import { choosePhoto } from './weapp-photo'
import { voice } from './weapp-voice'

const locationScope = 'scope.userLocation'

/** What the phone calls type of the usual size. */
const usualTypePixels = 17

export const weapp: Platform = {
  login: async () => (await Taro.login({ timeout: 10_000 })).code,
  requestSubscribeMessage: async templateIds => {
    if (templateIds.length === 0) return
    // A refusal or an old client never stands in the way of the booking; the server learns of an accept itself.
    const option = { tmplIds: templateIds } as unknown as Taro.requestSubscribeMessage.Option
    await Taro.requestSubscribeMessage(option).catch(() => undefined)
  },
  locate: async () => {
    try {
      const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' })
      return { location: { latitude, longitude } }
    } catch {
      const { authSetting } = await Taro.getSetting()
      return { problem: authSetting[locationScope] === false ? 'refused' : 'unknown' }
    }
  },
  openLocationSetting: async () => {
    const settings = await Taro.openSetting().catch(() => undefined)
    return settings?.authSetting[locationScope] === true
  },
  scan: async () => (await Taro.scanCode({ scanType: ['qrCode'] }).catch(() => undefined))?.result,
  openMiniProgram: appId => Taro.navigateToMiniProgram({ appId }),
  showOnMap: (location, name, address) =>
    void Taro.openLocation({ ...location, name, ...(address && { address }) }).catch(() => undefined),
  chooseLocation: async () => {
    try {
      const { latitude, longitude, name, address } = await Taro.chooseLocation({})
      // Taro's typings have text where WeChat gives numbers.
      return {
        location: { latitude: Number(latitude), longitude: Number(longitude) },
        address: `${address}${name}`,
      }
    } catch {
      return undefined
    }
  },
  choosePhoto,
  read: key => Taro.getStorageSync<string>(key) || undefined,
  write: (key, value) =>
    value === undefined ? Taro.removeStorageSync(key) : Taro.setStorageSync(key, value),
  device: () => {
    // Missing from Taro's typings.
    const phone = Taro.getDeviceInfo() as Taro.getDeviceInfo.Result & { memorySize?: string }
    const { screenWidth, screenHeight, pixelRatio } = Taro.getWindowInfo()
    const { brand, model, system, memorySize } = phone
    return deviceMark([brand, model, system, memorySize, screenWidth, screenHeight, pixelRatio])
  },
  language: () => languageOf(Taro.getAppBaseInfo().language ?? ''),
  typeScale: () => {
    // Missing from Taro's typings; the factor is of newer clients and knows the phone's own usual size.
    const base = Taro.getAppBaseInfo() as { fontSizeSetting?: number; fontSizeScaleFactor?: number }
    return base.fontSizeScaleFactor ?? (base.fontSizeSetting ?? usualTypePixels) / usualTypePixels
  },
  theme: () => (Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'),
  onTheme: listener => Taro.onThemeChange?.(({ theme }) => listener(theme === 'dark' ? 'dark' : 'light')),
  paintBars: theme => {
    const { ground, front } = bars[theme]
    const unheard = () => undefined
    void Taro.setNavigationBarColor({ frontColor: front, backgroundColor: ground }).catch(unheard)
    void Taro.setBackgroundColor({
      backgroundColor: ground,
      backgroundColorTop: ground,
      backgroundColorBottom: ground,
    }).catch(unheard)
  },
  ...(voice && { voice }),
  showProblem: () =>
    void Taro.pageScrollTo({ selector: '.field-problem', offsetTop: -160 }).catch(() => undefined),
}
