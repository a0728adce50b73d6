import type { Category } from '../knowledge/schema.js';
import { languageFor, type Language } from '../words/language.js';
import { loadWords } from '../words/languages.js';
import type { Words } from '../words/words.js';

/** The words of the static pages that the widget has not. */
export interface HelpWords {
  /** The title of the index, and the name of all the pages together. */
  title: string;
  intro: string;
  /** Names the list of links to the groups, for assistive technology. */
  groups: string;
  /** Names the way back, for assistive technology. */
  breadcrumb: string;
  messages: string;
  index: string;
  /** Leads to the widget, where the host says where it is. */
  paste: string;
  /** The groups of the index by category; others are named by their id. */
  categories: Readonly<Record<string, string>>;
}

/** All words of the pages: those of the widget, and those of `help`. */
export interface PageWords extends Words {
  help: HelpWords;
}

const categories = {
  'unknown-recipient': 'No such address',
  'mailbox-disabled': 'Mailbox disabled',
  'mailbox-full': 'Mailbox full',
  'recipient-moved': 'Recipient has moved',
  'malformed-address': 'Mistake in the address',
  'bad-domain': 'No such domain',
  'sender-rejected': 'Sender not accepted',
  'sender-suspended': 'Your account is blocked',
  'sender-authentication': 'SPF, DKIM and DMARC',
  'sign-in': 'Signing in',
  reauthenticate: 'Account needs reconnecting',
  permission: 'Permissions',
  'api-key': 'API keys',
  sandbox: 'Test mode',
  template: 'Templates',
  'relay-denied': 'Relaying denied',
  blocklist: 'Blocklists',
  reputation: 'Reputation',
  'spam-content': 'Taken for spam',
  policy: 'Refused by a rule',
  virus: 'Viruses and dangerous files',
  'too-large': 'Message too large',
  'rate-limit': 'Sending limits',
  greylisting: 'Greylisting',
  'temporary-fault': 'Temporary faults',
  network: 'Connection and time-outs',
  'mail-loop': 'Mail loops',
  tls: 'Encryption (TLS)',
  'reverse-dns': 'Reverse DNS',
  protocol: 'Malformed messages',
  'sending-system': 'Faults of the sending app',
  suppressed: 'Suppression lists',
  complaint: 'Spam complaints',
  'auto-reply': 'Automatic replies',
  delivered: 'Delivered after all',
  'app-rule': 'Held back by the app',
  'no-address': 'No address to send to',
  other: 'Other reasons',
} satisfies Record<Category, string>;

const ENGLISH: HelpWords = {
  title: 'Why e-mails fail',
  intro: 'What mail servers and sending services say when an e-mail does not get through: what it means, whether it passes, and what to do.',
  groups: 'Groups of reasons',
  breadcrumb: 'Breadcrumb',
  messages: 'What the message looks like',
  index: 'All reasons',
  paste: 'Paste your own error message',
  categories,
};

/** By language; English where they are not written yet, as the widget's words are. Categories have names in English only, as the content has. */
export const HELP_WORDS: Readonly<Record<Language, HelpWords>> = {
  ar: {
    title: 'لماذا تفشل رسائل البريد الإلكتروني',
    intro: 'ما تقوله خوادم البريد وخدمات الإرسال عندما لا تصل الرسالة: ماذا يعني ذلك، وهل هو مؤقت، وما الذي يمكن فعله.',
    groups: 'مجموعات الأسباب',
    breadcrumb: 'مسار التنقل',
    messages: 'كيف تبدو الرسالة',
    index: 'كل الأسباب',
    paste: 'ألصق رسالة الخطأ الخاصة بك',
    categories: {},
  },
  de: {
    title: 'Warum E-Mails nicht ankommen',
    intro: 'Was Mailserver und Versanddienste melden, wenn eine E-Mail nicht durchkommt: was es bedeutet, ob es vorübergeht und was zu tun ist.',
    groups: 'Gruppen von Ursachen',
    breadcrumb: 'Navigationspfad',
    messages: 'So sieht die Meldung aus',
    index: 'Alle Ursachen',
    paste: 'Eigene Fehlermeldung einfügen',
    categories: {},
  },
  en: ENGLISH,
  es: {
    title: 'Por qué fallan los correos',
    intro: 'Lo que dicen los servidores y los servicios de envío cuando un correo no llega: qué significa, si es pasajero y qué hacer.',
    groups: 'Grupos de causas',
    breadcrumb: 'Ruta de navegación',
    messages: 'Cómo es el mensaje',
    index: 'Todas las causas',
    paste: 'Pegar su propio mensaje de error',
    categories: {},
  },
  fr: {
    title: 'Pourquoi les e-mails échouent',
    intro: 'Ce que disent les serveurs et les services d’envoi quand un e-mail ne passe pas : ce que cela signifie, si c’est passager et que faire.',
    groups: 'Groupes de causes',
    breadcrumb: 'Fil d’Ariane',
    messages: 'À quoi ressemble le message',
    index: 'Toutes les causes',
    paste: 'Coller votre propre message d’erreur',
    categories: {},
  },
  ja: {
    title: 'メールが届かない理由',
    intro: 'メールが届かないときにメールサーバーや送信サービスが返すメッセージについて、その意味、一時的なものかどうか、対処方法を説明します。',
    groups: '理由の分類',
    breadcrumb: 'パンくずリスト',
    messages: 'メッセージの例',
    index: 'すべての理由',
    paste: '自分のエラーメッセージを貼り付ける',
    categories: {},
  },
  'pt-BR': ENGLISH,
};

/** All words of the pages for a BCP 47 tag; English where there are none. */
export async function loadPageWords(tag: string): Promise<PageWords> {
  return { ...(await loadWords(tag)), help: HELP_WORDS[languageFor(tag)] };
}

/** The name of a group of reasons. */
export function categoryName(category: string, { help }: PageWords): string {
  const plain = category.replaceAll('-', ' ');
  return (Object.hasOwn(help.categories, category) && help.categories[category]) || plain.charAt(0).toUpperCase() + plain.slice(1);
}
