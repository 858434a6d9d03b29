/** WeChat places the bar of each tab itself (custom-tab-bar). */
export const TabPlace = () => null
