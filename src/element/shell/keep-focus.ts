/** A press with the mouse leaves the focus in the box. */
export function keepFocus(event: Event): void {
  event.preventDefault();
}
