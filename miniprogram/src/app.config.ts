/** WeChat paints its bars by the phone's light or dark from theme.json; in a browser the page's style does. */
const isWeapp = process.env.TARO_ENV === 'weapp'
/** WeChat's speech plugin, once the account has added it: an unknown plugin keeps a build from being uploaded. */
const voicePlugin = process.env.TARO_APP_VOICE_PLUGIN
const colour = (name: string, light: string): string => (isWeapp ? `@${name}` : light)

/**
 * What a person sees first, and bookings without a network, in the main package; each errand in its own, fetched
 * while the person is still on the way to it. A module that only one package uses stays in that package.
 */
export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/booking/index',
    'pages/me/index',
    'pages/work/index',
    'pages/booking/detail',
  ],
  subPackages: [
    {
      root: 'errand',
      pages: [
        'service/index',
        'checklist/index',
        'visit/index',
        'point/index',
        'slot/index',
        'booking/form',
        'booking/done',
      ],
    },
    { root: 'other-time', pages: ['move/index', 'join/index', 'line/index'] },
    { root: 'family', pages: ['party/index', 'group/index', 'desk/index'] },
    {
      root: 'guide',
      pages: [
        'hall/index',
        'hall/detail',
        'photo/index',
        'disclosure/index',
        'online/index',
        'service/index',
        'edition/index',
        'edition/detail',
      ],
    },
    {
      root: 'hall',
      pages: [
        'way/index',
        'desk/index',
        'rating/index',
        'plan/index',
        'closing/index',
        // Signs are printed from a browser.
        ...(isWeapp ? [] : ['sign/index']),
      ],
    },
    {
      root: 'point-facts',
      // Tables are brought and taken along by a browser.
      pages: ['door/index', ...(isWeapp ? [] : ['table/index'])],
    },
    {
      root: 'inspection',
      pages: ['list/index', 'check/index', 'finding/index', 'draw/index'],
    },
    { root: 'home-visit', pages: ['start/index', 'sign-up/index', 'status/index'] },
    { root: 'person', pages: ['inbox/index', 'data/index', 'about/index'] },
    { root: 'home-visit-roster', pages: ['list/index'] },
    {
      root: 'home-visit-desk',
      pages: ['queue/index', 'detail/index', 'campaign/index', 'plan/index', 'figure/index'],
    },
    { root: 'figures', pages: ['index/index'] },
    // Drawn for wide screens and paper.
    ...(isWeapp ? [] : [{ root: 'overview', pages: ['index/index'] }]),
    { root: 'messages', pages: ['list/index', 'broadcast/index'] },
    {
      root: 'counter',
      // Lists are printed from a browser.
      pages: [
        'day/index',
        'walk-in/index',
        'papers/index',
        'receipt/index',
        'free/index',
        ...(isWeapp ? [] : ['print/index', 'poster/index']),
      ],
    },
    { root: 'open-plan', pages: ['index/index', 'limit/index'] },
    { root: 'arrival', pages: ['ticket/index'] },
    { root: 'home-visit-route', pages: ['plan/index', 'team/index'] },
    {
      root: 'colleague',
      pages: ['index/index', 'detail/index', 'invite/index', 'enrol/index', 'own/index'],
    },
    {
      root: 'account',
      // A telephone lets browsers in.
      pages: [
        'confirm/index',
        'factor/index',
        'session/index',
        'audit/index',
        ...(isWeapp ? [] : ['sign-in/index']),
      ],
    },
    {
      root: 'staff',
      pages: [
        'booking/index',
        'booking/detail',
        'checklist/card',
        // Counters print from a browser.
        ...(isWeapp ? [] : ['print/index']),
        'device/index',
        'outcome/index',
        'shortfall/index',
        'shortfall/desk',
        'notice/index',
        'notice/detail',
        'notice/card',
        'notice/paper',
        'notice/draft',
        'notice/fee',
        'notice/material',
        'notice/rule',
        'notice/acknowledgement',
        'entry/index',
      ],
    },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['errand', 'guide'] },
    // Walls are thick in many halls.
    'pages/booking/detail': { network: 'all', packages: ['hall', 'other-time'] },
    'pages/work/index': { network: 'all', packages: ['staff', 'counter', 'hall'] },
  },
  window: {
    navigationStyle: 'default',
    navigationBarTitleText: '吉林出入境',
    navigationBarBackgroundColor: colour('ground', '#f3f5f9'),
    navigationBarTextStyle: colour('front', 'black') as 'black',
    backgroundColor: colour('ground', '#f3f5f9'),
    backgroundTextStyle: colour('pull', 'dark') as 'dark',
  },
  // The bar itself is ours (components/tab-bar.tsx): WeChat's is the same for everybody.
  tabBar: {
    custom: true,
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/booking/index', text: '我的预约' },
      { pagePath: 'pages/me/index', text: '我的' },
      { pagePath: 'pages/work/index', text: '工作台' },
    ],
  },
  permission: { 'scope.userLocation': { desc: '用来计算您到各大厅的路上时间' } },
  requiredPrivateInfos: ['getLocation', 'chooseLocation'],
  // While one page slides over another in a browser, going back would leave the first one hidden.
  ...(!isWeapp && { animation: false }),
  ...(isWeapp &&
    voicePlugin && { plugins: { WechatSI: { version: voicePlugin, provider: 'wx069ba97219f66d99' } } }),
  ...(isWeapp && { darkmode: true, themeLocation: 'theme.json' }),
  __usePrivacyCheck__: true,
  sitemapLocation: 'sitemap.json',
  lazyCodeLoading: 'requiredComponents',
})
