import { concept } from './concept'

/** Papers that are asked for by name. */
export const documents = {
  passport: concept(3, '护照,出国证,本本,新护照', 'passport,pp,new passport', '여권,패스포트,새 여권'),
  foreignPassport: concept(
    3,
    '外国护照,本国护照,@护照,@的护照,外国人护照,外国人的护照,老外护照',
    'foreign passport,my country passport,my home country,# passport,@ passport',
    '외국 여권,자국 여권,@ 여권',
  ),
  pass: concept(3, '通行证,往来证,双程证,港澳证,台湾证', 'pass,travel permit,card', '통행증,통행 허가,패스'),
  endorsement: concept(
    3,
    '用完,次数,续签,签证注,多次签,多次,签,签注,再签,加签,签注没了,次数没了',
    'endorsement,stamp,entries left',
    '비준,방문 허가,체류 비준,첨주,서명,횟수',
  ),
  visa: concept(3, '签证,续签证,签', 'visa,q2,s2,# visa', '비자,사증'),
  residence: concept(
    3,
    '居留,拘留许可,居留签,居住许可,长期签证,长住,长期住,住下,住半,住一年',
    'residence card,resident card,residency,resident permit,residence,long term visa,residence visa,living permit,live in china,live long term,permit,live permanently here,long term stay,stay permit long term,long stay,staying long,residence permit,settle in china,year permit,yearly permit',
    '거류,거주 허가,체류 허가,체류증,체류 자격,장기 체류,외국인 등록증,거주증,장기 비자',
  ),
  stay: concept(
    3,
    '停留,非法居留,滞留,逗留,没国籍,无国籍',
    'stay,stay longer,temporary stay,short stay,stay permit,stay certificate,humanitarian',
    '체류,체류 증서,정류,체류 기간',
  ),
  overstay: concept(
    3,
    '超,该走,没走,没出境,忘了延,过了几天,晚走,逾期,签证过期,居留过期,过期了没走,黑在,非法居留,签证到了没,过了签证,签证超,忘记续,没及时',
    'forgot,should have left,forgot to extend,too long,days late,overstay,visa expired,late to leave,past my visa,late leaving,expired visa,visa ran out,stayed past,illegal stay,stayed over,out of status,visa lapsed',
    '오버스테이,넘겼,초과 체류,불법 체류,기간을 넘,비자 만료된,비자가 지났,며칠 지나,날짜가 지,날짜 지,비자가 끝,지나버,기한을 넘,비자 끝,날짜를 넘',
  ),
  permanent: concept(
    3,
    '永久居留,绿卡,永居,永久居住,五星卡,外国人身份证,永久居留身份证,永久居民,永久',
    'permanent,permanent residence,green card,pr card,five star card,permanent residency,permanently,pr status,five-star card,live forever,foreign id card,permanent status,permanent stay,status permanent',
    '영구 거류,영주,영구 거주,그린카드,오성카드,영구,오성',
  ),
  exitPermit: concept(
    3,
    '外国人出入境证,出入境证,出境证,离境,回国,没护照,没有护照回,没护照咋回,护照没了要回国,急着回国,买不了机票,登不了机,遣返,出不了境',
    'exit permit,leave china,exit certificate,cannot leave,go home,without passport,no passport,fly home,get home,emergency travel document,leave country,get out,return home,back home,embassy cannot,fly back,deported,stranded,stuck here',
    '출국증,출입국증,외국인 출입국증,귀국,집에 돌아가,나라로 돌아,려권 없이,여권 없이,긴급 출국,비행기를 못',
  ),
  exitOnce: concept(
    3,
    '一次出境,一次性出境,单次出境,一次性通行证,一次出境通行证,一次有效,飞回去',
    'single exit,one time exit,one exit permit,fly home',
    '1회 출국,일회 출국,1회용',
  ),
  record: concept(
    3,
    '哪天,几号,查我,查一下,查自己,记录,出入境证明,出境证明,出入境查询,几次,几回,几趟,流水,出入境信息,境外天数,去过,进出境,出入境历史,出境次数,入境次数,出国次数,要查,想查,怎么查,能查,天数,出国记录,出境记录,入境记录,查查,查询,出入境的记录,啥时候去,什么时候去,哪年,去没去过,出没出过,来回几次,往返次数,盖章记录,查一查,查下,出入国,待了多少天,待了几天,呆了几天,呆了多少天,出去几天,出去多少天,在外多少天,几进几出',
    'travel history,travel record,movement record,border crossing record,entry record,exit record,days abroad,entries and exits,exit entry history,history,movements,how many times,days outside,trips abroad,entry and exit,border record,stamps record,immigration record,border history,day count,count of days,proof of travel,days spent abroad,list trips,trips in out,how often i left,my trip list,trips,entered,when i left',
    '출입국 사실,출입국 증명,출국 기록,입국 기록,여행 기록,출입국 내역,출입국 확인,출국 횟수,몇 번 나갔,출입경,기록,나갔던,드나든,갔었,갔는지,언제 갔,언제 출,언제 나,몇년,몇 번 갔,들락날락,입출국,며칠 있었,며칠 나가,며칠 살았',
  ),
  nationality: concept(
    3,
    '国籍,入籍,退籍,复籍',
    'nationality,citizenship,citizen of china,chinese citizen,naturalisation,naturalization,naturalize,chinese national,nationalities,be a citizen,chinese passport again',
    '국적,귀화,시민권',
  ),
  leaving: concept(
    3,
    '改国籍,换国籍,不当中国人,不想当,不当中国,入外籍,入外国,拿了外国,退出,放弃,退掉,退籍,不要中国,注销中国,注销国籍,脱离,入了外国籍,入了外籍,加入外国国籍,拿了外国国籍,入@,入了@,@籍后,@籍了,成@,想入,换成韩国,换成美国,换成日本,拿韩国,拿美国,拿日本,当韩国人,当美国人,转国籍,注销户口,变成@人',
    'lose,no longer chinese,cancel chinese,became a foreign,renounce,give up,renunciation,drop,relinquish,became #,quit chinese,stop being,withdraw,giving up,surrender,no longer be,got foreign citizenship,new citizenship,took citizenship,obtained citizenship,hand back,return my citizenship,get rid,cancel my citizenship',
    '국적 바꾸,국적 변경,국적으로 바꾸,국적으로 바꿨,국적을 바꾸,국적 취득,포기,퇴출,이탈,상실,탈퇴,@ 국적으로,국적을 버리,국적 버리,국적 빼,국적을 포기,나라 국적을 얻,@ 사람 되,@ 국적을 받,@ 국적 땄',
  ),
  joining: concept(
    3,
    '改国籍,换国籍,中国身份,拿中国,加入,入籍,当中国人,变成中国人,成为中国人,入中国籍,入中国国籍,申请中国籍,归化,变中国人,中国国籍怎么,取得中国,换成中国',
    'naturalise,become,join,naturalisation,naturalization,naturalize,become a citizen,get chinese citizenship,take chinese nationality,apply for chinese nationality,get chinese nationality,become citizen',
    '국적 바꾸,국적 변경,귀화,취득,가입,중국 사람이 되,국적을 따,중국 국적 신청,중국인이 되,국적 따기',
  ),
  restoring: concept(
    3,
    '改回,变回,换回中国,落叶归根,归国,恢复,复籍,要回,拿回,找回国籍,重新入',
    'former chinese,ex chinese,used to be chinese,restore,regain,resume,get back,reclaim,nationality back,citizenship back,born chinese,again chinese,chinese again,return to chinese,back to chinese,gave up before,once chinese,take back,formerly chinese',
    '다시 중국,회복,복적,되찾,환원',
  ),
  dual: concept(
    3,
    '两个护照,俩护照,俩国籍,双国籍,双重国籍,国籍冲突,两个国籍,两本护照,两国护照,双护照,两国国籍,混血,国外生的,双籍,生的,爸爸是中国人,妈妈是中国人,爹是中国,妈是中国,在@生,生在@,在@出生,爸爸是@人,妈妈是@人,爸是@人,妈是@人,爹是@人,娘是@人,父亲是@人,母亲是@人,爸爸@人,妈妈@人,两国,俩国,@护照户口,双重,国籍还没定',
    'dual nationality,dual citizen,dual citizenship,two passports,both passports,two nationalities,dual national,chinese father,chinese mother,one parent chinese,parent is chinese,born @,father #,mother #,dad #,mom #,# father,# mother,# dad,# mom,two citizenships,both nationalities,double nationality,double citizenship,mixed child,half chinese,second passport,second nationality,parents of different,binational,also has,both chinese,chinese and #,# and chinese',
    '이중 국적,복수 국적,여권 두 개,두 나라 국적,쌍국적,혼혈,여권이 두,엄마가 중국,아빠가 중국,@에서 태어,@에서 태여,@에서 낳,아빠가 @,엄마가 @,아버지가 @,어머니가 @,한쪽이 외국,국적이 두,둘 다,두 나라,국적 두,두 국적,이중,복수',
  ),
  taiwanese: concept(
    3,
    '台胞,台湾人,台湾居民,台湾同胞,台籍,台商,台湾朋友,来大陆,来往大陆,大陆通行证,台湾老公,台湾老婆,台湾户口,台湾媳妇,台湾女婿,台湾老人,台湾同学,台湾客户,台湾学生,台湾老板,台湾身份证,台湾亲戚来',
    'compatriot,taiwan resident,taiwanese,mainland travel permit for taiwan,taiwan compatriot,mtp,taiwan citizen,from taiwan,taiwan people,taiwan passport,taiwan husband,taiwan wife,taiwan businessman,taibaozheng,taiwan card,taiwanese friend',
    '대만인,대만 사람,대만 주민,대만 동포,타이완 사람,대포증,타이완인,대만 국적,대만 친구,대만 손님,대만 학생,대만 어르신',
  ),
  hmResident: concept(
    3,
    '回乡证,回乡卡,港澳居民,澳门人,香港居民,澳门居民,港人,港澳同胞,来往内地,内地通行证,港澳台居民,港籍,香港户口,香港老人,香港朋友,香港同学,香港客户,澳门老人,澳门朋友,澳门同学,香港亲戚来',
    'home return permit,home visit permit,home return card,hong kong resident,hongkonger,macao resident,hong kong people,mainland travel permit for hong kong,hk resident,hong konger,from hong kong,macau resident,macanese,huixiangzheng,hk id holder,reentry card,hong kong card,home permit,hk citizen',
    '회향증,홍콩 주민,홍콩 사람,마카오 주민,홍콩인,마카오 사람,마카오인,내지 통행증,홍콩 친구,마카오 친구,홍콩 어르신,마카오 어르신,홍콩 노인,마카오 노인,홍콩 손님,귀향증',
  ),
  settle: concept(
    3,
    '定居,单程证,前往港澳,移居,落户,迁到,前往通行证,永久去香港,移民香港,移民澳门,拿香港身份,安家,过去定居,搬到,搬去,搬过去,长期住香港,去那边住,回来住,迁户口,落户口,上户口,入户,回老家,告老还乡,回来养老,回乡养老',
    'settle,one way,move to,immigrate,live permanently,settlement,live in mainland,move there,relocate to,live there,resettle,permanent move,live there forever,emigrate to hong kong,live with husband in hong kong,moving to',
    '정착,정주,이주,단정증,눌러 살,아주 살,영영,옮겨 살,호구를 옮,살러,귀향,고향에 돌아,고향으로,돌아와 살,돌아와서 살',
  ),
  filing: concept(
    3,
    '备案,商务备案,企业备案,公司备案,单位备案商务,备案公司,企业登记',
    'company filing,company registration,register company,filing,company to hong kong filing,register our company,file company,company file,register firm,put company on file,company record',
    '기업 등록,회사 등록,비즈니스 등록,기업 등기,회사 등기',
  ),
}
