/** The elements' classes, their events and their types; registers nothing. */
export { WhyFailed } from './why-failed.js';
export { WhyFailedDrawer } from './why-failed-drawer.js';
export { WhyFailedActionEvent, WhyFailedAnswerEvent, WhyFailedErrorEvent, WhyFailedFeedbackEvent, WhyFailedToggleEvent, WhyFailedUnmatchedEvent } from './events.js';
export type { ActionDetail, AnswerDetail } from './events.js';
export type { HostAction, HostActions } from './actions.js';
export type { Context } from './settings.js';
export type { Diagnose } from './engine.js';
export type { Verdict } from './words.js';
