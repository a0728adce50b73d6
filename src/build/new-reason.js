// npm run new-reason -- <emitter>/<id>: makes the file of a new reason, with a note beside every field.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const content = resolve(process.env.WHY_FAILED_CONTENT ?? resolve(import.meta.dirname, '../../content'));
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

const [emitter, id] = (process.argv[2] ?? '').split('/');
const emitters = Object.keys(parse(readFileSync(join(content, 'emitters.yml'), 'utf8')));
if (!emitter || !id) stop('Say which reason, for example: npm run new-reason -- smtp/mailbox-asleep');
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) stop(`"${id}" cannot be an id: use lower-case words joined by hyphens, such as mailbox-asleep`);
if (!emitters.includes(emitter)) stop(`"${emitter}" is not in content/emitters.yml. Use one of: ${emitters.join(', ')}; or add it there first.`);
const taken = readdirSync(join(content, 'reasons'), { recursive: true, encoding: 'utf8' }).find((file) => file.split(/[\\/]/).at(-1) === `${id}.yml`);
if (taken) stop(`The id "${id}" is taken by content/reasons/${taken}. Ids never change, so choose another.`);

const file = join(content, 'reasons', emitter, `${id}.yml`);
mkdirSync(join(content, 'reasons', emitter), { recursive: true });
if (existsSync(file)) stop(`${file} exists already.`);
writeFileSync(
  file,
  `# All fields are explained in content/README.md. Check with: npm run content
title: TODO what happened, 5 to 80 characters, no full stop
category: other            # one of the categories in content/README.md
permanence: unknown        # temporary, permanent, until-fixed, unknown
who: sender                # sender, sender-admin, recipient, recipient-admin, vendor, nobody
action: contact-support    # reauthenticate, resend, wait-and-resend, fix-address, contact-recipient, contact-admin, contact-support, change-message, slow-down, lift-block, none
further: []
explanation: TODO what happened, in one or two sentences without jargon
cause: TODO why, the likeliest cause first
steps:
  - TODO what to do first
signs:
  - todo words the server says
examples:
  - "TODO a real message with the todo words the server says"
near: []                   # messages that look alike: - { text: "…", is: other-id }
sources:
  - TODO where the facts come from
`,
);
console.log(`Made content/reasons/${emitter}/${id}.yml. Fill in every TODO, then run: npm run content`);
