export default definePageConfig({ navigationBarTitleText: '大厅平面图' })
