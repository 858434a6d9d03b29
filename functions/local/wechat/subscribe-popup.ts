import type { ConsoleTemplate } from '../../wechat/templates'
import type { Sandbox } from './model'
import { openidOf } from './person'
import { phoneOf } from './state'

const mostTemplatesPerCall = 5

export interface PopupAnswer {
  person: string
  tmplIds: string[]
  /** What the person taps; absent: a kept choice, or else accept. */
  choice?: 'accept' | 'reject' | undefined
  /** "总是保持以上选择，不再询问" */
  keep?: boolean | undefined
}

/** What wx.requestSubscribeMessage gives: the object of its success, or with errCode that of its failure. */
export type PopupResult = { errMsg: string; errCode?: number } & Record<string, unknown>

const failures = new Map([
  [10001, "TmplIds can't be empty"],
  [20001, 'No template data return, verify the template id exist'],
  [20002, 'Templates type must be same'],
  [20003, 'Templates count out of max bounds'],
  [20004, 'The main switch is switched off'],
])

export function requestSubscribeMessage(sandbox: Sandbox, answer: PopupAnswer): PopupResult {
  const templates = answer.tmplIds.map(id => sandbox.options.templates.find(known => known.id === id))
  const known = templates.filter(template => template !== undefined)
  const errCode = popupProblem(sandbox, answer, known)
  if (errCode) return { errMsg: `requestSubscribeMessage:fail ${failures.get(errCode)}`, errCode }
  const asked = known.filter((template, i) => known.findIndex(({ title }) => title === template.title) === i)
  const choices = Object.fromEntries(asked.map(({ id }) => [id, choiceOf(sandbox, answer, id)]))
  for (const template of asked) recordChoice(sandbox, answer, template, choices[template.id])
  sandbox.save()
  sandbox.push({
    openid: openidOf(sandbox.options, answer.person),
    event: 'subscribe_msg_popup_event',
    entries: asked.map(({ id }) => entryOf(id, choices[id] ?? 'reject', { PopupScene: '0' })),
  })
  // Of templates with the same title WeChat keeps one and marks the rest.
  const filtered = Object.fromEntries(known.map(({ id }) => [id, choices[id] ?? 'filter']))
  return { errMsg: 'requestSubscribeMessage:ok', ...filtered }
}

/** The person turns a template off or on in WeChat's settings, or lets it ask each time; only turning off is pushed. */
export function changeChoice(
  sandbox: Sandbox,
  person: string,
  templateId: string,
  choice: 'accept' | 'reject' | 'ask',
): void {
  const { keptChoices } = phoneOf(sandbox.state, person)
  if (choice === 'ask') delete keptChoices[templateId]
  else keptChoices[templateId] = choice
  sandbox.save()
  if (choice !== 'reject') return
  const openid = openidOf(sandbox.options, person)
  const entries = [entryOf(templateId, choice, {})]
  sandbox.push({ openid, event: 'subscribe_msg_change_event', entries })
}

function popupProblem({ state }: Sandbox, answer: PopupAnswer, known: ConsoleTemplate[]): number | undefined {
  if (answer.tmplIds.length === 0) return 10001
  if (answer.tmplIds.length > mostTemplatesPerCall) return 20003
  if (known.length < answer.tmplIds.length) return 20001
  if (new Set(known.map(({ kind }) => kind)).size > 1) return 20002
  return phoneOf(state, answer.person).mainSwitch ? undefined : 20004
}

function choiceOf({ state }: Sandbox, answer: PopupAnswer, templateId: string): 'accept' | 'reject' {
  const kept = phoneOf(state, answer.person).keptChoices[templateId]
  return kept ?? answer.choice ?? 'accept'
}

function recordChoice(
  { state }: Sandbox,
  answer: PopupAnswer,
  template: ConsoleTemplate,
  choice: 'accept' | 'reject' | undefined,
): void {
  const phone = phoneOf(state, answer.person)
  if (answer.keep && choice) phone.keptChoices[template.id] = choice
  if (choice !== 'accept') return
  const credit = phone.credits[template.id] ?? 0
  if (template.kind === 'longTerm') phone.credits[template.id] = 'unlimited'
  else if (credit !== 'unlimited') phone.credits[template.id] = credit + 1
}

function entryOf(
  templateId: string,
  choice: 'accept' | 'reject',
  more: Record<string, string>,
): Record<string, string> {
  return { TemplateId: templateId, SubscribeStatusString: choice, ...more }
}
