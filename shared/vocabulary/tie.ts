/**
 * What ties a person to halls: where one is registered (hukou), where one stays or resides, where the unit is
 * stationed, or the hall that issued the document.
 */
export const tieBases = ['registered', 'staying', 'stationed', 'issued'] as const
