import { expect } from '@open-wc/testing';
import { diagnose } from '../../src/asking/diagnose.js';
import { matchesOf } from '../../src/core/answer.js';
import { knowledge } from '../../src/knowledge/knowledge.js';
import { categoriesOf, testMessagesOfProviders } from '../helpers/provider-messages.js';

/** What mail providers and programs write in Arabic, as quoted on the pages beside them, and its cause. */
const ANSWERED = [
  // https://learn.microsoft.com/ar-sa/microsoft-365/security/office-365-security/removing-user-from-restricted-users-portal-after-spam
  [
    "تعذر تسليم رسالتك لأنه لم يتم التعرف عليك كمرسل صالح. السبب الأكثر شيوعا لذلك هو أن عنوان البريد الإلكتروني الخاص بك مشتبه في إرسال البريد العشوائي ولم يعد مسموحا له بإرسال البريد الإلكتروني. اتصل بمسؤول البريد الإلكتروني للحصول على المساعدة. أرجع Remote Server '550 5.1.8 Access مرفوض، مرسل صادر غير صالح.",
    'sender-suspended',
  ],
  // https://learn.microsoft.com/ar-sa/microsoft-365/security/office-365-security/use-the-delist-portal-to-remove-yourself-from-the-office-365-blocked-senders-list
  [
    '550 5.7.511 تم رفض الوصول، المرسل المحظور[192.0.2.10]. لطلب الإزالة من هذه القائمة، أعد توجيه هذه الرسالة إلى delist@messaging.microsoft.com. لمزيد من المعلومات، انتقل إلى https://go.microsoft.com/fwlink/?LinkId=526653.',
    'blocklist',
  ],
  // https://github.com/Zimbra/zm-ajax/blob/develop/WebRoot/messages/ZMsg_ar.properties
  ['يتعذر إرسال هذه الرسالة لأنها تجاوزت الحد الأقصى للحجم المسموح به.', 'too-large'],
  // https://github.com/Zimbra/zm-ajax/blob/develop/WebRoot/messages/ZMsg_ar.properties
  ['تعذر إرسال رسالتك بسبب تجاوزك لحصة بريدك.', 'mailbox-full'],
  // https://github.com/roundcube/roundcubemail/blob/master/program/localization/ar/messages.inc
  ['خطأ SMTP (535): تعذر التحقق من هويتك', 'sign-in'],
  // https://github.com/Zimbra/zm-ajax/blob/develop/WebRoot/messages/ZMsg_ar.properties
  ['تعذر إرسال الرسالة بسبب عنوان (عناوين) غير صالح', 'unknown-recipient'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/ar/mail/chrome/messenger/messengercompose/composeMsgs.properties
  ['jane@ ليس عنوان بريد غير صحيح لأنه ليس على شكل user@host. يجب تصحيحه قبل إرسال البريد.', 'malformed-address'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/ar/mail/chrome/messenger/messengercompose/composeMsgs.properties
  [
    'تعذّر إرسال الرسالة بسبب فشل الاتصال بخادوم الصادر (SMTP) smtp.example.com. ربما يكون الخادوم غير متاح أو يرفض اتصالات خادوم الصادر (SMTP). من فضلك تأكد من أن إعدادات خادوم الصادر (SMTP) و حاول ثانيةً.',
    'network',
  ],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/ar/mail/chrome/messenger/messengercompose/composeMsgs.properties
  [
    'حصل خطأ أثناء إرسال البريد: تعذر إنشاء رابط آمن مع خادوم الصادر (SMTP) smtp.example.com باستخدام STARTTLS إذ إنه لا يعلن عن هذه الميزة. ألغِ تأهيل STARTTLS لهذا الخادوم أو اتصل بمزود خدمتك.',
    'tls',
  ],
  // https://github.com/roundcube/roundcubemail/blob/master/program/localization/ar/messages.inc
  ['عدد المرسل إليهم كبير. قلص العدد إلى 50.', 'rate-limit'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/ar/mail/chrome/messenger/messengercompose/composeMsgs.properties
  ['لم تُحدَّد أية مستلمين. من فضلك أدخل مستلما أو مجموعة أخبار في منطقة العنوان.', 'no-address'],
  // https://github.com/thunderbird/thunderbird-l10n/blob/main/ar/mail/chrome/messenger/messengercompose/composeMsgs.properties
  ['حدث عطل أثناء إرسال البريد: عنوان المُرسِل (مِن:) غير صحيح. من فضلك تأكد من أن عنوان البريد هذا صحيح و حاول ثانيةً.', 'sender-rejected'],
  // https://github.com/Zimbra/zm-ajax/blob/develop/WebRoot/messages/ZMsg_ar.properties
  ['يوجد العديد من النقلات بين الملقمات.', 'mail-loop'],
] as const;

/** Those that say too little for an answer, or say it in words that nothing here knows. */
const OPEN = [
  // https://github.com/Zimbra/zm-ajax/blob/develop/WebRoot/messages/ZMsg_ar.properties
  ['هذا الحساب في وضع الصيانة حاليًا.', 'temporary-fault'],
  // https://github.com/roundcube/roundcubemail/blob/master/program/localization/ar/messages.inc
  ['رجاء انتظر 30 ثوان قبل إرسال هذه الرسالة', 'rate-limit'],
] as const;

testMessagesOfProviders('Arabic', ANSWERED, OPEN, () => {
  for (const [text, id] of [['صندوق بريد المستلم ممتلئ وقد تجاوز الحصة', 'too-many-recipients']] as const)
    it(`"${text}" is not ${id}`, () => expect(matchesOf(diagnose(text, knowledge))[0]?.reason.id).not.to.equal(id));

  for (const text of ['تجاوزت الحد الأقصى للسحب من الصراف الآلي.', 'انتظر 30 ثانية قبل إعادة تحميل الصفحة.'])
    it(`"${text}" is about no email`, () => expect(diagnose(text, knowledge).status).not.to.equal('match'));

  for (const text of ['للحجم', 'بالحجم', 'والحجم', 'لحجم الرسالة'])
    it(`"${text}" is read without what is written as one word with it`, () =>
      expect(categoriesOf(`يتعذر إرسال هذه الرسالة لأنها تجاوزت الحد الأقصى ${text}`)).to.include('too-large'));
});
