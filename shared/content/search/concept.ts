import type { Concept } from '../../schemas/search'

const concept = (weight: Concept['weight'], zh: string, en: string, ko: string): Concept => ({
  weight,
  zh,
  en,
  ko,
})

/** Documents, and who or where they are for. */
const about = {
  passport: concept(3, '护照,出国证,本本,新护照', 'passport,pp,new passport', '여권,패스포트,새 여권'),
  pass: concept(3, '通行证,往来证,双程证', 'pass,travel permit,card', '통행증,통행 허가,패스'),
  endorsement: concept(
    3,
    '次数,续签,签证注,多次签,多次,签,签注,再签,加签',
    'endorsement,stamp,entries left',
    '비준,방문 허가,체류 비준,첨주,서명',
  ),
  hkMacao: concept(
    3,
    '港澳,香港,澳门,去港,赴港,赴澳,去澳,过港,迪士尼,维多利亚港,尖沙咀,九龙,氹仔,港珠澳',
    'hong kong,hongkong,hk,macao,macau,hkmacao,kowloon,disneyland',
    '홍콩,마카오,홍콩·마카오,구룡',
  ),
  taiwan: concept(
    3,
    '台湾,赴台,去台,台北,高雄,台中,大通证,陆居,入台,入台证,宝岛,阿里山,日月潭,金门,马祖',
    'taiwan,taipei,kaohsiung',
    '대만,타이완,타이베이,타이페이',
  ),
  abroad: concept(
    3,
    '出国,国外,境外,外国,出境游,出境旅游,海外,韩国,日本,泰国,美国,俄罗斯,新加坡,马来西亚,越南,英国,法国,德国,意大利,加拿大,澳大利亚,澳洲,新西兰,欧洲,印尼,菲律宾,柬埔寨,蒙古,土耳其,马尔代夫,首尔,东京,济州岛,普吉岛,巴厘岛,符拉迪沃斯托克,海参崴,西班牙,埃及,迪拜,出远门,移民,新马泰',
    'abroad,overseas,other country,foreign country,korea,japan,thailand,america,usa,russia,singapore,malaysia,vietnam,england,uk,france,germany,canada,australia,europe,emigrate',
    '해외,외국 여행,한국,일본,태국,미국,러시아,싱가포르,말레이시아,베트남,영국,프랑스,독일,캐나다,호주,유럽,출국,이민',
  ),
  border: concept(
    3,
    '边境,边民,边境通行证,出入境通行证,边境旅游,边贸,互市,互贸,边民证,口岸,过江,珲春,图们,圈河,三合,长白县,集安,边境游',
    'border,border trade,exit entry permit,border pass,hunchun,tumen',
    '변경,국경,변민,호시,출입국 통행증,훈춘,도문,접경',
  ),
  northKorea: concept(
    3,
    '朝鲜,平壤,罗先,罗津,新义州,南阳,稳城,妙香山',
    'north korea,dprk,pyongyang,rason',
    '북한,조선,평양,나선,라선,나진,신의주,온성',
  ),
  russia: concept(
    3,
    '俄罗斯,中俄,俄国,毛子,苏联,海参崴,符拉迪沃斯托克,斯拉夫扬卡,克拉斯基诺,俄边境',
    'russia,vladivostok,slavyanka,russian border',
    '러시아,로씨야,로시야,쏘련,소련,블라디보스토크,울라지보스또크,해삼위',
  ),
  nationality: concept(
    3,
    '国籍,中国国籍,入籍,退籍,复籍,国籍证书',
    'nationality,citizenship,citizen of china,chinese citizen,naturalisation,naturalization,naturalize',
    '국적,중국 국적,귀화,시민권',
  ),
  leaving: concept(
    3,
    '退出,放弃,退掉,退籍,不要',
    'renounce,give up,renunciation,leave,cancel',
    '포기,퇴출,이탈,상실',
  ),
  joining: concept(
    3,
    '加入,入籍,当中国人,变成中国人',
    'become,join,naturalisation,naturalization,naturalize',
    '귀화,취득,가입',
  ),
  restoring: concept(3, '恢复,复籍,要回,找回,回复', 'restore,regain,resume,get back', '회복,복적,되찾'),
  dual: concept(
    3,
    '双国籍,双重国籍,国籍冲突,两个国籍,两本护照,两国护照,双护照,两国国籍,混血',
    'dual nationality,dual citizen,dual citizenship,two passports,both passports,two nationalities',
    '이중 국적,복수 국적,여권 두 개,두 나라 국적,이중국적자,쌍국적,혼혈',
  ),
  newborn: concept(
    3,
    '外国婴儿,外国孩子出生,出生登记,在中国出生,中国生的,外籍婴儿,外籍新生儿,外国宝宝,新生儿签证,婴儿签证',
    'newborn visa,newborn,born in china,baby born,birth registration,register birth,register my baby,baby visa',
    '출생 등록,출생 신고,중국에서 태어난,중국에서 낳,외국인 아기,신생아 비자,아기 비자',
  ),
  closedArea: concept(
    3,
    '旅行证,外国人旅行证,不开放地区,不对外开放,非开放地区,禁区',
    'closed area,restricted area,travel permit for foreigners,alien travel permit',
    '여행증,외국인 여행증,비개방 지역,통제 구역',
  ),
  filing: concept(
    3,
    '商务备案,企业备案,公司备案,单位备案,备案',
    'company filing,company registration,register company,filing',
    '기업 등록,회사 등록,비즈니스 등록',
  ),
  report: concept(2, '报失,挂失,报案,声明作废,报丢', 'report,report loss,declare lost', '신고,분실 신고'),
  borderResident: concept(
    2,
    '边民,边民证,边境居民,边境村,住边境',
    'border resident,border villager',
    '변민,변경 주민,국경 주민',
  ),
  record: concept(
    3,
    '出境记录,入境记录,出入境证明,出入境查询,出境几次,出国几次,出国记录,出国次数,出境次数,入境次数,行程记录,通关记录,往返记录,出入记录,进出境,出入境历史,出境证明,流水,出入境信息,在国外天数,境外天数,出入境记录,去过',
    'travel history,travel record,movement record,border crossing record,entry record,exit record,days abroad,entries and exits,exit entry history',
    '출입국 사실,출입국 증명,출국 기록,입국 기록,여행 기록,출입국 내역,출입국 확인,출국 횟수',
  ),
  taiwanese: concept(
    3,
    '台胞证,台胞,台湾人,台湾居民,台湾同胞,台籍,台商,台湾朋友,台湾媳妇,台湾女婿,来大陆,来往大陆,大陆通行证,台湾老公,台湾老婆,台湾户口',
    'taiwan resident,taiwanese,mainland travel permit for taiwan,taibaozheng,taiwan compatriot,mtp',
    '대만인,대만 사람,대만 주민,대만 동포,타이완 사람,대포증,타이완인,대만 국적',
  ),
  hmResident: concept(
    3,
    '回乡证,回乡卡,港澳居民,澳门人,香港居民,澳门居民,港人,港澳同胞,来往内地,内地通行证,港澳台居民,香港身份证,澳门身份证,港籍,香港人',
    'home return permit,home visit permit,home return card,hong kong resident,hongkonger,macao resident,hong kong people,mainland travel permit for hong kong',
    '회향증,홍콩 주민,홍콩 사람,마카오 주민,홍콩인,마카오 사람,마카오인,내지 통행증',
  ),
  exitOnce: concept(
    3,
    '一次出境,一次性出境,单次出境,一次性通行证,一次出境通行证,一次有效',
    'single exit,one time exit,one exit permit',
    '1회 출국,일회 출국',
  ),
  foreigner: concept(
    2,
    '外国人,老外,外籍,外宾,韩国人,日本人,美国人,俄罗斯人,朝鲜人,英国人,德国人,法国人,加拿大人,越南人,印度人,巴基斯坦人,外教,外国专家,韩国籍,外国籍,国外的,外国朋友,外国客户,外国老公,外国老婆,外国媳妇,外国丈夫,外国妻子,外国女友,外国男友,外国孩子,外国员工,韩国老公,韩国媳妇,韩国老婆,朝鲜族韩国,洋人,外商,在华,在中国,来中国,韩侨,外国护照,韩国护照,外国小孩',
    'foreigner,foreign,expat,alien,korean,japanese,american,russian,in china,non chinese,international',
    '한국인,한국 사람,일본인,미국인,러시아인,중국에서,중국 체류,외국,한국 국적',
  ),
  visa: concept(
    3,
    '签证,外国人签证,旅游签证,工作签证,探亲签证,商务签证,落地签,续签证,签',
    'visa,q2,s2',
    '비자,사증,관광 비자,중국 비자',
  ),
  residence: concept(
    3,
    '居留证,居留,居留卡,居留签证,拘留许可,居留签,居住许可,长期签证,居留许可',
    'residency,resident permit,residence,long term visa,residence visa,living permit,live in china',
    '거류증,거류,거주 허가,체류 허가,체류증,체류 자격,장기 체류,외국인 등록증,거주증',
  ),
  stay: concept(
    3,
    '停留,停留证,逾期,超期停留,非法居留,滞留,超期,逗留,在中国出生,外国孩子出生',
    'stay,overstay,overstayed,stay longer,stay certificate,born china',
    '체류,체류 증서,정류,체류 기간,오버스테이',
  ),
  permanent: concept(
    3,
    '永久居留,绿卡,永居,永久居住,五星卡,外国人身份证,永久居留身份证,永居卡,永久居民',
    'permanent,permanent residence,green card,pr card,five star card,permanent residency',
    '영구 거류,영주,영구 거주,그린카드,오성카드,영구거류증,영주증,영주권',
  ),
  exitPermit: concept(
    3,
    '外国人出入境证,出入境证,出境证,离境,回国证件,外国人护照丢了,护照丢了回国',
    'exit permit,leave china,exit certificate,cannot leave',
    '출국증,출입국증,외국인 출입국증,귀국 증서',
  ),
  settle: concept(
    3,
    '定居,单程证,前往港澳,移居,落户,迁到,前往通行证,永久去香港,移民香港,移民澳门,拿香港身份,永久居住',
    'settle,one way,move to,immigrate,live permanently,settlement',
    '정착,정주,이주,단정증',
  ),
}

/** What is to happen to the document. */
const event = {
  first: concept(
    2,
    '第一次,首次,初次,新办,首办,没办过,第一回,头一次,头一回,初办,办一个,办个,办一本,申领,怎么办,想办,要办,办理,申请,申办',
    'first,new,apply,application,get,obtain,never had,make',
    '처음,첫,신규,첫 신청,최초,만들,신청,발급,새로',
  ),
  renew: concept(
    3,
    '换证,换本,换,换一本,重新办,重办,再办一本,旧证,换卡,换补发,补换,换发,换新,换领,更换',
    'renew,renewal,replace old,reissue,new one,exchange,replace',
    '갱신,교체,재신청,바꾸,교환,새 여권,재발급',
  ),
  expiry: concept(
    3,
    '到期,快过期,要过期,到日子,有效期,不足半年,不到半年,期满,临期,期限,快失效,还有半年,还剩,六个月,日期到了,到时间,时间到了,到期换证',
    'expire,expiring,expiry,expiration,valid,validity,six months,run out,runs out,due',
    '만료,만기,기간,기한,끝나,6개월,얼마 안 남,기간 만료',
  ),
  lapsed: concept(
    3,
    '过期,失效,作废,无效,注销了',
    'expired,lapsed,invalid,out of date,cancelled passport,expire',
    '만료된,만료됐,기한 지난,지났,지난,실효,무효,지나',
  ),
  extend: concept(
    3,
    '延期,延长,续签,展期,再住,多住,多待,多呆,延签,续,想多留,留久一点,续居留',
    'extend,extension,prolong,longer,stay more,more days,renew visa',
    '연장,늘리,더 있,더 머무,기간 연장,연기',
  ),
  lost: concept(
    3,
    '丢,遗失,挂失,补证,补,被偷,偷了,偷走,失窃,盗,找不到,找不着,不见,没了,掉了,忘在,捡到,被抢,抢了,寻不到,没找到,落,丢失,丢了,弄丢,补办,补发,补领,被盗',
    'lost,lose,losing,stolen,steal,theft,missing,robbed,replacement,reissue,cannot find,cant find,misplaced,left behind,replace',
    '분실,잃어,도난,없어,도둑,재발급,못 찾,안 보여,사라,훔쳐,찾을 수 없,잃었,두고 왔',
  ),
  damaged: concept(
    3,
    '坏,撕,撕坏,烂了,水洗,洗了,泡水,进水,湿了,污损,弄脏,涂画,画了,乱画,折了,掉页,开胶,咬了,烧了,缺页,字看不清,刷不出来,消磁,读不出,损毁,破,补证,补,损坏,破损,弄坏,坏了,补办,补发,补领,啃,狗',
    'damage,damaged,torn,tear,broken,wet,water,washed,washing machine,ripped,burnt,ruined,stained,chip not working,chewed,spoiled,replace,replacement,reissue',
    '훼손,젖,망가,파손,손상,물에,더러,세탁,구겨,불에,찢,칩,재발급',
  ),
  annotate: concept(
    3,
    '加注,曾用名,外文名,外文姓名,英文名,别名,繁体,备注,加名字,以前的名字',
    'annotation,annotate,former name,other name,foreign name,alias,add name,remark,maiden name',
    '추가 기재,가주,이전 이름,옛 이름,외국 이름,별명,영문 이름,다른 이름',
  ),
  changed: concept(
    3,
    '换名字,变更,更名,换身份证号,身份证号变,信息变了,资料变更,名字不一样,名字不对,名字错,出生日期,更正,写错,改,改名,改名字,拼音,错',
    'changed name,new name,change,particulars changed,wrong name,correct,update,surname,spelling',
    '개명,이름 변경,이름 바꾸,이름이 바뀌,변경,이름을 바꾸,바뀌,바꿨,수정,이름',
  ),
  pageFull: concept(
    3,
    '页用完,没页了,页满,签证页满,签证页用完,页数,盖满,空白页,写满,没地方盖,贴满,本用完,签证页,没页',
    'pages full,page full,no pages,blank pages,full pages,no more pages,run out of pages',
    '사증란,페이지',
  ),
  newPassport: concept(
    3,
    '新护照,换了新护照',
    'new passport',
    '새 여권,여권이 바뀌,여권 변경,여권을 바꾸,여권 바꿨,여권 새로',
  ),
  reentry: concept(
    3,
    '再入境,多次入境,返签,多次签证,再回来,多次往返',
    're entry,reentry,multiple entry,come back,return visa',
    '재입국,복수 비자,다시 입국,복수 입국',
  ),
  changeAddress: concept(
    3,
    '换单位,换工作,换公司,搬家,换学校,转学,换雇主,换地址,新单位,跳槽,换住址,变更地址,地址变更',
    'change job,new job,new employer,moved,change address,new address,change school,changed job,change employer,change company',
    '이직,이사,주소 변경,직장 변경,전학,회사를 바꾸,새 직장,직장을 옮기',
  ),
}

/** What for, and for whom. */
const purpose = {
  tourism: concept(
    2,
    '旅行,玩,游玩,观光,度假,溜达,逛,购物,买东西,转转,游,看看,蜜月,演唱会,看展,看球,旅游,一日游',
    'travel,tour,tourist,tourism,trip,holiday,vacation,sightseeing,visit,shopping,honeymoon,concert',
    '여행,관광,놀러,구경,휴가,쇼핑,당일치기,나들이',
  ),
  group: concept(
    2,
    '旅行社,团签,旅游团,跟团游,团,跟团,团队,团体',
    'group,group tour,package tour,travel agency,agency tour,guided tour',
    '단체,패키지,여행사,단체 관광,단체 여행',
  ),
  individual: concept(
    2,
    '个人游,自助游,自己去,个签,个人旅游,个人旅行,单独去,一个人去,自己玩,不跟团,自驾,自由,自由行',
    'individual,independent,on my own,by myself,solo,free walk,individual visit,self guided',
    '개인,자유 여행,자유,혼자,개별',
  ),
  kin: concept(
    2,
    '探亲,看望,亲戚,亲属,看儿子,看女儿,看孩子,看爸妈,看父母,看孙子,看外孙,看姨,看爷爷,看奶奶,看老公,看老婆,看丈夫,看妻子,姑姑,叔叔,舅舅,姨妈,姐姐,妹妹,哥哥,弟弟,外甥,侄子,带孙子,陪读,陪伴,照顾,陪孩子,亲人,看望父母,看望儿子,看亲戚,看他,看她',
    'relative,family visit,visit family,visit relative,visit my son,visit my daughter,visit my parents,visit my husband,visit my wife,sister,brother,uncle,aunt,family member,kin',
    '친척,친지,가족,누나,언니,오빠,형,삼촌,이모,고모,친정,자식 방문',
  ),
  spouse: concept(
    2,
    '老公,老婆,配偶,媳妇,丈夫,妻子,爱人,对象,结婚,嫁,娶,夫妻,两口子,太太,先生,男朋友,女朋友,未婚妻,登记结婚,跨国婚姻,涉外婚姻,女婿,嫁到',
    'husband,wife,spouse,married,marry,marriage,partner,fiance,boyfriend,girlfriend',
    '배우자,남편,아내,결혼,와이프,부부,신랑,신부,며느리,사위,처,혼인',
  ),
  reunion: concept(
    3,
    '团聚,一家人,家属,投靠,一起生活,依亲,夫妻团聚,跟家人,寄养,接来',
    'reunion,dependent,dependant,join my,family residence,q1',
    '가족 결합,가족 동거,동거,가족 초청,가족과 함께,가족 재결합,동반 가족,가족 상봉',
  ),
  business: concept(
    2,
    '商务,生意,出差,开会,考察,买卖,贸易,经商,参展,公司派,会议,展会,客户,业务,老板,个体户,签合同,进货,商务签,做生意,做买卖',
    'business,trade,work trip,meeting,conference,company trip,exhibition,client,commerce,business trip',
    '사업,출장,상무,무역,회의,장사,비즈니스,거래,전시회,업무,박람회,상담',
  ),
  work: concept(
    2,
    '工作,打工,上班,就业,务工,劳务,入职,任职,干活,外派,工作证,聘用,用工,当厨师,雇,外国员工,工作居留,外教,外派劳务,工签,工作签证,高才通,优才,专才',
    'work,job,employ,employee,employment,working,hire,labour,z visa,teacher,worker,work visa',
    '취업,직장,일하,근무,노동,고용,취직,일자리,취업 비자,워킹,직원,돈 벌러',
  ),
  study: concept(
    2,
    '留学,上学,读书,学习,念书,上大学,读研,读博,读大学,研究生,求学,就读,入学,进修,学生,交换生,升学,硕士,博士,夏令营,冬令营,研学,游学,念大学,学签,语言班,留学生',
    'study,student,school,university,college,studying,exchange student,education,master,degree,x1,phd,summer camp',
    '유학,학생,공부,학교,대학,교환 학생,학업,입학,연수,진학,어학',
  ),
  partTime: concept(
    3,
    '勤工助学,实习,兼职,勤工俭学,学生打工,校外打工,留学生实习,留学生兼职,留学生工作',
    'part time,part-time,internship,intern,student work,student job,off campus',
    '아르바이트,알바,실습,인턴,시간제',
  ),
  medical: concept(
    2,
    '看病,就医,治病,医院,治疗,手术,疫苗,体检,住院,生孩子,产检,奔丧,吊唁,葬礼,丧事,诉讼,打官司,财产,继承,遗产,领奖,考试,运动会,看望病人,婚礼,扫墓,其他事由,毕业典礼,访友,朋友,过户,买房,卖房',
    'medical,hospital,treatment,surgery,doctor,vaccine,funeral,lawsuit,court,inheritance,property,wedding,exam,other reason,friend,health',
    '진료,치료,수술,백신,장례,소송,재산,상속,결혼식,시험,기타,지인,친구,의료,병',
  ),
  exchange: concept(
    3,
    '交流,应邀,学术,访问,比赛,演出,邀请,参访,讲学,采访台湾,学术交流',
    'exchange,invited,invitation,academic,cultural,performance,competition,lecture',
    '교류,초청,학술,공연,대회,강연,세미나',
  ),
  crew: concept(
    3,
    '乘务,空乘,空姐,机组,船员,飞行员,跑船,机长,货轮,渔船',
    'crew,flight attendant,pilot,cabin,sailor,airline staff',
    '승무,조종사,선원,기장',
  ),
  journalist: concept(
    3,
    '记者,媒体,新闻,报社,采访',
    'journalist,reporter,press,media,correspondent',
    '기자,언론,취재,특파원',
  ),
  privateAffairs: concept(
    3,
    '私人,私事,养老,陪读妈妈,照顾父母,私人居留,长期探亲',
    'private,personal matters,s1,retirement',
    '개인 사무,사적,개인 용무,개인 사정,은퇴',
  ),
  child: concept(
    1,
    '孩子,小孩,儿童,宝宝,婴儿,新生儿,未成年,娃,儿子,女儿,孙子,孙女,宝贝,小朋友,学生,满月,没身份证,娃娃,外孙,闺女,小子,出生证,未满16,监护人,十岁,五岁,几个月,出生,外国孩子,外国小孩',
    'child,children,kid,baby,newborn,infant,son,daughter,minor,teenager,boy,girl,under 16,grandchild,guardian',
    '아이,자녀,아기,신생아,미성년,딸,아들,어린이,애,청소년,유아,손자,초등학생',
  ),
  elderly: concept(
    1,
    '老人,老年,父母,爸妈,我妈,我爸,爸爸,妈妈,爷爷,奶奶,姥姥,姥爷,六十,七十,八十,年纪大,老太太,老头,退休,岁,公公,婆婆,母亲,父亲,岳母,岳父',
    'elderly,senior,old,mother,father,parent,mom,dad,grandmother,grandfather,grandma,grandpa,retired,70,80,60',
    '노인,어르신,어머니,아버지,부모,엄마,아빠,할머니,고령,살,세,장모',
  ),
  urgent: concept(
    1,
    '急,快点,尽快,赶时间,马上,来不及,最快,绿色通道,立等可取,当天取,多久,几天,加急,急用,紧急',
    'urgent,express,fast,emergency,rush,quick,soon,asap,expedited,same day',
    '급,빨리,신속,당일,빠른',
  ),
  official: concept(
    1,
    '公务员,党员,国企,备案,军人,当兵,部队,武警,现役,事业单位,干部,教师,警察,退伍',
    'civil servant,soldier,military,army,state employee,police',
    '공무원,군인,경찰',
  ),
  card: concept(
    1,
    '证,卡,手续,材料,资料,本,户口,证件',
    'document,id,papers,certificate,form,material',
    '증,서류,카드,문서',
  ),
}

/** What is done elsewhere, or is another page of ours. */
const elsewhere = {
  residenceCard: concept(
    3,
    '居住证,港澳台居民居住证,暂住证,港澳台居住证,台湾居民居住证,流动人口',
    'residence card,hong kong macao taiwan residence card,temporary residence',
    '거주증 대만,거주증 홍콩,홍콩 거주증,임시 거주증',
  ),
  identityCard: concept(
    3,
    '身份证,户口本,户口,补身份证,换身份证,户籍',
    'identity card,id card,household register,hukou',
    '신분증,호구,주민증,호적',
  ),
  drivingLicence: concept(
    3,
    '驾照,驾驶证,行驶证,车管所',
    'driving licence,driving license,driver license',
    '운전면허',
  ),
  lodging: concept(
    3,
    '住宿登记,外国人住宿,住宿,境外人员登记,登记住宿,外国人登记,登记,住我家,住酒店',
    'lodging,register address,police registration,temporary residence registration,registration form,register with police,registration',
    '숙박 등록,숙소 등록,임시 숙박,주숙,거주 등록,주소 등록,외국인 등록',
  ),
  borderZone: concept(
    3,
    '边防证,边境管理区,边境管理区通行证,边防通行证,边境证,长白山,边防,漠河,去边境线,防川',
    'border zone,frontier pass,changbai,border management area,border control area,bianfangzheng',
    '변방증,장백산,백두산,변경 관리,변방 통행증',
  ),
  officialPassport: concept(
    3,
    '公务护照,因公护照,外交护照,公务普通护照,因公,因公出国,公派护照,公派',
    'official passport,service passport,diplomatic passport,public affairs passport',
    '공무 여권,관용 여권,외교관 여권,공무 보통 여권',
  ),
  seaman: concept(3, '海员证,海员,船员证,海员护照', 'seaman,seafarer,sailor book', '선원증,해원증,선원 수첩'),
  foreignVisa: concept(
    3,
    '韩国签证,日本签证,美国签证,泰国签证,俄罗斯签证,英国签证,申根签证,申根,外国签证,使馆,领事馆,使领馆,出国签证,签证中心,加拿大签证,澳大利亚签证,办签证去,法国签证,德国签证,越南签证,韩签,日签,美签,面签',
    'korean visa,visa to korea,korea visa,japan visa,japanese visa,visa to japan,us visa,usa visa,american visa,schengen,embassy,consulate,foreign visa,thai visa,russian visa,uk visa,visa to the us',
    '한국 비자,일본 비자,미국 비자,대사관,영사관,한국 사증,셰겐,비자 센터,러시아 비자,외국 비자',
  ),
  noCrime: concept(
    3,
    '无犯罪,犯罪记录,无犯罪记录证明,没犯罪,政审,犯罪证明,案底',
    'criminal record,police clearance,no crime,police certificate,background check,good conduct',
    '무범죄,범죄 경력,범죄 기록,범죄경력증명,신원 조회,무범죄 증명',
  ),
  notary: concept(
    3,
    '公证,认证,海牙认证',
    'notary,notarisation,notarization,apostille,notarial',
    '공증,아포스티유',
  ),
  progress: concept(
    3,
    '进度,办到哪,到哪了,办好了吗,办好没,办下来,下来没,下来了吗,制好,好了没,什么时候好,啥时候能取,取证,领证,领取,取护照,寄到,快递,邮寄,物流,办完没,办完了吗,状态,怎么还没到,代领,在哪取,什么时候拿,拿证,能拿到,拿到',
    'progress,status,where is,is my passport ready,ready,track,tracking,collect,pick up,pickup,delivery,courier,mail',
    '진행,상태,어디까지,다 됐,나왔,언제 나,찾으러,수령,택배,조회,배송,받으러,우편',
  ),
  photo: concept(
    3,
    '照片,照相,拍照,相片,证件照,相馆,底色,白底,几寸,回执照,头像,自拍,图像',
    'photo,photograph,picture,id photo,passport photo,background colour,selfie',
    '사진,증명사진,여권 사진,배경,촬영',
  ),
  disclosure: concept(
    3,
    '收费,费用,价格,工本费,钱,免费,退费,法律依据,规定,投诉,举报,建议,意见,差评,公示,办理时限,几天出证,多长时间,多少天,几天能拿,工作日,政策,交费,缴费',
    'fee,fees,cost,price,how much,charge,pay,complaint,complain,law,legal basis,how long,how many days,processing time,time limit,feedback,report',
    '요금,수수료,비용,얼마,가격,불만,민원,신고,법적 근거,며칠,처리 기간,소요,돈,무료',
  ),
  halls: concept(
    3,
    '大厅,在哪办,哪里办,去哪办,地址,电话,几点,上班时间,开门,营业时间,周末,周六,排队,人多,忙不忙,附近,最近,出入境管理,窗口,受理点,几点上班,办公时间,中午,节假日,休息,派出所能办,行政中心,怎么走,导航,预约',
    'address,opening hours,open,hall,office,nearest,near me,queue,busy,phone,weekend,saturday,location,waiting time,crowded,appointment,how to get there,where',
    '어디,주소,시간,주말,토요일,대청,가까운,대기,줄,전화,위치,예약,몇 시,근처,창구',
  ),
}

export const concepts = { ...about, ...event, ...purpose, ...elsewhere }
export type ConceptName = keyof typeof concepts
