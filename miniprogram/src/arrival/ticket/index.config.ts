export default definePageConfig({ navigationBarTitleText: '到厅和排队' })
