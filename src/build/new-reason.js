// npm run new-reason -- <emitter>/<id>: makes the file of a new reason, with a note beside every field.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const content = resolve(process.env.WHY_FAILED_CONTENT ?? join(root, 'content'));
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

const { ACTIONS, ACTORS, ID } = (await runnerImport(join(root, 'src/knowledge/schema.ts'), { configFile: false, root, logLevel: 'error' })).module;
const [emitter, id] = (process.argv[2] ?? '').split('/');
const emitters = Object.keys(parse(readFileSync(join(content, 'emitters.yml'), 'utf8')));
if (!emitter || !id) stop('Say which reason, for example: npm run new-reason -- smtp/mailbox-asleep');
if (!ID.test(id)) stop(`"${id}" cannot be an id: use lower-case words joined by hyphens, such as mailbox-asleep`);
if (!emitters.includes(emitter)) stop(`"${emitter}" is not in content/emitters.yml. Use one of: ${emitters.join(', ')}; or add it there first.`);
const taken = readdirSync(join(content, 'reasons'), { recursive: true, encoding: 'utf8' }).find((file) => file.split(/[\\/]/).at(-1) === `${id}.yml`);
if (taken) stop(`The id "${id}" is taken by content/reasons/${taken}. Ids never change, so choose another.`);

const file = join(content, 'reasons', emitter, `${id}.yml`);
mkdirSync(join(content, 'reasons', emitter), { recursive: true });
writeFileSync(
  file,
  `# Write what each note asks for in place of TODO, then run: npm run content
# content/README.md has more about every field, with good and bad examples.

# What happened, without jargon: 5 to 80 characters, no full stop.
title: TODO

# The same where the address is known: {recipient} (to whom) or {account} (from which mailbox) stands for it.
# Delete this line if the reason is about neither.
titleFor: "TODO {recipient}"

# One of the categories at the end of content/README.md.
category: TODO

# temporary (passes by itself), permanent (never works), until-fixed (works once somebody changes something), or unknown.
permanence: TODO

# Who can fix it: ${ACTORS.join(', ')}.
who: TODO

# The one button: ${ACTIONS.join(', ')}.
action: TODO

# Up to three more of them, if the first did not help.
further: []

# What happened, in one sentence: at most 120 characters.
explanation: TODO

# Why, the likeliest cause first: at most 400 characters.
cause: TODO

# One to five: what to do, and what exactly to click. At most 180 characters each.
steps:
  - TODO

# Goes on from "It is this if …": what tells it from reasons that look alike. 5 to 60 characters, no full stop.
tell: TODO

# What to hand to IT: which record, which setting, in their own terms. 20 to 600 characters. Delete this line if IT can do nothing.
forAdmin: TODO

# What people type when it happens to them, not what servers say. Other languages (de, pt-BR) go beside en.
asked:
  en:
    - TODO

# What the server says, in two to six words: a line each.
signs:
  - TODO

# Real messages, pasted whole, with people's addresses replaced by user@example.com. Each is a test.
examples:
  - TODO

# Messages that look alike but are something else: - { text: "…", is: other-id }
near: []

# Ids of up to four other reasons.
related: []

# Where the facts come from: a link to the vendor's page, or an RFC.
sources:
  - TODO
`,
);
console.log(`Made content/reasons/${emitter}/${id}.yml. Fill in every TODO, then run: npm run content`);
