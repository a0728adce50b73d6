import { boxStyles } from './box.styles.js';
import { cardStyles } from './card/card.styles.js';
import { feedbackStyles } from './card/feedback/feedback.styles.js';
import { messageStyles } from './card/message/message.styles.js';
import { supportStyles } from './card/support/support.styles.js';
import { tallyStyles } from './card/tally/tally.styles.js';
import { earlierStyles } from './earlier/earlier.styles.js';
import { progressStyles } from './progress/progress.styles.js';
import { filePlaceStyles } from './reading/file-place.styles.js';
import { suggestionListStyles } from './suggestions/suggestion-list.styles.js';

/** The looks of all that answers; the card's come first: its parts build on them. */
export const looks = [
  cardStyles,
  messageStyles,
  feedbackStyles,
  supportStyles,
  tallyStyles,
  boxStyles,
  filePlaceStyles,
  suggestionListStyles,
  progressStyles,
  earlierStyles,
];
