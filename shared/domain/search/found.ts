/** What a search leads to: a service, somebody else who does it, or a page of ours. */
export type FoundThing<Service, Referral, Guide> =
  | { service: Service }
  | { referral: Referral }
  | { guide: Guide }

/** The codes found, each as what it is; a service that is no longer offered is left out. */
export function thingsOf<
  Service extends { code: string },
  Referral extends { code: string },
  Guide extends string,
>(
  codes: string[],
  services: Service[],
  referrals: Referral[],
  guides: readonly Guide[],
): FoundThing<Service, Referral, Guide>[] {
  return codes.flatMap((code): FoundThing<Service, Referral, Guide>[] => {
    const service = services.find(one => one.code === code)
    if (service) return [{ service }]
    const referral = referrals.find(one => one.code === code)
    if (referral) return [{ referral }]
    return guides.filter(guide => guide === code).map(guide => ({ guide }))
  })
}
