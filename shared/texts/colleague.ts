import type { Language } from '../schemas/text'

/** Who works where, how somebody becomes staff, and how he ceases to be. */
export interface ColleagueTexts {
  title: string
  search: string
  allPoints: string
  byPoint: string
  total: (count: number) => string
  more: (shown: number, total: number) => string
  none: string
  noneNote: string
  noMatch: string
  noMatchNote: string
  whole: string
  team: (place: string, team: string) => string
  since: (moment: string) => string
  phone: string
  place: string
  role: string
  own: string
  leave: string
  leaveAsk: string
  leaveNote: string
  left: string
  notStaff: string
  notStaffNote: string
  pending: string
  pendingUntil: (moment: string) => string
  withdraw: string
  withdrawAsk: (name: string) => string
  withdrawNote: string
  withdrawn: string
  invite: string
  inviteNote: string
  name: string
  namePlaceholder: string
  nameMissing: string
  phonePlaceholder: string
  roleMissing: string
  placeMissing: string
  choosePlace: string
  findPlace: string
  teamCode: string
  teamPlaceholder: string
  teamMissing: string
  inviteAsk: (name: string, role: string) => string
  code: string
  codeNote: string
  copy: string
  copied: string
  done: string
  transfer: string
  transferNote: string
  transferAsk: (name: string) => string
  transferAskNote: (role: string, place: string) => string
  transferSame: string
  transferred: string
  revoke: string
  revokeAsk: (name: string) => string
  revokeNote: string
  revoked: string
  gone: string
  goneNote: string
  back: string
  activate: string
  activateNote: string
  activationCode: string
  activationPlaceholder: string
  byPhone: string
  phoneRefused: string
  activated: string
  enter: string
}

export const colleagueTexts: Record<Language, ColleagueTexts> = {
  'zh-CN': {
    title: '同事',
    search: '查姓名',
    allPoints: '所有大厅和单位',
    byPoint: '按大厅看',
    total: count => `共 ${count} 人`,
    more: (shown, total) => `先列出 ${shown} 人，共 ${total} 人。请查姓名或按大厅看。`,
    none: '这里还没有同事',
    noneNote: '邀请的人用自己的手机激活后，就出现在这里。',
    noMatch: '没有找到',
    noMatchNote: '换一个姓名，或按大厅看。',
    whole: '全省',
    team: (place, team) => `${place} · ${team} 组`,
    since: moment => `${moment}起`,
    phone: '手机号',
    place: '范围',
    role: '岗位',
    own: '我的岗位',
    leave: '退出岗位',
    leaveAsk: '退出现在的岗位吗？',
    leaveNote: '退出后马上不能再用工作台。要回来，得重新受邀请。',
    left: '已退出岗位',
    notStaff: '您现在没有岗位',
    notStaffNote: '收到邀请后，在“我的”里激活。',
    pending: '等待激活的邀请',
    pendingUntil: moment => `${moment}前有效`,
    withdraw: '收回',
    withdrawAsk: name => `收回给${name}的邀请吗？`,
    withdrawNote: '激活码马上作废。',
    withdrawn: '邀请已收回',
    invite: '邀请同事',
    inviteNote: '邀请只能用填写的手机号激活一次，两天内有效。',
    name: '姓名',
    namePlaceholder: '同事的姓名',
    nameMissing: '请填写姓名。',
    phonePlaceholder: '他微信绑定的手机号',
    roleMissing: '请选择岗位。',
    placeMissing: '请选择范围。',
    choosePlace: '选择范围',
    findPlace: '查大厅、区县或市州',
    teamCode: '小组编号',
    teamPlaceholder: '字母、数字，如 A',
    teamMissing: '请填写小组编号：字母、数字或短横线。',
    inviteAsk: (name, role) => `邀请${name}做${role}吗？`,
    code: '激活码',
    codeNote: '只显示这一次。请当面或打电话告诉本人；别人的手机用不了。',
    copy: '复制激活码',
    copied: '已复制',
    done: '已经告诉本人',
    transfer: '调整岗位',
    transferNote: '下一次操作起就按新的岗位。',
    transferAsk: name => `调整${name}的岗位吗？`,
    transferAskNote: (role, place) => `改为：${role} · ${place}`,
    transferSame: '和现在的岗位一样。',
    transferred: '岗位已调整',
    revoke: '撤销岗位',
    revokeAsk: name => `撤销${name}的岗位吗？`,
    revokeNote: '从下一次操作起，他就不能再用工作台。',
    revoked: '岗位已撤销',
    gone: '没有这位同事',
    goneNote: '他可能已经调走，或不在您的范围内。',
    back: '回到同事',
    activate: '激活工作台',
    activateNote: '请用受邀请的那个手机号。手机号由微信提供，只用来核对邀请。',
    activationCode: '激活码',
    activationPlaceholder: '10 位字母和数字',
    byPhone: '用本机手机号激活',
    phoneRefused: '要有手机号才能核对邀请。',
    activated: '激活成功',
    enter: '进入工作台',
  },
  en: {
    title: 'Colleagues',
    search: 'Find a name',
    allPoints: 'All halls and offices',
    byPoint: 'By hall',
    total: count => `${count} in all`,
    more: (shown, total) => `The first ${shown} of ${total}. Find a name, or look by hall.`,
    none: 'Nobody here yet',
    noneNote: 'Whoever you invite appears here once the invitation is taken.',
    noMatch: 'Nobody found',
    noMatchNote: 'Try another name, or look by hall.',
    whole: 'The whole province',
    team: (place, team) => `${place} · team ${team}`,
    since: moment => `since ${moment}`,
    phone: 'Phone',
    place: 'Area',
    role: 'Role',
    own: 'My role',
    leave: 'Leave my role',
    leaveAsk: 'Leave your role?',
    leaveNote: 'The workplace closes for you at once. To come back you must be invited again.',
    left: 'You have left your role',
    notStaff: 'You have no role now',
    notStaffNote: 'When you are invited, activate under “Me”.',
    pending: 'Invitations not taken yet',
    pendingUntil: moment => `until ${moment}`,
    withdraw: 'Withdraw',
    withdrawAsk: name => `Withdraw the invitation of ${name}?`,
    withdrawNote: 'The activation code is void at once.',
    withdrawn: 'Invitation withdrawn',
    invite: 'Invite a colleague',
    inviteNote: 'It can be taken once, on the phone with this number, within two days.',
    name: 'Name',
    namePlaceholder: 'Your colleague’s name',
    nameMissing: 'Please give the name.',
    phonePlaceholder: 'As in WeChat',
    roleMissing: 'Please choose a role.',
    placeMissing: 'Please choose an area.',
    choosePlace: 'Choose an area',
    findPlace: 'Hall, county, city',
    teamCode: 'Team',
    teamPlaceholder: 'Letters or digits, such as A',
    teamMissing: 'Please name the team: letters, digits or dashes.',
    inviteAsk: (name, role) => `Invite ${name} as ${role}?`,
    code: 'Activation code',
    codeNote: 'Shown this once. Tell it to the person; it works on no other phone.',
    copy: 'Copy the activation code',
    copied: 'Copied',
    done: 'The person has it',
    transfer: 'Change the role',
    transferNote: 'It holds from the next action on.',
    transferAsk: name => `Change the role of ${name}?`,
    transferAskNote: (role, place) => `New: ${role} · ${place}`,
    transferSame: 'This is the present role.',
    transferred: 'Role changed',
    revoke: 'Take the role away',
    revokeAsk: name => `Take the role of ${name} away?`,
    revokeNote: 'From the next action on the workplace is closed for this person.',
    revoked: 'Role taken away',
    gone: 'No such colleague',
    goneNote: 'Perhaps this person has moved, or is outside your area.',
    back: 'Back to colleagues',
    activate: 'Activate the workplace',
    activateNote: 'Use the phone you were invited on. WeChat tells the number, only to check the invitation.',
    activationCode: 'Activation code',
    activationPlaceholder: '10 letters and digits',
    byPhone: 'Activate with this phone number',
    phoneRefused: 'The invitation is checked by the phone number.',
    activated: 'Activated',
    enter: 'Enter the workplace',
  },
  ko: {
    title: '동료',
    search: '이름 찾기',
    allPoints: '모든 접수처와 기관',
    byPoint: '접수처별로 보기',
    total: count => `모두 ${count}명`,
    more: (shown, total) => `모두 ${total}명 중 ${shown}명입니다. 이름을 찾거나 접수처별로 보세요.`,
    none: '아직 동료가 없습니다',
    noneNote: '초대받은 사람이 활성화하면 여기에 나타납니다.',
    noMatch: '찾지 못했습니다',
    noMatchNote: '다른 이름으로 찾거나 접수처별로 보세요.',
    whole: '성 전체',
    team: (place, team) => `${place} · ${team}팀`,
    since: moment => `${moment}부터`,
    phone: '전화번호',
    place: '범위',
    role: '직책',
    own: '내 직책',
    leave: '직책에서 나오기',
    leaveAsk: '지금 직책에서 나오시겠습니까?',
    leaveNote: '나오면 바로 업무 화면을 쓸 수 없습니다. 돌아오려면 다시 초대를 받아야 합니다.',
    left: '직책에서 나왔습니다',
    notStaff: '지금은 직책이 없습니다',
    notStaffNote: '초대를 받으면 “내 정보”에서 활성화해 주세요.',
    pending: '아직 활성화하지 않은 초대',
    pendingUntil: moment => `${moment}까지`,
    withdraw: '초대 취소',
    withdrawAsk: name => `${name} 님의 초대를 취소하시겠습니까?`,
    withdrawNote: '활성화 코드는 바로 쓸 수 없게 됩니다.',
    withdrawn: '초대를 취소했습니다',
    invite: '동료 초대',
    inviteNote: '적은 전화번호의 휴대폰에서 이틀 안에 한 번만 쓸 수 있습니다.',
    name: '이름',
    namePlaceholder: '동료의 이름',
    nameMissing: '이름을 적어 주세요.',
    phonePlaceholder: '그 사람 위챗의 전화번호',
    roleMissing: '직책을 골라 주세요.',
    placeMissing: '범위를 골라 주세요.',
    choosePlace: '범위 고르기',
    findPlace: '접수처, 구·현, 시·주 찾기',
    teamCode: '팀 번호',
    teamPlaceholder: '영문이나 숫자, 예: A',
    teamMissing: '팀 번호를 영문, 숫자, 줄표로 적어 주세요.',
    inviteAsk: (name, role) => `${name} 님을 ${role}(으)로 초대하시겠습니까?`,
    code: '활성화 코드',
    codeNote: '지금 한 번만 보입니다. 본인에게 알려 주세요. 다른 휴대폰에서는 쓸 수 없습니다.',
    copy: '활성화 코드 복사',
    copied: '복사했습니다',
    done: '본인에게 알렸습니다',
    transfer: '직책 바꾸기',
    transferNote: '다음 조작부터 새 직책이 적용됩니다.',
    transferAsk: name => `${name} 님의 직책을 바꾸시겠습니까?`,
    transferAskNote: (role, place) => `새 직책: ${role} · ${place}`,
    transferSame: '지금 직책과 같습니다.',
    transferred: '직책을 바꾸었습니다',
    revoke: '직책 해제',
    revokeAsk: name => `${name} 님의 직책을 해제하시겠습니까?`,
    revokeNote: '다음 조작부터 이 사람은 업무 화면을 쓸 수 없습니다.',
    revoked: '직책을 해제했습니다',
    gone: '그런 동료가 없습니다',
    goneNote: '옮겨 갔거나 담당 범위 밖일 수 있습니다.',
    back: '동료 목록으로',
    activate: '업무 화면 활성화',
    activateNote: '초대받은 전화번호의 휴대폰을 쓰세요. 번호는 위챗이 알려 주며, 초대 확인에만 씁니다.',
    activationCode: '활성화 코드',
    activationPlaceholder: '영문과 숫자 10자리',
    byPhone: '이 휴대폰 번호로 활성화',
    phoneRefused: '전화번호가 있어야 초대를 확인할 수 있습니다.',
    activated: '활성화되었습니다',
    enter: '업무 화면으로',
  },
}
