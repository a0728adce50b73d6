import type { Actor, KnownAction, Permanence } from '../knowledge/schema.js';

/** The words of the empty box: all that is needed before somebody uses it. */
export interface BoxWords {
  /** The language of these words (BCP 47), for the `lang` of what shows them and for `Intl`. */
  lang: string;
  /** The direction these words are written in. */
  dir: 'ltr' | 'rtl';
  label: string;
  hint: string;
  placeholder: string;
  ask: string;
  startOver: string;
  reading: string;
  failed: string;
  file: { choose: string };
}

/** The words of the drawer before it is opened. */
export interface DrawerWords extends BoxWords {
  drawer: { open: string; title: string; close: string };
}

/** The words on files. */
export interface FileWords {
  choose: string;
  drop: string;
  tooLarge(megabytes: number): string;
  notText: string;
  unreadable: string;
}

/** Every word of the interface in one language; the answers' own words come from the knowledge base. */
export interface Words extends DrawerWords {
  empty: string;
  file: FileWords;
  back: string;
  answered(title: string, permanence: string): string;
  asked(question: string): string;
  choiceMade(count: number): string;
  notFound: string;
  likelyCause: string;
  steps: string;
  alsoPossible: string;
  wholeMessage: string;
  message: string;
  similar: string;
  permanence: Readonly<Record<Permanence, string>>;
  who: Readonly<Record<Exclude<Actor, 'nobody'>, string>>;
  /** Where nobody can fix it, what that means depends on whether it passes. */
  nobody: Readonly<Record<Permanence, string>>;
  actions: Readonly<Record<KnownAction, ActionWords>>;
  futile: Readonly<Record<Futility, string>>;
  /** The note for whoever runs the mail system, by who that is. */
  note: { title: Record<'sender-admin' | 'recipient-admin' | 'vendor', string>; copy: string; copied: string };
  choose: { title: string; which: string; tell(tell: string): string; neither(count: number): string };
  unknown: { title: string; text: string; example: string; exampleAfter: string; paste: string; nearest: string; supportAfter: string };
  suggestions: { label: string; found(count: number): string };
  counting: { label: string; progress(share: number): string; cancel: string; cancelled: string };
  transcript: { yours: string; marked: string; replied: string; linked: string; edit: string; earlier: string; another: string };
  link: { copy: string; copied: string; failed: string };
  tally: TallyWords;
  feedback: {
    ask: string;
    verdicts: Readonly<Record<Verdict, string>>;
    thanks: string;
    sorry: string;
    why: string;
    whys: Readonly<Record<Why, string>>;
    note: string;
    send: string;
  };
  support: SupportWords;
}

/** An action as a button, and as a short sentence where there is nothing to press. */
export interface ActionWords {
  button: string;
  instruction: string;
}

/** The words of the table of many failures. */
export interface TallyWords {
  title(total: number): string;
  heard(total: number, reasons: number): string;
  reason: string;
  count: string;
  action: string;
  recipients: string;
  copy(count: number): string;
  copied(count: number): string;
  copyFailed: string;
  save: string;
  saveAll: string;
  saved(file: string): string;
  unexplained(count: number): string;
  showUnexplained: string;
  delivered(count: number): string;
  silent(count: number): string;
  limited(count: number): string;
}

/** The words of the hand-off to a human; the summary's own lines are written in them, too. */
export interface SupportWords {
  ask: string;
  title: string;
  hint: string;
  summary: string;
  copy: string;
  copied: string;
  copyFailed: string;
  mail: string;
  page: string;
  give: string;
  given: string;
  close: string;
  subject: string;
  noReason: string;
  codes: string;
  decided: string;
  opinion: string;
  message: string;
  shortened: string;
}

/** Why neither sending again nor signing in again is of use. */
export type Futility = Permanence | 'needless' | 'same-address' | 'same-message';

/** What a person says of an answer. */
export type Verdict = 'yes' | 'partly' | 'no';

/** What was wrong with an answer. */
export type Why = 'wrong-reason' | 'unclear' | 'no-help' | 'other';
