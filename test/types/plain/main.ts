// README's own lines, in strict TypeScript without a framework.
import 'why-failed/define';
import type { Context } from 'why-failed/element';

const drawer = document.querySelector('why-failed-drawer')!;
const context: Context = { recipient: 'ann@example.com', personName: 'Ann', account: 'me@example.com' };
void drawer.explain('550 5.1.1 User unknown', context).then(({ status }) => status satisfies 'match' | 'choose' | 'unknown' | 'empty' | 'tally');
drawer.noLauncher = true;
drawer.addEventListener('why-failed-toggle', ({ open }) => open satisfies boolean);

const widget = document.createElement('why-failed');
widget.actions = { reauthenticate: { label: 'Reconnect', run: ({ reason }) => reason?.toUpperCase() } };
widget.words = { en: { ask: 'Explain it' }, pt: { ask: 'Explicar', label: 'Cole a mensagem de erro' } };
widget.redact = (text, mask) => mask(text.replace(/ACME-\d+/g, 'order'));
widget.addEventListener('why-failed-answer', ({ status, reason, score }) => [status, reason?.length, score?.toFixed()]);
document.addEventListener('why-failed-handoff', (event) => event.summary.length);
(window.whyFailed ||= []).push(() => document.querySelector('why-failed-drawer')!.show());
window.whyFailedWorker = '/reading-worker.js';

// @ts-expect-error -- there is no such property
widget.supportAddress = 'x';
// @ts-expect-error -- a listener gets what the event has
widget.addEventListener('why-failed-answer', ({ verdict }) => verdict);
