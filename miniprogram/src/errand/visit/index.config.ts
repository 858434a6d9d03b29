export default definePageConfig({ navigationBarTitleText: '一趟办', enableShareAppMessage: true })
