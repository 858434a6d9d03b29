import type { PlanPart } from '../domain/point/plan-change'
import type { Unfit } from '../schemas/open-plan'

/** The words of who plans how a hall is open and booked. */
export interface OpenPlanTexts {
  title: string
  readOnly: string
  assumed: string
  plans: string
  plansNote: string
  now: (day: string) => string
  later: (day: string) => string
  add: string
  addLabel: string
  addNote: string
  addWrong: string
  remove: (day: string) => string
  part: Record<PlanPart, string>
  wholeYear: string
  someDays: string
  seasonFrom: string
  seasonTo: string
  seasonName: Record<'summer' | 'winter', string>
  weekdays: string
  from: string
  to: string
  addPeriod: string
  removePeriod: (hours: string) => string
  drop: string
  addHours: string
  removeHours: string
  counters: string
  atTimes: string
  atTimesNote: string
  addTimes: string
  minutes: (count: number) => string
  percent: (count: string) => string
  slotNote: (day: string) => string
  walkIn: string
  walkInNote: string
  horizon: string
  horizonNote: (most: number) => string
  release: string
  releaseNote: string
  all: string
  notTaken: (count: number) => string
  servicesNote: string
  groups: string
  groupsNote: string
  ownCounters: string
  sharedCounters: string
  ownCountersNote: string
  ownCountersFrom: (day: string) => string
  group: (count: number) => string
  addGroup: string
  removeGroup: string
  exceptions: string
  exceptionsNote: string
  none: string
  closed: string
  withCounters: (count: number) => string
  addException: string
  editException: string
  day: string
  kind: string
  kinds: Record<'closed' | 'open', string>
  presets: Record<'closed' | 'shortened' | 'saturday' | 'spring', string>
  why: string
  whyHint: string
  usualCounters: string
  keep: string
  removeException: string
  holidays: string
  holidaysNote: string
  holidayKind: Record<'off' | 'work', string>
  wrong: string
  look: string
  nothing: string
  preview: string
  changes: string
  change: Record<'begins' | 'ends' | 'stated' | 'withdrawn' | 'restated', (day: string) => string>
  changed: (day: string, parts: string) => string
  week: (from: string, before: number, after: number) => string
  sameWeek: string
  affected: (count: number) => string
  unaffected: string
  unfit: Record<Unfit, string>
  more: (count: number) => string
  willTell: string
  save: (count: number) => string
  ask: string
  askNote: (told: number, toPhone: number) => string
  goBack: string
  changedBefore: string
  saved: string
  left: (count: number) => string
  told: (count: number) => string
  held: (count: number) => string
  toPhone: (count: number) => string
  telling: string
  allFit: string
  isTold: string
  isToPhone: string
  isHeld: string
  toPlan: string
  list: string
}

export const openPlanZh: OpenPlanTexts = {
  title: '开放计划',
  readOnly: '只能看，不能改。大厅负责人可以改。',
  assumed: '还没有人填过。下面是按公开资料推算的，请核对后保存。',
  plans: '从哪天起',
  plansNote: '以后才变的，先加一个日期再改，今天的不受影响。',
  now: day => `现在（${day}起）`,
  later: day => `${day}起`,
  add: '从另一天起改',
  addLabel: '从哪天起',
  addNote: '先照着前一个计划，再改要变的地方。',
  addWrong: '请选今天以后、还没有计划的一天。',
  remove: day => `不要“${day}起”这个计划`,
  part: {
    opening: '开门时间',
    counters: '窗口',
    slotMinutes: '每个时段多长',
    walkInPercent: '留给现场的',
    except: '办哪些事项',
    groups: '单独安排的',
    horizonDays: '能约多少天',
    releaseAt: '放号时间',
  },
  wholeYear: '全年',
  someDays: '一年里的一段',
  seasonFrom: '从（月-日）',
  seasonTo: '到（月-日）',
  seasonName: { summer: '夏季（日期不清）', winter: '冬季（日期不清）' },
  weekdays: '星期几',
  from: '从',
  to: '到',
  addPeriod: '加一段（中间休息）',
  removePeriod: hours => `去掉 ${hours}`,
  drop: '去掉',
  addHours: '加别的日子',
  removeHours: '去掉这些日子',
  counters: '平时开几个窗口',
  atTimes: '这段时间的窗口',
  atTimesNote: '这几段时间窗口不一样；别的时间按平时的算。',
  addTimes: '加一段时间',
  minutes: count => `${count} 分钟`,
  percent: count => `${count}%`,
  slotNote: day => `已经放出去的号不能改长短：${day}以后才能变。`,
  walkIn: '百分之几留给没预约的人',
  walkInNote: '填 0 到 100。填 40，就是四成留给现场取号的人。',
  horizon: '提前多少天能约',
  horizonNote: most => `1 到 ${most} 天。`,
  release: '每天几点放新一天的号',
  releaseNote: '06:00 到 22:00，大家同一时刻开始约。',
  all: '全部都办',
  notTaken: count => `${count} 项不办`,
  servicesNote: '关掉的，网上约不到这个大厅。',
  groups: '单独安排的事项',
  groupsNote: '例如外国人签证只在周二、周四上午办，或者有自己的窗口。',
  ownCounters: '这一组自己的窗口',
  sharedCounters: '不填，和别的事项共用',
  ownCountersNote:
    '填了，这几个窗口只办这一组，别的事项用其余的窗口。开的窗口不够时，先给别的事项留一个；这一组不办的时间，全部窗口都办别的事项。',
  ownCountersFrom: day => `自己的窗口从${day}起才能变：之前的号已经放出去了。`,
  group: count => `${count} 项`,
  addGroup: '加一组',
  removeGroup: '去掉这一组',
  exceptions: '特别的日子',
  exceptionsNote: '停办、缩短、加开周六、春节专场，写在这里。这一天只按这里的算。',
  none: '没有',
  closed: '不办',
  withCounters: count => `${count} 个窗口`,
  addException: '加一天',
  editException: '这一天',
  day: '哪一天',
  kind: '办不办',
  kinds: { closed: '不办', open: '办，时间如下' },
  presets: { closed: '临时停办', shortened: '缩短时间', saturday: '周六加开', spring: '春节专场' },
  why: '为什么',
  whyHint: '大家会看到，例如：设备检修',
  usualCounters: '窗口数（可不填，照平时）',
  keep: '好了',
  removeException: '去掉这一天',
  holidays: '国家节假日和调休',
  holidaysNote: '按国务院办公厅的通知。放假不办，调休上班按周五的时间办。和通知不一样的，在上面加一天。',
  holidayKind: { off: '放假', work: '调休上班' },
  wrong: '请检查这里',
  look: '看看会影响谁',
  nothing: '还没有改什么。',
  preview: '保存前先看',
  changes: '会变的',
  change: {
    begins: day => `${day}起用新计划`,
    ends: day => `不再从${day}起变`,
    stated: day => `${day}另作安排`,
    withdrawn: day => `${day}照平时`,
    restated: day => `${day}的安排改了`,
  },
  changed: (day, parts) => `${day}起：${parts}`,
  week: (from, before, after) => `${from}起七天的号：${before} 个变成 ${after} 个`,
  sameWeek: '号的多少不变。',
  affected: count => `${count} 个预约不再合适`,
  unaffected: '已经约好的都还合适。',
  unfit: { closed: '那时不办', notTaken: '那时不办这件事', full: '号少了，他约得晚' },
  more: count => `还有 ${count} 个`,
  willTell: '保存后马上通知他们；收得到通知的，给每人留一个最近、最空的号；不答复的，预约还在，可以自己改。',
  save: count => (count > 0 ? `保存，通知 ${count} 人` : '保存'),
  ask: '确定保存吗？',
  askNote: (told, toPhone) =>
    told + toPhone === 0
      ? '没有人要改时间。'
      : (told > 0 ? `${told} 个预约人会马上收到通知。` : '') +
        (toPhone > 0 ? `${toPhone} 人收不到通知，请打电话。` : ''),
  goBack: '回去再改',
  changedBefore: '刚才别人先改了。下面是他改好的，请再看一遍。',
  saved: '已保存',
  left: count => `${count} 个预约还不合适`,
  told: count => `已通知 ${count} 人`,
  toPhone: count => `${count} 人收不到通知，请打电话`,
  held: count => `给 ${count} 人留着别处的号`,
  telling: '一分钟之内开始通知。',
  allFit: '所有预约都合适。',
  isTold: '已通知',
  isToPhone: '请打电话',
  isHeld: '留着号',
  toPlan: '再看计划',
  list: '、',
}
