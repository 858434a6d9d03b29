/** Set when building, in config/index.ts. */
declare const API_BASE: string
/** Who lets a browser in: the sandbox of a demonstration, or a telephone that scans. */
/** Who runs the service; empty in a demonstration. */
declare const ORGAN: string
declare const SIGN_IN: 'sandbox' | 'scan'
declare module '*.scss'
