/** Services of one visit. */
export const mostServices = 4
