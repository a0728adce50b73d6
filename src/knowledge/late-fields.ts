/** Where a row stands among the others; whoever copies a row does not copy this. */
const PLACE = Symbol();

/**
 * Gives rows fields whose values are only made when somebody reads them, by the place of the row and the field. All rows share one getter a field:
 * thousands of them would keep the first answer waiting.
 */
export function lateFields<Field extends string>(rows: readonly object[], fields: readonly Field[], read: (place: number, field: Field) => unknown): void {
  const getters = Object.fromEntries(
    fields.map((field) => [
      field,
      {
        get(this: { [PLACE]: number }) {
          return read(this[PLACE], field);
        },
        enumerable: true,
      },
    ]),
  );
  rows.forEach((row, value) => Object.defineProperties(PLACE in row ? row : Object.defineProperty(row, PLACE, { value }), getters));
}
