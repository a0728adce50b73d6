import { isAmong, listOf, remembering, wordsOf, type List } from './words.js';

/**
 * What a column of a table or a key of an event holds. `server` are the words of the receiving server, `reason` somebody's account of the
 * failure, `note` any other text; `class` a kind of failure in a product's own terms.
 */
export type Role = 'recipient' | 'sender' | 'status' | 'code' | 'server' | 'reason' | 'note' | 'class' | 'count' | 'id' | 'number' | 'time' | 'other';

/** The names of columns and keys, in the languages of exports (English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese, Arabic); the first list that fits decides; "=" before what is a name only by itself. */
const NAMES: readonly (readonly [Role, List])[] = [
  [
    'other',
    listOf(
      'size, bytes, subject, betreff, objet, asunto, assunto, oggetto, onderwerp, 件名, الموضوع, موضوع, ip, url, link, attempt, attempts, attempt no, retry, retries, user agent, headers, header, body, html, content type, version, type code, stream, tags, tag, campaign, campaign name, campaign id, list id, template, domain, event source, source context, duration, headers hash, mta, reporting mta, remote mta, level, log level, severity number, first name, last name, reply to',
    ),
  ],
  ['status', listOf('event id, action id')],
  [
    'id',
    listOf(
      'message id, messageid, msg id, msgid, internet message id, smtp id, queue id, queueid, qid, sg message id, network message id, mail id, email id, message uuid, message identifier, transmission id, nachrichten id, nachrichtenid, nachrichtenkennung, id du message, id message, identifiant du message, id de mensaje, id del mensaje, identificador del mensaje, メッセージid, メッセージ id, メールid, キューid, معرف الرسالة, رقم الرسالة',
    ),
  ],
  ['number', listOf('id, uuid, guid, identifier, kennung, identifiant, identificador, 番号, معرف, =nr, =no, =row, =zeile, =ligne, =fila')],
  [
    'time',
    listOf(
      'date, time, timestamp, datetime, ts, at, on, created, updated, received, arrival, datum, zeit, uhrzeit, zeitpunkt, zeitstempel, gesendet am, date d envoi, heure, horodatage, fecha, hora, marca de tiempo, data, ora, orario, datum, tijd, 日時, 日付, 時刻, 送信日, التاريخ, تاريخ, الوقت, وقت',
    ),
  ],
  [
    'count',
    listOf(
      'count, counts, number, number of, total, totals, times, occurrences, quantity, qty, frequency, how many, hits, failures, messages, mails, emails count, anzahl, häufigkeit, menge, wie oft, nombre, quantité, fréquence, cantidad, número, veces, total de, quantidade, contagem, quantità, conteggio, numero, aantal, hoeveelheid, 件数, 回数, 数量, 合計, العدد, عدد, مرات, المجموع',
    ),
  ],
  [
    'server',
    listOf(
      'diagnostic, diagnostic code, diagnosticcode, diag, dsn diag, dsndiag, last error, led, raw reason, from server, from remote, server said, smtp response, smtp reply, smtp error, server response, server reply, remote response, diagnosecode, 診断コード',
    ),
  ],
  [
    'code',
    listOf(
      'code, codes, smtp code, status code, statuscode, reply code, error code, bounce code, enhanced code, enhanced status, dsn, dsn status, dsnstatus, fehlercode, statuscode, antwortcode, code d erreur, código, código de error, codice, コード, رمز, كود',
    ),
  ],
  [
    'sender',
    listOf(
      'from, sender, orig, originator, mail from, return path, returnpath, absender, =von, expéditeur, émetteur, =de, remitente, mittente, afzender, 差出人, 送信者, 送信元, المرسل, مرسل, =من',
    ),
  ],
  [
    'server',
    listOf(
      'response, reply, stat, said, answer, server message, recipient status, antwort, serverantwort, réponse, respuesta, resposta, risposta, antwoord, 応答, 返答, الرد, رد, استجابة, الاستجابة',
    ),
  ],
  [
    'reason',
    listOf(
      'reason, reasons, error, errors, err, failure, failure reason, cause, why, details, detail, problem, grund, gründe, fehler, fehlermeldung, fehlergrund, ursache, fehlertext, raison, motif, erreur, cause, motivo, razón, causa, error, detalle, detalles, erro, falha, detalhes, errore, dettagli, causale, reden, fout, foutmelding, oorzaak, 理由, 原因, エラー, 詳細, سبب, السبب, أسباب, خطأ, الخطأ, تفاصيل, التفاصيل',
    ),
  ],
  [
    'class',
    listOf(
      'category, class, classification, sub type, subtype, bounce type, bouncetype, bounce sub type, bounce cat, bouncecat, bounce class, severity, kategorie, klasse, =art, typ der rücksendung, catégorie, classe, type de rebond, categoría, clase, tipo de rebote, 種類, 種別, 分類, نوع الارتداد, الفئة, فئة, تصنيف',
    ),
  ],
  [
    'status',
    listOf(
      'status, state, event, events, outcome, result, disposition, action, notification type, record type, event type, event name, type, delivery status, delivery, zustand, ereignis, ergebnis, zustellstatus, versandstatus, zustellung, sendestatus, typ, statut, état, évènement, événement, résultat, estado, evento, resultado, tipo, situação, stato, esito, toestand, gebeurtenis, resultaat, ステータス, 状態, 状況, イベント, 結果, 配信, الحالة, حالة, حدث, الحدث, النتيجة, نتيجة, النوع',
    ),
  ],
  [
    'note',
    listOf(
      'message, msg, description, text, comment, comments, note, notes, info, information, response text, meldung, nachricht, beschreibung, text, bemerkung, hinweis, description, commentaire, remarque, mensaje, mensagem, descrição, messaggio, descrizione, bericht, melding, omschrijving, descripción, texto, comentario, メッセージ, 内容, 説明, 備考, رسالة, الرسالة, وصف, الوصف, ملاحظة',
    ),
  ],
  [
    'recipient',
    listOf(
      'email, e mail, emails, mail, recipient, recipients, to, rcpt, rcpts, rcpt to, address, email address, emailaddress, contact, destination, destinations, user, lead, person, empfänger, empfängerin, =an, adresse, mailadresse, e mail adresse, kontakt, destinataire, destinataires, =à, courriel, destinatario, destinatarios, destinatário, destinatari, ontvanger, ontvangers, endereço, indirizzo, adres, para, correo, correo electrónico, dirección, 宛先, 受信者, 送信先, メールアドレス, アドレス, メール, المستلم, مستلم, المستلمون, البريد, البريد الإلكتروني, العنوان, عنوان, =إلى',
    ),
  ],
];

/** Lists have far fewer names. */
const MOST_KEPT = 1000;
/** A longer text is no name (UTF-16 units). */
const LONGEST = 100;

const roleOfShort = remembering((name): Role => {
  const words = wordsOf(name);
  return NAMES.find(([, list]) => isAmong(words, list))?.[0] ?? 'other';
}, MOST_KEPT);

/** What stands under a name; `other` where the name says nothing that counts here. */
export function roleOf(name: string): Role {
  return name.length <= LONGEST ? roleOfShort(name) : 'other';
}
