import type {} from 'why-failed/tags/jsx';
import { WhyFailed, WhyFailedDrawer } from 'why-failed/react';

export const components = (
  <>
    <WhyFailed supportUrl="mailto:help@example.com" headingLevel={3} context={{ recipient: 'ann@example.com' }} onAnswer={({ reason }) => reason?.length} />
    <WhyFailedDrawer open hotkey="Alt+H" noLauncher onToggle={({ open }) => open satisfies boolean} onHandOff={(event) => event.preventDefault()} />
  </>
);
export const tags = (
  <>
    <why-failed support-url="/help" heading-level="3" lang="de" class="help" context={{ account: 'me' }} onwhy-failed-answer={({ score }) => score?.toFixed()}>
      <a href="/help">Why emails fail</a>
    </why-failed>
    <why-failed-drawer
      reauthenticateUrl="/in"
      open
      no-launcher
      onwhy-failed-toggle={({ open }) => open satisfies boolean}
      onwhy-failed-error={({ message }) => message.length}
    />
  </>
);
export const mistakes = (
  <>
    {/* @ts-expect-error -- there is no such attribute */}
    <why-failed supporturl="/help" />
    {/* @ts-expect-error -- a number is no text */}
    <why-failed src={3} />
    {/* @ts-expect-error -- feedback has no score */}
    <why-failed onwhy-failed-feedback={({ score }) => score} />
  </>
);
