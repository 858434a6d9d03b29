import type { Language } from '../schemas/text'

/** Wording of the photos of an inspection. */
export interface InspectionPhotoTexts {
  take: string
  photo: (number: number) => string
  waiting: string
  sent: string
  remove: (number: number) => string
  lookNote: string
  noRoom: string
  mended: string
  mendedNote: string
}

export const inspectionPhotoTexts: Record<Language, InspectionPhotoTexts> = {
  'zh-CN': {
    take: '拍照留证',
    photo: number => `照片 ${number}`,
    waiting: '等有网络时上传',
    sent: '已上传',
    remove: number => `删除照片 ${number}`,
    lookNote: '打开几分钟有效，查看会被记录',
    noRoom: '手机存不下了，请先连上网络上传',
    mended: '大厅的照片',
    mendedNote: '整改好了先拍照，再写说明。说明交了就不能再改照片。',
  },
  en: {
    take: 'Take a photo',
    photo: number => `Photo ${number}`,
    waiting: 'sent when there is a network',
    sent: 'sent',
    remove: number => `Delete photo ${number}`,
    lookNote: 'Opens for a few minutes; every look is recorded',
    noRoom: 'No room left on this phone. Connect and send first.',
    mended: 'Photos of the hall',
    mendedNote: 'Take photos of what is mended, then say so. Once it is said, they stay as they are.',
  },
  ko: {
    take: '사진 찍기',
    photo: number => `사진 ${number}`,
    waiting: '연결되면 보냄',
    sent: '보냄',
    remove: number => `사진 ${number} 삭제`,
    lookNote: '몇 분 동안 열 수 있으며, 볼 때마다 기록됨',
    noRoom: '휴대전화에 공간이 없습니다. 먼저 연결해 보내세요.',
    mended: '접수처 사진',
    mendedNote: '고친 것을 먼저 찍고 설명을 쓰세요. 설명을 내면 사진을 바꿀 수 없습니다.',
  },
}
