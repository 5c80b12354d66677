export { auditCookies, type CookieFinding } from './cookies/audit-cookies.ts'
export {
  noticeKinds,
  noticeTitle,
  renderNotice,
  type NoticeFormat,
  type NoticeKind,
  type NoticeOptions
} from './notices/render-notice.ts'
