/** A log's lines often only say what went on; these name a failure. */
export const FAILED =
  /\b[45]\d\d\b(?!\])|\b[45]\.\d{1,3}\.\d{1,3}\b|fail|error|bounc|defer|reject|refus|denied|block|disabled|invalid|unknown(?!\[)|undeliver|timed.?out|expired|could ?n[o']t|unable|fatal|warning|not (?:found|exist|accept|permit|allow)/i;
