import { acknowledgement } from './api/acknowledgement'
import { audit } from './api/audit'
import { booking } from './api/booking'
import { campaign } from './api/campaign'
import { colleague } from './api/colleague'
import { content } from './api/content'
import { device } from './api/device'
import { edition } from './api/edition'
import { group } from './api/group'
import { hall } from './api/hall'
import { hallPlan } from './api/hall-plan'
import { home } from './api/home'
import { homeVisit } from './api/home-visit'
import { homeVisitDesk } from './api/home-visit-desk'
import { invitation } from './api/invitation'
import { login } from './api/login'
import { me } from './api/me'
import { miniProgramCode } from './api/mini-program-code'
import { move } from './api/move'
import { notice } from './api/notice'
import { noticeEntry } from './api/notice-entry'
import { noticeStep } from './api/notice-step'
import { noticeUrgent } from './api/notice-urgent'
import { outcome } from './api/outcome'
import { pointFacts } from './api/point-facts'
import { rating } from './api/rating'
import { recommendation } from './api/recommendation'
import { secondFactor } from './api/second-factor'
import { serve } from './api/serve'
import { session } from './api/session'
import { shortfall } from './api/shortfall'
import { slot } from './api/slot'
import { staff } from './api/staff'
import { today } from './api/today'
import { wechat } from './api/wechat'
import { onAws } from './runtime/aws'

export const run = serve({
  ...session,
  ...me,
  ...login,
  ...secondFactor,
  ...audit,
  ...content,
  ...edition,
  ...miniProgramCode,
  ...hall,
  ...hallPlan,
  ...pointFacts,
  ...slot,
  ...booking,
  ...home,
  ...group,
  ...move,
  ...recommendation,
  ...staff,
  ...today,
  ...outcome,
  ...shortfall,
  ...device,
  ...colleague,
  ...invitation,
  ...notice,
  ...noticeEntry,
  ...noticeStep,
  ...noticeUrgent,
  ...acknowledgement,
  ...homeVisit,
  ...homeVisitDesk,
  ...campaign,
  ...rating,
  ...wechat,
})

export const handler = onAws(run)
