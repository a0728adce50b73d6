/** React components for both elements, with typed props and events (peer dependencies: react, @lit/react). Registers the elements. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import './define.js';
import { WhyFailed as WhyFailedElement } from './element/why-failed.js';
import { WhyFailedDrawer as WhyFailedDrawerElement } from './element/why-failed-drawer.js';
import type {
  WhyFailedActionEvent,
  WhyFailedAnswerEvent,
  WhyFailedFeedbackEvent,
  WhyFailedHandOffEvent,
  WhyFailedTallyEvent,
  WhyFailedUnmatchedEvent,
} from './element/answering/events.js';
import type { WhyFailedErrorEvent } from './element/shell/error-event.js';
import type { WhyFailedToggleEvent } from './element/drawer/toggle-event.js';

const events = {
  onAnswer: 'why-failed-answer' as EventName<WhyFailedAnswerEvent>,
  onAction: 'why-failed-action' as EventName<WhyFailedActionEvent>,
  onFeedback: 'why-failed-feedback' as EventName<WhyFailedFeedbackEvent>,
  onHandOff: 'why-failed-handoff' as EventName<WhyFailedHandOffEvent>,
  onTally: 'why-failed-tally' as EventName<WhyFailedTallyEvent>,
  onUnmatched: 'why-failed-unmatched' as EventName<WhyFailedUnmatchedEvent>,
  onError: 'why-failed-error' as EventName<WhyFailedErrorEvent>,
};

/** `<why-failed>` for React. */
export const WhyFailed = createComponent({ react: React, tagName: 'why-failed', elementClass: WhyFailedElement, events });

/** `<why-failed-drawer>` for React. */
export const WhyFailedDrawer = createComponent({
  react: React,
  tagName: 'why-failed-drawer',
  elementClass: WhyFailedDrawerElement,
  events: { ...events, onToggle: 'why-failed-toggle' as EventName<WhyFailedToggleEvent> },
});
