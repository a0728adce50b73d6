import 'why-failed/define';

const widget = document.querySelector('why-failed');
widget.supportUrl = 'mailto:help@example.com?subject={reason}';
widget.addEventListener('why-failed-unmatched', ({ text }) => console.info('No answer for', text));
