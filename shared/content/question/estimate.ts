import { evidence } from '../fact'

/** How common an answer is has not been counted in Jilin, so all shares but that of the old are estimates. */
export const estimate = evidence('low', '2026-11', 'K')
