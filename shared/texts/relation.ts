import type { Language } from '../schemas/text'
import type { Relation } from '../vocabulary/relation'

/** What an applicant is to the person who books, and who comes along with a child. */
export interface RelationTexts {
  relation: string
  relations: Record<Relation, string>
  guardian: string
  guardianName: string
  guardianPlaceholder: string
  comesWith: (name: string) => string
}

const zhCn: RelationTexts = {
  relation: '是您的什么人',
  relations: {
    self: '本人',
    spouse: '配偶',
    child: '孩子',
    parent: '父母',
    relative: '其他亲属',
    companion: '同行的人',
  },
  guardian: '陪孩子来的监护人',
  guardianName: '监护人姓名',
  guardianPlaceholder: '和证件上一致',
  comesWith: name => `由 ${name} 陪同`,
}

const en: RelationTexts = {
  relation: 'Who is this to you',
  relations: {
    self: 'Myself',
    spouse: 'Husband or wife',
    child: 'Child',
    parent: 'Parent',
    relative: 'Other relative',
    companion: 'Somebody who comes along',
  },
  guardian: 'The guardian who comes with the child',
  guardianName: 'Name of the guardian',
  guardianPlaceholder: 'As in the document',
  comesWith: name => `Comes with ${name}`,
}

const ko: RelationTexts = {
  relation: '본인과의 관계',
  relations: {
    self: '본인',
    spouse: '배우자',
    child: '자녀',
    parent: '부모',
    relative: '다른 친척',
    companion: '동행인',
  },
  guardian: '아이와 함께 오는 보호자',
  guardianName: '보호자 이름',
  guardianPlaceholder: '증명서와 같게',
  comesWith: name => `${name} 님과 함께`,
}

export const relationTexts: Record<Language, RelationTexts> = { 'zh-CN': zhCn, en, ko }
