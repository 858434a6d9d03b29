export default definePageConfig({ navigationBarTitleText: '通知预约的人' })
