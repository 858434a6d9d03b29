import { concept } from './concept'

/** Where one goes to, and where one comes from. */
export const places = {
  hkMacao: concept(
    3,
    '港澳,香港,澳门,去港,赴港,赴澳,去澳,过港,迪士尼,维多利亚港,尖沙咀,九龙,氹仔,港珠澳,横琴,港大,港中文,港科大,理工大',
    'hong kong,hongkong,hk,macao,macau,hkmacao,kowloon,disneyland',
    '홍콩,마카오,구룡,향항,오문,항오',
  ),
  taiwan: concept(
    3,
    '台湾,赴台,去台,台北,高雄,台中,大通证,陆居,宝岛,阿里山,日月潭,金门,马祖,台岛',
    'taipei,taichung,kaohsiung,taiwan',
    '대만,타이완,타이베이,타이페이',
  ),
  abroad: concept(
    3,
    '出国,国外,境外,外国,出境游,出境旅游,海外,出境,出去,首尔,东京,济州岛,普吉岛,巴厘岛,马尔代夫,迪拜,出远门,移民,新马泰,@,去@,上@,到@,在@,在国外,在外国',
    'abroad,overseas,other country,foreign country,emigrate,@,london,paris,sydney,toronto,new york,los angeles,seoul,busan,tokyo,osaka,bangkok,moscow,bali,phuket,jeju,maldives,middle east,another country,outside china,go out',
    '해외,외국 여행,출국,이민,외국,나가,@,서울,부산,도꾜,도쿄,오사카,방콕,제주,발리,두바이,동남아,@에서,@에 있,@에 사',
  ),
  foreigner: concept(
    2,
    '黑人,老美,小伙,洋媳妇,外国人,老外,外籍,外宾,外教,外国专家,韩国籍,外国籍,国外的,外国,洋人,外商,在华,在中国,韩侨,俄商,朝鲜族韩国,@,@人,@籍',
    'psb,foreign,expat,alien,in china,non chinese,international,#,@,expatriate,foreign national,american citizen',
    '외국인,외국 사람,중국에서,중국 체류,외국,외국 국적,@,@인,@ 사람',
  ),
  border: concept(
    3,
    '鸭绿江,江那边,对岸,小额贸易,边境,边境通行证,出入境通行证,边境旅游,边贸,互市,互贸,口岸,过江,珲春,图们,圈河,三合,长白县,集安,边境游,临江,和龙,龙井',
    'yalu,border,border trade,exit entry permit,border pass,hunchun,cross river,border market,north korean border,border crossing,border town,trade across border',
    '두만강,압록강,강 건너,변경,국경,호시,출입국 통행증,훈춘,도문,접경,변경 통행증,변경 무역,변경 관광',
  ),
  northKorea: concept(
    3,
    '朝鲜,去朝鲜,上朝鲜,到朝鲜,平壤,罗先,罗津,新义州,南阳,稳城,妙香山,北朝鲜',
    'north korea,dprk,pyongyang,rason,nk,sinuiju,rajin',
    '북한,조선,평양,라선,라진,신의주,온성,남양',
  ),
  russia: concept(
    3,
    '俄罗斯,去俄罗斯,上俄罗斯,到俄罗斯,中俄,俄国,毛子,苏联,海参崴,符拉迪沃斯托克,斯拉夫扬卡,克拉斯基诺,俄边境,赴俄,去俄,远东,堪察加,帝王蟹,俄语区,伏尔加,莫斯科,圣彼得堡,哈巴罗夫斯克,伯力',
    'russia,russian tour,vladivostok,slavyanka,russian border,kraskino,russian far east,russian trip,russian city,khasan,zarubino',
    '러시아,로씨야,소련,블라디보스토크,블라디보스또크,울라지보스또크,해삼위,원동,블라디,씨비리,연해주,하산',
  ),
  borderResident: concept(
    2,
    '边民,边境居民,边境村,住边境,江边,边上的',
    'border resident,border villager,live on border,live at border,live near border,live by river',
    '변민,변경 주민,국경 주민',
  ),
  borderZone: concept(
    3,
    '边境管理区,边境管理区通行证,边防通行证,边境证,长白山,边防,漠河,边境线,防川,天池,西藏边境,电子边境',
    'border zone,frontier pass,changbai,border management area,border control area,border permit tibet,border area pass,heaven lake,tianchi,changbai mountain,changbaishan,border permit',
    '변방,장백산,백두산,변경 관리,방천,천지',
  ),
  closedArea: concept(
    3,
    '旅行证,外国人旅行证,不开放地区,不对外开放,非开放地区,禁区,未开放,边境县,没开放,没有开放,不开放,保密区,军事区,西藏',
    'closed area,restricted area,closed region,travel permit for foreigners,alien travel permit,tibet,military zone,closed to foreigners,off limits,not open to foreigners,forbidden area',
    '여행증,외국인 여행증,비개방,통제 구역,제한 구역,개방 안,개방되지,개방하지,못 들어가',
  ),
}
