const MODIFIERS: Readonly<Record<string, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>> = {
  alt: 'altKey',
  control: 'ctrlKey',
  ctrl: 'ctrlKey',
  meta: 'metaKey',
  shift: 'shiftKey',
};

/** True where the event is the hotkey, written as in `aria-keyshortcuts`: "Alt+Shift+H". */
export function isHotkey(event: KeyboardEvent, hotkey: string): boolean {
  const parts = hotkey
    .toLowerCase()
    .split('+')
    .map((part) => part.trim());
  const key = parts.pop();
  const wanted = new Set(parts.map((part) => MODIFIERS[part]));
  // Option changes the letter on a Mac, so that the key itself counts, too; browsers' autofill fires events without a key.
  const isKey = event.key?.toLowerCase() === key || (key?.length === 1 && event.code === `Key${key.toUpperCase()}`);
  return (
    isKey && !wanted.has(undefined) && (['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const).every((modifier) => event[modifier] === wanted.has(modifier))
  );
}
