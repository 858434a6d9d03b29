export default definePageConfig({ navigationBarTitleText: '暗访抽取' })
