export {
  noticeKinds,
  renderNotice,
  type NoticeFormat,
  type NoticeKind,
  type NoticeOptions
} from './notices/render-notice.ts'
