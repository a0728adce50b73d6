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
  /** The groups of the index by category; others are named by their id. */
  categories: Readonly<Record<string, string>>;
}

/** All words of the pages: those of the widget, and those of `help`. */
export interface PageWords extends Words {
  help: HelpWords;
}

/** The groups of the built-in categories, in the words of who had an e-mail come back. */
type GroupNames = Record<
  'address' | 'mailbox' | 'signIn' | 'permission' | 'account' | 'pace' | 'spam' | 'rule' | 'domain' | 'fault' | 'message' | 'app' | 'fine' | 'other',
  string
>;

/** The group of each category; categories of one group are listed together. */
const GROUP_OF = {
  'unknown-recipient': 'address',
  'mailbox-disabled': 'mailbox',
  'mailbox-full': 'mailbox',
  'recipient-moved': 'address',
  'malformed-address': 'address',
  'bad-domain': 'address',
  'sender-rejected': 'account',
  'sender-suspended': 'account',
  'sender-authentication': 'domain',
  'sign-in': 'signIn',
  reauthenticate: 'signIn',
  permission: 'permission',
  'api-key': 'permission',
  sandbox: 'account',
  template: 'message',
  'relay-denied': 'account',
  blocklist: 'spam',
  reputation: 'spam',
  'spam-content': 'spam',
  policy: 'rule',
  virus: 'message',
  'too-large': 'message',
  'rate-limit': 'pace',
  greylisting: 'fault',
  'temporary-fault': 'fault',
  network: 'fault',
  'mail-loop': 'fault',
  tls: 'fault',
  'reverse-dns': 'domain',
  protocol: 'message',
  'sending-system': 'app',
  suppressed: 'app',
  complaint: 'spam',
  'auto-reply': 'fine',
  delivered: 'fine',
  'app-rule': 'app',
  'no-address': 'address',
  other: 'other',
} as const satisfies Record<Category, keyof GroupNames>;

/** The names of the categories, by those of their groups. */
const categoriesOf = (names: GroupNames) => Object.fromEntries(Object.entries(GROUP_OF).map(([category, group]) => [category, names[group]]));

const ENGLISH: HelpWords = {
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
  categories: categoriesOf({
    address: 'The address is wrong or no longer exists',
    mailbox: 'The mailbox is full or closed',
    signIn: 'You have to sign in or connect again',
    permission: 'A permission or key is missing',
    account: 'Your account or address may not send',
    pace: 'Too many messages at a time',
    spam: 'Taken for spam, or on a block list',
    rule: 'Refused by a rule of a company or server',
    domain: 'Your domain does not prove that the message is yours',
    fault: 'A fault or a bad connection on the way',
    message: 'Something in the message itself',
    app: 'Held back, or stopped by the sending app',
    fine: 'Nothing failed',
    other: 'Other reasons',
  }),
};

/** By language. */
export const HELP_WORDS: Readonly<Record<Language, HelpWords>> = {
  ar: {
    title: 'لماذا تفشل رسائل البريد الإلكتروني',
    intro: 'ما تقوله خوادم البريد وخدمات الإرسال عندما لا تصل الرسالة: ماذا يعني ذلك، وهل هو مؤقت، وما الذي يمكن فعله.',
    groups: 'مجموعات الأسباب',
    breadcrumb: 'مسار التنقل',
    messages: 'كيف تبدو الرسالة',
    index: 'كل الأسباب',
    paste: 'ألصق رسالة الخطأ الخاصة بك',
    most: 'الأكثر حدوثًا',
    filter: 'ابحث عن سبب بكلماته',
    counted: '# من ## سببًا',
    none: 'لا يوجد سبب يضم كل هذه الكلمات. جرّب كلمات أقل، أو رمزًا فقط مثل 5.1.1.',
    tell: 'هذا هو السبب إذا #.',
    forAdmin: 'لقسم تقنية المعلومات لديك',
    asked: 'يقول الناس أيضًا:',
    moved: 'انتقلت هذه الإجابة:',
    related: 'أسباب مشابهة',
    languages: 'اللغات',
    categories: categoriesOf({
      address: 'العنوان خاطئ أو لم يعد موجودًا',
      mailbox: 'صندوق البريد ممتلئ أو مغلق',
      signIn: 'يلزم تسجيل الدخول أو الربط من جديد',
      permission: 'إذن أو مفتاح ناقص',
      account: 'حسابك أو عنوانك غير مسموح له بالإرسال',
      pace: 'رسائل كثيرة دفعة واحدة',
      spam: 'عُدّت الرسالة بريدًا مزعجًا أو العنوان في قائمة حظر',
      rule: 'رفضتها قاعدة لدى شركة أو خادم',
      domain: 'نطاقك لا يثبت أن الرسالة منك',
      fault: 'عطل أو اتصال سيئ في الطريق',
      message: 'شيء في الرسالة نفسها',
      app: 'احتجزها تطبيق الإرسال أو أوقفها',
      fine: 'لم يفشل شيء',
      other: 'أسباب أخرى',
    }),
  },
  de: {
    title: 'Warum E-Mails nicht ankommen',
    intro: 'Was Mailserver und Versanddienste melden, wenn eine E-Mail nicht durchkommt: was es bedeutet, ob es vorübergeht und was zu tun ist.',
    groups: 'Gruppen von Ursachen',
    breadcrumb: 'Navigationspfad',
    messages: 'So sieht die Meldung aus',
    index: 'Alle Ursachen',
    paste: 'Eigene Fehlermeldung einfügen',
    most: 'Was am häufigsten vorkommt',
    filter: 'Ursache nach Wörtern suchen',
    counted: '# von ## Ursachen',
    none: 'Keine Ursache enthält alle diese Wörter. Versuchen Sie weniger davon oder nur einen Code wie 5.1.1.',
    tell: 'Das ist es, wenn #.',
    forAdmin: 'Für Ihre IT',
    asked: 'Man sagt auch:',
    moved: 'Diese Antwort ist umgezogen:',
    related: 'Ähnliche Ursachen',
    languages: 'Sprachen',
    categories: categoriesOf({
      address: 'Die Adresse ist falsch oder existiert nicht mehr',
      mailbox: 'Das Postfach ist voll oder geschlossen',
      signIn: 'Sie müssen sich neu anmelden oder neu verbinden',
      permission: 'Eine Berechtigung oder ein Schlüssel fehlt',
      account: 'Ihr Konto oder Ihre Adresse darf nicht senden',
      pace: 'Zu viele Nachrichten auf einmal',
      spam: 'Für Spam gehalten oder auf einer Blockliste',
      rule: 'Von einer Regel einer Firma oder eines Servers abgelehnt',
      domain: 'Ihre Domain beweist nicht, dass die Nachricht von Ihnen ist',
      fault: 'Eine Störung oder schlechte Verbindung unterwegs',
      message: 'Etwas in der Nachricht selbst',
      app: 'Zurückgehalten oder von der sendenden App gestoppt',
      fine: 'Kein Fehler',
      other: 'Andere Ursachen',
    }),
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
    most: 'Lo más frecuente',
    filter: 'Buscar una causa por sus palabras',
    counted: '# de ## causas',
    none: 'Ninguna causa contiene todas estas palabras. Pruebe con menos, o solo con un código como 5.1.1.',
    tell: 'Es esto si #.',
    forAdmin: 'Para su equipo de TI',
    asked: 'También se dice:',
    moved: 'Esta respuesta se ha movido:',
    related: 'Causas parecidas',
    languages: 'Idiomas',
    categories: categoriesOf({
      address: 'La dirección es incorrecta o ya no existe',
      mailbox: 'El buzón está lleno o cerrado',
      signIn: 'Hay que volver a iniciar sesión o a conectar',
      permission: 'Falta un permiso o una clave',
      account: 'Su cuenta o su dirección no puede enviar',
      pace: 'Demasiados mensajes a la vez',
      spam: 'Tomado por spam, o en una lista de bloqueo',
      rule: 'Rechazado por una regla de una empresa o un servidor',
      domain: 'Su dominio no demuestra que el mensaje es suyo',
      fault: 'Un fallo o una mala conexión en el camino',
      message: 'Algo en el propio mensaje',
      app: 'Retenido o detenido por la aplicación de envío',
      fine: 'Nada falló',
      other: 'Otras causas',
    }),
  },
  fr: {
    title: 'Pourquoi les e-mails échouent',
    intro: 'Ce que disent les serveurs et les services d’envoi quand un e-mail ne passe pas : ce que cela signifie, si c’est passager et que faire.',
    groups: 'Groupes de causes',
    breadcrumb: 'Fil d’Ariane',
    messages: 'À quoi ressemble le message',
    index: 'Toutes les causes',
    paste: 'Coller votre propre message d’erreur',
    most: 'Le plus fréquent',
    filter: 'Chercher une cause par ses mots',
    counted: '# causes sur ##',
    none: 'Aucune cause ne contient tous ces mots. Essayez-en moins, ou seulement un code comme 5.1.1.',
    tell: 'C’est cela si #.',
    forAdmin: 'Pour votre service informatique',
    asked: 'On dit aussi :',
    moved: 'Cette réponse a été déplacée :',
    related: 'Causes voisines',
    languages: 'Langues',
    categories: categoriesOf({
      address: 'L’adresse est fausse ou n’existe plus',
      mailbox: 'La boîte aux lettres est pleine ou fermée',
      signIn: 'Il faut se reconnecter',
      permission: 'Une autorisation ou une clé manque',
      account: 'Votre compte ou votre adresse ne peut pas envoyer',
      pace: 'Trop de messages à la fois',
      spam: 'Pris pour du spam, ou sur une liste de blocage',
      rule: 'Refusé par une règle d’une entreprise ou d’un serveur',
      domain: 'Votre domaine ne prouve pas que le message vient de vous',
      fault: 'Une panne ou une mauvaise connexion en chemin',
      message: 'Quelque chose dans le message lui-même',
      app: 'Retenu ou arrêté par l’application d’envoi',
      fine: 'Aucun échec',
      other: 'Autres causes',
    }),
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
    none: 'これらの言葉をすべて含む理由はありません。言葉を減らすか、5.1.1 のようなコードだけで試してください。',
    tell: '次の場合はこれです:#。',
    forAdmin: '社内のIT担当者へ',
    asked: 'こうも言われます:',
    moved: 'この回答は移動しました:',
    related: '似た原因',
    languages: '言語',
    categories: categoriesOf({
      address: 'アドレスが間違っているか、存在しない',
      mailbox: 'メールボックスがいっぱい、または閉鎖されている',
      signIn: 'サインインまたは接続をやり直す必要がある',
      permission: '権限またはキーが足りない',
      account: 'アカウントまたはアドレスから送信できない',
      pace: '一度に送るメールが多すぎる',
      spam: '迷惑メールと判定された、またはブロックリストに載っている',
      rule: '会社やサーバーのルールで拒否された',
      domain: 'ドメインで差出人を証明できない',
      fault: '途中の障害または通信の不具合',
      message: 'メール自体に問題がある',
      app: '送信アプリが保留または停止した',
      fine: 'エラーではない',
      other: 'その他の理由',
    }),
  },
  'pt-BR': {
    title: 'Por que os e-mails falham',
    intro: 'O que os servidores de e-mail e os serviços de envio dizem quando um e-mail não chega: o que significa, se é temporário e o que fazer.',
    groups: 'Grupos de causas',
    breadcrumb: 'Trilha de navegação',
    messages: 'Como é a mensagem',
    index: 'Todas as causas',
    paste: 'Colar sua própria mensagem de erro',
    most: 'O mais frequente',
    filter: 'Buscar uma causa pelas palavras',
    counted: '# de ## causas',
    none: 'Nenhuma causa contém todas estas palavras. Use menos palavras, ou só um código como 5.1.1.',
    tell: 'É isto se #.',
    forAdmin: 'Para sua equipe de TI',
    asked: 'Também se diz:',
    moved: 'Esta resposta mudou de lugar:',
    related: 'Causas parecidas',
    languages: 'Idiomas',
    categories: categoriesOf({
      address: 'O endereço está errado ou não existe mais',
      mailbox: 'A caixa de correio está cheia ou fechada',
      signIn: 'É preciso fazer login ou reconectar',
      permission: 'Falta uma permissão ou uma chave',
      account: 'Sua conta ou seu endereço não pode enviar',
      pace: 'Mensagens demais de uma vez',
      spam: 'Considerada spam, ou em uma lista de bloqueio',
      rule: 'Recusada por uma regra de uma empresa ou de um servidor',
      domain: 'Seu domínio não prova que a mensagem é sua',
      fault: 'Uma falha ou conexão ruim no caminho',
      message: 'Algo na própria mensagem',
      app: 'Retida ou interrompida pelo app de envio',
      fine: 'Nada falhou',
      other: 'Outras causas',
    }),
  },
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
