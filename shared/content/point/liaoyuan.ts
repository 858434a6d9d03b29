import { text } from '../fact'
import { type Listed, weekdays } from './listed'

export const liaoyuanHalls: Listed[] = [
  {
    pointId: 'U-220421',
    divisionCode: '220421',
    level: 'county',
    name: text('辽源市东丰县大厅', 'Dongfeng, Liaoyuan', '료원시 동풍현 접수처'),
    officialName: '辽源市东丰县公安局出入境服务大厅',
    address: '吉林省辽源市东丰县鑫达路1665号东丰县政务大厅',
    phone: '0437-6222740',
    opening: weekdays('08:30–11:30', '13:00–16:30'),
    machines: false,
  },
  {
    pointId: 'U-220422',
    divisionCode: '220422',
    level: 'county',
    name: text('辽源市东辽县大厅', 'Dongliao, Liaoyuan', '료원시 동료현 접수처'),
    officialName: '辽源市东辽县公安局出入境服务大厅',
    address: '吉林省辽源市东辽县白泉镇安慈路1号',
    phone: '0437-5555100',
    opening: weekdays('08:30–11:30', '13:00–16:30'),
    machines: false,
  },
  {
    pointId: 'U-220402',
    divisionCode: '220402',
    level: 'prefecture',
    name: text('辽源市出入境大厅', 'Liaoyuan main hall', '료원시 출입국 접수처'),
    officialName: '辽源市公安局出入境管理局综合服务大厅',
    address: '吉林省辽源市南部新城双创大厦（建丰路77号）',
    phone: '0437-6997599',
    opening: weekdays('08:30–11:30', '13:00–16:30'),
    machines: true,
    takesAll: true,
  },
]
