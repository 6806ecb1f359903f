import { join } from 'node:path';
import { expect } from 'chai';
import { withoutLead } from '../../cards/answer-text.js';
import { WORDS } from '../../cards/words/index.js';
import { projectRoot } from '../../bot/project-root.js';
import { readQuestions } from '../../knowledge/commands/questions.js';
import type { Finding } from '../../knowledge/finder.js';
import { knowledge } from '../support/knowledge.js';
import { sentencesOf } from '../../knowledge/sentences.js';
import type { Locale } from '../../knowledge/locales.js';

const HUP = 'home-use-program';
const PB = 'partner-benefits';

function idsOf(finding: Finding): string[] {
  if (finding.outcome === 'answer') return [finding.entry.id];
  return finding.outcome === 'choices' ? finding.choices.map(({ id }) => id) : [];
}

describe('a follow-up', () => {
  const cases: [text: string, locale: Locale, lastEntry: string, expected: string][] = [
    ['and in Japan?', 'en', `${HUP}/what-is`, `${HUP}/markets`],
    ['en voor Hongkong?', 'nl', `${HUP}/what-is`, `${HUP}/markets`],
    ['och i Norge?', 'sv', `${HUP}/markets`, `${HUP}/markets`],
    ['pourquoi ?', 'fr', `${HUP}/why-entra-account`, `${HUP}/why-entra-account`],
    ['any link?', 'en', `${HUP}/promote`, `${HUP}/promote`],
    ['wat als het verlopen is', 'nl', `${PB}/expiry-date`, `${PB}/expiry-date`],
    ['et en Russie ?', 'fr', `${HUP}/what-is`, `${HUP}/markets`],
    ['un lien ?', 'fr', `${HUP}/promote`, `${HUP}/promote`],
    ['varför det?', 'sv', `${HUP}/why-entra-account`, `${HUP}/why-entra-account`],
    ['finns det någon länk?', 'sv', `${HUP}/promote`, `${HUP}/promote`],
    ['waarom?', 'nl', `${HUP}/why-entra-account`, `${HUP}/why-entra-account`],
    ['what if it is already expired?', 'en', `${PB}/expiry-date`, `${PB}/expiry-date`],
  ];
  for (const [text, locale, lastEntry, expected] of cases) {
    it(`"${text}" after ${lastEntry} means ${expected}`, () => {
      expect(idsOf(knowledge.find(text, { locale, lastEntry }))).to.include(expected);
    });
  }
  it('never stands against a clear new question', () => {
    const finding = knowledge.find('how do I renew our partner benefits?', { lastEntry: `${HUP}/promote` });
    expect(idsOf(finding)).to.deep.equal([`${PB}/renew-benefits`]);
  });
  for (const text of ['what is the weather', 'asdf qwer', 'tell me a joke']) {
    it(`"${text}" is none`, () => {
      expect(knowledge.find(text, { lastEntry: `${HUP}/promote` }).outcome).to.equal('none');
    });
  }
  it('of an entry that no longer exists is an ordinary question', () => {
    expect(knowledge.find('why?', { lastEntry: 'gone/entry' }).outcome).not.to.equal('answer');
  });
});

describe('a detail question', () => {
  const leadOf = (text: string): string | undefined => {
    const finding = knowledge.find(text);
    return finding.outcome === 'answer'
      ? knowledge.lead(finding.entry, finding.language, finding.evidence)
      : undefined;
  };
  it('never leads with what only announces a list', () => {
    const questions = readQuestions(join(projectRoot(), 'test/questions/golden.jsonl'));
    const leads = questions.flatMap(({ text }) => leadOf(text) ?? []);
    expect(leads).to.have.length.above(20);
    expect(leads.filter((lead) => /:[*_\s]*$/.test(lead))).to.deep.equal([]);
  });
  it('leads with the sentence on the country', () => {
    expect(leadOf('can our people in Japan buy the family plan?')).to.match(/^\*\*Japan:/);
  });
  it('leads with the sentence on the number of days', () => {
    expect(
      leadOf('hur många dagar innan en Visual Studio-prenumeration kan flyttas till en annan person?'),
    ).to.include('90 dagar');
  });
  it('leads in each language with a country’s own sentence', () => {
    expect(leadOf('gäller erbjudandet även för oss som jobbar i Japan?')).to.match(/Japan/);
    expect(leadOf('kunnen medewerkers in Hongkong via het Home Use Program kopen?')).to.match(/Hongkong/);
    expect(leadOf('le programme Home Use est-il disponible au Japon ?')).to.match(/Japon/);
  });
  for (const [text, country] of [
    ['finns det i Finland?', 'Finland'],
    ['finns erbjudandet i Sverige', 'Sverige'],
    ['går det att köpa i Norge', 'Norge'],
    ['is het verkrijgbaar in België?', 'België'],
    ['bestaat het aanbod in Nederland', 'Nederland'],
    ['is the Microsoft 365 Family offer available in Canada?', 'Canada'],
    ['l’offre Microsoft 365 Famille est-elle disponible en Suisse ?', 'Suisse'],
  ] as const) {
    it(`on one country leads with that one, never with what holds for another: ${text}`, () => {
      const found = knowledge.find(text);
      expect(idsOf(found)).to.include(`${HUP}/markets`);
      if (found.outcome !== 'answer') return;
      const { answer } = found.entry.texts[found.language];
      const rule = sentencesOf(answer)[0] ?? '';
      const said = `${WORDS[found.language].answer.countryNotNamed(country)} ${rule}`;
      expect(leadOf(text)).to.equal(said);
      expect(withoutLead(answer, said)).not.to.include(rule);
    });
  }
  for (const text of [
    'do my keys still work after the benefits expire?',
    'is there ready-made publicity we could use to let our workforce know about the discount?',
    'Mijn HUP-bestelling is nog niet binnen, waar check ik dat?',
    'azure mass kredit gar inte att ge till en kolega som har action pack',
    'Existe-t-il une foire aux questions que je puisse transmettre aux salariés pour l’après-achat ?',
  ]) {
    it(`never leads with an example or a few words out of a list: ${text}`, () => {
      expect(knowledge.find(text).outcome).to.equal('answer');
      expect(leadOf(text)).to.equal(undefined);
    });
  }
  it('on no country in particular leads with none of them', () => {
    expect(leadOf('dans quels pays le programme est-il disponible ?')).to.equal(undefined);
  });
  it('on a country that is misspelt leads with it', () => {
    expect(leadOf('can our people in chna buy it through home use')).to.match(/^\*\*China/);
  });
  it('has no lead when the whole answer is meant', () => {
    expect(leadOf('what is the home use program?')).to.equal(undefined);
  });
});
