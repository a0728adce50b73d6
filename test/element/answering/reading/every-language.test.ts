import { expect } from '@open-wc/testing';
import { diagnose } from '../../../../src/core/diagnose.js';
import { loadWorld } from '../../../../src/knowledge/load-world.js';
import { loadParts } from '../../../../src/knowledge/load.js';
import type { KnowledgeBase } from '../../../../src/knowledge/schema.js';
import { WhyFailedPage } from '../../../helpers/page.js';

/** Only the words of all languages explain these; the built-in knowledge base begins with the English ones. */
const FULL = 'Das Postfach des Empfängers ist leider voll';
const LOG = [FULL, FULL, 'User unknown'].map((text, at) => `Nov 23 10:00:0${at} mx: to=<p${at}@example.com>, status=bounced (${text})`).join('\n');

describe('<why-failed> in every language', () => {
  before(async function () {
    this.timeout(60_000); // the test server packs them first
    await Promise.all([loadParts(), loadWorld()]);
  });

  it('asks a host’s own `diagnose` once, with the words of all languages', async () => {
    const asked: KnowledgeBase[] = [];
    const page = await WhyFailedPage.open({
      knowledge: undefined,
      diagnose: (text, kb) => {
        asked.push(kb);
        const answer = diagnose(text, kb);
        return answer.status === 'match' ? { status: 'unknown', nearest: [], about: answer.about } : answer;
      },
    });
    await page.paste(FULL);
    expect(asked).to.have.length(1);
    expect(diagnose(FULL, asked[0]!).status).to.equal('match');
  });

  it('keeps the words of a language in what the host hears', async () => {
    const page = await WhyFailedPage.open({ knowledge: undefined, diagnose: undefined });
    const answers = page.hear('why-failed-answer');
    await page.paste(FULL);
    await page.until(() => answers.length > 0, 'the host hears of it');
    expect(answers[0]!.text).to.equal(FULL);
  });

  it('explains a row of a table by the words that counted it', async () => {
    const page = await WhyFailedPage.open({ knowledge: undefined, diagnose: undefined });
    await page.paste(LOG);
    expect(page.tally, page.title).to.have.length(2);
    await page.openGroup(page.tally[0]![0]!);
    await page.until(() => page.evidence !== '', 'the row is explained');
    expect(page.marks).not.to.deep.equal([]);
  });
});
