import { testMessagesOfProviders } from '../helpers/provider-messages.js';

/** What mail providers and programs write in French, as quoted on the pages beside them, and its cause. */
const ANSWERED = [
  // http://support.microsoft.com/kb/290842/fr
  [
    "Impossible d'envoyer le message car l'un des destinataires a été refusé par le serveur. L'adresse de messagerie refusée était '<personne@exemple.com>'. Objet : '<Test>', Compte : '<Test>', Serveur : '<smtp.exemple.com>', Protocole : SMTP, Réponse du serveur : '550 <personne@exemple.com>... Relais refusé', Port : 25, Sécurisé (SSL) : Non, Erreur du serveur : 550, Numéro d'erreur : 0x800CCC79",
    'relay-denied',
  ],
  // https://learn.microsoft.com/fr-fr/Exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/fix-error-for-submission-quota-exceeded-in-exchange-online
  ["Impossible d'envoyer le message, car le quota d'envoi de l'expéditeur est dépassé.", 'rate-limit'],
  // http://les.pages.perso.chez.free.fr/l-art-d-envoyer-des-mails-depuis-les-pp-de-free.io
  ['Warning: mail() [function.mail]: Trop de destinataires, vous êtes suspendu.', 'rate-limit'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/fr/mail/chrome/messenger/messengercompose/composeMsgs.properties
  ['Le message n’a pas pu être envoyé car la connexion au serveur sortant (SMTP) « smtp.example.com » a expiré. Veuillez essayer à nouveau.', 'network'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/fr/mail/chrome/messenger/messengercompose/composeMsgs.properties
  [
    'Une erreur est survenue lors de l’envoi de l’e-mail : impossible d’établir un lien sécurisé avec le serveur SMTP « smtp.example.com » en utilisant « STARTTLS » puisqu’il ne propose pas cette fonctionnalité. Désactivez « STARTTLS » pour ce serveur ou contactez votre fournisseur d’accès à Internet.',
    'tls',
  ],
  // https://pastebin.com/SYa736QZ
  [
    "La remise est retardée pour ces destinataires ou groupes :\n\nMarie Dupont (user@example.com)\n\nCe message n'a pas encore été remis. De nouvelles tentatives de remise seront effectuées.\n\nLe serveur va tenter de remettre ce message pendant les prochains 1 jours, 19 heures et 59 minutes. Vous serez informé si le message ne peut pas être remis à temps.",
    'temporary-fault',
  ],
  // https://fr.ittrip.xyz/ms-office/outlook/outlook-2019-erreur-0x800ccc92
  ['Votre serveur de courrier a refusé votre connexion (0x800CCC92)', 'sign-in'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/fr/mail/chrome/messenger/messengercompose/composeMsgs.properties
  [
    'marie.dupont n’est pas une adresse valide, car elle n’est pas au format utilisateur@domaine. Veuillez la corriger avant d’envoyer l’e-mail.',
    'malformed-address',
  ],
  // https://github.com/tutao/tutanota/blob/master/src/mail-app/translations/fr.ts
  ["Les adresses mail suivantes de Tuta n'existent pas.", 'unknown-recipient'],
  // https://github.com/tutao/tutanota/blob/master/src/mail-app/translations/fr.ts
  [
    "Désolé, vous n'êtes actuellement pas autorisé à envoyer ou recevoir des e-mails car votre compte a été marqué pour approbation. Ce processus est nécessaire pour offrir une inscription respectueuse de la vie privée et empêcher en même temps les inscriptions en masse. Votre compte sera normalement approuvé automatiquement après 48 heures. Merci de votre patience !",
    'sender-suspended',
  ],
] as const;

/** Not answered yet. */
const OPEN = [
  // https://github.com/tutao/tutanota/blob/master/src/mail-app/translations/fr.ts
  ["Les fichiers suivants n'ont pas pu être joints car leur taille totale dépasse 25 Mo : devis.pdf", 'too-large'],
  // https://uitranslation.com/Images/?lang=fr-fr&term=04a5485eb88d
  [
    "L'adresse électronique du destinataire a changé. L'adresse à laquelle ce message a été envoyé n'accepte plus de messages. Aucune adresse de transfert n'a été configurée.",
    'recipient-moved',
  ],
  // https://support.google.com/mail/bin/answer.py?hl=fr&hlrm=en&answer=22839
  ["L'utilisateur que vous tentez de contacter reçoit des e-mails à un rythme qui empêche la distribution de tout nouveau message.", 'rate-limit'],
  // https://pastebin.com/ZyP9cxwq
  [
    "Ceci est un message d'echec automatiquement envoye par nos systemes.\n\nNous sommes desoles de vous informer que l'email n'a pu etre envoye. En effet le serveur destinataire n'a pas ete en mesure de traiter le message. Pour toute assistance merci de prendre contact avec votre destinataire par un moyen different. Votre destinataire doit alors informer son prestataire de messagerie et lui demander correction de la situation.",
    'sending-system',
  ],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/fr/mail/chrome/messenger/messengercompose/composeMsgs.properties
  ['Aucun destinataire spécifié. Veuillez saisir un destinataire ou un groupe de discussion dans la zone d’adressage.', 'no-address'],
] as const;

testMessagesOfProviders('French', ANSWERED, OPEN);
