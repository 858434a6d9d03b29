import type { Role } from '../schemas/staff'
import type { Language } from '../schemas/text'

/** What staff are called by what they do. */
export interface RoleTexts {
  name: Record<Role, string>
  nothingHere: string
}

export const roleTexts: Record<Language, RoleTexts> = {
  'zh-CN': {
    name: {
      province: '省级管理',
      city: '市级管理',
      county: '县级管理',
      pointManager: '大厅负责人',
      counter: '窗口',
      guide: '导办',
      visitTeam: '上门组',
      inspector: '检查员',
      auditor: '审计员',
    },
    nothingHere: '这个岗位没有大厅里的工作。',
  },
  en: {
    name: {
      province: 'Province',
      city: 'City',
      county: 'County',
      pointManager: 'Hall manager',
      counter: 'Counter',
      guide: 'Guide',
      visitTeam: 'Visit team',
      inspector: 'Inspector',
      auditor: 'Auditor',
    },
    nothingHere: 'This role has no work in a hall.',
  },
  ko: {
    name: {
      province: '성 관리',
      city: '시 관리',
      county: '현 관리',
      pointManager: '접수처 책임자',
      counter: '창구',
      guide: '안내원',
      visitTeam: '방문팀',
      inspector: '점검원',
      auditor: '감사원',
    },
    nothingHere: '이 직책에는 접수처에서 하는 일이 없습니다.',
  },
}
