export default definePageConfig({ navigationBarTitleText: '收件和取证' })
