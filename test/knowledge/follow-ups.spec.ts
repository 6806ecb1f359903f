import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { projectRoot } from '../../bot/project-root.js';
import { expectedIds, idsOf } from '../../knowledge/commands/questions.js';
import { DEFAULT_CALIBRATION } from '../../knowledge/decide/decide.js';
import { createFinder, type Finding } from '../../knowledge/finder.js';
import { wordsOf } from '../../knowledge/text/words.js';
import { readOwnFaqs, type OwnFaq } from '../support/bench/own-faqs.js';

const CASES = readFileSync(join(projectRoot(), 'test/questions/follow-ups.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [faq: string, last: string, text: string, which: string]);

/** Questions of this many words are at most taken for follow-ups. */
const BRIEF = 7;

/** What is said next about an answer, and what is not about it, on FAQs with question and answer alone. */
describe('after an answer of an FAQ as companies have it', () => {
  const faqs = readOwnFaqs().map((faq) => ({
    ...faq,
    finder: createFinder(faq.content(0), DEFAULT_CALIBRATION),
  }));
  const found = ([faq, last, text]: (typeof CASES)[number]): Finding | undefined => {
    const { finder, locale } = faqs.find(({ name }) => name === faq) ?? {};
    return finder?.find(text, { locale, lastEntry: `${faq}/${last}` });
  };
  const isOn = (finding: Finding | undefined, [faq, last]: (typeof CASES)[number]): boolean =>
    finding !== undefined && finding.outcome !== 'none' && idsOf(finding).includes(`${faq}/${last}`);

  it('56 of 72 texts that are about it are read so', () => {
    const about = CASES.filter(([, , , which]) => which === 'about it');
    expect(about.filter((one) => isOn(found(one), one))).to.have.length.at.least(56);
  });

  it('none that is about another matter is answered by it', () => {
    const others = CASES.filter(([, , , which]) => which === 'another matter');
    const taken = others.filter((one) => found(one)?.outcome === 'answer' && isOn(found(one), one));
    expect(taken.map(([, , text]) => text)).to.deep.equal([]);
  });

  it('a brief new question is found as if nothing had been answered before, but for 1 in 100', () => {
    const changed = faqs.flatMap(({ content, finder, questions, locale }) =>
      questions
        .filter(({ text }) => wordsOf(text).length <= BRIEF)
        .flatMap((question) =>
          changedBy(question, content(0).entries, (text, lastEntry) => {
            return finder.find(text, { locale, lastEntry });
          }),
        ),
    );
    expect(changed.length).to.be.above(1_500);
    const worse = changed.filter(({ worse }) => worse);
    expect(worse.length / changed.length, JSON.stringify(worse.slice(0, 5))).to.be.below(0.01);
  });
});

/** Of one question, after each entry that does not answer it: whether it was helped before and is not now. */
function changedBy(
  question: OwnFaq['questions'][number],
  entries: ReturnType<OwnFaq['content']>['entries'],
  find: (text: string, lastEntry?: string) => Finding,
): { text: string; last: string; worse: boolean }[] {
  const expected = expectedIds(question);
  const isRight = (finding: Finding): boolean =>
    expected.length === 0
      ? finding.outcome === 'none'
      : finding.outcome !== 'none' && idsOf(finding).some((id) => expected.includes(id));
  const alone = isRight(find(question.text));
  return entries
    .filter(({ id }) => !expected.includes(id))
    .map(({ id }) => ({
      text: question.text,
      last: id,
      worse: alone && !isRight(find(question.text, id)),
    }));
}

describe('a detail asked for right after an answer', () => {
  const faqs = readOwnFaqs();
  for (const [name, anchor, text, told] of [
    ['nl-facilities', 'kantine', 'en op vrijdag?', 'op vrijdag is er geen warm gerecht'],
    ['nl-facilities', 'vergaderzaal-boeken', 'hoe lang van tevoren', 'vijf werkdagen van tevoren'],
    ['nl-facilities', 'kantine', 'kan ik contant betalen', 'Contant kan niet'],
    ['en-it', 'password-change', 'and at home?', 'At home, connect to the VPN'],
  ] as const) {
    it(`is told in the sentence that has it: ${text}`, () => {
      const { content, locale } = faqs.find((faq) => faq.name === name) as OwnFaq;
      const finder = createFinder(content(0), DEFAULT_CALIBRATION);
      const lastEntry = `${name}/${anchor}`;
      const finding = finder.find(text, { locale, lastEntry });
      expect(idsOf(finding)).to.deep.equal([lastEntry]);
      const entry = content(0).entries.find(({ id }) => id === lastEntry);
      expect(entry && finder.piece(entry, locale, finding.evidence, text)).to.include(told);
    });
  }
});

describe('“how long?” after an answer with several figures', () => {
  const { content, locale } = readOwnFaqs().find(({ name }) => name === 'sv-hr') as OwnFaq;
  const finder = createFinder(content(0), DEFAULT_CALIBRATION);
  const pieceAfter = (anchor: string, text: string): string | undefined => {
    const lastEntry = `sv-hr/${anchor}`;
    const finding = finder.find(text, { locale, lastEntry });
    const entry = content(0).entries.find(({ id }) => id === lastEntry);
    return entry && finder.piece(entry, locale, finding.evidence, text);
  };
  it('tells those of its kind', () => {
    const piece = pieceAfter('spara-semesterdagar', 'och hur länge?');
    expect(piece).to.include('inom fem år');
    expect(piece).not.to.include('Personalportalen');
  });
  it('tells none where there are many, for it would be the whole again', () => {
    expect(pieceAfter('semester-nyanstalld', 'hur länge?')).to.equal(undefined);
  });
});

describe('a place beside words that the entry on countries lacks', () => {
  const { content } = readOwnFaqs().find(({ name }) => name === 'en-it') as OwnFaq;
  const finder = createFinder(content(0), DEFAULT_CALIBRATION);
  for (const text of [
    'capital of Japan?',
    'population of Norway',
    'weather in Italy',
    'cheap flights to Spain',
    'what time is it in Germany?',
  ]) {
    it(`is not what the one entry with countries in it is about: ${text}`, () => {
      expect(finder.find(text).outcome).to.equal('none');
    });
  }
  for (const text of ['can I work from Portugal?', 'taking my laptop to Norway', 'Germany?']) {
    it(`beside words that it has, it is: ${text}`, () => {
      expect(idsOf(finder.find(text))).to.include('en-it/working-abroad');
    });
  }
});
