export default definePageConfig({ navigationBarTitleText: '开放计划' })
