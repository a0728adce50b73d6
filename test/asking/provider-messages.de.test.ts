import { testMessagesOfProviders } from '../helpers/provider-messages.js';

/** What mail providers and programs write in German, as quoted on the pages beside them, and its cause. */
const ANSWERED = [
  // http://www.sitepackage.de/service/dokumentation/auswertung/typische-fehlermeldungen-bei-unzustellbarkeit.html
  ['550 Benutzer hat zuviele Mails auf dem Server.', 'mailbox-full'],
  // https://support.office.com/de-de/article/65b494a4-0a15-433e-829f-e73651e0245e
  [
    'Die Nachricht konnte nicht gesendet werden, da einer der Empfänger vom Server nicht akzeptiert wurde. Die nicht akzeptierte E-Mail-Adresse ist <jemand@beispiel.com>. Betreff: "Test", Konto: "Test", Server: "smtp.beispiel.com", Protokoll: SMTP, Serverantwort: "550 <jemand@beispiel.com>... Relay verweigert", Anschluss: 25, Secure (SSL): Nein, Serverfehler: 550, Fehlernummer: 0x800CCC79.',
    'relay-denied',
  ],
  // https://pastebin.com/dUJNHrB0
  [
    'Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.\n\nFolgende(r) Empfänger kann/können nicht erreicht werden:\n\nMaria Muster am 20.09.2022 11:33\nDiese Nachricht konnte nicht gesendet werden. Sie besitzen nicht die Berechtigung, die Nachricht im Auftrag des angegebenen Benutzers zu senden.',
    'permission',
  ],
  // https://blog.devilatwork.de/office365-exchange-nachricht-konnte-nicht-zugestellt-werden-legacyexchangedn-und-x500/
  [
    'Ihre Nachricht konnte nicht an mehrere Empfänger zugestellt werden.\n\nIhr E-Mail-Programm verwendet veraltete Adressinformationen für die Empfänger.',
    'unknown-recipient',
  ],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/de/mail/chrome/messenger/messengercompose/composeMsgs.properties
  ['Die Nachricht wurde nicht gesendet, weil die erlaubte Anzahl an Empfängern überschritten wurde.', 'rate-limit'],
  // https://github.com/tutao/tutanota/blob/master/src/mail-app/translations/de_sie.ts
  ['Die folgenden Dateien konnten nicht angehängt werden, da die Gesamtgröße 25 MB übersteigt: Angebot.pdf', 'too-large'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/de/mail/chrome/messenger/messengercompose/composeMsgs.properties
  [
    'Die Nachricht konnte nicht gesendet werden, weil die Verbindung mit dem SMTP-Server smtp.example.com ihre Ablaufzeit (Timeout) überschritten hat. Versuchen Sie es nochmals.',
    'network',
  ],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/de/mail/chrome/messenger/messengercompose/composeMsgs.properties
  [
    'Fehler beim Senden der Nachricht: Die Absenderadresse (Von:) ist ungültig. Bitte überprüfen Sie, ob Ihre E-Mail-Adresse korrekt ist, und wiederholen Sie den Vorgang.',
    'sender-rejected',
  ],
  // https://github.com/tutao/tutanota/blob/master/src/mail-app/translations/de_sie.ts
  [
    'Sie dürfen leider noch keine E-Mails senden oder empfangen, da Ihr Account erst freigegeben werden muss. Dies ist notwendig, um eine anonyme Registrierung zu ermöglichen und gleichzeitig Massenregistrierungen zu verhindern. Ihr Account wird normalerweise nach 48 Stunden automatisch freigeschaltet. Vielen Dank für Ihre Geduld!',
    'sender-suspended',
  ],
  // https://www.cubewerk.de/securepostfach-info/
  ['Anhang blockiert. Nur PDF-Dateien akzeptiert. (cwERR502)', 'policy'],
  // https://www.cubewerk.de/securepostfach-info/
  ['Virus erkannt. (cwERR501)', 'virus'],
  // https://pastebin.com/7uyQfD4d
  [
    'mailin100.example.de hat Ihre Nachricht an die folgenden E-Mail-Adressen zurückgewiesen.\n\nuser@example.com\n\nIhre Nachricht konnte nicht zugestellt werden. Als Office 365 versucht hat, die Nachricht zu senden, hat der externe E-Mail-Server den unten gezeigten Fehler zurückgegeben. Die Ursache hierfür ist wahrscheinlich ein Problem oder eine Richtlinieneinstellung im E-Mail-System des Empfängers.\n\nÜberprüfen Sie die Fehlermeldung auf Informationen zu dem Problem. Möglicherweise können Sie anhand des Fehlers erkennen, was nicht geklappt hat und wie es behoben werden kann. Wenn dort beispielsweise steht, dass die Nachricht wegen eines potenziellen Virus gesperrt wurde, versuchen Sie, die Nachricht noch mal ohne Anlagen zu senden.',
    'other',
  ],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/de/mail/chrome/messenger/messengercompose/composeMsgs.properties
  [
    'maria.muster@ ist keine gültige E-Mail-Adresse, weil sie nicht dem Format "user@host" entspricht. Sie müssen sie korrigieren, bevor Sie die E-Mail versenden.',
    'malformed-address',
  ],
] as const;

/** Not answered yet. */
const OPEN = [
  // https://wiki.livedesign.at/home/webmail/allgemeines
  [
    'Mail an 3 Empfänger nicht möglich, da damit das Limit von 30 Mails pro Stunde überschritten wird. Sie haben bereits 28 Mails in der letzten Stunde verschickt. Sie können noch 2 Mails verschicken bis der Zähler um 12:30 zurückgesetzt wird.',
    'rate-limit',
  ],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/de/mail/chrome/messenger/messengercompose/composeMsgs.properties
  ['Kein Empfänger angegeben. Bitte geben Sie einen Empfänger oder eine Newsgruppe im Adressfeld an.', 'no-address'],
] as const;

testMessagesOfProviders('German', ANSWERED, OPEN);
