// What every host shows: both tags, in a page of HTML where it is given one.
/** Both tags, with children. */
export const TAGS =
  '<why-failed support-url="mailto:help@example.com"><a href="https://example.com/help">Why emails fail</a></why-failed>\n<why-failed-drawer></why-failed-drawer>';
/** A page with both tags, and with scripts. */
export const page = (scripts) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>\n${TAGS}\n${scripts}</html>\n`;
/** The module that bundlers begin with. */
export const MAIN = "import 'why-failed/define';\n";
