import { expect } from '@open-wc/testing';
import { diagnose } from '../../src/asking/diagnose.js';
import { matchesOf } from '../../src/core/answer.js';
import { knowledge } from '../../src/knowledge/knowledge.js';

/** A message, and its cause. */
type Told = readonly [text: string, category: string];

export const categoriesOf = (text: string) => matchesOf(diagnose(text, knowledge)).map(({ reason }) => reason.category);

/**
 * What mail providers and programs write in a language: messages that are answered, or whose cause is offered, and messages that are not answered yet, and
 * not wrongly. `more` has further tests of this language.
 */
export function testMessagesOfProviders(language: string, answered: readonly Told[], open: readonly Told[], more = () => {}): void {
  describe(`messages of mail providers in ${language}`, function () {
    this.timeout(60_000); // the first one makes the index

    for (const [text, category] of answered)
      it(`"${text.slice(0, 60)}" is answered with ${category}, or offers it`, () => {
        const answer = diagnose(text, knowledge);
        expect(answer.status).to.be.oneOf(['match', 'choose']);
        if (answer.status === 'match') expect(answer.match.reason.category).to.equal(category);
        expect(categoriesOf(text)).to.include(category);
      });

    for (const [text, category] of open)
      it(`"${text.slice(0, 60)}" is not answered wrongly`, () => {
        const answer = diagnose(text, knowledge);
        if (answer.status === 'match') expect(answer.match.reason.category).to.equal(category);
      });

    more();
  });
}
