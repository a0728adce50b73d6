/** The elements' classes, their events and their types; registers nothing. */
export { WhyFailed } from './why-failed.js';
export { WhyFailedDrawer } from './why-failed-drawer.js';
export * from './events.js';
export { WhyFailedErrorEvent } from './error-event.js';
export { WhyFailedToggleEvent } from './toggle-event.js';
export type { HostAction, HostActions } from './actions.js';
export type { Context } from './settings.js';
export type { Diagnose } from './engine.js';
export type { HostWords, SomeWords } from './words/own-words.js';
export type { Verdict, Why, Words } from './words/words.js';
export type { Shown } from './conversation.js';
