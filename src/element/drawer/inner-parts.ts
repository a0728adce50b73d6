/** The parts of the element inside, which a page styles as those of the drawer: all that `<why-failed>` documents. */
export const INNER_PARTS = `
  label, box, suggestions, suggestion, problem, button, choose-file, start-over, reading, cancel, stopped, read-after-all, card, evidence,
  mark, edit, back, title, badge, permanence, who, futile, action, secondary-action, instruction, option, related, feedback, send-feedback,
  ask-support, tally, group, copy-recipients, save-group, save-all, unexplained, delivered, support, summary, send-summary, copy-summary,
  close-support, done, another, copy-link, note, copy-note, earlier, earlier-turn
`;
