export default definePageConfig({ navigationBarTitleText: '到大厅后怎么走' })
