export default definePageConfig({ navigationBarTitleText: '检查与问题' })
