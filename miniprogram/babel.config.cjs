/**
 * WeChat runs ES5 with a few built-ins, so everything that reaches the phone goes through this preset. A browser is
 * of 2020 or newer: what older ones would need makes the app a tenth larger for all.
 */
const browsers = { chrome: '80', edge: '80', firefox: '78', safari: '13.1', ios: '13.4' }

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        hot: false,
        ...(process.env.TARO_ENV === 'h5' && { targets: browsers }),
      },
    ],
  ],
}
