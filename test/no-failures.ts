/** Texts that are no failure message: none may be answered. */
export const NO_FAILURES: readonly string[] = [
  'Hello', 'Hi there, how are you today?', 'Good morning! I hope you had a nice weekend.', 'Thank you very much for your help.',
  'How do I change my signature?', 'Where can I find my invoices?', 'Can I import contacts from a spreadsheet?', 'What does the Pro plan cost?',
  'How many e-mails can I send in a day with the basic plan?', 'I would like to cancel my subscription, please.',
  'Is it possible to schedule an e-mail for next Monday?', 'Please add dark mode to the mobile app.',
  "TypeError: Cannot read properties of undefined (reading 'map')\n    at render (app.js:12:5)\n    at main (index.js:3:1)",
  'Traceback (most recent call last):\n  File "main.py", line 4, in <module>\n    main()\nValueError: invalid literal for int() with base 10: \'abc\'',
  'java.lang.NullPointerException\n\tat com.example.App.main(App.java:17)', 'panic: runtime error: index out of range [3] with length 3',
  'segmentation fault (core dumped)', 'npm ERR! code ERESOLVE\nnpm ERR! ERESOLVE unable to resolve dependency tree',
  'v20.20.2', 'Version 2.5.1', 'Postfix 3.7.11', 'nginx/1.22.1', 'Chrome 120.0.6099.109', 'Exim version 4.96.2 #2 built 12-Mar-2024',
  '192.0.2.10', '2026-11-23', '42', '550 people came to the concert last night.', 'The meeting is in room 421 at 10:30.', 'Our revenue grew by 5.1.1 percent, said nobody.',
  'The quick brown fox jumps over the lazy dog.', 'The road is blocked by snow, so take the train.', 'Mailbox by the front door: leave parcels there.',
  'We went to the sea in August and it rained for a week. The children did not mind, and the dog liked it best of all.',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.',
  'SELECT id, name FROM users WHERE name = \'Jane\' ORDER BY id;', '{"name":"Jane","age":41,"languages":["de","en"]}', 'function add(a, b) { return a + b; }',
  'https://www.example.com/products?id=5', 'Dear Ms Doe, thank you for your application. We would like to invite you to an interview on Tuesday at 10.',
  'The user manual explains how to set up the printer and connect it to the network.', 'asdf jkl qwer', '¿Dónde está la biblioteca?', 'Wie wird das Wetter morgen in Berlin?',
];
