import { encode } from 'uqr'
import * as v from 'valibot'
import { pngOf } from '../png'
import { tokenProblem } from './access-token'
import type { Sandbox } from './model'
import { postedBody, refused, type WireAnswer, type WireCall } from './wire'

const CodeInput = v.object({
  scene: v.string(),
  page: v.optional(v.string(), 'pages/home/index'),
  width: v.optional(v.number(), 430),
})

const visible = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/

/**
 * POST /wxa/getwxacodeunlimit: a picture, or an error as JSON. WeChat's round code only WeChat can read; this one is
 * a QR code that opens the same page of the h5 build, so that a printed one can be tried with any phone.
 */
export function getUnlimitedCode(sandbox: Sandbox, call: WireCall): WireAnswer {
  const refuse = (errcode: number) => refused(call.path, errcode, sandbox.options.now())
  const tokenErrcode = tokenProblem(sandbox, call)
  if (tokenErrcode) return refuse(tokenErrcode)
  const posted = postedBody(call, CodeInput)
  if ('errcode' in posted) return refuse(posted.errcode)
  const { scene, page, width } = posted.body
  if (!visible.test(scene)) return refuse(40129)
  if (!/^\w[\w/-]*$/.test(page)) return refuse(41030)
  const link = `${sandbox.options.h5Origin ?? ''}/#/${page}?scene=${encodeURIComponent(scene)}`
  return {
    status: 200,
    contentType: 'image/png',
    text: drawn(encode(link, { ecc: 'M', border: 4 }).data, width),
  }
}

/** Whole points a cell, as many as fit. */
function drawn(cells: boolean[][], width: number): Uint8Array {
  const points = Math.max(1, Math.floor(width / cells.length))
  const size = cells.length * points
  const data = new Uint8ClampedArray(size * size * 4).fill(255)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (cells[Math.floor(y / points)]?.[Math.floor(x / points)])
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3)
  return pngOf({ width: size, height: size, data })
}
