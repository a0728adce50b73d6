const STAMPED =
  /^\W{0,2}(?:<\d+>)?(?:\d{4}-\d\d-\d\d[ T]\d\d:\d\d|[A-Z][a-z]{2}\s{1,3}\d{1,2} \d\d:\d\d:\d\d|\d{1,2}[/.-](?:\d{1,2}|[A-Z][a-z]{2})[/.-]\d{2,4}[ :,T]+\d{1,2}:\d\d|@4[0-9a-f]{23})/;

/** True for a line of a log: it begins with its time. */
export function isStamped(entry: string): boolean {
  return STAMPED.test(entry);
}
