/** WeChat runs ES5 with a few built-ins, so everything that reaches the phone goes through this preset. */
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false }]],
}
