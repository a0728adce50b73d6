import { expect } from '@open-wc/testing';
import { WhyFailedPage } from '../../../../helpers/page.js';

const line = (text: string, at: number) => `Nov 23 10:00:${String(at % 60).padStart(2, '0')} mx postfix/smtp[7]: to=<person${at}@example.com>, said: ${text}`;
const lines = (...kinds: [string, number][]) => kinds.flatMap(([text, count]) => Array.from({ length: count }, (_, at) => line(text, at))).join('\n');
const LOG = lines(['mailbox full', 5], ['550 user unknown', 3], ['error: frobnicator', 2], ['connect', 1]);
/** Long enough for a worker. */
const LONG_LOG = lines(['mailbox full', 400], ['550 user unknown', 300]);
const HUGE_LOG = Array.from({ length: 40_000 }, (_, at) => line(`mailbox full, try ${at}${'x'.repeat(at % 7)} words${at % 900}`, at)).join('\n');

async function counted(text: string, settings: Parameters<typeof WhyFailedPage.open>[0] = {}): Promise<WhyFailedPage> {
  const page = await WhyFailedPage.open(settings);
  await page.paste(text);
  return page;
}

describe('<why-failed>: many failures', () => {
  it('shows a row a reason, the commonest first, unexplained and silent ones last', async () => {
    const page = await counted(LOG);
    expect(page.title).to.equal('10 failures');
    expect(page.heard).to.equal('10 failures, 2 reasons.');
    expect(page.tally).to.deep.equal([
      ['The recipient’s mailbox is full', 'Temporary', '5'],
      ['The address does not exist at that company', 'Permanent for this address', '3'],
    ]);
    expect(page.card!.textContent).to.contain('No sure reason').and.to.contain('Show the 2 messages').and.to.contain('1 more line does not say how it went');
  });

  it('shows the action of each group, without one recipient for all', async () => {
    const page = await counted(LOG, { resendUrl: '/send?to={recipient}&why={reason}' });
    expect(page.furtherButtons[0]!.getAttribute('href')).to.equal(`${location.origin}/send?to=&why=mailbox-full`);
  });

  it('tells the host the counts, and no text', async () => {
    const page = await WhyFailedPage.open();
    const heard = page.hear('why-failed-tally');
    await page.paste(LOG);
    expect(heard.map(({ total, counts, unexplained }) => ({ total, counts, unexplained }))).to.deep.equal([
      { total: 10, counts: { 'mailbox-full': 5, 'user-unknown': 3 }, unexplained: 2 },
    ]);
  });

  it('explains a group by its first message, and goes back', async () => {
    const page = await counted(LOG);
    await page.openGroup('The address does not exist at that company');
    await page.untilTitled('The address does not exist at that company');
    expect(page.evidence).to.equal(line('550 user unknown', 0));
    expect(page.marks).to.deep.equal(['user unknown']);
    await page.back();
    expect(page.title).to.equal('10 failures');
  });

  it('says how many were delivered', async () => {
    const page = await counted(
      `${LOG}\n${Array.from({ length: 4 }, (_, at) => `Nov 23 10:01:00 mx postfix/smtp[8]: 3F${at}: to=<sam${at}@example.com>, status=sent (250 ok)`).join('\n')}`,
    );
    expect(page.title).to.equal('10 failures, 4 delivered');
  });

  it('shows the addresses of a group once they are wanted', async () => {
    const page = await counted(LOG);
    expect(page.addresses).to.equal('');
    await page.openAddresses();
    expect(page.addresses.split('\n')).to.deep.equal(Array.from({ length: 5 }, (_, at) => `person${at}@example.com`));
  });

  it('copies the recipients of a group', async () => {
    const page = await counted(LOG);
    const copied = page.catchCopies();
    await page.pressPart('copy-recipients');
    await page.untilDone();
    expect([...copied]).to.deep.equal([Array.from({ length: 5 }, (_, at) => `person${at}@example.com`).join('\n')]);
    expect(page.done).to.equal('5 addresses copied.');
  });

  it('saves all of it, or one group, as CSV', async () => {
    const page = await counted(LOG);
    const saved = page.catchDownloads();
    await page.pressPart('save-group');
    await page.pressPart('save-all');
    expect(saved.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).to.deep.equal(['why-failed-DAY-mailbox-full.csv', 'why-failed-DAY.csv']);
    const [group, all] = await Promise.all(saved.map(({ blob }) => blob.text()));
    expect(group!.split('\r\n')).to.have.length(1 + 5 + 1);
    expect(all!.split('\r\n')).to.have.length(1 + 8 + 2 + 1);
    expect(all).to.contain('"person2@example.com","1","user-unknown","The address does not exist at that company","permanent","fix-address","Nov 23 10:00:02 ');
    expect(page.done).to.match(/^Saved as why-failed-/);
  });

  it('puts the counts into the summary for support', async () => {
    const page = await counted(LOG);
    await page.pressPart('ask-support');
    expect(page.summary!.value).to.contain('10 failures').and.to.contain('5 × The recipient’s mailbox is full').and.not.to.contain('person1@');
  });

  it('says in the summary what could not be explained, and not what the others said', async () => {
    const page = await counted(LOG);
    await page.pressPart('ask-support');
    expect(page.summary!.value).to.contain('said: error').and.not.to.contain('said: mailbox full');
  });

  it('answers a text of one failure as before', async () => {
    const page = await counted(line('mailbox full', 1));
    expect(page.title).to.equal('The recipient’s mailbox is full');
  });
});

describe('<why-failed>: long texts', () => {
  it('reads them in a worker', async () => {
    const { Worker } = window;
    let workers = 0;
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        workers += 1;
      }
    };
    try {
      const page = await counted(LONG_LOG, { diagnose: undefined });
      expect(page.title).to.equal('700 failures');
      expect(workers).to.equal(1);
    } finally {
      window.Worker = Worker;
    }
  });

  const forbidden: [string, typeof Worker][] = [
    [
      'throws',
      class {
        constructor() {
          throw new DOMException('no', 'SecurityError');
        }
      } as unknown as typeof Worker,
    ],
    [
      'takes no knowledge base that cannot be copied',
      class extends Worker {
        override postMessage() {
          throw new DOMException('no', 'DataCloneError');
        }
      } as typeof Worker,
    ],
    [
      'fails later',
      class extends Worker {
        constructor() {
          super('/no-such-worker.js');
        }
      } as typeof Worker,
    ],
  ];
  for (const [how, NoWorker] of forbidden) {
    it(`reads them in slices where a worker is not allowed: it ${how}`, async () => {
      const { Worker } = window;
      window.Worker = NoWorker;
      try {
        const page = await counted(LONG_LOG, { diagnose: undefined });
        expect(page.title).to.equal('700 failures');
      } finally {
        window.Worker = Worker;
      }
    });
  }

  for (const where of ['worker', 'slices']) {
    it(`says how far it is, and stops on Cancel: in ${where}`, async () => {
      const { Worker } = window;
      const page = await WhyFailedPage.open({ diagnose: undefined });
      if (where === 'slices') window.Worker = forbidden[0]![1];
      try {
        page.pasteLater(HUGE_LOG);
        await page.untilProgress();
        await page.pressPart('cancel');
        expect(page.heard).to.equal('Cancelled.');
        expect(page.progress).to.equal(null);
        expect(page.card).to.equal(null);
        expect(page.focused).to.equal(page.box);
        expect(page.stopped, 'the text is still there').to.contain(HUGE_LOG.slice(0, 40));
        page.root.querySelector<HTMLElement>('[part=read-after-all]')!.click();
        await page.untilProgress();
        expect(page.stopped).to.equal(null);
        await page.pressPart('cancel');
        expect(page.stopped).to.contain(HUGE_LOG.slice(0, 40));
        await page.paste('user unknown');
        expect(page.stopped).to.equal(null);
      } finally {
        window.Worker = Worker;
      }
    });
  }

  it('lets a newer message go first', async () => {
    const page = await WhyFailedPage.open({ diagnose: undefined });
    page.pasteLater(HUGE_LOG);
    await page.untilProgress();
    await page.paste('user unknown');
    expect(page.title).to.equal('The address does not exist at that company');
    expect(page.progress).to.equal(null);
  });

  it('does not take more than 10 MB', async () => {
    const page = await counted('x'.repeat(10 * 2 ** 20 + 1));
    expect(page.problem).to.match(/more than 10 MB/);
  });
});
