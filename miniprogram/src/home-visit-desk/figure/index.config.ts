export default definePageConfig({ navigationBarTitleText: '上门统计' })
