/** Set when building, in config/index.ts. */
declare const API_BASE: string
declare const IS_H5: boolean
declare module '*.scss'
