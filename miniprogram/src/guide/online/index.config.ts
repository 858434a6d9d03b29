export default definePageConfig({ navigationBarTitleText: '网上办、自助机' })
