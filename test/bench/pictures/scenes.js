// How a message looks where people take pictures of it: pages to be photographed, each with what stands around a message there.

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const SANS = 'font-family: system-ui, sans-serif';
const MONO = 'font-family: monospace, monospace';

/** The colours of a page. */
export const THEMES = {
  light: { ground: '#fff', side: '#f2f5fa', text: '#202124', muted: '#5f6368', line: '#dadce0', accent: '#0b57d0' },
  dark: { ground: '#1b1c1f', side: '#28292c', text: '#e3e3e3', muted: '#a0a4a9', line: '#444746', accent: '#a8c7fa' },
};

/** A whole page. */
export const page = ({ ground, text }, css, body) =>
  `<!doctype html><meta charset="utf-8"><style>* { box-sizing: border-box } body { margin: 0; font-size: 14px; line-height: 1.5; ${SANS}; color: ${text}; background: ${ground} } .message { white-space: pre-wrap; overflow-wrap: anywhere } ${css}</style>${body}`;

/** The places by name: how wide the window is, in CSS pixels, and what is in it. */
export const SCENES = {
  'web mail': {
    width: 1100,
    html: (message, theme) =>
      page(
        theme,
        `header { padding: 12px 20px; font-size: 20px; border-bottom: 1px solid ${theme.line} } header span { display: inline-block; margin-left: 60px; width: 420px; padding: 8px 16px; border-radius: 20px; background: ${theme.side}; color: ${theme.muted}; font-size: 14px }
        .columns { display: flex } nav { width: 190px; padding: 16px; background: ${theme.side} } nav div { padding: 5px 8px } nav i { float: right; font-style: normal; font-size: 12px; color: ${theme.muted} }
        main { flex: 1; padding: 20px 28px } h1 { font-size: 22px; font-weight: 400 } .from span { float: right; font-size: 12px; color: ${theme.muted} } .to { margin-bottom: 16px; font-size: 12px; color: ${theme.muted} }
        .acts span { display: inline-block; margin: 16px 12px 0 0; padding: 6px 18px; border: 1px solid ${theme.line}; border-radius: 16px }`,
        `<header>Mail <span>Search mail</span></header><div class="columns">
          <nav><div><b>Compose</b></div><div>Inbox <i>12</i></div><div>Starred</div><div>Snoozed</div><div>Sent</div><div>Drafts <i>3</i></div><div>More</div></nav>
          <main><h1>Delivery Status Notification (Failure)</h1>
            <div class="from"><b>Mail Delivery Subsystem</b> &lt;mailer-daemon@mail.example&gt; <span>Thu, Nov 26, 10:42 AM (2 hours ago)</span></div>
            <div class="to">to me</div><div class="message">${escape(message)}</div><div class="acts"><span>Reply</span> <span>Forward</span></div></main></div>`,
      ),
  },
  'desktop mail': {
    width: 900,
    html: (message, theme) =>
      page(
        theme,
        `.menu { padding: 4px 10px; font-size: 12px; background: ${theme.side} } .menu span { margin-right: 14px } .tools { padding: 8px 10px; font-size: 13px; border-bottom: 1px solid ${theme.line} } .tools span { margin-right: 16px }
        table { width: 100%; padding: 8px 10px; font-size: 13px; border-bottom: 1px solid ${theme.line} } th { width: 70px; font-weight: 400; text-align: right; color: ${theme.muted} } .message { padding: 14px; font-size: 13px; line-height: 1.4; ${MONO} }`,
        `<div class="menu"><span>File</span><span>Edit</span><span>View</span><span>Message</span><span>Tools</span><span>Help</span></div>
        <div class="tools"><span>Reply</span><span>Reply All</span><span>Forward</span><span>Archive</span><span>Junk</span><span>Delete</span></div>
        <table><tr><th>From<td>Mail Delivery System<tr><th>To<td>me@firm.example<tr><th>Date<td>11/26/26, 10:42<tr><th>Subject<td><b>Undelivered Mail Returned to Sender</b></table>
        <div class="message">${escape(message)}</div>`,
      ),
  },
  phone: {
    width: 390,
    html: (message, theme) =>
      page(
        theme,
        `body { font-size: 16px } .status { display: flex; justify-content: space-between; padding: 6px 18px; font-size: 12px; font-weight: 600 } .top { padding: 8px 14px; color: ${theme.accent}; border-bottom: 1px solid ${theme.line} } main { padding: 12px 16px } h1 { margin: 4px 0; font-size: 20px } small { color: ${theme.muted} }`,
        `<div class="status"><span>10:42</span><span>LTE 84%</span></div><div class="top">‹ Inbox</div>
        <main><h1>Undeliverable: Meeting on Monday</h1><p><b>postmaster@firm.example</b><br><small>To: me, 10:40</small></p><div class="message">${escape(message)}</div></main>`,
      ),
  },
  'app’s table': {
    width: 1000,
    html: (message, theme) =>
      page(
        theme,
        `body { padding: 20px; font-size: 13px } h2 { font-size: 18px; font-weight: 600 } table { width: 100%; border-collapse: collapse } th, td { padding: 10px 12px; text-align: left; vertical-align: top; border-bottom: 1px solid ${theme.line}; overflow-wrap: anywhere } th { font-size: 12px; color: ${theme.muted} } .message { width: 58% }`,
        `<h2>Campaign activity</h2><table><tr><th>Person<th>Step<th>When<th>Details<tr><td>Ana Lopez<td>1<td>Nov 25<td>Opened
        <tr><td>Ben Okafor<td>2<td>Nov 26<td class="message">${escape(message)}</td><tr><td>Chloe Martin<td>1<td>Nov 26<td>Replied</table>`,
      ),
  },
  terminal: {
    width: 960,
    html: (message, theme) =>
      page(
        { ...theme, ground: theme === THEMES.dark ? '#101418' : '#fdf6e3' },
        `.message { padding: 14px; font-size: 13px; line-height: 1.45; ${MONO} }`,
        `<div class="message">$ tail -n 20 mail.err\n${escape(message)}\n$ _</div>`,
      ),
  },
};
