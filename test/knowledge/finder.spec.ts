import { expect } from 'chai';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { knowledge } from '../support/knowledge.js';

describe('find', () => {
  it('answers in the language of the text, whatever language the person had before', () => {
    const asked: Record<Locale, string> = {
      en: 'in which countries is the Home Use Program offered?',
      sv: 'i vilka länder erbjuds Home Use Program?',
      nl: 'in welke landen wordt het Home Use Program aangeboden?',
      fr: 'dans quels pays le Home Use Program est-il proposé ?',
    };
    for (const locale of LOCALES) {
      for (const before of LOCALES)
        expect(knowledge.find(asked[locale], { locale: before })).to.include({
          language: locale,
          outcome: 'answer',
        });
    }
  });
  it('keeps the language of the person when a name says nothing of it', () => {
    for (const name of ['Venezuela?', 'Japan', 'Visio 2019', 'HUP', '2500 E5'])
      for (const locale of LOCALES) expect(knowledge.find(name, { locale }).language, name).to.equal(locale);
  });
  for (const topic of [
    'renew',
    'partner benefits',
    'Home Use Program',
    'partnerförmåner',
    'partnervoordelen',
    'avantages partenaires',
    'licence',
    'rabatt',
    'licentie',
    'prix',
  ]) {
    it(`offers what there is to the topic "${topic}"`, () => {
      const finding = knowledge.find(topic);
      expect(finding.outcome).to.equal('choices');
    });
  }
  it('declines bare words of everyday talk', () => {
    for (const word of ['weather', 'lunch', 'skrivare', 'vakantie', 'météo'])
      expect(knowledge.find(word).outcome, word).to.equal('none');
  });
  it('answers bare words that mean one entry', () => {
    for (const words of ['Visio', 'DNS', 'Macao', 'HUP flyers'])
      expect(knowledge.find(words).outcome, words).to.equal('answer');
  });
  it('declines a text whose words it hardly knows, though the rest would fit', () => {
    const { outcome, evidence } = knowledge.find('gryffindor quidditch zonkers tickets open');
    expect(outcome).to.equal('none');
    expect(evidence.ranking.unknownShare).to.be.above(0.5);
  });
  it('answers nothing of which it does not know more than half: it offers at most', () => {
    const { outcome, evidence } = knowledge.find('gryffindor quidditch flyer buttons');
    expect(evidence.ranking.unknownShare).to.be.within(0.5, 0.75);
    expect(outcome).to.equal('choices');
  });

  for (const text of [
    'hup norway?',
    'Germany?',
    'gäller det i Finland?',
    'is het er ook in Oostenrijk?',
    'et en Suisse ?',
  ]) {
    it(`takes the country in "${text}" for a question about countries`, () => {
      const finding = knowledge.find(text);
      expect(finding.outcome === 'answer' && finding.entry.id).to.equal('home-use-program/markets');
    });
  }
  it('offers both answers to two questions at once', () => {
    const finding = knowledge.find('How do I renew our partner benefits? In which countries is HUP offered?');
    expect(finding.outcome === 'choices' && finding.choices.map(({ id }) => id)).to.deep.equal([
      'partner-benefits/renew-benefits',
      'home-use-program/markets',
    ]);
  });
  it('says which kind of none it is, and names nothing as nearest where nothing is near', () => {
    const kinds = ['gryffindor quidditch dumbledore', 'who won the world cup'].map((text) => {
      const finding = knowledge.find(text);
      return finding.outcome === 'none' && [finding.kind, finding.nearest.length];
    });
    expect(kinds).to.deep.equal([
      ['unclear', 0],
      ['not-ours', 0],
    ]);
  });

  const nothing: [what: string, text: string][] = [
    ['nothing', ''],
    ['blanks', ' \n\t\u00a0 '],
    ['signs', '?!…—*_~`#'],
    ['emoji', '🙈🙉🙊 👩‍👩‍👧'],
    ['Arabic', 'كيف أجدد مزايا الشريك؟'],
    ['Hebrew between direction marks', '\u202eמה מזג האוויר\u202c'],
    ['Chinese', '家庭使用计划'],
    ['lone surrogates', '\ud800\udfff\ud800'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['a number', '12345678901234567890'],
    ['an answer to nothing', 'nee'],
    ['a consent', 'ok, ja'],
    ['a date', '1 december 2020'],
    ['a small number', '5'],
    ['a prototype’s name', '__proto__ constructor hasOwnProperty toString'],
  ];
  for (const [what, text] of nothing) {
    it(`finds nothing in ${what}`, () => expect(knowledge.find(text).outcome).to.equal('none'));
  }
  it('finds the same within markup and quotation as without', () => {
    const plain = knowledge.find('how do I renew our partner benefits?');
    const marked = knowledge.find('<b>how</b> do I **renew** our [partner](x) benefits?');
    expect(marked.outcome === 'answer' && marked.entry).to.equal(plain.outcome === 'answer' && plain.entry);
  });
  it('reads no more than the beginning of a very long text', () => {
    const question = 'how do I renew our partner benefits? ';
    expect(knowledge.find(question + 'x'.repeat(1_000_000))).to.have.property('outcome');
    expect(knowledge.find('qqq '.repeat(100_000) + question).outcome).to.equal('none');
  });
});
