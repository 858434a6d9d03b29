/** Names of countries: where people go, whose visa they want, and where foreigners come from. */
export const nations = {
  zh: '韩国,日本,美国,泰国,俄罗斯,新加坡,马来西亚,越南,英国,法国,德国,意大利,加拿大,澳大利亚,澳洲,新西兰,印尼,菲律宾,柬埔寨,蒙古,土耳其,西班牙,埃及,印度,巴基斯坦,乌克兰,朝鲜,欧洲,非洲',
  en: 'korea,south korea,japan,america,usa,us,thailand,russia,singapore,malaysia,vietnam,england,uk,france,germany,italy,canada,australia,new zealand,indonesia,philippines,cambodia,mongolia,turkey,india,pakistan,ukraine,europe,africa',
  people:
    'korean,japanese,american,thai,russian,singaporean,malaysian,vietnamese,british,french,german,italian,canadian,australian,indonesian,filipino,mongolian,turkish,indian,pakistani,ukrainian,african',
  ko: '한국,남조선,일본,미국,태국,타이,러시아,로씨야,싱가포르,말레이시아,베트남,월남,영국,프랑스,독일,이탈리아,캐나다,호주,뉴질랜드,인도네시아,필리핀,캄보디아,몽골,몽고,인도,파키스탄,우크라이나,유럽',
}
