/** In service (TARO_APP_SIGN_IN=scan) a browser is let in by a telephone, and knows no sandbox. */
export const signIn = process.env.TARO_APP_SIGN_IN === 'scan' ? 'scan' : 'sandbox'
