import { primaryOf } from '../../../words/language.js';
import { reasonOf } from '../conversation.js';
import type { LaterParts } from '../drawn-turn.js';
import { helpedNotView } from './feedback/helped-not-view.js';
import { offersOf } from './offers.js';
import { senderLines, senderOf } from './support/summary.js';
import { supportActs } from './support/support.js';
import { supportView } from './support/support-view.js';
import { tallyActs } from './tally/tally-acts.js';
import { tallyView } from './tally/tally-view.js';
import { unknownView } from './unknown-view.js';

/** The parts of the card that most people never see: what follows where nothing is sure or the answer did not help, the hand-off to support, and the table of many failures. */
export const laterParts: LaterParts = {
  supportPart(drawn, draft, level) {
    const { turn, words } = drawn;
    const offer = offersOf(drawn).offer('contact-support', reasonOf(turn));
    const offered = { isSenderOffered: senderLines(senderOf(turn), words.support).length > 0, isEnglishOffered: primaryOf(words.lang) !== 'en' };
    return supportView(draft, offered, words.support, level, offer, supportActs(drawn, draft, offer));
  },
  helpedNot: helpedNotView,
  unknownPart: unknownView,
  tallyPart: (drawn, tally, level) => tallyView(drawn.turn, tally, drawn.words, level, offersOf(drawn), tallyActs(drawn)),
};
