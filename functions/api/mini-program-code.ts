import { addMinutes, msOf } from '../../shared/domain/calendar'
import { checklistPage, sceneOf } from '../../shared/domain/checklist/scene'
import { AppError } from '../../shared/errors'
import type { Context } from '../runtime/context'
import { getContent } from '../store/content'
import { claimCode, getCode, updateCode } from '../store/mini-program-code'
import { codeVersion, fetchMiniProgramCode } from '../wechat/mini-program-code'
import type { Handlers } from './serve'

/** Longer than WeChat is waited for. */
const askMinutes = 0.5

export const miniProgramCode: Handlers<'getMiniProgramCode'> = {
  /** WeChat is asked once for a service; then its code is our own to hand out, to whoever may want to print it. */
  async getMiniProgramCode({ code }, ctx) {
    if (!(await getContent(ctx.table, ctx.now)).services.has(code)) throw new AppError('notFound')
    const scene = sceneOf(code)
    const name = `${codeVersion(ctx.wechat.config)}#${scene}`
    return (await getCode(ctx.table, name))?.image ?? ask(ctx, scene, name)
  },
}

async function ask({ table, wechat, now }: Context, scene: string, name: string): Promise<Uint8Array> {
  if (!(await claimCode(table, name, now, addMinutes(now, askMinutes)))) throw new AppError('busyTryAgain')
  const place = { scene, page: checklistPage }
  const result = await fetchMiniProgramCode(wechat.config, wechat.tokens, place, msOf(now))
  if (result.outcome === 'retry') throw new AppError('wechatUnavailable')
  await updateCode(table, name, result.image)
  return result.image
}
