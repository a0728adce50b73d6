const widget = document.querySelector('why-failed');

// Should coffee.json not load, better no answer than one about email.
widget.addEventListener('why-failed-error', (event) => event.preventDefault());

widget.actions = { 'order-filter': { url: 'https://example.com/shop/filters' } };

widget.words = {
  en: {
    label: 'Type or paste what the machine shows',
    hint: 'A code, the words on the display, or the log of the app. It does not leave your browser.',
    placeholder: 'E05 BREW UNIT JAMMED',
    examples: { texts: 'E05 BREW UNIT JAMMED|Red light' },
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
      text: 'A guess could cost you time. The machine’s own code tells more, such as',
      example: 'E05',
      paste: 'Type what the display shows',
      places: [{ name: 'On the machine', steps: ['Press any button, so that the display lights up.', 'Type its upper line.'] }],
      supportBefore: 'There is no code? Our service can help.',
    },
    tally: { count: 'Times' },
    support: {
      ask: 'Ask our service',
      mail: 'Write to our service',
      page: 'Copy, then open our service’s page',
      problem: 'Coffee machine',
    },
  },
};

widget.words.de = {
  label: 'Tippen oder fügen Sie ein, was die Maschine anzeigt',
  hint: 'Ein Code, die Wörter auf dem Display oder das Protokoll der App. Es bleibt in Ihrem Browser.',
  placeholder: 'E05 BRÜHGRUPPE KLEMMT',
  examples: { texts: 'E05 BRÜHGRUPPE KLEMMT|Rotes Licht' },
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
    text: 'Falsch zu raten könnte Sie Zeit kosten. Der Code der Maschine sagt mehr, etwa',
    example: 'E05',
    paste: 'Tippen, was das Display anzeigt',
    places: [{ name: 'An der Maschine', steps: ['Drücken Sie eine beliebige Taste, damit das Display leuchtet.', 'Tippen Sie dessen obere Zeile ab.'] }],
    supportBefore: 'Gibt es keinen Code? Unser Kundendienst hilft.',
  },
  tally: { count: 'Anzahl' },
  support: {
    ask: 'Unseren Kundendienst fragen',
    mail: 'Unserem Kundendienst schreiben',
    page: 'Kopieren und die Seite unseres Kundendienstes öffnen',
    problem: 'Kaffeemaschine',
  },
};
