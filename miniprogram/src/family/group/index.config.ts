export default definePageConfig({ navigationBarTitleText: '一起约的人' })
