import type { TallyGroup } from '../../../../many/tally.js';
import type { DrawnTurn } from '../../drawn-turn.js';
import { copy, save } from '../hand-over.js';
import { tallyCsv } from './csv.js';

/** The ways a person has with the table of many failures. */
export interface TallyActs {
  explain(group: TallyGroup): void;
  copyRecipients(group: TallyGroup): void;
  saveGroup(group: TallyGroup): void;
  saveAll(): void;
  askSupport(): void;
}

/** The acts on the table of a turn. */
export function tallyActs(drawn: DrawnTurn): TallyActs {
  const { turn, words, explain, tell } = drawn;
  const { shown } = turn.step;
  const day = turn.at.toISOString().slice(0, 'yyyy-mm-dd'.length);
  const saveAs = (name: string, csv: string) => {
    save(name, 'text/csv', csv);
    tell(words.tally.saved(name));
  };
  return {
    explain,
    copyRecipients: ({ recipients }) => void copyRecipients(drawn, recipients),
    saveGroup: (group) => saveAs(`why-failed-${day}-${group.reason.id}.csv`, tallyCsv([group])),
    saveAll: () => {
      if (shown.status === 'tally') saveAs(`why-failed-${day}.csv`, tallyCsv(shown.tally.groups, shown.tally.unexplained));
    },
    askSupport: () => drawn.askSupport(),
  };
}

async function copyRecipients({ words, tell }: DrawnTurn, recipients: readonly string[]): Promise<void> {
  const { copied, copyFailed } = words.tally;
  tell((await copy(recipients.join('\n'))) ? copied(recipients.length) : copyFailed);
}
