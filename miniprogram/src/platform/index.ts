import { h5 } from './h5'
import type { Platform } from './platform'
import { weapp } from './weapp'

/** IS_H5 is known when building, so that only one of the two is in the package. */
export const platform: Platform = IS_H5 ? h5 : weapp
