/**
 * Runs in the page, before its own scripts; `window.watched` gets the moments, in milliseconds since the navigation began. It looks once a
 * frame, because a person sees nothing between frames, and because no observer sees into all shadow roots.
 */
export function watch({ opener, box, enter, answer, says }) {
  const watched = (window.watched = {});
  function note(moment) {
    watched[moment] = performance.now();
    window.tell(moment);
  }
  const find = (path) => path.reduce((around, selector) => (around?.shadowRoot ?? around)?.querySelector(selector), document);
  const isSeen = (element) => {
    const { width, height } = element?.getBoundingClientRect() ?? {};
    return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const isWritable = (element) => element.isContentEditable || (!element.disabled && !element.readOnly);

  function lookForBox() {
    const found = find(box);
    if (isSeen(found) && isWritable(found)) {
      // As a click into it does; a widget that opens its box by a button focuses it by itself.
      if (!opener) found.focus();
      if (found.getRootNode().activeElement === found) note('ready');
    } else if (opener && !watched.isOpened && isSeen(find([opener]))) {
      watched.isOpened = true;
      find([opener]).click();
    }
  }
  function lookForAnswer() {
    const found = find(answer);
    if (isSeen(found) && found.textContent.includes(says)) note('answered');
  }
  requestAnimationFrame(function look() {
    if (!watched.ready) lookForBox();
    else if (watched.pasted) lookForAnswer();
    if (!watched.answered) requestAnimationFrame(look);
  });

  // The time of the keys, not of the paste: what keeps the page busy before it hears of them counts.
  addEventListener(
    'keydown',
    (event) => {
      if (event.key.toLowerCase() === 'v' && (event.ctrlKey || event.metaKey)) watched.pasted = event.timeStamp;
    },
    true,
  );
  const press = () =>
    find(box).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, composed: true, cancelable: true }));
  if (enter) addEventListener('input', () => setTimeout(press), { capture: true, once: true });
}
