import { expect } from '@open-wc/testing';
import { atOnce } from '../../src/core/gradually.js';
import { compileSigns } from '../../src/core/signs/compile.js';
import { matchesOf } from '../../src/core/answer.js';
import { diagnose } from '../../src/core/diagnose.js';
import { knowledge } from '../../src/knowledge/knowledge.js';
import { pack, packProse, unpack } from '../../src/knowledge/pack.js';
import type { KnowledgeBase, Sign } from '../../src/knowledge/schema.js';
import { withoutSigns, withSigns } from '../../src/knowledge/with-signs.js';
import { kb } from '../helpers/fixture.js';

const [first, ...rest] = kb.reasons;
const withOwn = (signs: Sign[], title = 'Odd'): KnowledgeBase => ({ ...kb, reasons: [{ ...first!, title, signs }, ...rest] });
const packed = (base: KnowledgeBase) => pack(base, atOnce(compileSigns(base)));
function again(base: KnowledgeBase): KnowledgeBase {
  const { signs, outline, advice, questions } = JSON.parse(JSON.stringify(packed(base))) as ReturnType<typeof pack>;
  return unpack(signs, outline, () => advice, { questions });
}
/** Chai compares what a getter gives, but not beside what is written out; what a reason does not have, its getter gives as undefined. */
const plain = (base: KnowledgeBase) => JSON.parse(JSON.stringify(base)) as KnowledgeBase;

describe('pack', () => {
  it('loses nothing', () => expect(plain(again(kb))).to.deep.equal(kb));

  it('cuts the advice into parts of at most nine reasons, whose number is a digit', () => {
    const many = { ...kb, reasons: Array.from({ length: 30 }, (_, place) => ({ ...first!, id: `reason-${place}` })) };
    const { outline, parts } = packProse(many, 2);
    expect(outline.parts).to.match(/^[1-9]+$/);
    expect(outline.parts.length).to.equal(parts.length);
    expect(Array.from(outline.parts, Number).reduce((sum, count) => sum + count)).to.equal(30);
  });

  it('loses no text that has the separator in it, and no value that counts as false', () => {
    const odd = withOwn([{ phrase: 'x', alone: false, with: ['a~b'] }], 'a~b');
    expect(plain(again(odd))).to.deep.equal(odd);
  });

  it('loses nothing of lists: empty ones, and texts with a separator in them', () => {
    for (const related of [['a', 'b'], [], ['a|b', 'c'], ['a~b', 'c']]) {
      const odd = {
        ...kb,
        reasons: [{ ...first!, signs: [{ phrase: 'x', with: ['a b', '550'] }], related }, ...rest.map(({ related: _, ...reason }) => reason)],
      };
      expect(plain(again(odd)).reasons[0]).to.deep.equal(odd.reasons[0]);
      expect(again(odd).reasons[1]!.related).to.equal(undefined);
    }
  });

  it('loses nothing of phrases: placeholders, gaps, alternatives and words of any script', () => {
    const phrases = ['user {person} ... unknown', '(no|not any) such (user|)', 'usuario no existe', '不 存 在 user', 'postfach voll {address}', 'user unknown'];
    const odd = withOwn(phrases.map((phrase) => ({ phrase })));
    expect(plain(again(odd))).to.deep.equal(odd);
  });

  it('keeps of a phrase what is compared: its words, without capitals, accents and marks between them', () => {
    const signs = again(withOwn([{ phrase: "Boîte pleine: the User doesn't exist!" }])).reasons[0]!.signs;
    expect(signs).to.deep.equal([{ phrase: 'boite pleine the user doesnt exist' }]);
  });

  it('takes phrases in further languages out, and puts them back behind the others of their sign', () => {
    const isGerman = (pieces: readonly string[]) => pieces.includes('postfach');
    const before = withOwn([
      { phrase: 'postfach voll' },
      { phrase: 'mailbox full' },
      { phrase: '(postfach|mailbox) voll' },
      { phrase: 'postfach', strength: 'hint' },
    ]);
    const { signs, outline, advice, questions, world } = JSON.parse(JSON.stringify(pack(before, atOnce(compileSigns(before)), [], isGerman))) as ReturnType<
      typeof pack
    >;
    expect(JSON.stringify(signs)).not.to.include('postfach');
    expect(plain(unpack(signs, outline, () => advice, { questions })).reasons[0]!.signs).to.deep.equal([{ phrase: 'mailbox full' }]);
    const after = [{ phrase: 'mailbox full' }, { phrase: 'postfach voll' }, { phrase: '(postfach|mailbox) voll' }, { phrase: 'postfach', strength: 'hint' }];
    expect(plain(unpack(signs, outline, () => advice, { questions, world: () => world }))).to.deep.equal(withOwn(after as Sign[]));
  });

  it('packs more pieces than one character can number', () => {
    const word = (number: number) => `w${number.toString(36)}x`;
    const phrases = Array.from({ length: 3000 }, (_, at) => `${word(at)} ${word((at * 7) % 3000)} once${at}x`);
    const odd = withOwn(phrases.map((phrase) => ({ phrase })));
    expect(plain(again(odd))).to.deep.equal(odd);
  });

  it('joins neighbours that are alike in all but their words', () => {
    const odd = withOwn([
      { phrase: 'full' },
      { phrase: 'quota' },
      { phrase: 'mailbox', strength: 'sure' },
      { code: '5.2.2' },
      { code: '4.2.2' },
      { phrase: 'disk' },
    ]);
    expect(packed(odd).signs.counts[0]).to.equal(4);
    expect(plain(again(odd))).to.deep.equal(odd);
  });

  it("keeps codes as they are, and of a vendor's mark its words", () => {
    const signs = again(withOwn([{ code: '550 5.1.1' }, { code: '5.x.x' }, { code: 'AADSTS70002' }, { code: 'type="Bounce"' }, { code: '(5.2.2)' }]))
      .reasons[0]!.signs;
    expect(signs).to.deep.equal([{ code: '550 5.1.1' }, { code: '5.x.x' }, { code: 'aadsts70002' }, { code: 'type bounce' }, { code: '5.2.2' }]);
  });
});

describe('compiled signs', () => {
  const TEXT = '550 5.1.1 <jane@example.com>: Recipient address rejected: User unknown in virtual mailbox table';

  it('are not taken along by a copy, which may have other reasons', () => {
    const other = { ...knowledge, reasons: knowledge.reasons.filter(({ id }) => id !== 'user-unknown') };
    expect(knowledge.compiled).to.be.an('object');
    expect(other).not.to.have.property('compiled');
    expect(matchesOf(diagnose(TEXT, other)).map(({ reason }) => reason.id)).not.to.include('user-unknown');
  });

  it('and the reasons without signs are enough to answer: what a worker gets', () => {
    const { kb: base, compiled } = structuredClone({ kb: withoutSigns(knowledge), compiled: knowledge.compiled! });
    expect(base.reasons[0]).not.to.have.property('signs');
    const copy = withSigns(base, { concepts: true, subject: true }, () => compiled);
    expect(matchesOf(diagnose(TEXT, copy))[0]!.reason.id).to.equal('user-unknown');
    expect(plain(copy)).to.deep.equal(plain(knowledge));
  });

  for (const text of [
    'Die Nachricht kam zurück, weil das Postfach der Empfängerin seit gestern voll ist.',
    'Votre message est revenu : la boîte du destinataire est pleine depuis hier.',
    'O servidor deles devolveu a mensagem: a caixa do destinatário está cheia.',
    'Enviando a factura me sale que se ha superado el máximo de correos por hora permitido.',
    'La limite de messages par jour de votre compte est dépassée, le reste part demain.',
    'Письмо вернулось: ящик получателя переполнен со вчерашнего дня.',
    '相手のメールボックスが容量を超えているため、メールが戻ってきました。',
  ])
    it(`answer a copy's text in another language as the shipped knowledge base does: ${text}`, () => {
      const said = diagnose(text, knowledge);
      expect(said.status, 'or there is nothing to compare').not.to.equal('unknown');
      const again = diagnose(text, { ...knowledge });
      expect([again.status, matchesOf(again)[0]!.reason.id]).to.deep.equal([said.status, matchesOf(said)[0]!.reason.id]);
    });

  it('come to the same when they are compiled from what is written out', () => {
    const { pieces, phrases, concepts, subject, ...others } = atOnce(compileSigns(plain(knowledge)));
    const { pieces: shippedPieces, phrases: shippedPhrases, concepts: shippedConcepts, subject: shippedSubject, further, ...shipped } = knowledge.compiled!;
    const written = (all: readonly string[], numbers: ArrayLike<number>) => Array.from(numbers, (number) => all[number] ?? '\n').join(' ');
    expect(written(pieces, phrases)).to.equal(written(shippedPieces, shippedPhrases));
    expect(others).to.deep.equal(shipped);
    const furtherWords = new Map(further!.map(({ id, words }) => [id, words]));
    expect(concepts).to.deep.equal(shippedConcepts.map(({ id, words }) => ({ id, words: [...words, ...(furtherWords.get(id) ?? [])] })));
    const lists = Object.entries(shippedSubject!).map(([list, words = []]) => [list, [...new Set([...words, ...(furtherWords.get(`+${list}`) ?? [])])]]);
    expect(subject).to.deep.equal(Object.fromEntries(lists));
  });
});
