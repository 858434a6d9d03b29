import { concept } from './concept'

/** What for. */
export const purposes = {
  tourism: concept(
    2,
    '散心,打卡,国庆,春节,放假,旅行,玩,观光,度假,溜达,逛,购物,买东西,转转,游,看看,蜜月,演唱会,烟花,看展,看球,遛弯,耍,走走,一圈,见识,开开眼,海洋公园,吃,扫货,买包,过年去,放松,看海,爬山,泡温泉,跟闺蜜,毕业旅行,旅个游',
    'weekend,l,travel,tour,tourist,tourism,trip,holiday,vacation,sightseeing,visit,shopping,honeymoon,concert,day trip,theme park,see,beach,cruise,tourist group,fun,eat,festival,museum,backpacking,getaway,relax,casino,gamble,day tour,watch a game,new year trip',
    '명절,여행,관광,놀러,구경,휴가,쇼핑,당일치기,나들이,유람,놀이,려행,유원지,박람,바다,먹으러,사러,놀고,놀기,디즈니,야경,2박,3박,해수욕,크루즈,하루 갔다',
  ),
  group: concept(
    2,
    '旅行社,团签,旅游团,跟团游,团,报个团,跟着团,导游带,旅行团',
    'group,group tour,package tour,travel agency,agency tour,guided tour,organised tour,organized tour,tour company,with a tour,tour guide,with guide,join a tour',
    '단체,패키지,단체 관광,단체 여행,려행사,려행단,여행사,안내원,따라가',
  ),
  individual: concept(
    2,
    '个人游,自助游,自己去,个签,个人旅游,个人旅行,自己玩,不跟团,自驾,自由,一个人,单独,自个儿,不报团,穷游,背包,自己玩玩,自己订',
    'individual,independent,on my own,by myself,solo,free walk,individual visit,self guided,alone,own trip,free travel,independently,free tour,without a group,without group,freely,self travel,no group',
    '개인,자유 여행,자유,혼자,개별,저희끼리,우리끼리',
  ),
  visit: concept(
    2,
    '过年,探亲,探望,看看他,看看她,串门,串亲戚,走亲,看,照顾,陪,带孩子,带孙子,伺候,见一面,找亲人,投亲,瞧瞧,看闺女,看儿子,看孩子,哄孩子,带外孙,住几天,陪床,团圆,走一趟,会亲,相聚,给他送,给她送,送被子,送东西,给他带,给她带',
    'visit family,visit relative,visit my,see my,look after,take care of,accompany,visiting,to see,go see,meet,spend time,family trip,babysit,help my daughter,help my son,caring for,stay with family',
    '만나,뵈,보러,방문,친정,돌보,모시,보고싶,찾아뵙,같이 지내,면회,시중,간호,애 봐,손주',
  ),
  reunion: concept(
    3,
    '团聚,一家人,投靠,一起生活,依亲,夫妻团聚,跟家人,寄养,接来,随迁,随军,来住,一起住,一块住,接过来,接到中国,接媳妇,家里人都在,跟老公,跟媳妇,随家属,家属来',
    'reunion,dependent,dependant,join my,family residence,q1,bring my wife,bring my family,bring my husband,live with,live here,live together,living with,stay with my,family visa,live with family,unite,reunite,bring kids,bring children,bring family,bring parents,spouse permit,join husband,join wife,join family,family member visa,here with my husband,here with my wife,with my family',
    '가족 결합,동거,가족 초청,가족과 함께,가족 재결합,동반 가족,가족 상봉,합가,같이 살,함께 살,모여 살,데려와,함께 지내,식구,데리고 살,합치',
  ),
  business: concept(
    2,
    '公司,样品,订货,商务,生意,出差,开会,考察,买卖,贸易,经商,参展,公司派,会议,展会,客户,业务,老板,个体户,签合同,进货,商务签,倒腾,批发,谈,签约,采购,订单,供货,展销,招商,路演,总部,办事,出公差,发货,考察市场,甲方,拜访客户',
    'm,business,trade,work trip,meeting,conference,company trip,exhibition,client,commerce,business trip,supplier,fair,sales,customers,sign a contract,negotiate,business partner,factory,purchase,buy goods,buying goods,sourcing,expo,seminar,company sends,corporate,partner company,boss sends,self employed',
    '주문,사업,출장,상무,무역,회의,장사,비즈니스,거래,전시회,업무,박람회,상담,매매,상품,물건 떼,납품,협의,계약,바이어,고객,공장,시장 조사,회사일,무역회사',
  ),
  work: concept(
    2,
    '公司,厂里,技师,师傅,工人,经理,演员,运动员,翻译,保安,招聘,招了,招个,技术员,厨师,老师,司机,教,装修,上工,工作,打工,上班,就业,务工,劳务,入职,任职,干活,外派,聘用,用工,雇,员工,外国员工,工作居留,外教,工签,高才通,优才,专才,挣钱,保姆,干啥活,用人单位,外聘,聘的,外籍专家,工程,派来,驻,车间,护工,厨子,送外卖,月嫂,用工单位,劳动合同,续聘,合同',
    'nanny,chef,labor,z,work,job,employ,employee,employment,hire,labour,teacher,teach,engineer,cook,staff,colleague,coach,nurse,actor,programmer,manager,expert,technician,au pair,contract worker,salary,working holiday,tutor,professor,job offer',
    '선생,교사,기사,로동,취업,로무 비자,직장,일하,근무,고용,취직,일자리,워킹,직원,돈 벌러,로동,로무,요리사,근로,강사,교원,교수,간호,주방장,기술자,파견,회사원,계약직,월급',
  ),
  study: concept(
    2,
    '留学,上学,读书,学习,念书,读研,读博,研究生,求学,就读,入学,进修,学生,升学,硕士,博士,夏令营,冬令营,研学,游学,学签,语言班,留学生,大学,录取,本科,上课,语言生,汉语,考上,交流生,上高中,上初中,小学,中学,私塾,本硕,研一,插班,开学,报到,奖学金,预科',
    'x2,study,student,school,university,college,education,master,degree,x1,phd,summer camp,admitted,language course,exchange semester,class,learn,chinese class,lessons,undergraduate,graduate school,postgraduate,doctoral,academy,semester,scholarship,summer school,training,kindergarten,dormitory,campus',
    '유학,학생,공부,학교,대학,학업,입학,연수,진학,어학,석사,박사,학기,입시,교환,수업,중국어,개학,장학금,석사과정,합격',
  ),
  partTime: concept(
    3,
    '勤工助学,实习,兼职,勤工俭学,学生打工,零工,校外打工,留学生实习,留学生兼职,留学生工作',
    'part time,internship,intern,student job,off campus,side job,weekend job,work while studying,work as student,tutoring,waiter,side gig,earn while studying,trainee',
    '아르바이트,알바,실습,인턴,시간제',
  ),
  medical: concept(
    2,
    '看病,就医,治病,医院,治疗,手术,住院,产检,看望病人,病重,体检香港,打针,开刀,就诊,看大夫,看牙,化疗,生孩子香港,试管,疗养,病危',
    'medical,hospital,treatment,surgery,doctor,health,sick,ill,illness,operation,clinic,cancer,checkup,check up,healing,therapy,surgeon,dentist,give birth hospital,see a doctor',
    '진료,치료,수술,의료,병,입원,검진,항암,병원에 가,시술',
  ),
  special: concept(
    2,
    '结婚请,喜酒,下葬,去世,过世,奔丧,吊唁,葬礼,丧事,诉讼,打官司,财产,继承,遗产,领奖,考试,运动会,婚礼,其他事由,毕业,访友,朋友,过户,买房,卖房,参加婚礼,坟,墓,祭祖,骨灰,白事,红事,办后事,分家产,遗嘱,出庭,作证,考个,办个户',
    'died,passed away,burial,funeral,lawsuit,court,inheritance,property,wedding,exam,other reason,friend,graduation,inherit,heir,estate,house,apartment,flat,land,grave,tomb,ceremony,memorial,sue,witness,bank account,die,dying,dead,death,deceased,bury,ashes,legal case,sell house,buy house,attend wedding,visit friends,meet friend,take an exam,test,award,contest',
    '돌아가,잔치,장례,소송,상속,결혼식,시험,기타,지인,친구,졸업식,제사,산소,묘,유산,집 팔,집 사,재판 참석,증인,조문,결혼 잔치',
  ),
  exchange: concept(
    3,
    '交换,交流,应邀,学术,访问,比赛,演出,参访,讲学,采访台湾',
    'exchange,invited,academic,cultural,performance,competition,lecture,exchange student,exchange programme,exchange program,scholar,symposium,research visit,choir,art troupe,delegation,visiting scholar,invited by',
    '교류,학술,공연,대회,강연,세미나,교환학생',
  ),
  crew: concept(
    3,
    '乘务,空乘,空姐,机组,飞行员,跑船,机长,货轮,渔船',
    'crew,flight attendant,pilot,cabin,airline staff,stewardess,steward,air hostess,airline,captain,ship crew,cargo ship',
    '승무,조종사,기장',
  ),
  offShip: concept(
    3,
    '下船,离船,船上下来,船员离船,上岸',
    'off ship,leave ship,ashore,left the ship,leaving ship',
    '하선,배에서 내',
  ),
  journalist: concept(
    3,
    '记者,媒体,新闻,报社,采访',
    'journalist,reporter,press,media,correspondent,newspaper,news,tv station,broadcaster,filming,photojournalist',
    '기자,언론,취재,특파원',
  ),
  privateAffairs: concept(
    3,
    '私人,私事,养老,陪读妈妈,照顾父母,私人居留,长期探亲',
    'private,personal matters,s1,retirement,retire,retired,pension',
    '개인 사무,사적,개인 용무,개인 사정,은퇴',
  ),
  urgent: concept(
    1,
    '加急,着急',
    'urgent,express,fast,emergency,rush,quick,soon,asap,expedited,same day',
    '급',
  ),
}
