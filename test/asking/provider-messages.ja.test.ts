import { expect } from '@open-wc/testing';
import { diagnose } from '../../src/asking/diagnose.js';
import { matchesOf } from '../../src/core/answer.js';
import { knowledge } from '../../src/knowledge/knowledge.js';
import { testMessagesOfProviders } from '../helpers/provider-messages.js';

/** What mail providers and programs write in Japanese, as quoted on the pages beside them, and its cause. */
const ANSWERED = [
  // https://support.google.com/mail/answer/6596?hl=ja
  ['送信先のメール アカウントは存在しません', 'unknown-recipient'],
  // https://support.google.com/mail/answer/22839?hl=ja
  ['送信できるメールの制限数に達しました', 'rate-limit'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/ja/mail/chrome/messenger/messengercompose/composeMsgs.properties
  ['受信者の許容数を超えたためメッセージを送信できませんでした。', 'rate-limit'],
  // https://support.microsoft.com/ja-jp/office/65b494a4-0a15-433e-829f-e73651e0245e
  [
    "いずれかの受信者がサーバーによって拒否されたため、メッセージを送信できませんでした。 拒否された電子メール アドレスは、\"someone@example.com\" でした。 件名: 'Test', Account: 'Test', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550 <someone@example.com> ....リレー拒否', ポート: 25、Secure (SSL): いいえ、サーバー エラー: 550、エラー番号: 0x800CCC79。",
    'relay-denied',
  ],
  // https://github.com/Zimbra/zm-ajax/blob/develop/WebRoot/messages/ZMsg_ja.properties
  ['このメッセージは最大許容サイズを超えているため、送信できません。', 'too-large'],
  // https://learn.microsoft.com/ja-jp/microsoft-365/security/office-365-security/connectors-remove-blocked
  [
    "メッセージを配信できませんでした。 最も一般的な理由は、組織の電子メール コネクタがスパムやフィッシングを送信していると疑われ、電子メールの送信が許可されなくなったことです。 メール管理者にお問い合わせください。 リモート サーバーから '550;5.7.711 アクセスが拒否されました。受信コネクタが正しくありません。 AS(2204)。'",
    'sender-suspended',
  ],
  // http://hehao1.seesaa.net/article/44852088.html
  [
    "タスク 'アカウント名 - 送信中' はエラー (0x800CCC0F) を報告しました: 'サーバーへの接続が中断されました。この問題が引き続き起こる場合は、サーバー管理者かインターネットサービスプロバイダ (ISP) に連絡してください。サーバーが応答しました: …'",
    'network',
  ],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/ja/mail/chrome/messenger/messengercompose/composeMsgs.properties
  [
    '送信 (SMTP) サーバー smtp.example.com の認証に失敗しました。パスワードを確認し、[アカウント設定] の [送信 (SMTP) サーバー] で [認証方式] が正しいことを確認してください。',
    'sign-in',
  ],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/ja/mail/chrome/messenger/messengercompose/composeMsgs.properties
  [
    'メールの送信前にエラーが発生しました: 送信 (SMTP) サーバー smtp.example.com が STARTTLS をサポートしていないため、保護された接続を確立できませんでした。STARTTLS を使用しない設定に変更するか、ご利用のサービスプロバイダーに問い合わせてください。',
    'tls',
  ],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/ja/mail/chrome/messenger/messengercompose/composeMsgs.properties
  ['jane@ は user@host 形式になっておらず、有効なメールアドレスではありません。メールを送信する前に修正してください。', 'malformed-address'],
  // https://github.com/Zimbra/zm-ajax/blob/develop/WebRoot/messages/ZMsg_ja.properties
  ['メールの割り当て容量を超えているため、メッセージを送信できませんでした。', 'mailbox-full'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/ja/mail/chrome/messenger/messengercompose/composeMsgs.properties
  ['受信者が指定されていません。アドレス入力欄に宛先のアドレスや投稿先のニュースグループを入力してください。', 'no-address'],
  // https://koregasiritai.com/sashidashinin-server-kyohi-error
  ['差出人の電子メール アドレスが拒否されたため、メッセージを送信できませんでした。', 'sender-rejected'],
  // https://www.johosecuritynavi.com/?p=2674
  ['このメールはコンテンツにセキュリティ上の問題が潜んでいる可能性があるためブロックされました', 'policy'],
] as const;

/** Those that say too little for an answer, or say it in words that nothing here knows. */
const OPEN = [
  // https://mysteriousramu.com/2010/06/02/
  [
    'Windows Live の使用条件に違反しているため、このコンピューターからメッセージを送信することはできません。お心当たりがない場合は、カスタマー サポートにお問い合わせください。',
    'sender-suspended',
  ],
] as const;

testMessagesOfProviders('Japanese', ANSWERED, OPEN, () => {
  for (const [text, id] of [
    ['受信者のサーバーが STARTTLS をサポートしていないため、暗号化して配信できませんでした。', 'own-server-tls'],
    ['受信者のメールボックスの容量を超えています。', 'too-many-recipients'],
  ] as const)
    it(`"${text}" is not ${id}`, () => expect(matchesOf(diagnose(text, knowledge))[0]?.reason.id).not.to.equal(id));

  for (const text of ['利用規約に違反しているため、このコメントは削除されました。'])
    it(`"${text}" is about no email`, () => expect(diagnose(text, knowledge).status).not.to.equal('match'));
});
