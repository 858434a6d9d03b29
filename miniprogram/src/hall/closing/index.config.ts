export default definePageConfig({ navigationBarTitleText: '今天提前停办' })
