export default definePageConfig({ navigationBarTitleText: '凭证件解除' })
