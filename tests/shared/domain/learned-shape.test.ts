import { expect, it } from 'vitest'
import { addDays, instantAt } from '../../../shared/domain/calendar'
import { correctionShape, emptyCorrection, scoredDay } from '../../../shared/domain/learned/correction'
import { emptyProfile, everyDay, learnDay, profileShape } from '../../../shared/domain/learned/learning'
import {
  learnPublished,
  noPublished,
  publishedShape,
} from '../../../shared/domain/published-wait/wait-experience'
import { featureNames } from '../../../shared/domain/published-wait/wait-feature'
import { at, monday } from '../build'
import { shapeOf } from '../shape'

it('what is stored of a profile has the shape its number names; another shape needs the next number', () => {
  const tally = { visits: 1, minutes: 10, squares: 100 }
  const profile = learnDay(emptyProfile('CC-01', everyDay), {
    day: monday,
    counters: 4,
    walkIns: Array(96).fill(1),
    atWork: Array(96).fill(1),
    planned: Array(96).fill(2),
    service: { passport: tally },
    gaps: tally,
    due: 2,
    dueEarly: 1,
    came: { 0: 1 },
    taken: 1,
    lost: 0,
    precedence: { met: 4, overtaken: 1 },
  })
  const shape = shapeOf(profile, path => /^(service|came)$/.test(path))
  expect({ profileShape, quarterHours: profile.walkIns.length, shape }).toMatchInlineSnapshot(`
    {
      "profileShape": 3,
      "quarterHours": 96,
      "shape": [
        "atWork *",
        "came *",
        "counters",
        "dayVariance",
        "due",
        "dueEarly",
        "gaps minutes",
        "gaps squares",
        "gaps visits",
        "kind",
        "lastDay",
        "lost",
        "planned *",
        "pointId",
        "precedence met",
        "precedence overtaken",
        "service * minutes",
        "service * squares",
        "service * visits",
        "taken",
        "walkIns *",
        "weight",
      ],
    }
  `)
})

it('what is stored of a correction has the shape its number names', () => {
  const band = { p10: 20, p50: 30, p80: 38, p90: 42 }
  const score = { comer: 'booked', aheadMinutes: 30, minute: 600, band, actual: 35 } as const
  const correction = scoredDay(emptyCorrection('CC-01'), monday, [score])
  expect({
    correctionShape,
    cells: Object.keys(correction.cells),
    shape: shapeOf(correction, path => path === 'cells'),
  }).toMatchInlineSnapshot(`
    {
      "cells": [
        "booked.2.2",
      ],
      "correctionShape": 3,
      "shape": [
        "cells * days",
        "cells * high",
        "cells * inside",
        "cells * low",
        "cells * middle",
        "cells * missed",
        "cells * missedMended",
        "cells * missedPlain",
        "cells * p80",
        "cells * weight",
        "kind",
        "lastDay",
        "lines booked.2 days",
        "lines booked.2 missed *",
        "lines booked.2 sums *",
        "lines booked.2 weight",
        "pointId",
      ],
    }
  `)
})

it('what is stored of published waits has the shape its number names, down to how many numbers a row has', () => {
  const experience = noPublished()
  for (const day of [monday, addDays(monday, 1)])
    learnPublished(experience, day, [
      {
        pointId: 'CC-01',
        told: [600, 660, 720, 780, 840].map(minute => ({
          at: instantAt(day, minute),
          waitMinutes: 20,
          bookedWaitMinutes: 5,
        })),
        bookedSlots: [at('10:30', day)],
      },
    ])
  const shape = shapeOf(experience, () => false)
  expect({ publishedShape, featureNames, shape }).toMatchInlineSnapshot(`
    {
      "featureNames": [
        "intercept",
        "seasonal",
        "weekly",
        "recentWeekly",
        "last",
        "seasonalAtLast",
        "rise",
        "today",
        "recentDays",
        "peers",
        "belowSeasonal",
        "geometricMean",
      ],
      "publishedShape": 2,
      "shape": [
        "models 120 errorBand days",
        "models 120 errorBand quantiles *",
        "models 120 errorBand rows",
        "models 120 errorBand size coefficients 3 numbers",
        "models 120 errorBand size gram 9 numbers",
        "models 120 errorBand size moments 3 numbers",
        "models 120 errorBand size size",
        "models 120 regression byQuarterHour * coefficients 12 numbers",
        "models 120 regression byQuarterHour * gram 144 numbers",
        "models 120 regression byQuarterHour * moments 12 numbers",
        "models 120 regression byQuarterHour * size",
        "models 120 regression prior *",
        "models 120 regression shared coefficients 12 numbers",
        "models 120 regression shared gram 144 numbers",
        "models 120 regression shared moments 12 numbers",
        "models 120 regression shared size",
        "models 180 errorBand days",
        "models 180 errorBand quantiles *",
        "models 180 errorBand rows",
        "models 180 errorBand size coefficients 3 numbers",
        "models 180 errorBand size gram 9 numbers",
        "models 180 errorBand size moments 3 numbers",
        "models 180 errorBand size size",
        "models 180 regression byQuarterHour * coefficients 12 numbers",
        "models 180 regression byQuarterHour * gram 144 numbers",
        "models 180 regression byQuarterHour * moments 12 numbers",
        "models 180 regression byQuarterHour * size",
        "models 180 regression prior *",
        "models 180 regression shared coefficients 12 numbers",
        "models 180 regression shared gram 144 numbers",
        "models 180 regression shared moments 12 numbers",
        "models 180 regression shared size",
        "models 60 errorBand days",
        "models 60 errorBand quantiles *",
        "models 60 errorBand rows",
        "models 60 errorBand size coefficients 3 numbers",
        "models 60 errorBand size gram 9 numbers",
        "models 60 errorBand size moments 3 numbers",
        "models 60 errorBand size size",
        "models 60 regression byQuarterHour * coefficients 12 numbers",
        "models 60 regression byQuarterHour * gram 144 numbers",
        "models 60 regression byQuarterHour * moments 12 numbers",
        "models 60 regression byQuarterHour * size",
        "models 60 regression prior *",
        "models 60 regression shared coefficients 12 numbers",
        "models 60 regression shared gram 144 numbers",
        "models 60 regression shared moments 12 numbers",
        "models 60 regression shared size",
        "models day errorBand days",
        "models day errorBand quantiles *",
        "models day errorBand rows",
        "models day errorBand size coefficients 3 numbers",
        "models day errorBand size gram 9 numbers",
        "models day errorBand size moments 3 numbers",
        "models day errorBand size size",
        "models day regression byQuarterHour * coefficients 12 numbers",
        "models day regression byQuarterHour * gram 144 numbers",
        "models day regression byQuarterHour * moments 12 numbers",
        "models day regression byQuarterHour * size",
        "models day regression prior *",
        "models day regression shared coefficients 12 numbers",
        "models day regression shared gram 144 numbers",
        "models day regression shared moments 12 numbers",
        "models day regression shared size",
        "pasts * booked * count",
        "pasts * booked * mean",
        "pasts * bookedShare count",
        "pasts * bookedShare mean",
        "pasts * lastDay",
        "pasts * place history byQuarterHour * count",
        "pasts * place history byQuarterHour * mean",
        "pasts * place history byWeek * count",
        "pasts * place history byWeek * mean",
        "pasts * place history dayDeviation count",
        "pasts * place history dayDeviation mean",
        "pasts * place history last at day",
        "pasts * place history last at minute",
        "pasts * place history last at ms",
        "pasts * place history last at weekday",
        "pasts * place history last waitMinutes",
        "pasts * place history openDayBefore",
        "pasts * place history origins * day",
        "pasts * place history origins * last",
        "pasts * place history origins * ms",
        "pasts * place history origins * peers",
        "pasts * place history origins * recentDays",
        "pasts * place history origins * rise",
        "pasts * place history origins * seasonal",
        "pasts * place history origins * today",
        "pasts * place history recentByWeek * count",
        "pasts * place history recentByWeek * mean",
        "pasts * place history recentDays",
        "pasts * place history rise",
        "pasts * place history rowMinutes",
        "pasts * place history spacing count",
        "pasts * place history spacing mean",
        "pasts * place history today sum",
        "pasts * place history today weight",
        "pasts * place scores 120 bias",
        "pasts * place scores 120 error",
        "pasts * place scores 180 bias",
        "pasts * place scores 180 error",
        "pasts * place scores 60 bias",
        "pasts * place scores 60 error",
        "pasts * place scores day bias",
        "pasts * place scores day error",
        "pasts * pointId",
      ],
    }
  `)
})
