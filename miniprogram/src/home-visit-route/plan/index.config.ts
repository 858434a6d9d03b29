export default definePageConfig({ navigationBarTitleText: '上门路线' })
