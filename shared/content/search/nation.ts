/** Names of countries: where people go, whose visa they want, and where foreigners come from. */
export const nations = {
  zh: '韩国,日本,美国,泰国,俄罗斯,新加坡,马来西亚,越南,英国,法国,德国,意大利,加拿大,澳大利亚,澳洲,新西兰,印尼,菲律宾,柬埔寨,蒙古,土耳其,西班牙,埃及,印度,巴基斯坦,乌克兰,朝鲜,欧洲,非洲,哈萨克斯坦,乌兹别克斯坦,白俄罗斯,巴西,墨西哥,阿根廷,荷兰,瑞士,瑞典,挪威,丹麦,芬兰,波兰,希腊,葡萄牙,爱尔兰,比利时,奥地利,匈牙利,塞尔维亚,缅甸,老挝,尼泊尔,斯里兰卡,阿联酋,沙特,伊朗,以色列,南非,尼日利亚,加纳',
  en: 'korea,south korea,japan,america,usa,us,thailand,russia,singapore,malaysia,vietnam,england,uk,france,germany,italy,canada,australia,new zealand,indonesia,philippines,cambodia,mongolia,turkey,india,pakistan,ukraine,europe,africa,kazakhstan,uzbekistan,belarus,brazil,mexico,argentina,netherlands,holland,switzerland,sweden,norway,denmark,finland,poland,greece,portugal,ireland,belgium,austria,hungary,serbia,spain,egypt,myanmar,laos,nepal,sri lanka,dubai,iran,israel,south africa,nigeria,ghana,kenya,britain',
  people:
    'korean,japanese,american,thai,russian,singaporean,malaysian,vietnamese,british,french,german,italian,canadian,australian,indonesian,filipino,mongolian,turkish,indian,pakistani,ukrainian,african,kazakh,uzbek,belarusian,brazilian,mexican,dutch,swiss,swedish,norwegian,danish,finnish,polish,greek,portuguese,irish,belgian,austrian,hungarian,serbian,spanish,egyptian,burmese,lao,nepali,arab,iranian,israeli,nigerian,ghanaian,english',
  ko: '한국,남조선,일본,미국,태국,타이,러시아,로씨야,싱가포르,말레이시아,베트남,월남,영국,프랑스,독일,이탈리아,캐나다,호주,뉴질랜드,인도네시아,필리핀,캄보디아,몽골,몽고,인도,파키스탄,우크라이나,유럽,까자흐스딴,카자흐스탄,우즈베키스탄,브라질,멕시코,네덜란드,화란,스위스,스웨덴,노르웨이,폴란드,그리스,스페인,뽀르뚜갈,포르투갈,아일랜드,미얀마,라오스,네팔,이란,이스라엘,이집트,터키,튀르키예,나이지리아',
}
