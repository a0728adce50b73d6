import { expect } from '@open-wc/testing';
import { diagnose } from '../../src/core/diagnose.js';
import { knowledge } from '../../src/knowledge/knowledge.js';

describe('the decision', () => {
  it('offers no reason alone: it is the nearest, or the answer', () => {
    for (const text of [
      '550 5.7.1 insufficient permissions to send to this group',
      'J\'envoie 10 mails à la suite, dans les logs il y a : 4.7.1 Ratelimit "user" exceeded',
      '400 Número excessivo de destinatários; o máximo é 1000',
      'Negative SMTP Reply: 501 5.1.3 Bad re...\nFailed to send some mess...',
    ]) {
      const answer = diagnose(text, knowledge);
      expect(answer.status, text).to.equal('unknown');
      expect(answer.status === 'unknown' && answer.nearest.length, text).to.equal(1);
    }
  });

  it('reads an ordinary mail as prose, for all its headers', () => {
    const headers = 'From: Tom <tom@a.example>\nTo: anna@b.example\nSubject: Saturday\n\n';
    const text = 'The mailbox at our gate is full of leaflets from the pizza baker, could your gardener please empty it on Saturday morning?';
    expect(diagnose(headers + text, knowledge).status).to.equal('unknown');
    expect(diagnose(`${headers}550 5.2.2 <anna@b.example>: Mailbox full`, knowledge).status).to.equal('match');
  });
});
