import type { Confidence } from '../schemas/evidence'
import type { Division } from '../schemas/point'
import { evidence, text } from './fact'

/** GB/T 2260 code, name in three languages, latitude and longitude of the seat in GCJ-02; high confidence unless said. */
type Row = [
  code: string,
  zh: string,
  en: string,
  ko: string,
  latitude: number,
  longitude: number,
  confidence?: Confidence,
]

/**
 * Korean names are written as Jilin's own Korean press writes them (룡정, not 용정). The seats come from GeoNames
 * (CC BY 4.0), turned from WGS-84 into GCJ-02; `medium` ones lie a kilometre or more from a second source.
 */
const prefectures = [
  {
    code: '220100',
    name: text('长春市', 'Changchun', '장춘시'),
    rows: [
      ['220102', '南关区', 'Nanguan District', '남관구', 43.864473, 125.349285],
      ['220103', '宽城区', 'Kuancheng District', '관성구', 43.944933, 125.326537],
      ['220104', '朝阳区', 'Chaoyang District', '조양구', 43.833638, 125.289832],
      ['220105', '二道区', 'Erdao District', '이도구', 43.866115, 125.376477],
      ['220106', '绿园区', 'Luyuan District', '록원구', 43.88082, 125.254914],
      ['220112', '双阳区', 'Shuangyang District', '쌍양구', 43.52496, 125.66561],
      ['220113', '九台区', 'Jiutai District', '구태구', 44.153355, 125.83591],
      ['220122', '农安县', "Nong'an County", '농안현', 44.428239, 125.174499],
      ['220182', '榆树市', 'Yushu City', '유수시', 44.829439, 126.546497, 'medium'],
      ['220183', '德惠市', 'Dehui City', '덕혜시', 44.53871, 125.700631, 'medium'],
      ['220184', '公主岭市', 'Gongzhuling City', '공주령시', 43.503141, 124.825835, 'medium'],
    ] satisfies Row[],
  },
  {
    code: '220200',
    name: text('吉林市', 'Jilin City', '길림시'),
    rows: [
      ['220202', '昌邑区', 'Changyi District', '창읍구', 43.881629, 126.574171],
      ['220203', '龙潭区', 'Longtan District', '룡담구', 43.91019, 126.562541],
      ['220204', '船营区', 'Chuanying District', '선영구', 43.833898, 126.541523],
      ['220211', '丰满区', 'Fengman District', '풍만구', 43.825316, 126.563436],
      ['220221', '永吉县', 'Yongji County', '영길현', 43.667261, 126.504797],
      ['220281', '蛟河市', 'Jiaohe City', '교하시', 43.723902, 127.341039],
      ['220282', '桦甸市', 'Huadian City', '화전시', 42.974573, 126.746839],
      ['220283', '舒兰市', 'Shulan City', '서란시', 44.413292, 126.954151],
      ['220284', '磐石市', 'Panshi City', '반석시', 42.939753, 126.063585],
    ] satisfies Row[],
  },
  {
    code: '220300',
    name: text('四平市', 'Siping', '사평시'),
    rows: [
      ['220302', '铁西区', 'Tiexi District', '철서구', 43.148252, 124.350989],
      ['220303', '铁东区', 'Tiedong District', '철동구', 43.164906, 124.415936],
      ['220322', '梨树县', 'Lishu County', '리수현', 43.309839, 124.339897],
      [
        '220323',
        '伊通满族自治县',
        'Yitong Manchu Autonomous County',
        '이통만족자치현',
        43.342192,
        125.304516,
      ],
      ['220382', '双辽市', 'Shuangliao City', '쌍료시', 43.513102, 123.506873],
    ] satisfies Row[],
  },
  {
    code: '220400',
    name: text('辽源市', 'Liaoyuan', '료원시'),
    rows: [
      ['220402', '龙山区', 'Longshan District', '룡산구', 42.887979, 125.143108, 'medium'],
      ['220403', '西安区', "Xi'an District", '서안구', 42.932798, 125.147418],
      ['220421', '东丰县', 'Dongfeng County', '동풍현', 42.676104, 125.534942],
      ['220422', '东辽县', 'Dongliao County', '동료현', 42.926291, 124.992053],
    ] satisfies Row[],
  },
  {
    code: '220500',
    name: text('通化市', 'Tonghua', '통화시'),
    rows: [
      ['220502', '东昌区', 'Dongchang District', '동창구', 41.700378, 125.927475],
      ['220503', '二道江区', 'Erdaojiang District', '이도강구', 41.778807, 126.037867],
      ['220521', '通化县', 'Tonghua County', '통화현', 41.682307, 125.755974, 'medium'],
      ['220523', '辉南县', 'Huinan County', '휘남현', 42.664634, 126.032339, 'medium'],
      ['220524', '柳河县', 'Liuhe County', '류하현', 42.287013, 125.751503],
      ['220581', '梅河口市', 'Meihekou City', '매하구시', 42.530902, 125.684783, 'medium'],
      ['220582', '集安市', "Ji'an City", '집안시', 41.130261, 126.20023],
    ] satisfies Row[],
  },
  {
    code: '220600',
    name: text('白山市', 'Baishan', '백산시'),
    rows: [
      ['220602', '浑江区', 'Hunjiang District', '혼강구', 41.94104, 126.42551],
      ['220605', '江源区', 'Jiangyuan District', '강원구', 42.058503, 126.591014],
      // The county offices are believed to have moved to the new town, some 17 km away.
      ['220621', '抚松县', 'Fusong County', '무송현', 42.327171, 127.280152, 'low'],
      ['220622', '靖宇县', 'Jingyu County', '정우현', 42.389589, 126.81532],
      [
        '220623',
        '长白朝鲜族自治县',
        'Changbai Korean Autonomous County',
        '장백조선족자치현',
        41.420046,
        128.202137,
      ],
      ['220681', '临江市', 'Linjiang City', '림강시', 41.809103, 126.913204],
    ] satisfies Row[],
  },
  {
    code: '220700',
    name: text('松原市', 'Songyuan', '송원시'),
    rows: [
      ['220702', '宁江区', 'Ningjiang District', '녕강구', 45.171948, 124.829985, 'medium'],
      [
        '220721',
        '前郭尔罗斯蒙古族自治县',
        'Qian Gorlos Mongol Autonomous County',
        '전곽르로스몽골족자치현',
        45.130983,
        124.83397,
        'medium',
      ],
      ['220722', '长岭县', 'Changling County', '장령현', 44.274946, 123.981772],
      ['220723', '乾安县', "Qian'an County", '건안현', 45.008606, 124.022793, 'medium'],
      ['220781', '扶余市', 'Fuyu City', '부여시', 44.985514, 126.040281],
    ] satisfies Row[],
  },
  {
    code: '220800',
    name: text('白城市', 'Baicheng', '백성시'),
    rows: [
      ['220802', '洮北区', 'Taobei District', '조북구', 45.620556, 122.835229],
      ['220821', '镇赉县', 'Zhenlai County', '진뢰현', 45.851651, 123.204356],
      ['220822', '通榆县', 'Tongyu County', '통유현', 44.811255, 123.087447],
      ['220881', '洮南市', 'Taonan City', '조남시', 45.3352, 122.790557, 'medium'],
      ['220882', '大安市', "Da'an City", '대안시', 45.502121, 124.306451],
    ] satisfies Row[],
  },
  {
    code: '222400',
    name: text('延边朝鲜族自治州', 'Yanbian Korean Autonomous Prefecture', '연변조선족자치주'),
    rows: [
      ['222401', '延吉市', 'Yanji City', '연길시', 42.890728, 129.509364],
      ['222402', '图们市', 'Tumen City', '도문시', 42.968021, 129.848867],
      ['222403', '敦化市', 'Dunhua City', '돈화시', 43.372116, 128.234741],
      ['222404', '珲春市', 'Hunchun City', '훈춘시', 42.870005, 130.364044],
      ['222405', '龙井市', 'Longjing City', '룡정시', 42.773929, 129.430208],
      ['222406', '和龙市', 'Helong City', '화룡시', 42.542109, 129.003692],
      ['222424', '汪清县', 'Wangqing County', '왕청현', 43.313371, 129.770436],
      ['222426', '安图县', 'Antu County', '안도현', 43.104827, 128.914709],
    ] satisfies Row[],
  },
]

export const divisions: Division[] = prefectures.flatMap(({ code: prefectureCode, name: prefecture, rows }) =>
  rows.map(([code, zh, en, ko, latitude, longitude, confidence = 'high']: Row) => ({
    code,
    name: text(zh, en, ko),
    prefecture,
    prefectureCode,
    seat: { latitude, longitude },
    evidence: evidence(confidence, '2026-11', 'S76', 'S77'),
  })),
)
