import type { Language } from '../../../shared/schemas/text'

interface Step {
  title: string
  /** While it cannot be taken yet; when it can; and once it is done. */
  before: string
  ready: string
  done: string
  link: string
}

export interface StartWords {
  title: string
  subtitle: string
  invented: string
  clock: string
  story: string
  intro: string
  /** While she is being booked. */
  arranging: string
  message: Omit<Step, 'before' | 'ready' | 'done'> & { none: string; there: string }
  accept: Omit<Step, 'ready' | 'done'> & {
    ready: (saves: number, until: string) => string
    over: string
    done: (place: string, time: string) => string
  }
  counter: Omit<Step, 'before' | 'ready' | 'done'> & {
    before: (place: string) => string
    seen: (place: string, time: string) => string
    arrived: string
  }
  savings: {
    title: string
    none: string
    moved: (people: number) => string
    minutes: string
    promised: string
    unknown: string
    measured: (people: number, minutes: number) => string
    note: string
  }
  halls: { title: string; link: string; count: (count: number) => string }
  people: { title: string; citizens: string; staff: string; app: string; work: string; inbox: string }
  chat: string
  authenticator: string
  scan: string
}

const zh: StartWords = {
  title: '吉林出入境',
  subtitle: '在这台电脑上运行的演示',
  invented: '人物都是虚构的',
  clock: '演示时间',
  story: '三步看懂',
  intro: '王秀英约了今天去长春市出入境大厅换护照。那里人多，附近有个大厅几乎不用等。',
  arranging: '正在给她预约，几秒钟就好',
  message: {
    title: '打开王秀英的微信消息',
    none: '消息还没有到，最多再等一分钟',
    there: '消息已到：推荐更快的大厅',
    link: '打开她的微信',
  },
  accept: {
    title: '替她接受',
    before: '有了推荐，就能在她的预约里改过去',
    ready: (saves, until) => `预计少花 ${saves} 分钟，号留到 ${until}`,
    over: '推荐已过时间。打开预约，再点一下会重新找',
    done: (place, time) => `已改到${place}，${time}`,
    link: '打开她的预约',
  },
  counter: {
    title: '到窗口看她',
    before: place => `她现在还在${place}的名单上`,
    seen: (place, time) => `${place}的名单上有她（王*英），${time}`,
    arrived: '她已在窗口签到',
    link: '打开窗口的名单',
  },
  savings: {
    title: '到现在省了多少',
    none: '还没有人改去更快的大厅。',
    moved: people => `${people} 人改到了更快的大厅`,
    minutes: '分钟',
    promised: '预计一共少花',
    unknown: '实际省了多少：还不知道。当天结束后，按两个大厅实测的等候来算。',
    measured: (people, minutes) =>
      minutes < 0
        ? `已核实 ${people} 人：实际一共多花 ${-minutes} 分钟。`
        : `已核实 ${people} 人：实际一共少花 ${minutes} 分钟。`,
    note: '从出门到叫号，路上和等候都算。',
  },
  halls: { title: '全省大厅现在', link: '看全省大厅', count: count => `${count} 个` },
  people: {
    title: '换个人看看',
    citizens: '群众',
    staff: '工作人员',
    app: '打开小程序',
    work: '工作台',
    inbox: '微信消息',
  },
  chat: '服务号',
  authenticator: '验证器',
  scan: '在电脑上扫码登录',
}

const en: StartWords = {
  title: 'Jilin Entry and Exit',
  subtitle: 'A demonstration on this machine',
  invented: 'All people are invented',
  clock: 'Demonstration time',
  story: 'Three steps',
  intro:
    'Wang Xiuying is booked at the Changchun city hall today, for a new passport. Many are waiting there, and a hall nearby has almost no queue.',
  arranging: 'She is being booked: a few seconds',
  message: {
    title: 'Open Wang Xiuying’s WeChat message',
    none: 'The message has not come yet: a minute at most',
    there: 'The message is there: a faster hall',
    link: 'Open her WeChat',
  },
  accept: {
    title: 'Accept for her',
    before: 'Once there is an offer, her booking can be moved',
    ready: (saves, until) => `About ${saves} minutes less; the place is kept until ${until}`,
    over: 'The offer is over. Open the booking: one tap looks again',
    done: (place, time) => `Moved to ${place}, ${time}`,
    link: 'Open her booking',
  },
  counter: {
    title: 'See her at the counter',
    before: place => `She is still on the list of ${place}`,
    seen: (place, time) => `She is on the list of ${place} as 王*英, ${time}`,
    arrived: 'She has been checked in',
    link: 'Open the counter’s list',
  },
  savings: {
    title: 'Saved so far',
    none: 'Nobody has moved to a faster hall yet.',
    moved: people => `${people} ${people === 1 ? 'person has' : 'people have'} moved to a faster hall`,
    minutes: 'minutes',
    promised: 'foreseen to be saved',
    unknown:
      'Really saved: not known yet. It is reckoned when the day is over, by the waits measured in both halls.',
    measured: (people, minutes) =>
      minutes < 0
        ? `Checked for ${people}: really lost ${-minutes} minutes in all.`
        : `Checked for ${people}: really saved ${minutes} minutes in all.`,
    note: 'From the door to the call: the way and the wait.',
  },
  halls: { title: 'All halls now', link: 'See all halls', count: count => `${count}` },
  people: {
    title: 'Be somebody else',
    citizens: 'Citizens',
    staff: 'Staff',
    app: 'App',
    work: 'Workplace',
    inbox: 'WeChat',
  },
  chat: 'Service number',
  authenticator: 'Authenticator',
  scan: 'Sign in on a PC by a telephone',
}

const ko: StartWords = {
  title: '지린 출입국',
  subtitle: '이 컴퓨터에서 도는 시연',
  invented: '인물은 모두 가상입니다',
  clock: '시연 시각',
  story: '세 단계로 보기',
  intro:
    '왕슈잉 씨는 오늘 창춘시 출입국 접수처에 여권 재발급을 예약했습니다. 그곳은 붐비고, 가까운 접수처는 거의 기다리지 않습니다.',
  arranging: '예약하고 있습니다. 곧 끝납니다',
  message: {
    title: '왕슈잉 씨의 위챗 메시지 열기',
    none: '메시지가 아직 없습니다. 길어도 1분이면 옵니다',
    there: '메시지가 왔습니다: 더 빠른 접수처',
    link: '위챗 열기',
  },
  accept: {
    title: '대신 받아들이기',
    before: '추천이 오면 예약을 옮길 수 있습니다',
    ready: (saves, until) => `약 ${saves}분 덜 걸립니다. 자리는 ${until}까지 남겨 둡니다`,
    over: '추천 시간이 지났습니다. 예약을 열고 누르면 다시 찾습니다',
    done: (place, time) => `${place}, ${time}(으)로 옮겼습니다`,
    link: '예약 열기',
  },
  counter: {
    title: '창구에서 확인하기',
    before: place => `지금은 아직 ${place} 명단에 있습니다`,
    seen: (place, time) => `${place} 명단에 있습니다 (王*英), ${time}`,
    arrived: '창구에서 도착 확인을 했습니다',
    link: '창구 명단 열기',
  },
  savings: {
    title: '지금까지 줄인 시간',
    none: '아직 더 빠른 접수처로 옮긴 사람이 없습니다.',
    moved: people => `${people}명이 더 빠른 접수처로 옮겼습니다`,
    minutes: '분',
    promised: '줄어들 것으로 예상',
    unknown: '실제로 줄인 시간: 아직 모릅니다. 하루가 끝나면 두 접수처에서 잰 대기 시간으로 계산합니다.',
    measured: (people, minutes) =>
      minutes < 0
        ? `${people}명 확인: 실제로 모두 ${-minutes}분 더 걸렸습니다.`
        : `${people}명 확인: 실제로 모두 ${minutes}분을 줄였습니다.`,
    note: '집을 나서서 불릴 때까지, 오는 길과 대기를 합한 시간입니다.',
  },
  halls: { title: '지금 전성의 접수처', link: '모든 접수처 보기', count: count => `${count}곳` },
  people: {
    title: '다른 사람으로 보기',
    citizens: '주민',
    staff: '직원',
    app: '미니프로그램',
    work: '업무 화면',
    inbox: '위챗 메시지',
  },
  chat: '서비스 계정',
  authenticator: '인증기',
  scan: '컴퓨터에서 스캔 로그인',
}

export const startWords: Record<Language, StartWords> = { 'zh-CN': zh, en, ko }
