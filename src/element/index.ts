/** The elements' classes, their events and their types; registers nothing. */
export { WhyFailed } from './why-failed.js';
export { WhyFailedDrawer } from './why-failed-drawer.js';
export * from './answering/events.js';
export { WhyFailedErrorEvent } from './shell/error-event.js';
export { WhyFailedToggleEvent } from './drawer/toggle-event.js';
export type { HostAction, HostActions } from './answering/card/actions.js';
export type { Context } from './settings.js';
export type { Diagnose } from './answering/reading/job.js';
export type { HostWords, SomeWords } from '../words/own-words.js';
export type { Verdict, Why, Words } from '../words/words.js';
export type { Outcome, Shown } from './answering/conversation.js';

declare global {
  interface Window {
    /** Calls that wait for the embed's script; it makes them, then and later. */
    whyFailed?: { push(...calls: (() => void)[]): unknown } | undefined;
    /** Where the worker that reads long texts is, on pages whose bundler does not take it along: the address of `reading-worker.js`. */
    whyFailedWorker?: string | undefined;
  }
}
