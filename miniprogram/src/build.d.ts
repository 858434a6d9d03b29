/** Set when building, in config/index.ts. */
declare const API_BASE: string
declare module '*.scss'
