import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { accountOf } from './account'
import { Brotli } from './brotli'
import { sharedFile } from './chunk'
import { htmlOf } from './html'
import { signIn } from './sign-in'

const root = path.resolve(process.cwd(), '..')
/** Written in newer JavaScript than WeChat's engine reads, and outside the source folder. */
const transpiled = ['shared', 'node_modules/valibot', 'node_modules/uqr', 'miniprogram/config/aria'].map(
  folder => path.join(root, folder),
)
const isH5 = process.env.TARO_ENV === 'h5'
/** Brought along by Taro for browsers that cannot show this app anyway (babel.config.cjs says which can). */
const polyfills = [
  'whatwg-fetch',
  'abortcontroller-polyfill/dist/abortcontroller-polyfill-only',
  'jsonp-retry',
]

const { apiBase, organ } = accountOf(process.env.TARO_ENV, process.env)
/** Lengths stay logical pixels on every phone, so that type can grow by the person's own setting alone. */
const postcss = { pxtransform: { enable: false, config: {} } }

export default defineConfig({
  projectName: 'jilin-entry-exit',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: isH5 ? (signIn === 'scan' ? '../dist/h5-service' : '../dist/h5') : '../dist/weapp',
  plugins: [path.resolve(process.cwd(), 'config/aria/index.cjs')],
  defineConstants: {
    API_BASE: JSON.stringify(apiBase),
    SIGN_IN: JSON.stringify(signIn),
    ORGAN: JSON.stringify(organ),
  },
  copy: {
    patterns: isH5 ? [] : [{ from: 'src/sitemap.json', to: '../dist/weapp/sitemap.json' }],
    options: {},
  },
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  // Chinese and Korean written as they are take half the bytes of their escapes.
  terser: {
    enable: true,
    config: {
      output: { ascii_only: false, ...(isH5 && { quote_keys: false }) },
      ...(isH5 && { keep_fnames: false }),
    },
  },
  mini: {
    compile: { include: transpiled },
    optimizeMainPackage: { enable: true },
    postcss,
  },
  h5: {
    publicPath: './',
    router: { mode: 'hash' },
    htmlPluginOption: {
      inject: false,
      templateContent: ({ compilation, htmlWebpackPlugin }) => htmlOf(compilation, htmlWebpackPlugin.files),
    },
    webpackChain(chain) {
      chain.plugin('brotli').use(Brotli)
      chain.module
        .rule('icon-font')
        .test(/taro-components\.css$/)
        .pre()
        .use('icon-font')
        .loader(path.resolve(process.cwd(), 'config/icon-font.cjs'))
      chain.module
        .rule('tab-bar')
        .test(/taro-tabbar\.js$/)
        .use('tab-bar')
        .loader(path.resolve(process.cwd(), 'config/no-tab-bar.cjs'))
      for (const name of polyfills) chain.resolve.alias.set(name, false as never)
      // A file for what several pages use; else each page brings its own copy.
      chain.optimization.splitChunks({
        chunks: 'all',
        cacheGroups: {
          default: false,
          defaultVendors: false,
          shared: { name: sharedFile, minChunks: 2, minSize: 0, priority: 10 },
        },
      })
    },
    compile: { include: transpiled },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
  },
})
