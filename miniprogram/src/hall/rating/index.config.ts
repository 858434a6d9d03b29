export default definePageConfig({ navigationBarTitleText: '评价这次办理' })
