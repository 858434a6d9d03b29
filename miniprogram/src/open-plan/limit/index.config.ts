export default definePageConfig({ navigationBarTitleText: '预约限制' })
