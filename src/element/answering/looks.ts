import { boxStyles } from './box.styles.js';
import { cardStyles } from './card/card.styles.js';
import { feedbackStyles } from './card/feedback/feedback.styles.js';
import { messageStyles } from './card/message/message.styles.js';
import { filePlaceStyles } from './reading/file-place.styles.js';

/** The looks of what answers, but for those in rest.ts; the card's come first: its parts build on them. */
export const looks = [cardStyles, messageStyles, feedbackStyles, boxStyles, filePlaceStyles];
