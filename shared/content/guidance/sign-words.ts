import type { SignName } from '../../schemas/guidance'
import type { Facility } from '../../schemas/hall-plan'
import { text } from '../fact'

/** In the order of `SignName`; Korean and Russian are translations of our own. */
const sign = (zh: string, ko: string, en: string, ru: string): SignName => ({ ...text(zh, en, ko), ru })

export const facilityNames: Record<Facility, SignName> = {
  entrance: sign('入口', '입구', 'Entrance', 'Вход'),
  ramp: sign('无台阶入口', '계단 없는 입구', 'Entrance without steps', 'Вход без ступеней'),
  lift: sign('电梯', '엘리베이터', 'Lift', 'Лифт'),
  stairs: sign('楼梯', '계단', 'Stairs', 'Лестница'),
  toilet: sign('厕所', '화장실', 'Toilet', 'Туалет'),
  accessibleToilet: sign('无障碍厕所', '장애인 화장실', 'Accessible toilet', 'Доступный туалет'),
}

export const counterName = (number: number): SignName =>
  sign(`${number} 号窗口`, `${number}번 창구`, `Counter ${number}`, `Окно ${number}`)

export const floorSign = (floor: number): SignName =>
  floor > 0
    ? sign(`${floor} 楼`, `${floor}층`, `Floor ${floor}`, `Этаж ${floor}`)
    : sign(`地下 ${-floor} 层`, `지하 ${-floor}층`, `Basement ${-floor}`, `Подвал ${-floor}`)
