export default definePageConfig({ navigationBarTitleText: '同来的人' })
