import { testMessagesOfProviders } from '../helpers/provider-messages.js';

/** What mail providers and programs write in Spanish, as quoted on the pages beside them, and its cause. */
const ANSWERED = [
  // https://support.microsoft.com/es-es/office/65b494a4-0a15-433e-829f-e73651e0245e
  [
    "El mensaje no se pudo enviar porque el servidor rechazó uno de los destinatarios. La dirección de correo electrónico rechazada era \"someone@example.com\". Asunto: 'Prueba', Cuenta: 'Prueba', Servidor: 'smtp.example.com', Protocolo: SMTP, Respuesta del servidor: '550 someone@example.com... Retransmisión denegada', Puerto: 25, Seguro (SSL): No, Error del servidor: 550, Número de error: 0x800CCC79",
    'relay-denied',
  ],
  // https://pastebin.com/Nc6bUDWC
  [
    'No se pudo entregar a estos destinatarios o grupos:\n\nuser@example.com\n\nEl mensaje no se va a enviar porque es demasiado grande. Reduzca el tamaño del mensaje (por ejemplo, quitando los datos adjuntos) e intente reenviarlo.\n\nEl tamaño máximo de mensaje permitido es 1 KB. Este mensaje tiene un tamaño de 8 KB.',
    'too-large',
  ],
  // https://pastebin.com/HGKcccQU
  [
    'No se ha podido realizar la entrega a estos destinatarios o listas de distribución:\n\nuser@example.com\nEl buzón del destinatario está lleno y no puede aceptar mensajes. Microsoft Exchange no intentará volver a entregar este mensaje. Intente reenviarlo más tarde o póngase en contacto con el destinatario directamente.',
    'mailbox-full',
  ],
  // https://pastebin.com/JHaPQHk7
  [
    'No se pudo encontrar la dirección de correo electrónico que escribiste. Comprueba la dirección de correo electrónico del destinatario y trata de volver a mandar el mensaje. Si el problema continúa, comunícate con el departamento de soporte técnico.',
    'unknown-recipient',
  ],
  // https://pastebin.com/QJ0cQ36d
  ['Mensaje rechazado. Su servidor de correo esta en la lista negra Spam Cannibal. Lo sentimos no podra enviar correos a este Servidor.', 'blocklist'],
  // https://github.com/tutao/tutanota/blob/master/src/mail-app/translations/es.ts
  ['Parece que has excedido el número de correos permitidos. Por favor prueba de nuevo más tarde.', 'rate-limit'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/es-ES/mail/chrome/messenger/messengercompose/composeMsgs.properties
  ['El mensaje no se ha podido enviar porque ha caducado la conexión al servidor de salida (SMTP) smtp.example.com. Vuelva a intentarlo.', 'network'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/es-ES/mail/chrome/messenger/messengercompose/composeMsgs.properties
  [
    'Ha sucedido un error al enviar el correo: la dirección del remitente (De:) no es válida. Verifique que esta dirección de correo es correcta y vuelva a intentarlo.',
    'sender-rejected',
  ],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/es-ES/mail/chrome/messenger/messengercompose/composeMsgs.properties
  [
    'maria.garcia@ no es una dirección de correo electrónico válida porque no tiene la forma usuario@dominio. Debe corregirse antes de enviar el correo.',
    'malformed-address',
  ],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/es-ES/mail/chrome/messenger/messengercompose/composeMsgs.properties
  ['No se especificaron destinatarios. Introduzca un destinatario o grupo de noticias en el área de dirección.', 'no-address'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/es-ES/mail/chrome/messenger/messengercompose/composeMsgs.properties
  [
    "El servidor de salida (SMTP) smtp.example.com no admite el mecanismo de identificación seleccionado. Cambie el 'Método de identificación' en la 'Configuración de cuentas | Servidor de salida (SMTP)'.",
    'sign-in',
  ],
  // https://github.com/tutao/tutanota/blob/master/src/mail-app/translations/es.ts
  [
    'Tu cuenta está pendiente de aprobación. Esto significa que no puedes enviar ni recibir correos electrónicos. En días laborables, la aprobación suele producirse en 24 horas.',
    'sender-suspended',
  ],
  // https://alexborras.com/errores-y-warnings-habituales-en-retorno-de-email/
  ['Esta casilla ha expirado por falta de uso', 'mailbox-disabled'],
  // https://support.google.com/a/answer/3726730?hl=es
  [
    'El usuario con el que estás intentado contactar está recibiendo una gran cantidad de correo que impide que se entreguen más mensajes. Reenvía tu mensaje más tarde.',
    'rate-limit',
  ],
] as const;

/** Those that say too little for an answer, or say it in words that nothing here knows. */
const OPEN = [
  // https://pastebin.com/ZWLYdxZe
  [
    'INFORMACION IMPORTANTE PARA EL USUARIO\n\nEl mensaje cuyos datos se adjuntan NO HA PODIDO ser entregado por causas ajenas a nuestros sistemas.\n\nRevise que ha escrito correctamente la direccion de correo del destinatario.\n\nLe informamos que debera enviarlo de nuevo ya que se han superado los intentos de reenvio automaticos configurados por defecto.',
    'network',
  ],
] as const;

testMessagesOfProviders('Spanish', ANSWERED, OPEN);
