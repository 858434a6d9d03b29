import { questions } from '../../../shared/content/questions'
import { rules } from '../../../shared/content/rules'
import { services } from '../../../shared/content/services'
import type { Inquiry } from '../../../shared/domain/checklist/inquiry'
import type { Service } from '../../../shared/schemas/service'

export const inquiryOf = (service: Service): Inquiry => ({
  rules: rules.filter(rule => rule.services.includes(service.code)),
  questions,
})

/** The services a reviewer names, or all; one that does not exist is said to be so. */
export function servicesNamed(codes: string[], all: boolean): Service[] {
  if (all || codes.length === 0) return services
  return codes.map(code => {
    const service = services.find(one => one.code === code)
    if (!service) throw new Error(`No service ${code}. There are: ${services.map(one => one.code).join(' ')}`)
    return service
  })
}
