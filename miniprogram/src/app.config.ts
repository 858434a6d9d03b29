/** WeChat paints its bars by the phone's light or dark from theme.json; in a browser the page's style does. */
const isWeapp = process.env.TARO_ENV === 'weapp'
const colour = (name: string, light: string): string => (isWeapp ? `@${name}` : light)

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/booking/index',
    'pages/me/index',
    'pages/service/index',
    'pages/checklist/index',
    'pages/point/index',
    'pages/slot/index',
    'pages/booking/form',
    'pages/booking/done',
    'pages/booking/detail',
    'pages/hall/index',
    'pages/hall/detail',
  ],
  subPackages: [{ root: 'staff', pages: ['booking/index', 'device/index'] }],
  window: {
    navigationStyle: 'default',
    navigationBarTitleText: '吉林出入境',
    navigationBarBackgroundColor: colour('ground', '#f3f5f9'),
    navigationBarTextStyle: colour('front', 'black') as 'black',
    backgroundColor: colour('ground', '#f3f5f9'),
    backgroundTextStyle: colour('pull', 'dark') as 'dark',
  },
  tabBar: {
    color: colour('soft', '#55606e'),
    selectedColor: colour('brand', '#174f9c'),
    backgroundColor: colour('paper', '#ffffff'),
    borderStyle: colour('border', 'white') as 'white',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'icon/home.png',
        selectedIconPath: 'icon/home-on.png',
      },
      {
        pagePath: 'pages/booking/index',
        text: '我的预约',
        iconPath: 'icon/booking.png',
        selectedIconPath: 'icon/booking-on.png',
      },
      {
        pagePath: 'pages/me/index',
        text: '我的',
        iconPath: 'icon/me.png',
        selectedIconPath: 'icon/me-on.png',
      },
    ],
  },
  permission: { 'scope.userLocation': { desc: '用来计算您到各受理点的路上时间' } },
  requiredPrivateInfos: ['getLocation'],
  ...(isWeapp && { darkmode: true, themeLocation: 'theme.json' }),
  lazyCodeLoading: 'requiredComponents',
})
