// What the static pages do where scripts run: the list is filtered, the note for IT is copied. They say everything without it, too. A classic script in
// one file, so that it also runs from a disk; all words are in the page.
{
  /** How long nobody types before the count is said, in milliseconds: a screen reader would else begin anew with each letter. */
  const PAUSE = 400;

  /** A text as it is compared: each word with a space before it, without accents and apostrophes. */
  const folded = (text) =>
    text
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}.]+/u)
      .map((word) => ` ${word.replace(/^\.+|\.+$/g, '')}`)
      .filter((word) => word !== ' ')
      .join('');

  /** The typed words, each as the beginning of one; scripts that do not part words with spaces are looked for anywhere. */
  const wordsOf = (typed) => (folded(typed).match(/ \S+/g) ?? []).map((word) => (/^ [\p{Script=Latin}\p{N}]/u.test(word) ? word : word.trim()));

  /** Lets the field filter the list, as it is typed into. */
  const startFilter = (box) => {
    const field = box.querySelector('input');
    const status = box.querySelector('[role=status]');
    const groups = [...document.querySelectorAll('.group')];
    const items = groups
      .flatMap((group) => [...group.querySelectorAll('li')])
      .map((item) => ({ item, text: folded(`${item.textContent} ${item.dataset.words}`) }));
    const unfiltered = document.querySelectorAll('.most, .groups');
    const number = (count) => count.toLocaleString(box.closest('[lang]').lang);
    const { counted, none } = box.dataset;
    let pause;
    const filter = () => {
      const words = wordsOf(field.value);
      for (const { item, text } of items) item.hidden = !words.every((word) => text.includes(word));
      for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])');
      for (const part of unfiltered) part.hidden = words.length > 0;
      const left = items.filter(({ item }) => !item.hidden).length;
      const sentence = left ? counted.replace('##', number(items.length)).replace('#', number(left)) : none;
      clearTimeout(pause);
      pause = setTimeout(() => (status.textContent = words.length ? sentence : ''), PAUSE);
    };
    field.addEventListener('input', filter);
    box.hidden = false;
    filter(); // a browser that goes back keeps what was typed
  };

  /** The note as text: with the title and the address of the page, and where its links lead. */
  const noteText = (note) => {
    const copy = note.cloneNode(true);
    for (const link of copy.querySelectorAll('a')) link.append(` (${link.href})`);
    return [document.querySelector('h1').textContent, copy.textContent, location.href.split('#')[0]].join('\n\n');
  };

  /** Lets the button copy the note that is before it; where the browser does not let a page copy, the note is selected. */
  const startCopy = (box) => {
    const note = box.previousElementSibling;
    const status = box.querySelector('[role=status]');
    box.querySelector('button').addEventListener('click', async () => {
      status.textContent = '';
      try {
        await navigator.clipboard.writeText(noteText(note));
        status.textContent = box.dataset.copied;
      } catch {
        getSelection().selectAllChildren(note);
        status.textContent = box.dataset.failed;
      }
    });
    box.hidden = false;
  };

  document.querySelectorAll('.filter').forEach(startFilter);
  document.querySelectorAll('.copy').forEach(startCopy);
}
