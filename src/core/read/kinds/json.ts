import type { Kind } from './kind.js';

const VALUE = /^\s{0,20}"[^"]*"/;

/** A JSON body of an API, or an event of a webhook; what the server said is a value, under one of these names. */
export const json: Kind = {
  name: 'json',
  is: ({ text }) => /^\s*[{[]/.test(text) && /"\s{0,9}:/.test(text),
  marks: [
    {
      after: /"(?:(?:error_|raw_|server_|smtp-|status_?)?(?:message|description|reason|response|error|text)|diagnostic_?code|details)"\s{0,9}:/g,
      endOf: (rest) => VALUE.exec(rest)?.[0].length,
    },
  ],
};
