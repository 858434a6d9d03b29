export default definePageConfig({ navigationBarTitleText: '大厅忙闲' })
