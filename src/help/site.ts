import { withActions } from '../words/advice.js';
import { primaryOf } from '../words/language.js';
import { markup, type Html } from './markup.js';
import { CATEGORIES, type KnowledgeBase, type Reason } from '../knowledge/schema.js';
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
  /** Where the pages will be, with a slash at its end; without it there are no canonical links and no sitemap. */
  base: string | undefined;
  /** The page with the widget, to link to. */
  widget: string | undefined;
}

/** The reasons of a category by their titles; `id` is the anchor on the index. */
export interface Group {
  id: string;
  name: string;
  /** The attributes of an element that shows the name, where pages have two languages. */
  lang: Html | undefined;
  reasons: readonly Reason[];
}

/** What the host says about the pages. */
export type SiteOptions = Pick<Site, 'words' | 'base' | 'widget'>;

/** A knowledge base with what each of its pages needs. */
export function siteOf(kb: KnowledgeBase, options: SiteOptions): Site {
  const lang = kb.lang ?? 'en';
  const dir = directionOf(lang);
  const words = withActions(options.words, kb);
  const hasTwoLanguages = primaryOf(lang) !== primaryOf(words.lang);
  const wordsLang = hasTwoLanguages ? markup` lang="${words.lang}" dir="${words.dir}"` : undefined;
  const ownLang = hasTwoLanguages ? markup` lang="${lang}" dir="${dir}"` : undefined;
  const groups = groupsOf(kb.reasons, lang).map(({ category, ...group }) => ({
    ...group,
    name: categoryName(category, words),
    lang: Object.hasOwn(words.help.categories, category) ? wordsLang : ownLang,
  }));
  return { ...options, kb, lang, dir, words, wordsLang, groups };
}

/** The scripts that are written from right to left (ISO 15924). */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The direction that a language (BCP 47) is written in. */
function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Categories in the order of the schema, then those of the host's own. */
function groupsOf(reasons: readonly Reason[], lang: string) {
  const byCategory = new Map<string, Reason[]>(CATEGORIES.map((category) => [category, []]));
  for (const reason of reasons) byCategory.set(anchorOf(reason), [...(byCategory.get(anchorOf(reason)) ?? []), reason]);
  const { compare } = new Intl.Collator(lang);
  return [...byCategory]
    .filter(([, all]) => all.length)
    .map(([id, all]) => ({ id, category: all[0]!.category, reasons: all.sort((a, b) => compare(a.title, b.title)) }));
}

/** The anchor of a reason's category: an id has no white space. */
const anchorOf = ({ category }: Reason) => category.trim().replace(/\s+/g, '-');

/** The group that a reason is in. */
export function groupOf(reason: Reason, { groups }: Site): Group {
  return groups.find(({ id }) => id === anchorOf(reason))!;
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
