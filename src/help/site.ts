import { withActions } from '../words/advice.js';
import { directionOf } from '../words/direction.js';
import { primaryOf } from '../words/language.js';
import { markup, type Html } from './markup.js';
import { CATEGORIES, type KnowledgeBase, type Reason } from '../knowledge/schema.js';
import { commonnessOf, type Commonness } from './commonest.js';
import { withoutPlaceholders } from './placeholders.js';
import { categoryName, type PageWords } from './words.js';

/** What the pages are made of. */
export interface Site {
  kb: KnowledgeBase;
  /** The language of the knowledge base, a BCP 47 tag. */
  lang: string;
  /** The direction that this language is written in. */
  dir: 'ltr' | 'rtl';
  words: PageWords;
  /** The attributes of an element that shows words, where these are in another language than the knowledge base. */
  wordsLang: Html | undefined;
  groups: readonly Group[];
  /** What happens most, first; nothing where that is not known. */
  most: readonly Reason[];
  /** Where the pages will be, with a slash at its end; without it there are no canonical links and no sitemap. */
  base: string | undefined;
  /** The page with the widget, to link to. */
  widget: string | undefined;
  /** The languages that the pages are in, this one among them; nothing where there is only one. */
  languages: readonly SiteLanguage[];
  /** The folder of these pages below the one that all languages share, with a slash at its end, and the way back: both empty where it is that one. */
  folder: string;
  root: string;
}

/** The same pages in a language. */
export interface SiteLanguage {
  lang: string;
  /** Its folder below the one that all languages share, with a slash at its end; empty for that folder itself. */
  folder: string;
}

/** Reasons that belong together, what happens most first; `id` is the anchor on the index. */
export interface Group {
  id: string;
  /** The anchors of its further categories. */
  further: readonly string[];
  name: string;
  /** The attributes of an element that shows the name, where pages have two languages. */
  lang: Html | undefined;
  reasons: readonly Reason[];
}

/** What the host says about the pages. */
export type SiteOptions = Pick<Site, 'words' | 'base' | 'widget'> & Partial<Pick<Site, 'languages' | 'folder' | 'root'>>;

/** As many as fit a phone's screen. */
const MOST_SHOWN = 8;

/** A knowledge base with what each of its pages needs. */
export function siteOf(source: KnowledgeBase, options: SiteOptions): Site {
  const kb = { ...source, reasons: source.reasons.map(withoutPlaceholders) };
  const lang = kb.lang ?? 'en';
  const dir = directionOf(lang);
  const words = withActions(options.words, kb);
  const hasTwoLanguages = primaryOf(lang) !== primaryOf(words.lang);
  const wordsLang = hasTwoLanguages ? markup` lang="${words.lang}" dir="${words.dir}"` : undefined;
  const ownLang = hasTwoLanguages ? markup` lang="${lang}" dir="${dir}"` : undefined;
  const commonness = commonnessOf(kb.reasons, lang);
  const most = kb.reasons.filter(commonness.has).sort(commonness.compare).slice(0, MOST_SHOWN);
  const groups = groupsOf(kb.reasons, words, commonness).map(({ category, ...group }) => ({
    ...group,
    lang: Object.hasOwn(words.help.categories, category) ? wordsLang : ownLang,
  }));
  return { languages: [], folder: '', root: '', ...options, kb, lang, dir, words, wordsLang, groups, most };
}

/**
 * Categories of one name are one group. By what happened, not by who says it: whoever got an e-mail back knows that it came back, and rarely which of
 * several servers said so; more than a third of the reasons any server says, and a quarter are Microsoft's. Who says it stands beside each reason.
 */
function groupsOf(reasons: readonly Reason[], words: PageWords, { compare, has }: Commonness) {
  const byAnchor = new Map<string, Reason[]>(CATEGORIES.map((category) => [category, []]));
  for (const reason of reasons) byAnchor.set(anchorOf(reason), [...(byAnchor.get(anchorOf(reason)) ?? []), reason]);
  const byName = new Map<string, { anchors: string[]; category: string; reasons: Reason[] }>();
  for (const [anchor, own] of byAnchor) {
    const [first] = own;
    if (!first) continue;
    const name = categoryName(first.category, words);
    const group = byName.get(name) ?? { anchors: [], category: first.category, reasons: [] };
    byName.set(name, { ...group, anchors: [...group.anchors, anchor], reasons: [...group.reasons, ...own] });
  }
  const groups = [...byName].map(([name, { anchors, category, reasons: own }]) => {
    const [id, ...further] = anchors;
    return { id: id!, further, name, category, reasons: own.sort(compare) };
  });
  const firstOf = ({ reasons: [first] }: { reasons: Reason[] }) => first!;
  // Of groups without anything common none is said to come before another: they stay in the order of the categories.
  const common = groups.filter((group) => has(firstOf(group))).sort((a, b) => compare(firstOf(a), firstOf(b)));
  return [...common, ...groups.filter((group) => !has(firstOf(group)))];
}

/** The anchor of a reason's category: an id has no white space. */
const anchorOf = ({ category }: Reason) => category.trim().replace(/\s+/g, '-');

/** The group that a reason is in. */
export function groupOf(reason: Reason, { groups }: Site): Group {
  const anchor = anchorOf(reason);
  return groups.find(({ id, further }) => id === anchor || further.includes(anchor))!;
}

/** The name of the system that says it, where it has a way of its own; not "any mail server". */
export function emitterOf(reason: Reason, { kb }: Site): string | undefined {
  const emitter = kb.emitters.find(({ id }) => id === reason.emitter);
  return emitter?.hosts?.length || emitter?.marks?.length ? emitter.name : undefined;
}

/** A link from page to page, which also works from a disk. */
export const INDEX = 'index.html';

export const fileOf = (reason: string) => `${reason}.html`;

/** The link to a group on the index. */
export const linkToGroup = ({ id }: Group) => `${INDEX}#${encodeURIComponent(id)}`;

/** The attributes of an element that shows the texts of a reason, where these are in another language than the page. */
export function speechOf({ lang: own }: Reason, { lang }: Site): Html | undefined {
  return own === undefined || own === lang ? undefined : markup` lang="${own}" dir="${directionOf(own)}"`;
}
