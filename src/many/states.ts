import type { State } from './entry.js';
import { isAmong, listOf, remembering, wordsOf, type List } from './words.js';

/** A longer value is no status, but a sentence. */
const LONGEST = 60;

/**
 * How products and servers call what became of a message, in the languages of their exports: English (SendGrid, Mailgun, Postmark, SparkPost, Amazon SES,
 * Mailjet, Mandrill, Brevo, Exchange, Postfix, PowerMTA, CRMs), German, French, Spanish, Portuguese, Italian, Dutch, Japanese, Arabic. The first list that fits decides: "not delivered" before "delivered".
 */
const WORDS: readonly (readonly [State, List])[] = [
  // Notices about a failure that is told elsewhere, and what never was a delivery.
  ['silent', listOf('dsn, unsubscribe, unsubscribed, unsub, list unsubscribe, link unsubscribe, group unsubscribe, group resubscribe, subscribed')],
  [
    'failed',
    listOf(
      [
        'not delivered, undelivered, undeliverable, undeliverables, not sent, unsent, unsuccessful, bounce, bounced, bounces, hardbounce, softbounce, hard bounce, soft bounce, out of band',
        'block, blocked, drop, dropped, fail, failed, fails, failure, permfail, tempfail, perm fail, temp fail, permanent fail, reject, rejected, rejection, refused, error, errored, invalid',
        'suppressed, suppress, complaint, complained, spam, spamreport, spam report, abuse, expired, expire, defer, deferred, deferral, delay, delayed, temporary, transient, permanent',
        'quarantined, skipped, denied, returned, undetermined, timed out, timeout, filtered as spam, unable to deliver, could not be delivered, dead',
        'unzustellbar, nicht zugestellt, nicht zustellbar, nicht gesendet, nicht versendet, fehlgeschlagen, zurückgewiesen, abgelehnt, abgewiesen, gescheitert, fehler, verzögert, aufgeschoben, blockiert, gesperrt, unterdrückt, zurückgekommen, ungültig',
        'échec, échoué, échouée, rejeté, rejetée, non remis, non distribué, non délivré, non livré, non envoyé, erreur, différé, différée, bloqué, refusé, retourné, rebond, supprimé, invalide',
        'fallido, fallida, fallo, falló, rebotado, rebotada, rebote, rechazado, rechazada, no entregado, no enviado, no entregada, diferido, aplazado, devuelto, bloqueado, inválido, suprimido',
        'falha, falhou, rejeitado, rejeitada, devolvido, devolvida, não entregue, não enviado, erro, adiado, bloqueado, recusado, fallito, fallita, errore, respinto, respinta, rifiutato, non consegnato, non inviato, rimandato, bloccato, mislukt, geweigerd, afgewezen, niet bezorgd, niet afgeleverd, niet verzonden, fout, uitgesteld, geblokkeerd, geretourneerd',
        '失敗, エラー, 不達, 未達, 未配信, 未送信, 不可, 不能, バウンス, 拒否, 遅延, 保留, ブロック, 戻り, できません',
        'فشل, فاشل, مرفوض, مرتد, مرتجع, لم يتم, لم يسلم, لم تسلم, غير مسلم, غير مسلمة, خطأ, مؤجل, محظور, تعذر, متأخر',
      ].join(','),
    ),
  ],
  [
    'opened',
    listOf(
      [
        'open, opened, opens, initial open, unique opened, uniqueopened, amp open, click, clicked, clicks, amp click, read, replied, reply received, loaded by proxy',
        'geöffnet, geklickt, angeklickt, gelesen, beantwortet, ouvert, ouverte, cliqué, lu, répondu, aberto, aberta, clicado, lido, aperto, aperta, cliccato, letto, geopend, geklikt, gelezen, abierto, abierta, clic, clicado, leído, respondido, 開封, クリック, 既読, 返信, تم الفتح, تم فتح, مفتوح, نقر, تمت القراءة',
      ].join(','),
    ),
  ],
  [
    'pending',
    listOf(
      [
        'queue, queued, processed, processing, accepted, receive, received, reception, injection, injected, submit, submitted, scheduled, pending, in progress, request, requests, requested, generated, draft, created, getting status, none',
        'pendente, na fila, em fila, agendado, in attesa, in coda, programmato, in wachtrij, gepland, in behandeling',
        'in warteschlange, wartend, wartet, eingereiht, geplant, entwurf, angenommen, in bearbeitung, en attente, planifié, programmé, accepté, en cours, brouillon, en cola, pendiente, programado, aceptado, en curso, borrador, 待機, 送信中, 処理中, 予約, 受付, قيد الانتظار, قيد الإرسال, في الانتظار, مجدول, مسودة',
      ].join(','),
    ),
  ],
  [
    'delivered',
    listOf(
      [
        'delivered, deliver, delivery, deliveries, success, successful, successfully, succeeded, ok, relayed, relay, inbox, expanded, complete, completed',
        'zugestellt, zustellung, erfolgreich, ausgeliefert, geliefert, remis, remise, distribué, délivré, livré, réussi, réussie, succès, entregado, entregada, entrega, exitoso, éxito, correcto, entregue, com sucesso, consegnato, consegnata, recapitato, riuscito, bezorgd, afgeleverd, geslaagd',
        '配信済, 配信完了, 配信成功, 送達, 到達, 配達済, 成功, 正常, تم التسليم, تم التوصيل, تم تسليم, سلم, سلمت, ناجح, نجح',
      ].join(','),
    ),
  ],
  [
    'sent',
    listOf(
      'sent, send, sending, gesendet, versendet, verschickt, abgeschickt, envoyé, envoyée, enviado, enviada, inviato, inviata, spedito, verzonden, 送信済, 送信完了, 送信, 発送済, تم الإرسال, تم إرسال, أرسلت, مرسل, مرسلة',
    ),
  ],
];

/** Lists have few different ones. */
const MOST_KEPT = 1000;

const stateOfShort = remembering((value): State | undefined => {
  const words = wordsOf(value);
  return WORDS.find(([, list]) => isAmong(words, list))?.[0];
}, MOST_KEPT);

/** What became of a message, by the value of its status or event; undefined where the value is none of the known ones. */
export function stateOf(value: string): State | undefined {
  return value && value.length <= LONGEST ? stateOfShort(value) : undefined;
}

/** A text of so many words that has a status in it is nothing but that: "Delivered", "Message delivered". */
const MOST_WORDS = 3;

/** What became of a message, by a text that says no more than that it went well, or is on its way; undefined for any other. */
export function wellIn(text: string): State | undefined {
  const state = text.length <= LONGEST && text.trim().split(/\s+/).length <= MOST_WORDS ? stateOf(text) : undefined;
  return state === 'failed' || state === 'silent' ? undefined : state;
}
