const widget = document.querySelector('why-failed');

// Should coffee.json not load, better no answer than one about email.
widget.addEventListener('why-failed-error', (event) => event.preventDefault());

widget.actions = { 'order-filter': { url: 'https://example.com/shop/filters' } };

widget.words = {
  en: {
    label: 'Type or paste what the machine shows',
    hint: 'A code, the words on the display, or the log of the app. It does not leave your browser.',
    placeholder: 'E05 BREW UNIT JAMMED',
    ask: 'What is wrong?',
    file: { notText: 'This file is not text. Save the log of the app as .txt or copy its text, then try again.' },
    who: { vendor: 'For our service to fix' },
    note: { title: { 'recipient-admin': 'For whoever looks after it' } },
    futile: {
      temporary: '', // no line at all
      permanent: 'Switching it off and on will not help.',
      'until-fixed': 'Until this is done, switching it off and on will not help.',
      unknown: 'Switching it off and on is unlikely to help.',
    },
    unknown: {
      text: 'A guess could cost you time, so here is none. Look for the code: it is in the upper line of the display. It looks like this:',
      example: 'E05',
      exampleAfter: 'Type it, or all that the display shows, and ask again.',
      paste: 'Type what the display shows',
      supportAfter: 'If there is no code, our service can help.',
    },
    tally: { recipients: 'Addresses' },
    support: {
      ask: 'Ask our service',
      title: 'For our service',
      mail: 'Write to our service',
      page: 'Copy, then open our service’s page',
      subject: 'Coffee machine',
    },
  },
};
