export default definePageConfig({ navigationBarTitleText: '激活工作台' })
