export default definePageConfig({ navigationBarTitleText: '上门审核' })
