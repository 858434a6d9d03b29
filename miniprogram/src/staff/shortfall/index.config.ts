export default definePageConfig({ navigationBarTitleText: '缺什么材料' })
