import { languageFor, type Language } from '../words/language.js';
import { categoryNames } from './categories.js';
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
  /** Above what happens most. */
  most: string;
  /** Names the field that filters the list. */
  filter: string;
  /** How many reasons are left: "#" of "##". */
  counted: string;
  /** Said where none is left. */
  none: string;
  /** What tells a reason from its neighbours: "#". */
  tell: string;
  /** Above what to hand to whoever runs the mail system. */
  forAdmin: string;
  /** Before what people say of a reason. */
  asked: string;
  /** Before the link of a page that only leads on. */
  moved: string;
  /** Above links to other reasons. */
  related: string;
  /** Names the links to the same page in other languages, for assistive technology. */
  languages: string;
  /** The groups of the index by category, where they have names of their own; others are named by their id. */
  categories: Readonly<Record<string, string>>;
}

/** The words of a language, without the names of the categories (categories.ts). */
type OwnWords = Omit<HelpWords, 'categories'>;

/** All words of the pages: those of the widget, and those of `help`. */
export interface PageWords extends Words {
  help: HelpWords;
}

const ENGLISH: OwnWords = {
  title: 'Why emails fail',
  intro: 'What mail servers and sending services say when an email does not get through: what it means, whether it passes, and what to do.',
  groups: 'Groups of reasons',
  breadcrumb: 'Breadcrumb',
  messages: 'What the message looks like',
  index: 'All reasons',
  paste: 'Paste your own error message',
  most: 'What happens most',
  filter: 'Find a reason by its words',
  counted: '# of ## reasons',
  none: 'No reason has all of these words. Try fewer of them, or only a code such as 5.1.1.',
  tell: 'It is this if #.',
  forAdmin: 'For your IT',
  asked: 'People also say:',
  moved: 'This answer has moved:',
  related: 'Similar reasons',
  languages: 'Languages',
};

/** By language. */
export const HELP_WORDS: Readonly<Record<Language, OwnWords>> = {
  ar: {
    title: 'لماذا لا تصل رسائل البريد الإلكتروني',
    intro: 'ما تقوله خوادم البريد وخدمات الإرسال عندما لا تصل الرسالة: ماذا يعني ذلك، وهل هو مؤقت، وما الذي يمكن فعله.',
    groups: 'مجموعات الأسباب',
    breadcrumb: 'مسار التنقل',
    messages: 'كيف تبدو رسالة الخطأ',
    index: 'كل الأسباب',
    paste: 'لصق رسالة الخطأ الخاصة بك',
    most: 'الأكثر حدوثًا',
    filter: 'البحث عن سبب بكلماته',
    counted: 'الأسباب: # من ##',
    none: 'لا يوجد سبب يضم كل هذه الكلمات. يمكن تجربة كلمات أقل، أو رمز فقط مثل 5.1.1.',
    tell: 'ينطبق هذا إذا #.',
    forAdmin: 'لقسم تقنية المعلومات لديك',
    asked: 'يقول الناس أيضًا:',
    moved: 'انتقلت هذه الإجابة:',
    related: 'أسباب مشابهة',
    languages: 'اللغات',
  },
  de: {
    title: 'Warum E-Mails nicht ankommen',
    intro: 'Was E-Mail-Server und Versanddienste melden, wenn eine E-Mail nicht durchkommt: was es bedeutet, ob es vorübergeht und was zu tun ist.',
    groups: 'Gruppen von Ursachen',
    breadcrumb: 'Navigationspfad',
    messages: 'So sieht die Meldung aus',
    index: 'Alle Ursachen',
    paste: 'Eigene Fehlermeldung einfügen',
    most: 'Am häufigsten',
    filter: 'Ursache nach Wörtern suchen',
    counted: '# von ## Ursachen',
    none: 'Keine Ursache enthält alle diese Wörter. Versuchen Sie weniger davon oder nur einen Code wie 5.1.1.',
    tell: 'Das ist es, wenn #.',
    forAdmin: 'Für Ihre IT-Abteilung',
    asked: 'Man sagt auch:',
    moved: 'Diese Antwort ist umgezogen:',
    related: 'Ähnliche Ursachen',
    languages: 'Sprachen',
  },
  en: ENGLISH,
  es: {
    title: 'Por qué no llegan los correos',
    intro: 'Lo que dicen los servidores de correo y los servicios de envío cuando un correo no llega: qué significa, si es temporal y qué hacer.',
    groups: 'Grupos de causas',
    breadcrumb: 'Ruta de navegación',
    messages: 'Cómo es el mensaje de error',
    index: 'Todas las causas',
    paste: 'Pegar su propio mensaje de error',
    most: 'Lo más frecuente',
    filter: 'Buscar una causa por sus palabras',
    counted: '# de ## causas',
    none: 'Ninguna causa contiene todas estas palabras. Pruebe con menos, o solo con un código como 5.1.1.',
    tell: 'Es esto si #.',
    forAdmin: 'Para su equipo de TI',
    asked: 'También se dice:',
    moved: 'Esta respuesta cambió de lugar:',
    related: 'Causas parecidas',
    languages: 'Idiomas',
  },
  fr: {
    title: 'Pourquoi les e-mails n’arrivent pas',
    intro: 'Ce que disent les serveurs et les services d’envoi quand un e-mail ne passe pas : ce que cela signifie, si c’est passager et que faire.',
    groups: 'Groupes de causes',
    breadcrumb: 'Fil d’Ariane',
    messages: 'À quoi ressemble le message',
    index: 'Toutes les causes',
    paste: 'Coller votre propre message d’erreur',
    most: 'Le plus fréquent',
    filter: 'Chercher une cause par mots-clés',
    counted: '# causes sur ##',
    none: 'Aucune cause ne contient tous ces mots. Essayez avec moins de mots, ou seulement un code comme 5.1.1.',
    tell: 'C’est le cas si #.',
    forAdmin: 'Pour votre service informatique',
    asked: 'On dit aussi :',
    moved: 'Cette réponse a été déplacée :',
    related: 'Causes similaires',
    languages: 'Langues',
  },
  ja: {
    title: 'メールが届かない理由',
    intro: 'メールが届かないときにメールサーバーや送信サービスが返すメッセージについて、その意味、一時的なものかどうか、対処方法を説明します。',
    groups: '理由の分類',
    breadcrumb: 'パンくずリスト',
    messages: 'メッセージの例',
    index: 'すべての理由',
    paste: '自分のエラーメッセージを貼り付ける',
    most: 'よくある理由',
    filter: '言葉で理由を探す',
    counted: '##件中#件',
    none: 'これらの言葉をすべて含む理由はありません。言葉を減らすか、5.1.1のようなコードだけでお試しください。',
    tell: '見分け方：#。',
    forAdmin: '自社のIT担当者へ',
    asked: 'ほかの言い方：',
    moved: 'この回答は移動しました：',
    related: '似た原因',
    languages: '言語',
  },
  'pt-BR': {
    title: 'Por que os e-mails não chegam',
    intro: 'O que os servidores de e-mail e os serviços de envio dizem quando um e-mail não chega: o que significa, se é temporário e o que fazer.',
    groups: 'Grupos de causas',
    breadcrumb: 'Trilha de navegação',
    messages: 'Como aparece a mensagem',
    index: 'Todas as causas',
    paste: 'Colar sua própria mensagem de erro',
    most: 'O mais frequente',
    filter: 'Buscar uma causa pelas palavras',
    counted: '# de ## causas',
    none: 'Nenhuma causa contém todas estas palavras. Use menos palavras, ou só um código como 5.1.1.',
    tell: 'É este o caso se #.',
    forAdmin: 'Para sua equipe de TI',
    asked: 'Também se diz:',
    moved: 'Esta resposta mudou de lugar:',
    related: 'Causas parecidas',
    languages: 'Idiomas',
  },
};

/** All words of the pages for a BCP 47 tag; English where there are none. */
export async function loadPageWords(tag: string): Promise<PageWords> {
  const lang = languageFor(tag);
  return { ...(await loadWords(tag)), help: { ...HELP_WORDS[lang], categories: categoryNames(lang) } };
}

/** The name of a group of reasons. */
export function categoryName(category: string, { help }: PageWords): string {
  const plain = category.replaceAll('-', ' ');
  return (Object.hasOwn(help.categories, category) && help.categories[category]) || plain.charAt(0).toUpperCase() + plain.slice(1);
}
