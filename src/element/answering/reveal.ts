/** Above this share of the window, of which a sheet at its bottom leaves less, what belongs together is not kept together with what stands above it. */
const MOST_OF_WINDOW = 0.7;

/** What a person does first: presses the button, or a row, or follows the first step. */
const FIRST = ['.main', '.answer .row', '.steps li'];

/**
 * Brings an answer into sight: its title with the first thing to do, the line of the box above them where there is room. The page moves no more than
 * it must, and smoothly only for who does not mind. A keyboard on the screen goes: it would cover what was asked for.
 */
export function reveal(root: ParentNode): void {
  const title = root.querySelector<HTMLElement>('#title');
  if (!title) return;
  if (matchMedia('(pointer: coarse)').matches) root.querySelector<HTMLElement>('#box')?.blur();
  const first = FIRST.map((selector) => root.querySelector(selector)).find(Boolean) ?? title;
  const { top, bottom } = title.getBoundingClientRect();
  const end = Math.max(first.getBoundingClientRect().bottom, bottom);
  const frame = root.querySelector('.frame')!.getBoundingClientRect().top;
  const isRoom = end - frame <= innerHeight * MOST_OF_WINDOW;
  title.style.scrollMarginBlock = `${isRoom ? top - frame : 0}px ${end - bottom}px`;
  const behavior = matchMedia('(prefers-reduced-motion: no-preference)').matches ? 'smooth' : 'instant';
  title.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior });
}
