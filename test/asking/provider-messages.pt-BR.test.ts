import { testMessagesOfProviders } from '../helpers/provider-messages.js';

/** What mail providers and programs write in Portuguese, as quoted on the pages beside them, and its cause. */
const ANSWERED = [
  // http://office.microsoft.com/pt-br/outlook-help/recebo-um-erro-550-553-ou-de-retransmissao-proibida-ao-enviar-emails-HA010080002.aspx
  [
    "A mensagem não pôde ser enviada porque um de seus destinatários foi recusado pelo servidor. O endereço de email recusado era 'nome@example.com'. Assunto: 'Teste', Conta: 'Teste', Servidor: 'smtp.example.com', Protocolo: SMTP, Resposta do Servidor: '550 nome@example.com... Retransmissão Negada', Porta: 25, Secure Sockets Layer (SSL): Não, Erro do Servidor: 550, Número do Erro: 0x800CCC79.",
    'relay-denied',
  ],
  // https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes?hl=pt-br
  [
    'O usuário com quem você está tentando entrar em contato está recebendo e-mails muito rápido. Reenvie sua mensagem mais tarde. Se o usuário puder receber e-mails naquele momento, sua mensagem será entregue.',
    'rate-limit',
  ],
  // https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes?hl=pt-br
  [
    'A caixa de entrada do destinatário está sem espaço de armazenamento. Direcione o destinatário para Gerenciar arquivos do armazenamento no Google Drive.',
    'mailbox-full',
  ],
  // http://ix-one.com/domainhostingFAQ/article/MS_27771.html
  ['421 Servidor temporariamente indisponível. Tente novamente mais tarde. IB101', 'temporary-fault'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/pt-BR/mail/chrome/messenger/messengercompose/composeMsgs.properties
  ['A mensagem não foi enviada por exceder o número permitido de destinatários.', 'rate-limit'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/pt-BR/mail/chrome/messenger/messengercompose/composeMsgs.properties
  ['A mensagem não foi enviada porque a conexão com o servidor de envio (SMTP) smtp.example.com expirou. Tente novamente.', 'network'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/pt-BR/mail/chrome/messenger/messengercompose/composeMsgs.properties
  [
    'Ocorreu um erro ao enviar o email. O endereço do remetente (De:) estava inválido. Verifique se este endereço de email está correto e tente novamente.',
    'sender-rejected',
  ],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/pt-BR/mail/chrome/messenger/messengercompose/composeMsgs.properties
  [
    'maria.silva@ não é um endereço de email válido porque não está no formato usuário@servidor. Precisa corrigir antes de enviar o email.',
    'malformed-address',
  ],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/pt-BR/mail/chrome/messenger/messengercompose/composeMsgs.properties
  [
    "Não foi possível autenticar no servidor de envio (SMTP) smtp.example.com. Verifique sua senha e a opção 'Método de autenticação' em 'Configurações da conta | Servidor de envio (SMTP)'.",
    'sign-in',
  ],
  // https://github.com/tutao/tutanota/blob/master/src/mail-app/translations/pt_br.ts
  [
    'Sentimos muito, mas no momento você não está autorizado a enviar ou a receber e-mails, pois sua conta ainda está pendente de aprovação.',
    'sender-suspended',
  ],
  // https://github.com/tutao/tutanota/blob/master/src/mail-app/translations/pt_br.ts
  ['Os seguintes endereços de e-mail do Tuta não existem.', 'unknown-recipient'],
  // https://github.com/Zimbra/zm-ajax/blob/develop/WebRoot/messages/ZMsg_pt_BR.properties
  ['Esta mensagem não pode ser enviada pois ela excedeu o tamanho máximo permitido.', 'too-large'],
  // http://support.microsoft.com/kb/912918/pt-br
  ['Você não tem permissão para enviar para este destinatário. Para assistência, contate o administrador do sistema.', 'policy'],
] as const;

/** Those that say too little for an answer, or say it in words that nothing here knows. */
const OPEN = [
  // https://pastebin.com/D4m1R4uP
  ['550 5.7.1 [CS] Sua mensagem foi rejeitada. Para realizar o envio clique no link http://fp.email.locaweb.com.br/?str=zhten5ddyjwhs9hc', 'spam-content'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/pt-BR/mail/chrome/messenger/messengercompose/composeMsgs.properties
  ['Nenhum destinatário foi especificado. Insira um destinatário ou grupo de notícias na área de endereçamento.', 'no-address'],
] as const;

testMessagesOfProviders('Portuguese', ANSWERED, OPEN);
