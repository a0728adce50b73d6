import type { WhyFailed, WhyFailedDrawer } from '../element/index.js';

type Shared = 'src' | 'placeholder' | 'lang' | 'context' | 'actions' | 'words' | 'knowledge' | 'diagnose';

interface Urls {
  'reauthenticate-url'?: string;
  'resend-url'?: string;
  'support-url'?: string;
}

/** What can be written on `<why-failed>` in a template. */
export type WhyFailedAttributes = Partial<Pick<WhyFailed, Shared | 'message' | 'dir'>> & Urls & { 'heading-level'?: number | string };

/** What can be written on `<why-failed-drawer>` in a template. */
export type WhyFailedDrawerAttributes = Partial<Pick<WhyFailedDrawer, Shared | 'open' | 'hotkey'>> & Urls;
