/**
 * The words by which a text to be masked shows what is personal in it, and further words that are harmless, in the languages that mail programs
 * and people write. Every value is a list with commas between, as people write the words.
 */
export interface MaskingWords {
  /** Header lines that name people (RFC 5322 §3.6.2, §3.6.3), as mail programs translate them. */
  headers: string;
  /** Fields, in any place, that name somebody. */
  fields: string;
  /** Header lines and fields that say what a mail is about. */
  subjects: string;
  /** Fields of what nobody but the person should know, or what they can be called or found by. */
  secrets: string;
  /** Words that a mail's own title follows, between quotes. */
  called: string;
  /** Words that begin a letter. */
  greetings: string;
  /** Titles before a name. */
  titles: string;
  /** Lines above a signature. */
  signOffs: string;
  /** Names that are words, too: with a capital they are taken for names. */
  names: string;
  /** Words that nobody is named by: header lines and fields of reports, what programs and logs write, dates, and the small words of languages. */
  harmless: string;
  /** The hosts of those who keep mailboxes, send mail or list senders for everybody. */
  hosts: string;
}

/** The words that come with the built-in knowledge base; they serve any other, too. */
export const maskingWords: MaskingWords = {
  headers: `from, to, cc, bcc, sender, reply to, return path, delivered to, envelope from, envelope to, x original to, disposition notification to, x sender,
    x authenticated user, von, an, kopie, absender, antwort an, gesendet von, de, a, à, para, cco, copie à, copie, expéditeur, destinataire, répondre à,
    remitente, destinatario, responder a, copia, de parte de, enviado por, remetente, destinatário, da, per, mittente, van, aan, afzender, od, do,
    nadawca, från, till, fra, til, от, от кого, кому, копия, отправитель, получатель, від, 差出人, 宛先, 送信者, 送信元, 送信先, 受信者, 发件人, 收件人, 抄送, 寄件者, 收件者, 보낸 사람,
    받는 사람, 보낸사람, 받는사람, 참조, من, إلى, المرسل, المستلم, نسخة, مرسل من`,
  fields: `name, fn, cn, ou, o, uid, sn, full name, first name, last name, given name, family name, surname, display name, username, user name, user, login,
    customer, client, contact, employee, member, subscriber, owner, manager, author, signed, attn, attention, patient, student, guest, person, company,
    organization, organisation, sender name, recipient name, from name, to name, vorname, nachname, benutzer, benutzername, kunde, kundin,
    ansprechpartner, mitarbeiter, firma, nom, prénom, utilisateur, nombre, apellido, apellidos, usuario, cliente, nome, sobrenome, utilizador, contacto,
    contato, empresa, имя, фамилия, отчество, пользователь, логин, клиент, контакт, 名前, 氏名, お名前, ユーザー, ユーザー名, 担当, 担当者, お客様, 顧客, 姓名, 用户名, 이름, الاسم, اسم,
    المستخدم, العميل, العميلة, السيد, السيدة`,
  subjects: `subject, subj, thread topic, re, title, betreff, betr, objet, sujet, asunto, assunto, oggetto, onderwerp, temat, ämne, emne, aihe, předmět, tárgy,
    konu, тема, 件名, 題名, 主题, 主旨, 標題, 标题, 제목, الموضوع, موضوع`,
  secrets: `password, passwd, passphrase, passcode, pwd, pass, pw, secret, client secret, token, access token, refresh token, id token, auth token, api key,
    apikey, key, private key, credential, credentials, authorization, bearer, cookie, set cookie, session, session id, sid, pin, otp, signature, sig,
    nonce, code verifier, passwort, kennwort, zugangscode, schlüssel, mot de passe, mdp, jeton, clé, contraseña, clave, senha, chave, пароль, ключ,
    токен, パスワード, トークン, 鍵, 密码, 密碼, 비밀번호, كلمة المرور, كلمة السر, الرمز, رمز, phone, telephone, tel, mobile, cell, fax, telefon, handy, mobil, téléphone,
    portable, teléfono, móvil, celular, telefone, telemóvel, телефон, тел, моб, 電話, 電話番号, 携帯, 电话, هاتف, جوال, رقم الهاتف, iban, bic, cvv, cvc, card,
    card number, cc number, account number, kontonummer, karte, kartennummer, carte, tarjeta, cartão, карта, счет, カード番号, カード, بطاقة, رقم البطاقة, ssn,
    passport, dob, date of birth, birthday, born, geburtsdatum, geb, né le, née le, fecha de nacimiento, nascimento, дата рождения, 生年月日, تاريخ الميلاد,
    street, postal address, home address, strasse, anschrift, wohnort, rue, adresse postale, calle, domicilio, rua, улица, 住所, العنوان البريدي,
    customer id, customer no, customer number, kundennummer, kundennr, ticket, invoice, rechnung, order, order id, order number`,
  called: `message, mail, e-mail, email, subject, titled, entitled, title, called, named, subject line, nachricht, e-mail mit dem betreff, betreff, titel,
    namens, message intitulé, courriel, objet, intitulé, mensaje, correo, asunto, titulado, llamado, mensagem, assunto, intitulada, письмо, сообщение,
    тема, темой, メール, メッセージ, 件名, 邮件, 主题, رسالة, الرسالة, بعنوان, الموضوع`,
  greetings: `dear, hi, hello, hey, good morning, good afternoon, good evening, greetings, hallo, liebe, lieber, liebes, guten tag, guten morgen, guten abend,
    moin, servus, grüezi, sehr geehrter, sehr geehrte, bonjour, bonsoir, salut, coucou, cher, chère, chers, hola, buenos días, buenas tardes, buenas,
    estimado, estimada, querido, querida, olá, oi, ola, bom dia, boa tarde, boa noite, caro, cara, prezado, prezada, ciao, buongiorno, gentile, egregio,
    beste, geachte, cześć, szanowny, hej, kära, kære, привет, здравствуйте, здравствуй, добрый день, добрый вечер, доброе утро, уважаемый, уважаемая,
    дорогой, дорогая, مرحبا, عزيزي, عزيزتي, السيد, السيدة, أهلا`,
  titles: `mr, mrs, ms, miss, dr, prof, professor, sir, madam, herr, herrn, frau, fräulein, m, mme, mlle, monsieur, madame, mademoiselle, maître, me, sr, sra,
    srta, señor, señora, don, doña, dom, dona, senhor, senhora, doutor, sig, signor, signora, dhr, mevr, pan, pani, herra, г-н, г-жа, господин, госпожа,
    гражданин, السيد, السيدة, الدكتور, الدكتورة, الأستاذ`,
  signOffs: `regards, best regards, kind regards, warm regards, with kind regards, best wishes, best, all the best, sincerely, yours sincerely, yours truly,
    thanks, many thanks, thank you, thx, cheers, love, sent by, signed, written by, mit freundlichen grüßen, freundliche grüße, beste grüße, viele grüße,
    liebe grüße, herzliche grüße, schöne grüße, mfg, vg, lg, gruß, danke, cordialement, bien cordialement, bien à vous, amicalement,
    sincères salutations, merci, saludos, un saludo, saludos cordiales, atentamente, cordialmente, gracias, un abrazo, atenciosamente, cumprimentos,
    com os melhores cumprimentos, obrigado, obrigada, abraços, abraço, saluti, cordiali saluti, grazie, met vriendelijke groet, groeten, pozdrawiam,
    hälsningar, с уважением, с наилучшими пожеланиями, спасибо, よろしくお願いします, 敬具, 此致, 敬上, مع تحياتي, مع أطيب التحيات, تحياتي, شكرا`,
  names: `abel, ada, alba, april, art, august, baker, banks, bella, bill, bishop, black, blanca, brook, brown, bush, carter, case, chance, chase, church,
    clara, clay, cliff, cook, costa, cruz, dale, dan, dean, don, drew, earl, ernst, eve, faith, fields, fisher, ford, fox, frank, frost, gates, gene,
    glen, good, grace, grand, grant, gray, green, grey, gross, guy, hall, heath, hill, hope, hunter, jack, jan, jean, joy, june, ken, king, klein,
    knight, koch, kurz, lance, lane, lang, law, long, love, luz, mar, marin, mark, marsh, mason, max, may, miles, miller, money, moon, nash, noble, norm,
    paige, park, parker, pat, paul, paz, penny, peter, petit, pierce, pope, porter, price, ray, reed, reis, reyes, rich, rob, robin, rose, rowe, ruth,
    sam, sandy, sharp, short, sky, smith, sol, sommer, stein, stone, strong, sue, summer, swift, taylor, tim, tony, turner, van, vance, vera, walker,
    ward, webb, west, white, will, winter, wise, wolf, wood, woods, young, вера, надежда, любовь, слава, роман, лев`,
  harmless: `bounced, bouncing, delivered, deferred, rejected, refused, failed, failure, failures, bl, zen, sbl, xbl, pbl, css, dbl, rbl, cbl, l, bounces, resolver, adr, rst, recip, storedrv, mapi, submission, authenticated, resend, resending, resent,
    generating, generated, generate, validation, subject, date, received, id, mime, version, content, type, transfer, encoding, charset, utf, iso, us,
    ascii, base64, quoted, printable, plain, text, html, multipart, report, boundary, rfc822, rfc, x, header, headers, field, list, precedence,
    importance, priority, thread, references, reply, return, path, message id, delivered, envelope, original, final, remote, local, reporting, mta,
    diagnostic, code, codes, status, action, arrival, attempt, attempts, attempted, last, next, first, retry, retries, until, expires, log, timestamp,
    time, timezone, utc, gmt, cet, cest, est, edt, pst, pdt, event, events, events type, level, info, warn, warning, error, errors, debug, fatal,
    exception, trace, stack, response, request, reason, reasons, result, results, description, detail, details, category, class, name, value, values,
    data, payload, metadata, body, null, true, false, undefined, none, object, array, string, key, count, total, number, bytes, kb, mb, gb, seconds,
    minutes, hours, days, ms, port, ip, ipv4, ipv6, tcp, dns, ssl, tls, url, uri, api, json, xml, csv, http, https, www, com, net, org, mx, txt, spf,
    dkim, dmarc, arc, arf, helo, ehlo, esmtp, esmtps, esmtpsa, esmtpa, smtps, lmtp, rcpt, quit, starttls, auth, login, noop, rset, vrfy, bye, ok, queued,
    queue, nrcpt, dsn, delay, delays, relay, orig_to, proto, client, server, host, hostname, program, process, pid, daemon, mailer, postmaster, noreply,
    subsystem, system, administrator, admin, support, helpdesk, service, team, department, office, hop, hops, by, with, for, via, at, as, in, of, from,
    to, and, or, the, a, an, is, are, was, were, be, been, has, have, had, not, it, its, this, that, these, those, your, you, we, our, my, i, me, he,
    she, they, their, them, his, her, but, if, when, while, because, since, so, then, than, there, here, what, which, who, whom, why, how, where, all,
    any, some, each, other, another, more, most, less, few, many, much, only, also, again, still, yet, too, very, just, now, today, yesterday, tomorrow,
    before, after, during, between, over, under, above, below, into, out, up, down, about, through, within, without, against, please, thanks, thank,
    sorry, hello, hi, dear, regards, best, sincerely, cannot, cant, could, couldnt, can, should, would, may, might, must, do, does, did, done, doesnt,
    didnt, get, got, see, says, said, say, following, follows, because of, due, see also, help, contact, click, link, open, opened, send, sends, sending,
    sent, receive, receives, receiving, wrote, write, read, made, make, use, used, using, user agent, attached, attachment, forwarded, undelivered,
    returned, mon, tue, wed, thu, fri, sat, sun, monday, tuesday, wednesday, thursday, friday, saturday, sunday, jan, feb, mar, apr, jun, jul, aug, sep,
    sept, oct, nov, dec, january, february, march, june, july, september, october, november, december, am, pm, postfix, exim, sendmail, qmail, dovecot,
    smtpd, smtp, cleanup, qmgr, bounce, exchange, outlook, gmail, google, microsoft, yahoo, spamhaus, spamassassin, amavis, rspamd, barracuda, mimecast,
    proofpoint, der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, aber, nicht, kein, keine, keinen, ist, sind, war, wurde, wurden,
    wird, werden, kann, konnte, konnten, können, hat, haben, ihr, ihre, ihrer, ihren, ihnen, sie, wir, ich, es, er, von, vom, zu, zum, zur, mit, bei,
    für, auf, aus, im, ins, nach, über, unter, durch, gegen, ohne, bis, seit, weil, dass, wenn, als, wie, wer, wo, warum, diese, dieser, dieses, diesen,
    bitte, danke, noch, schon, auch, nur, mehr, sehr, alle, immer, wieder, gesendet, betreff, datum, uhr, montag, dienstag, mittwoch, donnerstag,
    freitag, samstag, sonntag, januar, februar, märz, mai, juni, juli, oktober, dezember, grund, fehler, fehlermeldung, fehlercode, le, la, les, un, une,
    du, au, aux, et, ou, mais, ne, pas, sont, été, être, ont, avoir, peut, pu, votre, vos, notre, nos, vous, nous, il, elle, ce, cette, ces, que, qui,
    dans, sur, sous, avec, sans, pour, par, vers, chez, depuis, pendant, après, avant, plus, moins, très, aussi, encore, toujours, car, si, lorsque,
    quand, comme, raison, erreur, objet, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, avril, juin, juillet, août,
    septembre, octobre, novembre, décembre, el, los, las, uno, una, y, o, pero, son, fue, ha, han, sido, ser, estar, está, están, puede, pudo, su, sus,
    nuestro, nuestra, usted, ustedes, se, lo, del, al, en, con, sin, por, para, desde, hasta, sobre, entre, después, antes, más, menos, muy, también,
    todavía, siempre, porque, cuando, como, quien, este, esta, estos, estas, ese, esa, motivo, razón, asunto, fecha, lunes, martes, miércoles, jueves,
    viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, os, um, uma, e, mas,
    não, é, são, foi, foram, pode, pôde, seu, sua, seus, suas, nosso, nossa, você, nós, ele, ela, eles, isso, esse, essa, da, dos, na, nas, em, sem,
    pelo, pela, até, depois, muito, também, ainda, sempre, quando, quem, erro, assunto, segunda, terça, quarta, quinta, sexta, janeiro, fevereiro, março,
    maio, junho, julho, setembro, outubro, novembro, dezembro, и, или, но, не, нет, это, этот, эта, эти, был, была, было, были, быть, есть, может, мог,
    ваш, ваша, ваше, ваши, наш, вы, вас, вам, мы, нам, нас, я, мне, он, она, они, его, ее, их, в, во, на, с, со, к, ко, от, до, по, о, об, за, из, у,
    для, без, при, через, после, перед, между, под, над, так, как, что, кто, где, когда, почему, потому, если, чтобы, уже, еще, также, только, очень,
    причина, ошибка, ошибки, код, тема, дата, января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря, في, من, إلى,
    على, عن, مع, بعد, قبل, هذا, هذه, ذلك, التي, الذي, لا, لم, لن, ليس, تم, يتم, كان, كانت, أن, إن, أو, و, لأن, عند, حتى, سبب, السبب, خطأ, الخطأ, رمز,
    التاريخ, الموضوع, ています, ている, ていません, ておりません, ております, ていた, ていました, いました, いません, ください, られました, られません, れました, れません, きました, りました, りません, りますので, ありません, あります, は, が, を, に, へ, で, と, も, の, から, まで, より, です, ます, ました, ません, ませんでした, でした, した, する, され, された, されました, できません, できませんでした, この, その, あの, これ, それ,
    ため, よう, という, について, による, により, または, および, 件名, 日時, 日付, エラー, 理由, 原因, 年, 月, 日, 時, 分, 秒, 的, 了, 是, 在, 和, 或, 与, 及, 您, 您的, 我, 我们, 他, 她, 他们, 这, 这个, 此, 该, 不, 未,
    无, 没有, 已, 被, 因, 因为, 由于, 请, 到, 对, 从, 向, 为, 以, 中, 上, 下, 后, 前, 主题, 日期, 错误, 时间`,
  hosts: `yandex.ru, yandex.net, yandex.com, mail.ru, rambler.ru, gmx.net, gmx.de, gmx.com, web.de, t-online.de, freenet.de, arcor.de, kundenserver.de,
    ionos.com, ionos.de, strato.de, rzone.de, 1und1.de, orange.fr, free.fr, laposte.net, wanadoo.fr, sfr.fr, ovh.net, ovh.com, gandi.net, infomaniak.ch,
    libero.it, tiscali.it, aruba.it, virgilio.it, telefonica.net, terra.es, uol.com.br, terra.com.br, bol.com.br, ig.com.br, locaweb.com.br, sapo.pt,
    docomo.ne.jp, softbank.ne.jp, ezweb.ne.jp, au.com, nifty.com, biglobe.ne.jp, ocn.ne.jp, so-net.ne.jp, sakura.ne.jp, xserver.jp, naver.com, daum.net,
    hanmail.net, qq.com, 163.com, 126.com, sina.com, sohu.com, aliyun.com, comcast.net, att.net, cox.net, verizon.net, charter.net, rr.com,
    earthlink.net, btinternet.com, sky.com, virginmedia.com, zoho.com, zoho.eu, fastmail.com, messagingengine.com, protonmail.ch, protonmail.com,
    proton.me, emailsrvr.com, rackspace.com, secureserver.net, bluehost.com, hostgator.com, hostinger.com, dreamhost.com, registrar-servers.com,
    privateemail.com, messagelabs.com, barracudanetworks.com, trendmicro.com, sophos.com, fireeyecloud.com, iphmx.com, cisco.com, mailcontrol.com,
    mailjet.com, mandrillapp.com, mcsv.net, mailchimp.com, sendinblue.com, brevo.com, hubspot.com, hubspotemail.net, salesforce.com, zendesk.com,
    mtasv.net, smtp2go.com, elasticemail.com, resend.com, spamcop.net, barracudacentral.org, sorbs.net, uceprotect.net, abuseat.org, surbl.org,
    uribl.com, senderbase.org, sender.office.com`,
};
