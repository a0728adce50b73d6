/**
 * What the first answer to a line can do without: reading more than that, what is drawn after a press, and suggestions. One file, loaded where it is
 * needed, or before when the page is idle.
 */
import { helpedNotStyles } from './card/feedback/helped-not.styles.js';
import { laterStyles } from './card/later.styles.js';
import { supportStyles } from './card/support/support.styles.js';
import { tallyStyles } from './card/tally/tally.styles.js';
import { earlierStyles } from './earlier/earlier.styles.js';
import { progressStyles } from './progress/progress.styles.js';
import { suggestionListStyles } from './suggestions/suggestion-list.styles.js';

export { diagnose, prepare } from '../../core/diagnose.js';
export { copyLink } from './card/copy-link.js';
export { rate } from './card/feedback/rate.js';
export { laterParts } from './card/later-parts.js';
export { copyNote } from './card/note.js';
export { askSupport } from './card/support/support.js';
export { earlierView } from './earlier/earlier-view.js';
export { toLanguageOf } from './in-language.js';
export { progressView } from './progress/progress-view.js';
export { stoppedView } from './progress/stopped-view.js';
export { readInSlices } from './reading/in-slices.js';
export { pictureHint, pictureOf, scrollTo } from './reading/picture.js';
export { SuggestionList } from './suggestions/suggestion-list.js';
export { told } from './told.js';
export { withLaterWords } from '../../words/later.js';

/** The looks of what is drawn by it. */
export const restLooks = [progressStyles, laterStyles, helpedNotStyles, supportStyles, tallyStyles, suggestionListStyles, earlierStyles];
