import type { EvidenceProblem } from '../schemas/home-visit-evidence'
import type { Language } from '../schemas/text'

/** Wording of the papers that are handed in for a home visit. */
export interface EvidenceTexts {
  add: (kind: string) => string
  note: string
  sending: (percent: number) => string
  remove: string
  again: string
  tooLarge: string
  problem: Record<EvidenceProblem, string>
}

const zhCn: EvidenceTexts = {
  add: kind => `添加${kind}`,
  note: '照片或 PDF，最大 10 MB。只给审核人看，决定后 30 天删除。',
  sending: percent => `正在上传 ${percent}%`,
  remove: '删除',
  again: '没有传上去，再试一次',
  tooLarge: '文件超过 10 MB，请换一个小一些的。',
  problem: {
    notArrived: '没有收到，请再传一次。',
    size: '收到的文件不完整，请再传一次。',
    otherType: '这不是照片或 PDF，请换一个。',
    damaged: '文件已损坏，请换一个。',
    pixels: '图片太大，打不开。请重新拍一张。',
    tooMany: '一份申请最多 12 份材料。',
    closed: '申请已有决定，不能再改材料。',
  },
}
const en: EvidenceTexts = {
  add: kind => `Add: ${kind}`,
  note: 'A photo or PDF of 10 MB at most. Reviewers alone see it; it is deleted 30 days after the decision.',
  sending: percent => `Sending ${percent}%`,
  remove: 'Remove',
  again: 'It was not sent. Try again',
  tooLarge: 'The file is larger than 10 MB. Choose a smaller one.',
  problem: {
    notArrived: 'It has not arrived. Send it again.',
    size: 'It has not arrived whole. Send it again.',
    otherType: 'This is no photo or PDF. Choose another.',
    damaged: 'The file is damaged. Choose another.',
    pixels: 'The picture is too large to be opened. Take another.',
    tooMany: 'A request has 12 papers at most.',
    closed: 'The request is decided; papers can no longer change.',
  },
}
const ko: EvidenceTexts = {
  add: kind => `${kind} 추가`,
  note: '사진이나 PDF, 10 MB까지. 심사자만 보며 결정 후 30일에 지웁니다.',
  sending: percent => `보내는 중 ${percent}%`,
  remove: '지우기',
  again: '보내지 못했습니다. 다시 시도',
  tooLarge: '파일이 10 MB를 넘습니다. 더 작은 것을 고르십시오.',
  problem: {
    notArrived: '받지 못했습니다. 다시 보내십시오.',
    size: '다 받지 못했습니다. 다시 보내십시오.',
    otherType: '사진이나 PDF가 아닙니다. 다른 것을 고르십시오.',
    damaged: '파일이 손상되었습니다. 다른 것을 고르십시오.',
    pixels: '사진이 너무 커서 열 수 없습니다. 다시 찍으십시오.',
    tooMany: '신청 하나에 서류 12개까지입니다.',
    closed: '결정이 나서 서류를 바꿀 수 없습니다.',
  },
}
export const evidenceTexts: Record<Language, EvidenceTexts> = { 'zh-CN': zhCn, en, ko }
