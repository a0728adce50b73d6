/** Who says it: the person's own app, mail program or server, or the server of the recipient. */
export type Side = 'own' | 'theirs';

/** What mail servers write before or after the words of the server that they sent to, and what only the receiving side says. */
const THEIRS =
  /\bhost [^\s\n]{1,200} (?:said|refused)|\bin reply to (?:end of data|rcpt to|mail from|data|helo|ehlo)|\bremote-mta:|\bremote (?:host|server|mta)\b|\bwhile talking to\b|\bconnect(?:ed|ing)? to [^\s\n]{1,200}\[[0-9a-f.:]{3,45}\]:25\b|\bsmtp error from remote\b|\bport 25\b|\b(?:mx|mta|mxs?\d*|mail exchanger)[\w.-]{0,60} (?:said|responded|returned|rejected)|\bthe other server\b|\bthe recipient(?:'?s)? (?:mail )?server\b|\bgsmtp\b|\bdiagnostic-code:\s{0,9}smtp/;

/** Ports to which programs hand their own mail (RFC 8314, RFC 6409), errors of programs at their own server, and this machine. */
const OWN =
  /(?::|["'], ?)(?:587|465|2525)\b|\bport:? ?(?:587|465|2525)\b|\b(?:localhost|127\.0\.0\.1)\b|\bcommand: ?'(?:conn|api|auth[^'\n]{0,20})'|\b(?:eauth|smtpauthenticationerror|smtpconnecterror|authenticationfailedexception|smtp connect\(\) failed|could not authenticate|failed to authenticate on smtp server|could not connect to smtp host|outgoing (?:mail )?server|outgoing \(smtp\)|0x800ccc[0-9a-f]{2}|connection could not be established with host|postausgangs-?server|serveur (?:d'envoi|sortant)|servidor (?:de salida|saliente|de envio)|server (?:di posta |posta )?in uscita)\b|\buitgaande (?:\(smtp-\)|smtp-?|mail)?server|poczty wychodz|исходящеи почты|发件服务器|寄件伺服器|送信(?: \(smtp\) |メール)サーバ|خادو?م (?:البريد )?الصادر/;

/** Who says it; undefined where the text does not show it, or shows both. */
export function sideOf(text: string): Side | undefined {
  const isTheirs = THEIRS.test(text);
  const isOwn = OWN.test(text);
  return isTheirs === isOwn ? undefined : isTheirs ? 'theirs' : 'own';
}
