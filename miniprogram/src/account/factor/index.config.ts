export default definePageConfig({ navigationBarTitleText: '第二重验证' })
