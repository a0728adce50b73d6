/** What stands below every mail of a company, a list or a scanner, whatever happened: the beginnings of such paragraphs. */
const FOOTER = new RegExp(
  `^(?:${[
    '(?:this|the information (?:contained |transmitted )?(?:in|with) this|the contents? of this|any views) (?:e-?mail|message|communication|transmission|mail)\\b[^.]{0,80}(?:attachments?|confidential|intended|privileged|may contain|has been scanned|was scanned|is believed|contains? (?:confidential|privileged|proprietary))',
    'the information (?:contained |transmitted )?(?:in|with|by) this (?:e-?mail|message|communication)',
    'any (?:views|opinions|unauthori[sz]ed)',
    '(?:important|confidentiality|privacy|legal|data protection)? ?(?:disclaimer|confidentiality (?:notice|note|statement)|legal notice|privacy notice)\\b',
    'if you (?:are not|have received this|received this) (?:the intended|e-?mail in error|message in error|in error|communication)',
    'please consider the environment',
    '(?:to|you can|click here to|if you (?:no longer )?wish to|if you would like to|if you do not wish)[^.\\n]{0,60}unsubscribe',
    'unsubscribe\\b',
    'you (?:are receiving|received|have received|get) this (?:e-?mail|message|mail|newsletter) because',
    'to (?:manage|change|update) your (?:e-?mail )?(?:preferences|subscription)',
    'this (?:e-?mail|message|mail) (?:has been|was) (?:scanned|checked)',
    '(?:scanned|checked|certified|protected) (?:by|for)\\b',
    'virus-?free\\b',
    '(?:no virus|outgoing mail is certified)',
    'sent from my \\w',
    'get outlook for\\b',
    'diese (?:e-?mail|nachricht) (?:enthält|und|wurde von .{3,40} geprüft|ist vertraulich)',
    'der inhalt dieser (?:e-?mail|nachricht)',
    'ce (?:message|courriel|courrier|mail) (?:et |est |peut |contient )',
    'este (?:mensaje|correo|e-?mail)[^.]{0,60}(?:confidencial|destinatario|adjunto)',
    'esta mensagem[^.]{0,60}(?:confidencia|destinat)',
    '(?:questo messaggio|questa e-?mail)[^.]{0,60}(?:riservat|confidenzial|destinat)',
    'dit (?:bericht|e-?mailbericht)[^.]{0,60}(?:vertrouwelijk|bestemd)',
    'это (?:сообщение|письмо)[^.]{0,60}конфиденциальн',
    '本(?:邮件|郵件|メール)[^。]{0,40}(?:保密|机密|機密)',
  ].join('|')})`,
);
const RULE = /^[-=_*#~\s]{3,200}$/;
/** The line above a signature (RFC 3676 §4.3). */
const SIGNATURE = /^-- ?$/;
/** A signature is no longer; below more lines the mark stands for something else. */
const MOST_LINES = 15;
const LOOKED_AT = 300;

const PGP_HEAD = /-----BEGIN PGP SIGNED MESSAGE-----\n(?:Hash: .{1,80}\n){0,3}/;
const PGP_SIGNATURE = '-----BEGIN PGP SIGNATURE-----';

/** A text without signature, disclaimers, footers of lists and scanners, and a PGP wrapper: none of them is evidence. Where nothing would be left, the whole. */
export function withoutFooters(text: string): string {
  const signed = text.replace(PGP_HEAD, '');
  const lines = (signed === text ? text : signed.split(PGP_SIGNATURE, 1)[0]!).split('\n');
  const mark = lines.findLastIndex((line) => SIGNATURE.test(line));
  if (mark > 0 && lines.length - mark <= MOST_LINES) lines.length = mark;
  const kept: string[] = [];
  let isFooter = false;
  let isFirst = true;
  for (const line of lines) {
    if (!line.trim()) {
      isFirst = true;
      isFooter = false;
    } else if (!RULE.test(line)) {
      if (isFirst)
        isFooter = FOOTER.test(
          line
            .trim()
            .slice(0, LOOKED_AT)
            .toLowerCase()
            .replace(/^[*_>\s]{1,9}/, ''),
        );
      isFirst = false;
    }
    if (!isFooter) kept.push(line);
  }
  const left = kept.join('\n').trim();
  return /[\p{L}\d]{2}/u.test(left) ? left : text;
}
