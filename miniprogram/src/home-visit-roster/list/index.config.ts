export default definePageConfig({ navigationBarTitleText: '旅客名册' })
