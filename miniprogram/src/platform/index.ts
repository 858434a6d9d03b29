/** The build for the browser takes `index.h5.ts` in place of this file. */
export { weapp as platform } from './weapp'
