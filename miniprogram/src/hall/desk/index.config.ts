export default definePageConfig({ navigationBarTitleText: '大厅引导' })
