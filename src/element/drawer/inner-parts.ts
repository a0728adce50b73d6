/** The parts of the element inside, which a page styles as those of the drawer: all that `<why-failed>` documents. */
export const INNER_PARTS = `
  label, box, suggestions, suggestion, problem, button, choose-file, example, doubtful, reading, cancel, stopped, read-after-all, card, back, title,
  badge, permanence, who, action, secondary-action, futile, note, copy-note, evidence, mark, option, related, feedback, verdict,
  send-feedback, copy-link, ask-support, tally, group, addresses, copy-recipients, save-group, save-all, unexplained, support, summary,
  in-english, include-sender, send-summary, copy-summary, close-support, done, earlier, earlier-turn
`;
