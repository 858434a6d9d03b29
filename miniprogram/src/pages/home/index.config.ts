export default definePageConfig({ navigationBarTitleText: '吉林出入境' })
