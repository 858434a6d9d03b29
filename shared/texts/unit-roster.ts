import type { EvidenceProblem } from '../schemas/home-visit-evidence'
import type { Language } from '../schemas/text'

/** Wording of the page on which a unit's contact sends the list of travellers, and a reviewer reads it. */
export interface UnitRosterTexts {
  title: string
  how: (moreThan: number) => string
  template: string
  asXlsx: string
  asCsv: string
  file: string
  choose: string
  again: string
  fileNote: string
  sending: (percent: number) => string
  reading: (done: number, total: number) => string
  comparing: (done: number, total: number) => string
  waiting: string
  stopped: string
  awaited: string
  wrong: (count: number) => string
  wrongNote: string
  stillCounts: string
  firstOf: (told: number, count: number) => string
  showAll: string
  kept: (persons: number) => string
  keptRows: (rows: number) => string
  keptAt: string
  none: string
  photos: string
  photoCount: { ready: (n: number) => string; lacking: (n: number) => string; unknown: (n: number) => string }
  photo: { ready: string; lacking: string; unknown: string }
  services: string
  ignored: (titles: string) => string
  people: string
  age: (years: number) => string
  row: (row: number) => string
  openQuestions: (count: number) => string
  ready: string
  onTheSpot: string
  ownList: string
  more: (left: number) => string
  remove: string
  removeAsk: string
  removeNote: string
  removed: string
  closed: string
  elsewhere: (count: number) => string
  few: (moreThan: number) => string
  problem: Partial<Record<EvidenceProblem, string>>
}

const zhCn: UnitRosterTexts = {
  title: '旅客名册',
  how: moreThan => `把一起出行的人写进一张表传上来。要超过 ${moreThan} 人。一行写一人办一件事。`,
  template: '第一步：下载模板',
  asXlsx: 'Excel 表格（.xlsx）',
  asCsv: '文本表格（.csv）',
  file: '第二步：上传填好的名册',
  choose: '选择文件',
  again: '换一份名册',
  fileNote: '.xlsx 或 .csv，最大 4 MB，最多 5000 行。名册加密保存，申请结束 30 天后删除。',
  sending: percent => `正在上传 ${percent}%`,
  reading: (done, total) => (total > 0 ? `正在读取：${done} / ${total} 行` : '正在读取'),
  comparing: (done, total) => `正在查重：${done} / ${total} 行`,
  waiting: '可以离开这一页，回来时接着看。',
  stopped: '没有读完。请再传一次。',
  awaited: '上一份没有传完。请再传一次。',
  wrong: count => `有 ${count} 处要改`,
  wrongNote: '在表里改好以后，把整张表再传一次。不会重复登记。',
  stillCounts: '在这之前，仍以上一份名册为准。',
  firstOf: (told, count) => `先列出 ${told} 处，共 ${count} 处。`,
  showAll: '全部列出',
  kept: persons => `名册已收下：${persons} 人`,
  keptRows: rows => `共 ${rows} 行`,
  keptAt: '收下时间',
  none: '还没有名册',
  photos: '证件照',
  photoCount: {
    ready: n => `${n} 人已有`,
    lacking: n => `${n} 人没有，上门时现场拍`,
    unknown: n => `${n} 人没有写`,
  },
  photo: { ready: '有照片', lacking: '没有照片', unknown: '照片没有写' },
  services: '办什么',
  ignored: titles => `这些列没有读：${titles}`,
  people: '每个人要准备什么',
  age: years => `${years} 岁`,
  row: row => `第 ${row} 行`,
  openQuestions: count => `还有 ${count} 个问题，答案不同可能要多带材料。`,
  ready: '要准备好',
  onTheSpot: '上门时当场办',
  ownList: '回答问题，看完整清单',
  more: left => `再看 ${left} 人`,
  remove: '撤回名册',
  removeAsk: '撤回这份名册？',
  removeNote: '名册会删除，申请还在。以后可以再传。',
  removed: '名册已撤回',
  closed: '申请已有决定，名册不能再改。',
  elsewhere: count => `有 ${count} 人后来又在别的申请里，请核对。`,
  few: moreThan => `要超过 ${moreThan} 人。`,
  problem: { tooMany: '传的次数太多了，请打 12367。' },
}

const en: UnitRosterTexts = {
  title: 'List of travellers',
  how: moreThan =>
    `Write those who travel together into one table and send it: more than ${moreThan} people, a row for each person and service.`,
  template: 'Step 1: the template',
  asXlsx: 'Excel table (.xlsx)',
  asCsv: 'Text table (.csv)',
  file: 'Step 2: send the list',
  choose: 'Choose a file',
  again: 'Send another list',
  fileNote:
    '.xlsx or .csv, at most 4 MB and 5,000 rows. It is kept encrypted and deleted 30 days after the request is over.',
  sending: percent => `Sending ${percent}%`,
  reading: (done, total) => (total > 0 ? `Reading: ${done} of ${total} rows` : 'Reading'),
  comparing: (done, total) => `Looking for duplicates: ${done} of ${total} rows`,
  waiting: 'You may leave this page and come back.',
  stopped: 'It was not read to its end. Send it again.',
  awaited: 'The last file did not arrive whole. Send it again.',
  wrong: count => (count === 1 ? 'One place to mend' : `${count} places to mend`),
  wrongNote: 'Mend them in your table and send all of it again. Nobody is entered twice.',
  stillCounts: 'Until then the list of before counts.',
  firstOf: (told, count) => `The first ${told} of ${count}.`,
  showAll: 'Show all',
  kept: persons => `The list is here: ${persons} people`,
  keptRows: rows => `${rows} rows`,
  keptAt: 'Kept',
  none: 'No list yet',
  photos: 'Photos',
  photoCount: {
    ready: n => `${n} have one`,
    lacking: n => `${n} have none: taken on the spot`,
    unknown: n => `${n} not said`,
  },
  photo: { ready: 'Photo', lacking: 'No photo', unknown: 'Photo not said' },
  services: 'Services',
  ignored: titles => `Nothing was read from: ${titles}`,
  people: 'What each has to have ready',
  age: years => `aged ${years}`,
  row: row => `Row ${row}`,
  openQuestions: count =>
    count === 1 ? 'One more question may add something.' : `${count} more questions may add something.`,
  ready: 'Have ready',
  onTheSpot: 'Done on the spot',
  ownList: 'Answer them for the whole list',
  more: left => `${left} more`,
  remove: 'Take the list back',
  removeAsk: 'Take this list back?',
  removeNote: 'The list is deleted and the request stays. You can send another.',
  removed: 'The list is taken back',
  closed: 'The request is decided; its list can no longer change.',
  elsewhere: count => `${count} of them have come to stand in other requests. Please check.`,
  few: moreThan => `More than ${moreThan} people are needed.`,
  problem: { tooMany: 'Too many files have been sent. Call 12367.' },
}

const ko: UnitRosterTexts = {
  title: '여행자 명단',
  how: moreThan =>
    `함께 가는 사람을 표 하나에 써서 보내십시오. ${moreThan}명보다 많아야 하며, 한 줄에 한 사람의 업무 하나를 씁니다.`,
  template: '1단계: 양식 받기',
  asXlsx: 'Excel 표(.xlsx)',
  asCsv: '텍스트 표(.csv)',
  file: '2단계: 명단 보내기',
  choose: '파일 고르기',
  again: '다른 명단 보내기',
  fileNote: '.xlsx나 .csv, 4 MB와 5000줄까지. 암호화해 보관하고 신청이 끝나면 30일 뒤에 지웁니다.',
  sending: percent => `보내는 중 ${percent}%`,
  reading: (done, total) => (total > 0 ? `읽는 중: ${total}줄 가운데 ${done}` : '읽는 중'),
  comparing: (done, total) => `중복 확인 중: ${total}줄 가운데 ${done}`,
  waiting: '이 화면을 떠났다가 돌아와도 됩니다.',
  stopped: '끝까지 읽지 못했습니다. 다시 보내십시오.',
  awaited: '지난 파일이 다 오지 않았습니다. 다시 보내십시오.',
  wrong: count => `고칠 곳 ${count}곳`,
  wrongNote: '표에서 고친 뒤 전체를 다시 보내십시오. 두 번 등록되지 않습니다.',
  stillCounts: '그때까지는 앞의 명단이 유효합니다.',
  firstOf: (told, count) => `${count}곳 가운데 ${told}곳입니다.`,
  showAll: '모두 보기',
  kept: persons => `명단을 받았습니다: ${persons}명`,
  keptRows: rows => `${rows}줄`,
  keptAt: '받은 때',
  none: '아직 명단이 없습니다',
  photos: '사진',
  photoCount: {
    ready: n => `${n}명 있음`,
    lacking: n => `${n}명 없음, 현장에서 촬영`,
    unknown: n => `${n}명 모름`,
  },
  photo: { ready: '사진 있음', lacking: '사진 없음', unknown: '사진 모름' },
  services: '업무',
  ignored: titles => `읽지 않은 열: ${titles}`,
  people: '사람마다 준비할 것',
  age: years => `${years}세`,
  row: row => `${row}행`,
  openQuestions: count => `질문 ${count}개가 남아 있어 서류가 더 필요할 수 있습니다.`,
  ready: '준비할 것',
  onTheSpot: '현장에서 하는 것',
  ownList: '답하고 전체 목록 보기',
  more: left => `${left}명 더 보기`,
  remove: '명단 거두기',
  removeAsk: '이 명단을 거둘까요?',
  removeNote: '명단은 지워지고 신청은 남습니다. 다시 보낼 수 있습니다.',
  removed: '명단을 거두었습니다',
  closed: '결정이 나서 명단을 바꿀 수 없습니다.',
  elsewhere: count => `${count}명이 그 뒤 다른 신청에도 있습니다. 확인하십시오.`,
  few: moreThan => `${moreThan}명보다 많아야 합니다.`,
  problem: { tooMany: '너무 여러 번 보냈습니다. 12367로 전화하십시오.' },
}

export const unitRosterTexts: Record<Language, UnitRosterTexts> = { 'zh-CN': zhCn, en, ko }
