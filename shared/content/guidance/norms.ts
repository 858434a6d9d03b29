import type { Norm } from '../../schemas/guidance'
import { evidence, text } from '../fact'

/** What the guidance standard rests on. The province's own text of 2018 is known by its headings alone. */
export const norms: Norm[] = [
  {
    code: 'barrierFree',
    name: text(
      '《无障碍环境建设法》第35、39、40条：低位服务台或无障碍窗口、电子屏、手写板、语音',
      'Act on barrier-free environments, articles 35, 39 and 40: low desk or accessible counter, screen, writing pad, voice',
      '무장애환경건설법 제35·39·40조: 낮은 데스크나 무장애 창구, 화면, 필기판, 음성',
    ),
    evidence: evidence('high', '2023-09-01', 'S67'),
  },
  {
    code: 'tellOnce',
    name: text(
      '《行政许可法》第32条：一次告知',
      'Administrative Licensing Act, article 32: what is missing is said once and completely',
      '행정허가법 제32조: 부족한 것을 한 번에 모두 알림',
    ),
    evidence: evidence('high', '2019-04-23', 'S67'),
  },
  {
    code: 'oneVisit',
    name: text(
      '国家移民管理局“只跑一次”六项（2018年5月1日）',
      'National Immigration Administration: six measures for one visit only, 1 May 2018',
      '국가이민관리국 ‘한 번만 방문’ 6개 조치(2018년 5월 1일)',
    ),
    evidence: evidence('high', '2018-05-01', 'S46'),
  },
  {
    code: 'elderly',
    name: text(
      '便利老年人办证六项（2021年4月1日）',
      'Six measures for older applicants, 1 April 2021',
      '노인 편의 6개 조치(2021년 4월 1일)',
    ),
    evidence: evidence('high', '2021-04-01', 'S44'),
  },
  {
    code: 'rating',
    name: text(
      'GB/T 39734、GB/T 39735—2020 政务服务“好差评”',
      'GB/T 39734 and 39735-2020: rating of government services',
      'GB/T 39734, 39735-2020 정무 서비스 평가',
    ),
    evidence: evidence('high', '2020', 'S51'),
  },
  {
    code: 'signs',
    name: text(
      'GB/T 30240.1 公共服务领域英文译写规范；GB/T 10001 公共信息图形符号',
      'GB/T 30240.1: English in public services; GB/T 10001: public information symbols',
      'GB/T 30240.1 공공서비스 영문 표기, GB/T 10001 공공 정보 그림 기호',
    ),
    evidence: evidence('high', '2026-11', 'K'),
  },
  {
    code: 'yanbianLanguage',
    name: text(
      '《延边朝鲜族自治州朝鲜语言文字工作条例》：公共标识用朝汉两种文字，朝文在前',
      'Yanbian regulations on the Korean language: public signs in both languages, Korean first',
      '연변조선족자치주 조선언어문자사업조례: 공공 표지는 조선문과 한문을 쓰고 조선문을 앞에 둠',
    ),
    evidence: evidence('high', '2026-11', 'K'),
  },
  {
    code: 'openness',
    name: text(
      '《公安机关人民警察内务条令》：公开工时、职责、程序、收费、监督方式',
      'Internal service rules of the police: hours, duties, procedures, charges and oversight are made public',
      '공안기관 인민경찰 내무조령: 근무 시간·직책·절차·수수료·감독 방법 공개',
    ),
    evidence: evidence('medium', '2026-11-23', 'K'),
  },
  {
    code: 'linkou',
    name: text(
      '黑龙江林口《出入境“四零”承诺服务创建标准》（2018）：中英文门头，结合地域加韩语、俄语',
      'Linkou, Heilongjiang: service standard of 2018: names above the door in Chinese and English, with Korean and Russian by place',
      '흑룡강 림구 2018년 서비스 기준: 출입문 위 중국어·영어, 지역에 따라 한국어·러시아어 추가',
    ),
    evidence: evidence('medium', '2018', 'S48'),
  },
  {
    code: 'standardsTable',
    name: text(
      'GA/T 2131—2024 移民管理领域标准体系表',
      'GA/T 2131-2024: table of standards of immigration administration',
      'GA/T 2131-2024 이민관리 분야 표준 체계표',
    ),
    evidence: evidence('medium', '2026-11-23', 'K'),
  },
  {
    code: 'selfCollection',
    name: text(
      '出入境证件自取服务规范（未见编号）',
      'A standard for collecting documents by oneself (its number was not found)',
      '출입국 증서 셀프 수령 서비스 규범(번호 미확인)',
    ),
    evidence: evidence('low', '2026-11-23', 'K'),
  },
]
