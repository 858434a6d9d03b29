export default definePageConfig({ navigationBarTitleText: '要带什么', enableShareAppMessage: true })
