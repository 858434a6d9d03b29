export default definePageConfig({ navigationBarTitleText: '修改内容' })
