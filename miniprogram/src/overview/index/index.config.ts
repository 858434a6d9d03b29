export default definePageConfig({ navigationBarTitleText: '全省大厅' })
