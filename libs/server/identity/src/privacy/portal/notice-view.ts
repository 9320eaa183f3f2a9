import type { ShownNotice } from '../notices.service.js';
import type { PrivacyNoticeType } from './privacy.types.js';

/** A notice as the portal asks for it. */
export const noticeType = (notice: ShownNotice): PrivacyNoticeType => ({
  ...notice,
  blocks: notice.blocks.map((block) =>
    block.kind === 'list'
      ? { kind: block.kind, text: null, items: block.items }
      : { kind: block.kind, text: block.text, items: [] },
  ),
});
