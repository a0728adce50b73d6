import { boxWords } from './en-box.js';
import type { DrawerWords } from './words.js';

/** The English words of the drawer. */
export const drawerWords: DrawerWords = {
  ...boxWords,
  drawer: { open: 'Why did my email fail?', title: 'Why did it fail?', close: 'Close' },
};
