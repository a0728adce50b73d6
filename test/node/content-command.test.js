// The command `why-failed content`: what it says of content that is not in order.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { command, project } from '../helpers/coffee.js';

describe('why-failed content', () => {
  const REASON = 'errors/reasons/machine/tank-empty.yml';
  const change = (from, to) => (dir) => {
    const text = readFileSync(join(dir, REASON), 'utf8');
    assert.notEqual(text.replace(from, to), text, 'nothing was changed');
    writeFileSync(join(dir, REASON), text.replace(from, to));
  };
  const append = (dir, id, line) => writeFileSync(join(dir, `errors/reasons/machine/${id}.yml`), `${line}\n`, { flag: 'a' });
  const MISTAKES = [
    ['YAML that is none', change('title: ', 'title: "'), /tank-empty\.yml · line \d+: is not valid YAML/],
    ['a missing field', change(/^title: .*\n/m, ''), /tank-empty\.yml · title: is missing/],
    ['a field that is none', change('title: ', 'titel: x\ntitle: '), /tank-empty\.yml: has "titel", which is no field/],
    [
      'a word where one of a few is expected',
      change('until-fixed', 'forever'),
      /tank-empty\.yml · permanence: found "forever", expected one of: temporary, permanent/,
    ],
    [
      'an action without words',
      change('action: brew-again', 'action: brew-agian'),
      /tank-empty\.yml · action: found "brew-agian", which is not in actions\.yml; add it there, or use one of: .*brew-again/,
    ],
    [
      'the same in the further ones',
      change('action: brew-again', 'action: brew-again\nfurther: [none, wait, walk]'),
      /tank-empty\.yml · further\[3\]: found "walk"/,
    ],
    ['a category that cannot be one', change('category: water', 'category: Water tank'), /tank-empty\.yml · category: found "Water tank"/],
    [
      'an example that nothing fits',
      change('  - "E01"', '  - The blue light is on'),
      /tank-empty\.yml · examples\[1\]: "The blue light is on" is not recognised; expected "tank-empty": add a sign/,
    ],
    ['an example of another reason', change('  - "E01"', '  - E07'), /tank-empty\.yml · examples\[1\]: "E07" is answered with "grounds-full" because of “E07”/],
    [
      'an example that is asked about',
      change('  - "E01"', '  - Red light'),
      /tank-empty\.yml · examples\[1\]: "Red light" is answered with the question "which-light"/,
    ],
    [
      'a near miss that is hit',
      change('Hot water is ready', 'The tank is not empty'),
      /tank-empty\.yml · near\[2\]: "The tank is not empty" is answered with "tank-empty".*anything but "tank-empty": make the sign more exact/,
    ],
    [
      'a near miss of another reason',
      change('is: descale-due', 'is: filter-used-up'),
      /tank-empty\.yml · near\[1\]: "Descale the water tank now" is answered with "descale-due".*expected "filter-used-up"/,
    ],
    ['a relative that is none', change('related: [descale-due', 'related: [descaled'), /tank-empty\.yml · related\[1\]: "descaled" is no reason/],
    [
      'a former id that is a reason still',
      (dir) => append(dir, 'tank-empty', 'was: [descale-due]'),
      /tank-empty\.yml · was\[1\]: "descale-due" is still a reason \(reasons\/machine\/descale-due\.yml\); delete that file, or take the id out of "was"/,
    ],
    [
      'a former id of two reasons',
      (dir) => {
        append(dir, 'descale-due', 'was: [water-trouble]');
        append(dir, 'tank-empty', 'was: [dry, water-trouble]');
      },
      /tank-empty\.yml · was\[2\]: "water-trouble" stands under "was" of "descale-due", too; an old link can lead to one reason only/,
    ],
    [
      'a relative by its former id',
      (dir) => {
        append(dir, 'grounds-full', 'was: [grounds]');
        change('related: [descale-due', 'related: [grounds')(dir);
      },
      /tank-empty\.yml · related\[1\]: "grounds" is the former id of "grounds-full"; write "grounds-full"/,
    ],
    [
      'a reason outside a folder',
      (dir) => cpSync(join(dir, REASON), join(dir, 'errors/reasons/tank.yml')),
      /reasons\/tank\.yml: is not read: a reason is a file reasons\/<emitter>\/<id>\.yml/,
    ],
    [
      'a file of another kind',
      (dir) => cpSync(join(dir, REASON), join(dir, 'errors/reasons/machine/tank.yaml')),
      /tank\.yaml: is not read: content is in files that end in \.yml/,
    ],
    ['a name that is no id', (dir) => cpSync(join(dir, REASON), join(dir, 'errors/reasons/machine/Tank empty.yml')), /Tank empty\.yml: cannot be an id/],
    [
      'a list of the subject that is none',
      (dir) => {
        mkdirSync(join(dir, 'errors/subject'), { recursive: true });
        writeFileSync(join(dir, 'errors/subject/abuot.yml'), 'means: words of coffee machines\nwords:\n  en: [espresso]\n');
      },
      /subject\/abuot\.yml: found "abuot"; a list of the subject is one of: about, perhaps, unsent, elsewhere, common/,
    ],
    [
      'a folder without reasons',
      (dir) => rmSync(join(dir, 'errors/reasons'), { recursive: true }),
      /errors\/reasons: is missing: expected at least one reason; a reason is a file reasons\/<emitter>\/<id>\.yml/,
    ],
    [
      'a folder for reasons, with none in it',
      (dir) => ['machine', 'app'].forEach((name) => rmSync(join(dir, 'errors/reasons', name), { recursive: true })),
      /errors\/reasons: is empty: expected at least one reason; a reason is a file/,
    ],
    ['TODO that is left', change('Fill the tank', 'TODO Fill the tank'), /tank-empty\.yml · steps\[1\]: found "TODO Fill the tank up to the line\.": write/],
    ['a bracket that is never closed', change('(empty|missing)', '(empty|missing'), /tank-empty\.yml · signs\[1\]: found .* has a "\(" that is never closed/],
    ['HTML', change('so it has stopped', 'so it <b>has</b> stopped'), /tank-empty\.yml · explanation: found .* has HTML \(<b>\)/],
    [
      'an explanation that is too long even for content of one’s own',
      change('so it has stopped', 'and '.repeat(70)),
      /tank-empty\.yml · explanation: .*at most 280 characters as shown, found \d+: \d+ too many/,
    ],
  ];
  for (const [mistake, spoil, says] of MISTAKES) {
    it(`names the file, the field, and what to do: ${mistake}`, () => {
      const dir = project();
      spoil(dir);
      const { status, stderr, stdout } = command(dir, 'errors', '--out', 'coffee.json');
      assert.match(stderr, says);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.ok(!existsSync(join(dir, 'coffee.json')), 'nothing is written');
    });
  }

  it('says everything that is wrong at once', () => {
    const dir = project();
    change(/^title: .*\n/m, '')(dir);
    change('until-fixed', 'forever')(dir);
    assert.match(command(dir, 'errors').stderr, /^The content has 2 mistakes:\n.* · title: .*\n.* · permanence: /);
  });

  it('says of an id that cannot be taken over what is wrong with it once', () => {
    const dir = project();
    append(dir, 'tank-empty', 'was: [descale-due]');
    assert.match(command(dir, 'errors').stderr, /^The content has 1 mistake:\n.* · was\[1\]: "descale-due" is still a reason/);
  });

  it('needs no emitters.yml where nothing refers to it', () => {
    const dir = project();
    rmSync(join(dir, 'errors/emitters.yml'));
    for (const folder of ['reasons/app', 'translations/de/app']) rmSync(join(dir, 'errors', folder), { recursive: true });
    assert.equal(command(dir, 'errors').stderr, '');
  });

  it('takes the language of the content', () => {
    const dir = project();
    const written = (...options) => {
      assert.equal(command(dir, 'errors', '--out', 'coffee.json', ...options).status, 0);
      return JSON.parse(readFileSync(join(dir, 'coffee.json'), 'utf8'));
    };
    assert.equal(written('--lang', 'fr').lang, 'fr');
    assert.ok(!('lang' in written()));
  });

  it('writes translations beside the knowledge base, which names them', () => {
    const dir = project();
    assert.match(command(dir, 'errors', '--out', 'coffee.json').stdout, /, translations de\. Written to coffee\.json\.$/m);
    const [kb, german] = ['coffee.json', 'coffee.de.json'].map((file) => JSON.parse(readFileSync(join(dir, file), 'utf8')));
    assert.deepEqual(kb.translations, ['de']);
    assert.deepEqual(Object.keys(german.reasons).sort(), kb.reasons.map(({ id }) => id).sort());
    assert.deepEqual(
      german.actions.map(({ id }) => id),
      kb.actions.map(({ id }) => id),
    );
  });

  it('says which translations are older than their originals, until they are stamped', () => {
    const dir = project();
    change('so it has stopped', 'and so it stops')(dir);
    const { status, stdout } = command(dir, 'errors');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /translations\/de\/machine\/tank-empty\.yml · of: the original has changed since.*\n.*\n.*\n +explanation: .*and so it stops\.\n +Die Maschine/,
    );
    assert.doesNotMatch(command(dir, 'errors', '--stamp', 'de/machine/tank-empty').stdout, /warning/);
    assert.doesNotMatch(command(dir, 'errors').stdout, /warning/);
  });

  it('has no translation into its own language', () => {
    const { status, stderr } = command(project(), 'errors', '--lang', 'de');
    assert.notEqual(status, 0);
    assert.match(stderr, /errors\/translations\/de is in the language of the content itself/);
  });

  it('keeps the examples for the static pages', () => {
    const dir = project();
    assert.equal(command(dir, 'errors', '--out', 'coffee.json', '--pages', 'pages.json').status, 0);
    const [kb, pages] = ['coffee.json', 'pages.json'].map((file) => JSON.parse(readFileSync(join(dir, file), 'utf8')));
    assert.ok(!kb.reasons.some(({ examples }) => examples));
    assert.ok(pages.reasons.find(({ id }) => id === 'tank-empty').examples.includes('E01'));
    assert.deepEqual(
      pages.reasons.map(({ examples: _, ...reason }) => reason),
      kb.reasons,
    );
  });

  it('asks for less than of the built-in content: a longer explanation, and nothing that only a long list of reasons needs', () => {
    const dir = project();
    change('so it has stopped', `and ${'very '.repeat(40)}much so`)(dir);
    assert.doesNotMatch(readFileSync(join(dir, REASON), 'utf8'), /^(?:tell|asked):/m);
    assert.equal(command(dir, 'errors').stderr, '');
  });

  for (const [args, says] of [
    [[], /name one folder/],
    [['/nope'], /there is no folder "\/nope"; see why-failed content --help/],
    [['errors/actions.yml'], /there is no folder "errors\/actions\.yml"/],
    [['errors', 'more'], /name one folder/],
    [['errors', '--frobnicate'], /--frobnicate/],
    [['errors', '--lang', 'no language'], /such as de or pt-BR/],
    [['errors', '--out', 'no/such/folder.json'], /no\/such\/folder\.json/],
  ]) {
    it(`refuses wrong use with exit status 2: ${args.join(' ')}`, () => {
      const { status, stderr } = command(project(), ...args);
      assert.match(stderr, says);
      assert.equal(status, 2);
    });
  }
});
