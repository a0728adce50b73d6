import type {} from 'why-failed/tags/solid';

export const tags = (
  <>
    <why-failed support-url="/help" heading-level="3" prop:context={{ account: 'me' }} on:why-failed-answer={({ score }) => score?.toFixed()}>
      <a href="/help">Why emails fail</a>
    </why-failed>
    <why-failed-drawer reauthenticateUrl="/in" open attr:no-launcher on:why-failed-toggle={({ open }) => open satisfies boolean} />
  </>
);
export const mistakes = (
  <>
    {/* @ts-expect-error -- there is no such attribute */}
    <why-failed supporturl="/help" />
    {/* @ts-expect-error -- feedback has no score */}
    <why-failed on:why-failed-feedback={({ score }) => score} />
  </>
);
