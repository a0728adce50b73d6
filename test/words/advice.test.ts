import { expect } from '@open-wc/testing';
import { futilityOf } from '../../src/words/advice.js';
import type { Futility } from '../../src/words/words.js';
import type { Action, Permanence } from '../../src/knowledge/schema.js';
import { kb } from '../helpers/fixture.js';

describe('futilityOf', () => {
  interface Case {
    action: Action;
    further?: Action[];
    permanence: Permanence;
    category?: string;
    expected: Futility | undefined;
  }
  const cases: Case[] = [
    { action: 'reauthenticate', permanence: 'until-fixed', expected: undefined },
    { action: 'resend', permanence: 'temporary', expected: undefined },
    { action: 'wait-and-resend', permanence: 'temporary', expected: undefined },
    { action: 'contact-admin', further: ['wait-and-resend'], permanence: 'until-fixed', expected: undefined },
    { action: 'fix-address', further: ['contact-recipient'], permanence: 'permanent', expected: 'same-address' },
    { action: 'change-message', permanence: 'until-fixed', expected: 'same-message' },
    { action: 'complete-message', permanence: 'until-fixed', expected: 'same-message' },
    { action: 'contact-recipient', permanence: 'permanent', expected: 'permanent' },
    { action: 'contact-admin', permanence: 'until-fixed', expected: 'until-fixed' },
    { action: 'slow-down', permanence: 'temporary', expected: 'temporary' },
    { action: 'fix-address', permanence: 'unknown', expected: 'unknown' },
    { action: 'none', permanence: 'unknown', category: 'auto-reply', expected: 'needless' },
  ];
  for (const { action, further = [], permanence, category = 'other', expected } of cases) {
    it(`${[action, ...further].join(' + ')}, ${permanence}: ${expected ?? 'may help'}`, () => {
      expect(futilityOf({ ...kb.reasons[0]!, action, further, permanence, category })).to.equal(expected);
    });
  }
});
