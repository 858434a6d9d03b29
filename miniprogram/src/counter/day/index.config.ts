export default definePageConfig({ navigationBarTitleText: '日程和名单' })
