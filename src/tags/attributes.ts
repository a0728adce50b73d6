import type {
  WhyFailed,
  WhyFailedActionEvent,
  WhyFailedAnswerEvent,
  WhyFailedDrawer,
  WhyFailedErrorEvent,
  WhyFailedFeedbackEvent,
  WhyFailedHandOffEvent,
  WhyFailedTallyEvent,
  WhyFailedToggleEvent,
  WhyFailedUnmatchedEvent,
} from '../element/index.js';
import type { SETTINGS, Settings } from '../element/settings.js';

type Declared = typeof SETTINGS;

/** The settings of both elements that have an attribute of another name, by that name. */
type Renamed = {
  [Name in keyof Declared as Declared[Name] extends { attribute: infer Attribute extends string } ? Attribute : never]?: Settings[Name] | undefined;
};

/** The settings of both elements, by the names of attributes and of properties. */
type Shared = Renamed & { [Name in keyof Settings]?: Settings[Name] | undefined } & Pick<Partial<WhyFailed>, 'words'>;

/** The attributes and properties of `<why-failed>` in a template. */
export type WhyFailedAttributes = Shared & { 'heading-level'?: number | string | undefined; headingLevel?: number | string | undefined };

/** The attributes and properties of `<why-failed-drawer>` in a template. */
export type WhyFailedDrawerAttributes = Shared & {
  [Name in 'open' | 'noLauncher' | 'no-launcher']?: boolean | undefined;
} & { hotkey?: WhyFailedDrawer['hotkey'] | undefined };

/** The events of `<why-failed>`, by name. */
export interface WhyFailedEvents {
  'why-failed-answer': WhyFailedAnswerEvent;
  'why-failed-action': WhyFailedActionEvent;
  'why-failed-feedback': WhyFailedFeedbackEvent;
  'why-failed-unmatched': WhyFailedUnmatchedEvent;
  'why-failed-tally': WhyFailedTallyEvent;
  'why-failed-handoff': WhyFailedHandOffEvent;
  'why-failed-error': WhyFailedErrorEvent;
}

/** The events of `<why-failed-drawer>`: those of the widget inside, too. */
export interface WhyFailedDrawerEvents extends WhyFailedEvents {
  'why-failed-toggle': WhyFailedToggleEvent;
}

/** Listeners for these events, as a template names them: what it writes before the event's name. */
export type Listeners<Events, Prefix extends string> = {
  [Name in keyof Events & string as `${Prefix}${Name}`]?: ((event: Events[Name]) => void) | undefined;
};
