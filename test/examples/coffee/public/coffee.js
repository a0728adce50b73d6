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

widget.words.de = {
  label: 'Tippen oder fügen Sie ein, was die Maschine anzeigt',
  hint: 'Ein Code, die Wörter auf dem Display oder das Protokoll der App. Es bleibt in Ihrem Browser.',
  placeholder: 'E05 BRÜHGRUPPE KLEMMT',
  ask: 'Was ist los?',
  file: { notText: 'Diese Datei ist kein Text. Speichern Sie das Protokoll der App als .txt oder kopieren Sie seinen Text, und versuchen Sie es noch einmal.' },
  who: { vendor: 'Ein Fall für unseren Kundendienst' },
  note: { title: { 'recipient-admin': 'Für alle, die sich um sie kümmern' } },
  futile: {
    temporary: '',
    permanent: 'Aus- und Einschalten hilft nicht.',
    'until-fixed': 'Bis das erledigt ist, hilft Aus- und Einschalten nicht.',
    unknown: 'Aus- und Einschalten hilft vermutlich nicht.',
  },
  unknown: {
    text: 'Raten könnte Sie Zeit kosten, deshalb rate ich nicht. Suchen Sie den Code: Er steht in der oberen Zeile des Displays. Er sieht so aus:',
    example: 'E05',
    exampleAfter: 'Tippen Sie ihn oder alles, was das Display anzeigt, und fragen Sie noch einmal.',
    paste: 'Tippen, was das Display anzeigt',
    supportAfter: 'Gibt es keinen Code, hilft unser Kundendienst.',
  },
  tally: { recipients: 'Adressen' },
  support: {
    ask: 'Unseren Kundendienst fragen',
    title: 'Für unseren Kundendienst',
    mail: 'Unserem Kundendienst schreiben',
    page: 'Kopieren und die Seite unseres Kundendienstes öffnen',
    subject: 'Kaffeemaschine',
  },
};
