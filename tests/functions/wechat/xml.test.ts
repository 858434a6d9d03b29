import { describe, expect, it } from 'vitest'
import { parseXml } from '../../../functions/wechat/xml'

describe('the XML of a push', () => {
  it('reads text, CDATA, entities and empty elements', () => {
    const read = parseXml('<xml><a> x &lt; y &amp;lt; </a><b><![CDATA[<c>]]></b><d/><e></e></xml>')
    expect(read).toEqual({ xml: { a: ' x < y &lt; ', b: '<c>', d: '', e: '' } })
  })

  it('may begin with its declaration', () => {
    expect(parseXml('<?xml version="1.0" encoding="UTF-8"?>\n<xml><a>1</a></xml>')).toEqual({
      xml: { a: '1' },
    })
  })

  it('is read in one go, though all of it is one tag again and again', () => {
    // Were each one copied with all before it, this would not end.
    expect(parseXml(`<xml>${'<a/>'.repeat(200_000)}</xml>`)?.xml).toMatchObject({ a: { length: 200_000 } })
  })

  it.each([
    '<a>',
    '<?xml version="1.0"?><?xml version="1.0"?><a></a>',
    '<a><?xml version="1.0"?></a>',
    '</a>',
    '<a></b>',
    'text',
    '<a b="c"></a>',
    '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>',
    '<a><',
  ])('is refused whole when it is %s', xml => {
    expect(parseXml(xml)).toBeUndefined()
  })

  it('cannot reach an object prototype through a tag name', () => {
    parseXml('<xml><__proto__><polluted>yes</polluted></__proto__></xml>')
    expect({}).not.toHaveProperty('polluted')
  })
})
