// What is said in place of what was proposed, of people where licences are counted, at another step, and so that it leaves it open.
import { expect } from 'chai';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import type { Facts } from '../../../dialogs/checks/check.js';
import type { Locale } from '../../../knowledge/locales.js';
import { textOf } from '../../support/chat.js';
import { runOf, told } from '../../support/check-talk.js';

/** A company in Norway without Software Assurance, as far as the number of licences. */
const COUNTING: Record<Locale, readonly string[]> = {
  en: ['my organisation', 'Norway', 'company', 'neither'],
  sv: ['min organisation', 'Norge', 'företag', 'inget av det'],
  nl: ['mijn organisatie', 'Noorwegen', 'bedrijf', 'geen van beide'],
  fr: ['mon organisation', 'Norvège', 'entreprise', 'aucun'],
};
describe('what was proposed', () => {
  const INSTEAD: readonly [Locale, proposed: string, text: string][] = [
    ['en', 'about 380 I think', 'no make it 420'],
    ['sv', 'kanske 380', 'nej, jag menar 420'],
    ['nl', 'zo’n 380 denk ik', 'nee doe maar 420'],
    ['fr', 'peut-être 380', 'non, plutôt 420'],
  ];
  for (const [locale, proposed, text] of INSTEAD)
    it(`gives way to what is said instead: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...COUNTING[locale], proposed, text);
      expect((await runOf(chat))?.facts).to.include({ seats: 420 });
    });

  const KINDS: readonly [Locale, before: readonly string[], text: string][] = [
    ['en', ['my organisation', 'Norway', 'education I think'], 'no, company'],
    ['sv', ['min organisation', 'Norge', 'utbildning tror jag'], 'nej företag'],
    ['nl', ['mijn organisatie', 'Noorwegen', 'onderwijs denk ik'], 'nee bedrijf'],
    ['fr', ['mon organisation', 'Norvège', 'enseignement je crois'], 'non, entreprise'],
  ];
  for (const [locale, before, text] of KINDS)
    it(`gives way to another option: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...before, text);
      expect((await runOf(chat))?.facts).to.include({ kind: 'commercial' });
    });

  const DAYS: readonly [Locale, before: readonly string[], text: string][] = [
    ['en', ['product keys', 'our own', '14 december'], 'actually no, the date was 14 january'],
    ['sv', ['produktnycklar', 'våra egna', '14 december'], 'nej förresten, 14 januari'],
    ['nl', ['productcodes', 'ons eigen', '14 december'], 'nee, het was 14 januari'],
    ['fr', ['clés de produit', 'le nôtre', '14 décembre'], 'non pardon, le 14 janvier'],
  ];
  for (const [locale, before, text] of DAYS)
    it(`gives way to another day without its year: "${text}"`, async () => {
      const run = await runOf(await told('renewal', locale, ...before, text));
      expect(run?.proposed?.field).to.equal('expiry');
      expect(run?.proposed?.values[0]).to.match(/-01-14$/);
      expect(run?.heard).to.equal(undefined);
    });

  it('is taken by who says it again', async () => {
    const school = ['my organisation', 'Norway', 'school', 'volume I guess'];
    const chat = await told('eligibility', 'en', ...school, 'volume I guess');
    expect((await runOf(chat))?.facts).to.include({ buying: 'volumeLicensing' });
  });

  it('stands where a figure follows, which may be of anything', async () => {
    const before = ['mon organisation', 'Norvège', 'entreprise', 'ni l’un ni l’autre je crois'];
    const run = await runOf(await told('eligibility', 'fr', ...before, 'à peu près 250'));
    expect(run?.facts).to.include({ agreement: 'none' }).and.not.to.have.property('seats');
    expect(run?.proposed).to.deep.include({ field: 'seats', values: [250] });
  });
});

describe('a no before an option', () => {
  const ONLY: readonly [Locale, before: readonly string[], text: string, never: string][] = [
    ['en', ['my organisation', 'Norway'], 'no just a company', 'no company'],
    ['sv', ['min organisation', 'Norge'], 'nej bara ett företag', 'inget företag'],
    ['nl', ['mijn organisatie', 'Noorwegen'], 'nee gewoon een bedrijf', 'geen bedrijf'],
    ['fr', ['mon organisation', 'Norvège'], 'non juste une entreprise', 'pas une entreprise'],
  ];
  for (const [locale, before, text, never] of ONLY) {
    it(`turns away what was before, and the option is asked back: "${text}"`, async () => {
      const run = await runOf(await told('eligibility', locale, ...before, text));
      expect(run?.facts).not.to.have.property('kind');
      expect(run?.proposed?.values).to.deep.equal(['commercial']);
    });
    it(`may deny it: "${never}"`, async () => {
      const run = await runOf(await told('eligibility', locale, ...before, never));
      expect(run?.facts).not.to.include({ kind: 'commercial' });
      expect(run?.proposed?.values ?? []).not.to.include('commercial');
    });
  }
});

describe('a term of the check in the shorthand of chats', () => {
  const WHAT: readonly [Locale, before: readonly string[], text: string][] = [
    ['en', ['my organisation', 'Norway'], 'wats software assurance'],
    ['sv', ['min organisation', 'Norge'], 'va är software assurance'],
    ['nl', ['mijn organisatie', 'Noorwegen'], 'software assurance nooit van gehoord'],
    ['fr', ['mon organisation', 'Norvège'], 'c quoi software assurance'],
  ];
  for (const [locale, before, text] of WHAT)
    it(`is asked about and books nothing: "${text}"`, async () => {
      const run = await runOf(await told('eligibility', locale, ...before, text));
      expect(Object.keys(run?.facts ?? {})).to.have.members(['who', 'country']);
    });
});

describe('people', () => {
  const STAFF: readonly [Locale, string][] = [
    ['en', 'we’re about 350 people'],
    ['sv', 'vi är väl runt 350 anställda'],
    ['nl', 'ongeveer 350 medewerkers'],
    ['fr', 'environ 350 salariés'],
  ];
  for (const [locale, text] of STAFF) {
    it(`are no licences: "${text}"`, async () => {
      const { notPeople = '?' } = CHECK_WORDS[locale].eligibility.fields.seats ?? {};
      const [who = '', where = '', ...rest] = COUNTING[locale];
      const early = await told('eligibility', locale, who, text, where, ...rest);
      const late = await told('eligibility', locale, ...COUNTING[locale], text);
      for (const chat of [early, late]) {
        expect(textOf(chat.last)).to.include(notPeople);
        expect((await runOf(chat))?.facts).not.to.have.property('seats');
      }
    });

    it(`are told to play no part of a school: "${text}"`, async () => {
      const [who = '', where = ''] = COUNTING[locale];
      const chat = await told('eligibility', locale, who, where, 'school', 'école', text);
      const { engine, eligibility } = CHECK_WORDS[locale];
      expect(textOf(chat.last)).to.include(engine.moot(eligibility.fields.seats?.name ?? '?'));
    });
  }
});

describe('what is said at another step', () => {
  const KINDS: readonly [Locale, string, Facts][] = [
    ['en', 'no we’re a charity actually', { kind: 'nonprofit' }],
    ['sv', 'nej, vi är en skola', { kind: 'education' }],
    ['nl', 'nee, we zijn een school', { kind: 'education' }],
    ['fr', 'non, nous sommes une école', { kind: 'education' }],
  ];
  for (const [locale, text, booked] of KINDS)
    it(`is booked behind a no: "${text}"`, async () => {
      const chat = await told('eligibility', locale, COUNTING[locale][0] ?? '', text);
      expect((await runOf(chat))?.facts).to.include(booked);
    });

  const COUNCILS: readonly [Locale, before: readonly string[], text: string][] = [
    ['en', ['myself', 'Norway', 'company', 'yes', '1', 'think so'], 'no we are a council'],
    ['sv', ['mig själv', 'Norge', 'företag', '1', 'tror det'], 'nej vi är en kommun'],
    ['nl', ['mezelf', 'Noorwegen', 'bedrijf', '1', 'ik denk het'], 'nee we zijn een gemeente'],
    ['fr', ['moi', 'Norvège', 'entreprise', '1', 'je crois'], 'non nous sommes une mairie'],
  ];
  for (const [locale, before, text] of COUNCILS)
    it(`is no answer to a yes or no: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...before, text);
      const facts = (await runOf(chat))?.facts;
      expect(facts).to.include({ kind: 'government' }).and.not.to.have.property('email');
    });

  const DENYING: readonly [Locale, string][] = [
    ['en', 'just a company, not a school or charity'],
    ['sv', 'ett vanligt företag, ingen skola eller myndighet'],
    ['nl', 'we zijn een gewoon bedrijf, geen school of overheid'],
    ['fr', 'juste une boîte, ni école ni association'],
  ];
  for (const [locale, text] of DENYING)
    it(`is what is left of several that are denied: "${text}"`, async () => {
      const [who = '', where = ''] = COUNTING[locale];
      const chat = await told('eligibility', locale, who, where, text);
      expect((await runOf(chat))?.facts).to.include({ kind: 'commercial' });
      const early = await told('eligibility', locale, who, text);
      expect((await runOf(early))?.heard).to.have.property('kind');
    });

  it('is noted where it says what is counted, and not how many', async () => {
    const chat = await told('eligibility', 'nl', 'mijn organisatie', 'we hebben microsoft 365 e3');
    const { engine, eligibility } = CHECK_WORDS.nl;
    const question = eligibility.fields.seats?.question ?? '?';
    expect(textOf(chat.last)).to.include(engine.keptFigure('we hebben microsoft 365 e3', question));
  });

  it('is proposed for what was not known before', async () => {
    const [who = '', where = '', kind = ''] = COUNTING.nl;
    const chat = await told('eligibility', 'nl', who, where, kind, 'weet ik niet', 'geen van beide denk ik');
    expect((await runOf(chat))?.proposed).to.deep.include({ field: 'agreement', values: ['none'] });
  });

  it('asks again for what was answered with none', async () => {
    const chat = await told('eligibility', 'fr', ...COUNTING.fr, 'ah si en fait');
    expect(textOf(chat.last)).to.include(CHECK_WORDS.fr.eligibility.fields.agreement?.question);
  });
});

describe('an answer that leaves it open', () => {
  it('is asked which: of two countries', async () => {
    const chat = await told('eligibility', 'en', 'my organisation', 'UK and Ireland', '2');
    expect((await runOf(chat))?.facts).to.include({ country: 'IE' });
  });

  it('is asked which: of several things that one has', async () => {
    const [who = '', where = '', kind = ''] = COUNTING.en;
    const chat = await told('eligibility', 'en', who, where, kind, 'yes we do have that');
    expect(textOf(chat.last)).to.include(CHECK_WORDS.en.eligibility.fields.agreement?.unclear);
  });

  for (const text of ['software assurance? nope', 'software assurance, no'])
    it(`is none of them where it answers itself: "${text}"`, async () => {
      const [who = '', where = '', kind = ''] = COUNTING.en;
      const chat = await told('eligibility', 'en', who, where, kind, text);
      expect((await runOf(chat))?.facts).to.include({ agreement: 'none' });
    });
});
