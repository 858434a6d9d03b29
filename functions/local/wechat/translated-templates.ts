import { ownMessageTexts } from '../../../shared/texts/own-message'
import {
  type ConsoleTemplate,
  messageTemplates,
  type TemplateIds,
  type TemplateName,
} from '../../wechat/templates'

/** Beside the Chinese ones this account has templates with labels in the other languages, as a console may grant them. */
export const otherLanguages = ['en', 'ko'] as const

export const translatedId = (id: string, language: (typeof otherLanguages)[number]): string =>
  `${id}-${language}`

export const translatedTemplates = (ids: TemplateIds): ConsoleTemplate[] =>
  otherLanguages.flatMap(language =>
    (Object.keys(messageTemplates) as TemplateName[]).map(name => {
      const { purposes, lines } = ownMessageTexts[language]
      const { kind, fields } = messageTemplates[name]
      return {
        id: translatedId(ids[name], language),
        title: purposes[name] ?? name,
        kind,
        keys: Object.entries(fields).map(([field, { key }]) => ({ key, label: lines[field] ?? field })),
      }
    }),
  )
