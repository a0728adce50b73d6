/** Who sends bounces, as the From line says it: a mail system, no person. */
const DAEMON =
  /mailer-?daemon|post-?master|mail-?daemon|mail(?:er)? (?:delivery|daemon|system|administrator|router)|delivery (?:sub-?)?system|delivery (?:service|agent|notification|reports?)|mail ?system|microsoft (?:outlook|exchange)|system administrator|systemadministrator|internet mail (?:service|delivery)|mdaemon|bounces?-?(?:handler|notif)|feedback-?loop|complaints?@|\bfbl@|staff@hotmail/i;

/** How bounces are titled, in the languages that mail servers write. */
const TITLE =
  /^\W{0,3}(?:undeliver(?:able|ed)|returned (?:mail|to sender)|(?:mail )?delivery (?:status|failure|failed|has failed|report|error|delayed|problem|notification|incomplete)|mail (?:delivery )?(?:failure|failed|error|system error|status report|could not be delivered)|failure (?:notice|notification|delivery)|failed (?:mail|delivery)|delayed (?:mail|delivery)|non[- ]?deliver(?:y|able)|warning: (?:could not send|message)|message (?:not delivered|undeliverable|delivery|could not)|(?:email|your (?:email|message|mail)).{0,30}(?:not (?:be )?delivered|bounced|rejected|returned|undeliverable)|unable to deliver|could ?n[o']t deliver|nondeliverable|error sending|rejected mail|bounced? mail|unzustellbar|zustell|mail-?zustellung|nicht zustellbar|fehler bei|non (?:remis|distribu)|échec|echec|courrier non|retour (?:de|du) |no se (?:puede|pudo|ha podido)|no entregad|error de entrega|notificaci[oó]n de|mancata consegna|non recapitabile|não (?:foi )?(?:é possível )?entreg|falha na entrega|onbestelbaar|niet bezorgd|недостав|не (?:удалось )?доставлен|ошибка доставки|сообщение не доставлено|уведомление о (?:не)?доставке|(?:メール)?(?:配信|送信|配送)(?:不能|エラー|失敗|状況|できません)|(?:宛先|エラー)メール|系统退信|退信|邮件(?:退回|投递|发送失败)|無法(?:傳送|傳遞)|无法(?:投递|送达)|未(?:送达|傳遞|投递))/i;

const HEADERS =
  /^(?:content-type[ \t]{0,3}:\s{0,9}(?:multipart\/report\b|message\/(?:delivery-status|feedback-report))|x-failed-recipients[ \t]{0,3}:|x-ms-exchange-message-is-ndr[ \t]{0,3}:)/im;

/** The value of a header in a block of header lines, up to its first line's end; empty where it is missing. */
export function valueIn(head: string, name: string): string {
  return new RegExp(`^${name}[ \\t]{0,3}:[ \\t]{0,9}(.{0,998})`, 'im').exec(head)?.[1] ?? '';
}

/** True for somebody who writes for a mail system ("Mail Delivery Subsystem"). */
export function isDaemon(from: string): boolean {
  return DAEMON.test(from.slice(0, 998));
}

/** True for a subject that mail systems give their reports. */
export function isReportTitle(subject: string): boolean {
  return TITLE.test(subject.slice(0, 998));
}

/** True for the header lines of a mail that a mail system wrote about another one: a bounce, a delay, a complaint. */
export function isReport(head: string): boolean {
  return HEADERS.test(head) || isDaemon(valueIn(head, 'from')) || isReportTitle(valueIn(head, 'subject'));
}
