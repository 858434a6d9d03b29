import type { ReviewReason } from '../../schemas/home-visit'

const reason = (
  code: string,
  outcome: ReviewReason['outcome'],
  zh: string,
  en: string,
  ko: string,
): ReviewReason => ({ code, outcome, text: { 'zh-CN': zh, en, ko } })

/** What a reviewer answers beside yes, in words for the applicant. Our own proposal. */
export const reviewReasons: ReviewReason[] = [
  reason(
    'unreadable',
    'moreNeeded',
    '证明照片看不清，请重新拍一张。',
    'The photo of your paper cannot be read. Please take it again.',
    '증명 서류 사진이 잘 보이지 않습니다. 다시 찍어 주십시오.',
  ),
  reason(
    'paperMissing',
    'moreNeeded',
    '还缺一份证明，请补上。',
    'A paper is still missing. Please add it.',
    '증명 서류가 하나 빠졌습니다. 보충해 주십시오.',
  ),
  reason(
    'relationUnclear',
    'moreNeeded',
    '请补一份能说明您和申请人关系的材料，比如户口簿。',
    'Please add a paper that shows how you are related to the applicant, such as the household register.',
    '신청인과의 관계를 보여 주는 서류(예: 호구부)를 보충해 주십시오.',
  ),
  reason(
    'addressUnclear',
    'moreNeeded',
    '地址不够清楚，请写明小区、楼号和门牌。',
    'The address is not clear enough. Please give the estate, building and door.',
    '주소가 분명하지 않습니다. 단지, 동, 호수를 적어 주십시오.',
  ),
  reason(
    'notReached',
    'moreNeeded',
    '电话没有打通，请确认号码后再提交。',
    'We could not reach you by phone. Please check the number and send it again.',
    '전화 연결이 되지 않았습니다. 번호를 확인하고 다시 보내 주십시오.',
  ),
  reason(
    'notInClass',
    'refused',
    '按证明材料，不属于这次上门的对象。',
    'By the papers, this is not one of the people the visits are for.',
    '증명 서류로 볼 때 이번 방문 대상이 아닙니다.',
  ),
  reason(
    'notMobile',
    'refused',
    '这件事现在不能上门办，要到大厅办。',
    'This cannot be done at home for now. It has to be done at a hall.',
    '이 업무는 지금 방문으로 할 수 없으며 접수처에서 해야 합니다.',
  ),
  reason(
    'outsideArea',
    'refused',
    '地址不在上门的范围里。',
    'The address lies outside the area of the visits.',
    '주소가 방문 지역 밖입니다.',
  ),
  reason(
    'alreadyDone',
    'refused',
    '同一个证件已经在办了，不用再来一次。',
    'The same document is already being made. No second visit is needed.',
    '같은 증서를 이미 처리하고 있어 다시 방문할 필요가 없습니다.',
  ),
]
