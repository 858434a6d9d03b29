import { describe, expect, it } from 'vitest'
import { maskApplicant, maskIdNumber, maskName, maskPhone } from '../../../../shared/domain/booking/mask'

describe('masking', () => {
  it.each([
    ['李明', '李*'],
    ['王小明', '王*明'],
    ['欧阳娜娜', '欧**娜'],
    ['김철수', '김*수'],
    ['𠮷野家', '𠮷*家'],
    ['Anna Smith', 'A***'],
    ["Seán O'Brien", 'S***'],
    ['Li', 'L*'],
    ['', '*'],
  ])('shows the name %s as %s', (name, shown) => {
    expect(maskName(name)).toBe(shown)
  })

  it.each([
    ['22010219900307001X', '220***********001X'],
    ['KOR220198501011', 'KOR********1011'],
    ['E12345678', 'E*****678'],
    ['12345', '1*345'],
    ['1234', '1***'],
  ])('shows the number %s as %s', (idNumber, shown) => {
    expect(maskIdNumber(idNumber)).toBe(shown)
  })

  it.each([
    ['13812345678', '138****5678'],
    ['+8613812345678', '+86*******5678'],
    ['1234567', '1******'],
  ])('shows the phone %s as %s', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown)
  })

  it('leaves nothing of an applicant out', () => {
    expect(maskApplicant({ name: '李明', idNumber: 'E12345678', phone: '13812345678' })).toEqual({
      name: '李*',
      idNumber: 'E*****678',
      phone: '138****5678',
    })
  })
})
