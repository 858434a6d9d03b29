export default definePageConfig({ navigationBarTitleText: '排队机' })
