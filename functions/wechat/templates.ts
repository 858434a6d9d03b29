/** One-time: an accept allows one message. Long-term: an accept allows all; WeChat grants it to public services. */
export type TemplateKind = 'oneTime' | 'longTerm'

/** A template as the WeChat console shows it. */
export interface ConsoleTemplate {
  id: string
  title: string
  kind: TemplateKind
  keys: { key: string; label: string }[]
}

interface MessageTemplate {
  title: string
  kind: TemplateKind
  fields: Record<string, { key: string; label: string }>
}

/**
 * The messages this product sends, the most useful first. Those of a booking are three, because a tap on an old client
 * of WeChat can allow no more, and what nobody has allowed reaches nobody; those of a
 * home visit and of a waiting list are asked for by themselves. Callers speak of fields; the keys are the ones the
 * console gave the template, at most five. No `phrase` key: it takes Chinese only, and the texts may be in any language of the product.
 * Titles and labels are Chinese because WeChat prints them from the console.
 */
export const messageTemplates = {
  recommendation: {
    title: '推荐更快的大厅',
    kind: 'oneTime',
    fields: {
      oldTime: { key: 'time1', label: '原预约时间' },
      suggestedPoint: { key: 'thing2', label: '推荐大厅' },
      newTime: { key: 'time3', label: '推荐时间' },
      validUntil: { key: 'time4', label: '保留至' },
      note: { key: 'thing5', label: '温馨提示' },
    },
  },
  bookingReminder: {
    title: '预约提醒',
    kind: 'oneTime',
    fields: {
      service: { key: 'thing1', label: '办理事项' },
      point: { key: 'thing2', label: '大厅' },
      slotTime: { key: 'time3', label: '预约时间' },
      note: { key: 'thing4', label: '温馨提示' },
    },
  },
  checklistChanged: {
    title: '材料清单变更通知',
    kind: 'oneTime',
    fields: {
      service: { key: 'thing1', label: '办理事项' },
      slotTime: { key: 'time2', label: '预约时间' },
      change: { key: 'thing3', label: '变更内容' },
      note: { key: 'thing4', label: '温馨提示' },
    },
  },
  homeVisit: {
    title: '上门办证进度',
    kind: 'oneTime',
    fields: {
      service: { key: 'thing1', label: '办理事项' },
      progress: { key: 'thing2', label: '当前进度' },
      time: { key: 'time3', label: '时间' },
      note: { key: 'thing4', label: '温馨提示' },
    },
  },
  waitingList: {
    title: '候补有号通知',
    kind: 'oneTime',
    fields: {
      service: { key: 'thing1', label: '办理事项' },
      point: { key: 'thing2', label: '大厅' },
      slotTime: { key: 'time3', label: '预约时间' },
      validUntil: { key: 'time4', label: '保留至' },
      note: { key: 'thing5', label: '温馨提示' },
    },
  },
} as const satisfies Record<string, MessageTemplate>

export type TemplateName = keyof typeof messageTemplates

/** Which console template stands behind each message: configuration, so real ids replace the sandbox's. */
export type TemplateIds = Record<TemplateName, string>

export type TemplateFields<Name extends TemplateName> = Record<
  keyof (typeof messageTemplates)[Name]['fields'],
  string
>

/** The texts of a message under the keys its template uses. */
export function templateTexts<Name extends TemplateName>(
  name: Name,
  fields: TemplateFields<Name>,
): Record<string, string> {
  const texts: Record<string, string> = {}
  const definitions: Record<string, { key: string }> = messageTemplates[name].fields
  for (const [field, text] of Object.entries<string>(fields)) {
    const definition = definitions[field]
    if (!definition) throw new Error(`template ${name} has no field ${field}`)
    texts[definition.key] = text
  }
  return texts
}

/** The product's templates in the console's terms: what a console must hold for these ids, and what the sandbox holds. */
export function consoleTemplates(ids: TemplateIds): ConsoleTemplate[] {
  const names = Object.keys(messageTemplates) as TemplateName[]
  return names.map(name => {
    const { title, kind, fields } = messageTemplates[name]
    return { id: ids[name], title, kind, keys: Object.values(fields) }
  })
}
