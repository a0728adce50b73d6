/** The 22 messages of the help article, as the article has them and in the forms that systems really write. */
export interface ArticleMessage {
  id: string;
  texts: string[];
  mayAsk?: true;
}

export const ARTICLE_MESSAGES: readonly ArticleMessage[] = [
  { id: 'app-person-blocked', texts: ['Jane Doe is blocked.', 'Maria Gonzalez-Ruiz is blocked.'] },
  { id: 'app-company-blocked', texts: ['The current company for Jane Doe is blocked.'] },
  { id: 'app-no-valid-email', texts: ['Recipient had no valid email address.', 'Recipient had no valid email address'] },
  { id: 'app-no-valid-to', texts: ['no valid "TO" address found'] },
  { id: 'app-bounced-mailgun', texts: ['Bounced'], mayAsk: true },
  { id: 'app-invalid-recipient', texts: ['Invalid Recipient'], mayAsk: true },
  { id: 'app-unknown-recipient-error', texts: ["Unknown error on recipient's side"], mayAsk: true },
  { id: 'app-already-sent-stage', texts: ['Already sent this stage to recipient.'] },
  {
    id: 'gmail-mail-service-not-enabled',
    texts: [
      'failedPrecondition: Mail service not enabled',
      'GaxiosError: Mail service not enabled',
      '{"error":{"code":400,"message":"Mail service not enabled","errors":[{"message":"Mail service not enabled","domain":"global","reason":"failedPrecondition"}],"status":"FAILED_PRECONDITION"}}',
    ],
  },
  { id: 'nylas-gmail-api-send-error', texts: ['Error encountered while sending using Gmail API'] },
  {
    id: 'nylas-no-useable-credentials',
    texts: [
      'No useable credentials. Please reauthenticate. If the issue persists, please contact support',
      'An unexpected error occurred during authentication: No useable credentials',
    ],
  },
  {
    id: 'nylas-credentials-out-of-date',
    texts: [
      "This action can't be performed because the account's credentials are out of date. Please reauthenticate and try again.",
      '{"type":"api_error","message":"This action can\'t be performed because the account\'s credentials are out of date. Please reauthenticate and try again."}',
    ],
  },
  {
    id: 'connection-refused',
    texts: ['connection refused', 'connect to mail.example.com[192.0.2.25]:25: Connection refused', '550 5.4.316 Message expired, connection refused'],
    mayAsk: true,
  },
  { id: 'mailgun-previously-bounced', texts: ['Not delivering to previously bounced address', 'Not delivering to a previously bounced address'] },
  { id: 'mailgun-no-mx', texts: ['No MX for example.con', '498 No MX for example.com', 'No MX for *email*'] },
  {
    id: 'no-mailbox-by-that-name',
    texts: [
      'Sorry, no mailbox here by that name',
      'Sorry, no mailbox here by that name. (#5.1.1)',
      '550 sorry, no mailbox here by that name. (#5.7.17)',
      '553 sorry, no mailbox here by that name (#5.7.1)',
    ],
  },
  {
    id: 'mimecast-envelope-blocked',
    texts: [
      'Envelope blocked',
      '550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550 [AbCdEfGh.us149]',
      '550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550 [AbCdEfGh]',
    ],
  },
  {
    id: 'spam-content-rejected',
    texts: ['Sorry, message looks like SPAM to me', '554 Sorry, message looks like SPAM to me (in reply to end of DATA command)'],
  },
  {
    id: 'exo-recipient-access-denied',
    texts: [
      'Recipient address rejected: Access denied',
      '550 5.4.1 Recipient address rejected: Access denied. [AMS0EPF00000000.eurprd05.prod.outlook.com]',
      '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)',
    ],
  },
  {
    id: 'gmail-account-disabled',
    texts: [
      'The email account that you tried to reach is disabled',
      '550-5.2.1 The email account that you tried to reach is disabled. Learn more at https://support.google.com/mail/?p=DisabledUser - gsmtp',
    ],
  },
  {
    id: 'user-unknown',
    texts: [
      '5.1.1 User Unknown',
      '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in virtual mailbox table',
      '550 5.1.1 <user@example.com>... User Unknown',
    ],
  },
  { id: 'complained', texts: ['Complained', '{"event":"complained","recipient":"user@example.com"}'] },
];
