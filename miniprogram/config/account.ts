/**
 * What only the deployment knows: where the functions answer (`https`), the mini-program's id, and who runs it, as
 * citizens read it. A build for WeChat does without none of it; a demonstration in a browser is run by nobody.
 */
export const settings = ['TARO_APP_API_BASE', 'TARO_APP_ID', 'TARO_APP_ORGAN'] as const

/** @throws naming what a build for WeChat lacks, or what is wrong with it */
export function accountOf(
  platform: string | undefined,
  env: NodeJS.ProcessEnv,
): { apiBase: string; organ: string } {
  if (platform !== 'weapp') return { apiBase: '/api', organ: env.TARO_APP_ORGAN ?? '' }
  const missing = settings.filter(name => !env[name]?.trim())
  if (missing.length > 0) throw new Error(`the mini-program is not built: ${missing.join(', ')} is not set`)
  const { TARO_APP_API_BASE: apiBase = '', TARO_APP_ID: id = '', TARO_APP_ORGAN: organ = '' } = env
  if (!/^https:\/\/[^/]+(\/.*[^/])?$/.test(apiBase))
    throw new Error(
      'the mini-program is not built: TARO_APP_API_BASE is no https address without a slash at its end',
    )
  if (!/^(wx[0-9a-z]{16}|touristappid)$/.test(id))
    throw new Error('the mini-program is not built: TARO_APP_ID is no id of a mini-program')
  return { apiBase, organ: organ.trim() }
}
