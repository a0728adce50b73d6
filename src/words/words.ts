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
  reading: string;
  failed: string;
  file: { choose: string };
  /** Messages to try, with | between them, and what stands before them. */
  examples: { label: string; texts: string };
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

/** The words of pictures that are read. */
export interface PictureWords {
  /** Where none is read: what to do instead. */
  instead: string;
  /** Names the box with what was read. */
  read: string;
  /** What the person can do with it. */
  correct: string;
  /** Before words that may be wrong. */
  doubtful: string;
  unsupported: string;
  empty: string;
}

/** Every word of the interface in one language; the answers' own words come from the knowledge base. */
export interface Words extends DrawerWords {
  empty: string;
  file: FileWords;
  /** The box once something was asked. */
  again: string;
  back: string;
  answered(title: string, permanence: string): string;
  asked(question: string): string;
  choiceMade(count: number): string;
  notFound: string;
  likelyCause: string;
  steps: string;
  /** Before further actions. */
  alsoPossible: string;
  /** Names what was pasted, and the file it came from. */
  yourMessage: string;
  wholeMessage: string;
  message: string;
  permanence: Readonly<Record<Lasting, string>>;
  who: Readonly<Record<Exclude<Actor, 'nobody'>, string>>;
  /** Where nobody can fix it, what that means depends on whether it passes. */
  nobody: Readonly<Record<Permanence | 'delivered', string>>;
  actions: Readonly<Record<KnownAction, ActionWords>>;
  futile: Readonly<Record<Futility, string>>;
  /** The note for whoever runs the mail system, by who that is. */
  note: { title: Record<Noted, string>; what: string; copy: Record<Noted, string>; copied: string };
  choose: { title(count: number): string; tell(tell: string): string; neither(count: number): string; unsure: string };
  unknown: {
    title: string;
    text: string;
    example: string;
    paste: string;
    nearest(count: number): string;
    /** Opens what else there is, where none of the nearest fits. */
    none: string;
    where: string;
    /** Where the server's reply stands, by program. */
    places: readonly { name: string; steps: readonly string[] }[];
    supportBefore: string;
  };
  suggestions: { label: string; found(count: number): string };
  counting: { label: string; progress(share: number): string; cancel: string; cancelled: string };
  /** Names what was asked before. */
  picture: PictureWords;
  earlier(count: number): string;
  link: { copy: string; copied: string; failed: string };
  tally: TallyWords;
  feedback: {
    ask: string;
    verdicts: Readonly<Record<Verdict, string>>;
    thanks: string;
  };
  /** What follows where the answer did not help. */
  helpedNot: {
    /** Above the next best reasons, where the answer did not help. */
    next: string;
    /** To who did what it says. */
    noHelp: string;
    why: string;
    whys: Readonly<Record<Why, string>>;
    note: string;
    send: string;
  };
  support: SupportWords;
}

/** The words that an element needs for its first answer; the others come with what is loaded after that. */
export type FirstWords = Omit<Words, 'drawer' | 'unknown' | 'suggestions' | 'counting' | 'picture' | 'earlier' | 'tally' | 'helpedNot' | 'support'>;

/** All others. */
export type LaterWords = Omit<Words, keyof FirstWords>;

/** An action as a button, and as a short sentence where there is nothing to press. */
export interface ActionWords {
  button: string;
  instruction: string;
}

/** The words of the table of many failures. */
export interface TallyWords {
  title(total: number, delivered: number): string;
  heard(total: number, reasons: number): string;
  /** Heads the column of counts. */
  count: string;
  reason: string;
  action: string;
  /** Opens the addresses of a row. */
  addresses(count: number): string;
  /** The same, for assistive technology. */
  menu(addresses: string, reason: string): string;
  copy(count: number): string;
  copied(count: number): string;
  copyFailed: string;
  save: string;
  saveAll: string;
  saved(file: string): string;
  unexplained: string;
  showUnexplained(count: number): string;
  silent(count: number): string;
  limited(count: number): string;
}

/** The words of the hand-off to a human; the summary's own lines are written in them, too. */
export interface SupportWords {
  /** The title, and the button that leads here. */
  ask: string;
  back: string;
  hint: string;
  /** Names the summary. */
  summary: string;
  /** The tick that adds IP address and domain, and why. */
  include: string;
  includeWhy: string;
  /** The tick that writes it in English, where the interface is in another language. */
  inEnglish: string;
  copy: string;
  copied: string;
  copyFailed: string;
  mail: string;
  page: string;
  give: string;
  given: string;
  problem: string;
  noReason: string;
  /** Before the titles of the answers to which the person said "No". */
  notThese: string;
  ip: string;
  domain: string;
  /** Before the person's own words. */
  note: string;
  message: string;
  shortened: string;
}

/** How long a failure lasts, as badges say it. */
export type Lasting = Permanence | 'address' | 'message' | 'delivered';

/** Whom a note is for. */
export type Noted = 'sender-admin' | 'recipient-admin' | 'vendor';

/** Why neither sending again nor signing in again is of use. */
export type Futility = Permanence | 'needless' | 'same-address' | 'same-message';

/** What a person says of an answer. */
export type Verdict = 'yes' | 'partly' | 'no';

/** What was wrong with an answer. */
export type Why = 'wrong-reason' | 'unclear' | 'no-help' | 'other';
