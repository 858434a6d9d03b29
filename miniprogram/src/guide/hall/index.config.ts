export default definePageConfig({ navigationBarTitleText: '大厅现在忙不忙' })
