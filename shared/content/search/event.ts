import { concept } from './concept'

/** What has happened to the document, and what is to happen. */
export const events = {
  apply: concept(
    1,
    '办,咋整,咋弄,申请,办一个,申领,弄个,整个,整一个,弄一个,做个',
    'apply,application,get,obtain,make,apply for,issue,request,sign up',
    '만들,신청,발급,내기,내자면,어떻게,수속,떼기',
  ),
  first: concept(
    2,
    '第一次,首次,初次,新办,首办,没办过,第一回,头一次,头一回,初办,没有护照,从来没,没出过国,没有过,从没,新申请,新的,头回,没护照,没办过护照,没通行证,刚满',
    'first,new,never had,first time,first ever,never applied,never owned,brand new,initial',
    '처음,첫,신규,최초,새로,처음으로,한 번도,없는데,생전,첫번째,새 신청',
  ),
  renew: concept(
    3,
    '换,重新办,重办,再办,旧证,补换,重新申请,补发,换一本,更新,重新做,重新弄,换掉',
    'renew,replace old,reissue,new one,exchange,replace,update old,swap,get another,get new',
    '갱신,교체,재신청,바꾸,교환,새 여권,재발급,새것,다시 만들,다시 내,새로 바,고쳐 내',
  ),
  expiry: concept(
    3,
    '剩,不够半年,到期,快过期,要过期,到日子,有效期,不足半年,不到半年,期满,临期,期限,快失效,还有半年,六个月,日期到了,到时间,时间到了,到期换证,少于半年,快到了,到限,要到了,快没,仨月,俩月,还有几个月,没几个月,马上到,年底到,还差,临近,过了年就,不到六,满了,十年到,五年到',
    'expire,expiring,expiry,expiration,valid,validity,six months,run out,runs out,due,about to end,days left,months left,weeks left,month left,less than six months,almost expired,about to expire,soon expire,still valid,almost finished,nearly finished,finishing,almost over,nearly over,ends,ending soon',
    '만료,만기,기간,기한,끝나,6개월,얼마 안 남,다 됐,다 되,얼마 남지,몇 달 남,반년,곧 끝,며칠 남,날짜가 다,기한이 다',
  ),
  lapsed: concept(
    3,
    '过期,失效,作废,无效,注销了,超过有效期,过了期',
    'expired,lapsed,invalid,out of date,cancelled passport,expire,ran out,past date,no longer valid,expired long ago,passed its date,out date',
    '만료된,만료됐,기한 지난,실효,무효,지나,며칠 지,오래 지,옛날에 끝,못 쓰,쓸 수 없,이제 못',
  ),
  extend: concept(
    3,
    '延期,延长,续签,展期,再住,多住,多待,多呆,延签,续,留久一点,续居留,再待,多留,不想走,再延,往后延,加几天,再住几天,续几天,顺延,晚走几天,多玩几天,多呆几天',
    'extend,extension,prolong,longer,stay more,more days,renew visa,more time,few more,another month,another week,longer stay,remain,keep staying,prolongation,stretch,stay until,additional days,extra days',
    '연장,늘리,더 있,더 머무,기간 연장,연기,며칠 더,한 달 더,일주일만,일주일 더,좀 더,계속 있,늘구,늘이',
  ),
  lost: concept(
    3,
    '落,拉在,翻不着,翻遍,掉,扔,卖废品,没拿,丢,遗失,挂失,补,补办,补发,补领,偷,失窃,盗,找不,没找,寻不,不见,没了,没影,忘,捡到,抢,整没,弄没,顺走,掏了,藏,扣着,被扣,不给我,不还,落车上,被摸,摸走,掉地上,不知道放哪,放哪了,翻箱倒柜,让人拿,遭贼,押,扣了,收走,没收,报失证明',
    'fell,thief,taken,threw away,thrown away,left in,dropped,forgot,lost,lose,losing,stolen,steal,theft,missing,robbed,replacement,reissue,cannot find,cant find,nowhere found,replace,disappeared,took my,left behind,misplace,gone,vanished,snatched,pickpocket,mugged,burgled,purse stolen,bag stolen,keeps,withheld,wont give,not give back,not return,refuses to return,confiscated,holds my,taken away,hid',
    '잃,흘렸,놓고,분실,도난,없어,도둑,재발급,못 찾,안 보여,사라,훔쳐,찾을 수 없,두고 왔,도적,소매치기,잊어버,여권을 버,려권을 버,여권 버,쓰레기,없어졌,잃었,잊어먹,털렸,빠뜨,행방,어디 뒀,어디다 뒀,어데 뒀,까먹,안 돌려,돌려주지,빼앗,숨겼,압수,안 주',
  ),
  report: concept(
    3,
    '报失,挂失,报案,声明作废,报丢,登报,报个失,只报',
    'report,report loss,declare lost',
    '신고,분실신고',
  ),
  found: concept(2, '找到了,找着了,又找到,捡回来,找回来,还能用', 'found it,found my', '다시 찾,도로 찾,찾았'),
  /** Whatever it was: a hint that something has happened to what is spoken of. */
  happened: concept(1, '了,让,被,叫', 'got,was,been', '졌,렸,았,었,음'),
  damaged: concept(
    3,
    '磕,黑点,洇,淋,潮,脱落,散架,皱,抠,扯,掉,封皮,皮儿,开线,开了,开胶,芯片,嗑,剪,钉,粘,断,没法用,旧了,褪色,坏,撕,烂,洗,泡,进水,湿,淹,污,脏,埋汰,画,折,散页,咬,烧,缺页,看不清,刷不出来,消磁,读不,损,破,补,补办,补发,补领,啃,磨,刮,划,糊,裂,压,踩,花了,都花,长毛,起皮,油,洒,尿,撒上,虫,老鼠,掉了皮,掉皮,掉色,掉页,泼,溅,狗,猫,熊孩子,弯,掰,撕了,缺角,缺了,卷边,染,印子,碎,毁,不识别,刷不了,机器不认,扫不,贴纸,茶水,啤酒,蛀,挠,抓花,掉渣,浸,霉,蹭,沾,揉,起毛,掉字,字迹,看不出,认不出',
    'faded,falling apart,cover came off,worn,worn out,cut,chip,damage,torn,tear,broken,wet,water,washed,washing machine,ripped,burnt,ruined,chip not working,chewed,spoiled,replace,replacement,reissue,cracked,soaked,bent,mould,dog ate,scribbled,drew,unreadable,toilet,fell water,dropped water,soup,coffee,ink,rain,flood,muddy,dirty,stain,mold,puppy,cat,scratched,melted,burn,crumpled,folded,page missing,pages missing,page came,loose,destroyed,wrecked,smudged,blurred,faulty,wont scan,not readable,cant be read,does not work,not work,fell toilet,fell washing machine,fell sink,fell river,fell lake,puddle,spill,bleach,iron,dryer,laundry,pocket wash,torn page,eaten,eat,moths,insects,mice,mouse,rat,gnawed,bitten,bit,nibbled,glue,peeled,peeling,scuffed,battery,sweat',
    '씹어,씹음,너덜,지워,헐,뜯,구멍,해지,낡,벗겨,긁,오줌,쏟,훼손,젖,망가,파손,손상,물에,더러,세탁,구겨,불에,찢,칩,재발급,닳,곰팡이,못쓰게,부서,깨,낙서,얼룩,타버,부러,물려,휘,접혀,접힌,쭈글,빨래,빨았,커피,국물,잉크,강아지,쥐,떨어져 나,번졌,흐려,안 읽,인식,벌레,망쳐,망친,쏠,쏠았,갉,그을,떼여,반으로,두 동강,벌어',
  ),
  annotate: concept(
    3,
    '以前叫,原来叫,以前的名,加注,曾用名,外文名,外文姓名,英文名,别名,繁体,备注,旧护照号,另一个名字,加名,小名,艺名,两个名,加上名,以前名,老名字,俄文名,韩文名,注明',
    'annotation,annotate,former name,other name,foreign name,alias,add name,remark,maiden name,old passport number,english name,second name,chinese name,korean name,nickname,put name,include name,name added,name before marriage,previous name,birth name',
    '추가 기재,가주,이전 이름,옛 이름,외국 이름,별명,영문 이름,다른 이름,한국 이름,영어 이름,중국 이름,조선 이름,이름 넣,이름 추가,이름도 적',
  ),
  changed: concept(
    3,
    '注销,取消,换名字,变更,更名,换身份证号,身份证号变,信息变了,名字不一样,名字不对,出生日期,更正,改,拼音,错,变了,怎么变,改了,不一致,对不上,升位,性别,错别字,户口名,重名,改生日,改年龄',
    'cancel,cancellation,new name,change,particulars changed,wrong name,correct,update,surname,spelling,changed name,name change,name wrong,wrong spelling,misspelled,misspelt,misprint,mistake,typo,error,married name,different name,amend,modify,fix,gender,date of birth,birthday wrong,wrong birthday,new id number,switched,does not match,doesnt match,not match,mismatch,differ,not same',
    '취소,말소,개명,이름 변경,이름 바꾸,변경,이름을 바꾸,바뀌,바꿨,수정,이름,고쳤,고치,틀렸,잘못,오타,성을 바꾸,생일,철자,틀리,번호가 바',
  ),
  pageFull: concept(
    3,
    '用完,用没,页满,页数,盖满,空白页,写满,没地方盖,贴满,签证页,没页,盖章满',
    'page full,no pages,blank pages,no more pages,run out of pages,pages left,blank page,pages are full,empty pages,pages used up,full of stamps,full of visas,no space left,no room,no blank pages,blank pages left,no empty pages',
    '사증란,페이지,빈 면,도장 찍을',
  ),
  newPassport: concept(
    3,
    '新护照,换了新护照,护照换了',
    'transfer visa,to new passport,new passport,passport changed,move visa,visa in old passport,old passport has visa,new passport number,passport renewed,number changed,changed passport',
    '비자 옮기,여권 옮기,새 여권,여권이 바뀌,여권 변경,여권을 바꾸,여권 바꿨,여권 새로',
  ),
  reentry: concept(
    3,
    '再入境,多次入境,返签,多次签证,再回来,多次往返,还要回来',
    're entry,reentry,multiple entry,come back,return visa,multi entry,double entry,go out and come back,leave and return,leave and come back,return to china,multiple times,go home and come back,travel in and out,back to china,several entries,multi entries',
    '재입국,복수 비자,다시 입국,복수 입국,다시 들어',
  ),
  changeAddress: concept(
    3,
    '毕业,公司换,单位换,换单位,换工作,换公司,搬家,换学校,转学,换雇主,换地址,新单位,跳槽,换住址,变更地址,地址变更,换老板,离职,辞职,别的公司,另一家公司,新公司,换东家,换了家,换了单位,别的学校,别的单位,调到',
    'graduation,graduate,left my job,quit,change job,new job,new employer,moved,change address,new address,change school,change employer,change company,transfer,move house,new apartment,resigned,another company,another school,different company,different school,switch,leaving my job,new school,boss,fired,laid off,new company,changing jobs,switching jobs,moving,relocate,other city,another city,moved house,moved flat,transfer school,transfer university,finished studies,move from,moved from,moving from,new home,new landlord',
    '졸업,회사가 바뀌,직장이 바뀌,이직,이사,주소 변경,직장 변경,전학,회사를 바꾸,새 직장,직장을 옮기,옮겼,회사 옮,퇴직,그만두,다른 회사,다른 학교,학교를 옮',
  ),
  newborn: concept(
    3,
    '外国婴儿,出生登记,在中国出生,外籍婴儿,外籍新生儿,外国宝宝,新生儿签证,婴儿签证,宝宝签证,生的,生了,出生,刚生,外籍宝宝,洋娃娃,生了宝宝,生了孩子,产下',
    'baby registration,newborn visa,newborn,birth registration,register birth,register my baby,baby visa,had a baby,birth,born,gave birth,giving birth,my newborn,birth of,child born,born here,infant visa',
    '태여나,태어나,낳,출생 등록,출생 신고,중국에서 태어난,중국에서 낳,외국인 아기,신생아 비자,아기 비자,출산,출생,출생 등기',
  ),
}
