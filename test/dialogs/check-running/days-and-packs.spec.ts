// The renewal check with what people say of days and packages before their turn: noted, corrected, taken back, and never booked
// before it was asked back.
import { expect } from 'chai';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf, TODAY } from '../../support/chat.js';
import { runOf, told } from '../../support/check-talk.js';

interface Lines {
  day: string;
  other: string;
  otherDay: string;
  takenBack: string;
  keys: readonly string[];
  denied: string;
  month: string;
  dayOfMonth: string;
  ended: string;
  ends: string;
  both: string;
  either: string;
  oneThing: string;
  pack: readonly string[];
}

const LINES: Record<Locale, Lines> = {
  en: {
    day: '12 December',
    other: 'no wait, 9 January',
    otherDay: '9 january',
    takenBack: 'sorry, it expired last summer already',
    keys: ['product keys', 'our own'],
    denied: 'no, 9 January',
    month: 'some time in April',
    dayOfMonth: 'around the 20th',
    ended: 'it ended on 3 September',
    ends: 'it ends on 3 March',
    both: 'keys, and Visual Studio as well',
    either: 'keys or Visual Studio',
    oneThing: 'Visual Studio keys',
    pack: ['the entire package', 'it’s for the pack itself'],
  },
  sv: {
    day: '12 december',
    other: 'nej vänta, 9 januari',
    otherDay: '9 januari',
    takenBack: 'förlåt, det gick ut redan i somras',
    keys: ['produktnycklar', 'hos oss själva'],
    denied: 'nej, 9 januari',
    month: 'någon gång i april',
    dayOfMonth: 'runt den 20',
    ended: 'den gick ut 3 september',
    ends: 'den går ut 3 mars',
    both: 'både nycklar och Visual Studio',
    either: 'nycklar eller Visual Studio',
    oneThing: 'Visual Studio-nycklar',
    pack: ['hela paketet', 'det gäller själva paketet'],
  },
  nl: {
    day: '12 december',
    other: 'nee wacht, 9 januari',
    otherDay: '9 januari',
    takenBack: 'sorry, het is in de zomer al verlopen',
    keys: ['productcodes', 'ons eigen'],
    denied: 'nee, 9 januari',
    month: 'ergens in april',
    dayOfMonth: 'rond de 20e',
    ended: 'hij liep af op 3 september',
    ends: 'hij loopt af op 3 maart',
    both: 'allebei: codes en Visual Studio',
    either: 'codes of Visual Studio',
    oneThing: 'Visual Studio-codes',
    pack: ['het hele pakket', 'het gaat om het pakket zelf'],
  },
  fr: {
    day: 'le 12 décembre',
    other: 'non pardon, le 9 janvier',
    otherDay: 'le 9 janvier',
    takenBack: 'pardon, il a déjà expiré cet été',
    keys: ['clés de produit', 'le nôtre'],
    denied: 'non, le 9 janvier',
    month: 'dans le courant du mois d’avril',
    dayOfMonth: 'vers le 20',
    ended: 'il a expiré le 3 septembre',
    ends: 'ça expire le 3 mars',
    both: 'les deux, des clés et Visual Studio',
    either: 'des clés ou Visual Studio',
    oneThing: 'clés Visual Studio',
    pack: ['le pack entier', 'c’est pour tout le pack'],
  },
};

for (const locale of LOCALES)
  describe(`days and packages in the renewal check, in ${locale}`, () => {
    const lines = LINES[locale];
    const { engine, renewal } = CHECK_WORDS[locale];
    const { expiry, benefit } = renewal.fields;
    const name = expiry?.name ?? '?';

    it('a day told while the benefit is asked is noted, and asked back in its turn', async () => {
      const chat = await told('renewal', locale, lines.day);
      expect(textOf(chat.last)).to.include(engine.keptForLater(name, lines.day));
      for (const line of lines.keys) await chat.say(line);
      const run = await runOf(chat);
      expect(run?.proposed).to.include({ field: 'expiry' });
      expect(run?.facts).not.to.have.property('expiry');
    });

    it('another day takes its place', async () => {
      const chat = await told('renewal', locale, lines.day, lines.other);
      expect((await runOf(chat))?.heard?.['expiry']?.toLowerCase()).to.equal(lines.otherDay);
    });

    it('it can be taken back: then it is asked as if it had never been said', async () => {
      const chat = await told('renewal', locale, lines.day, lines.takenBack);
      expect(textOf(chat.last)).to.include(engine.takenBack(name, lines.day));
      for (const line of lines.keys) await chat.say(line);
      expect((await runOf(chat))?.proposed).to.equal(undefined);
    });

    it('a day that is proposed gives way to another one', async () => {
      const chat = await told('renewal', locale, ...lines.keys, lines.day, lines.denied);
      const run = await runOf(chat);
      expect(run?.proposed?.values[0]).to.match(/-01-09$/);
      expect(run?.heard ?? {}).to.deep.equal({});
    });

    it('a month is asked for its day, and is of no other question', async () => {
      const chat = await told('renewal', locale, ...lines.keys, lines.month);
      expect(textOf(chat.last)).to.include(engine.notUnderstood.vagueDate);
      expect(Object.keys((await runOf(chat))?.heard ?? {})).to.deep.equal(['expiry']);
    });

    it('its day, told alone, is proposed in that month', async () => {
      const chat = await told('renewal', locale, ...lines.keys, lines.month, lines.dayOfMonth);
      expect((await runOf(chat))?.proposed?.values[0]).to.match(/-04-20$/);
    });

    it('a day on which it has ended is looked for in the past', async () => {
      const chat = await told('renewal', locale, ...lines.keys, lines.ended);
      const [day] = (await runOf(chat))?.proposed?.values ?? [];
      expect(day).to.match(/-09-03$/);
      expect(typeof day === 'string' && day < TODAY).to.equal(true);
      const ahead = await told('renewal', locale, ...lines.keys, lines.ends);
      const [next] = (await runOf(ahead))?.proposed?.values ?? [];
      expect(typeof next === 'string' && next > TODAY).to.equal(true);
    });

    it('of two benefits the first is proposed, one at a time; of one or the other none', async () => {
      const chat = await told('renewal', locale, lines.both);
      const first = benefit?.options['productKeys'] ?? '?';
      expect(textOf(chat.last)).to.include(benefit?.several?.(first));
      expect((await runOf(chat))?.facts).not.to.have.property('benefit');
      for (const text of [lines.either, lines.oneThing])
        expect(textOf((await told('renewal', locale, text)).last)).not.to.include(benefit?.several?.(first));
    });

    for (const text of lines.pack)
      it(`the package as a whole is probably the membership: "${text}"`, async () => {
        const chat = await told('renewal', locale, text);
        expect((await runOf(chat))?.proposed).to.include({ field: 'benefit' });
        expect((await runOf(chat))?.proposed?.values).to.deep.equal(['membership']);
      });
  });

const BEGINNING: readonly (readonly [Locale, text: string])[] = [
  ['en', 'yes please'],
  ['en', 'ok do the check'],
  ['sv', 'ja, gärna'],
  ['sv', 'gör den kollen då'],
  ['nl', 'ja graag'],
  ['nl', 'doe die check maar'],
  ['fr', 'oui'],
  ['fr', 'allez, lancez la vérification'],
];

const ASKED: Record<Locale, string> = {
  en: 'What does “benefit expiry date” mean?',
  sv: 'Vad betyder ”förmånens förfallodatum”?',
  nl: 'Wat betekent de vervaldatum van een voordeel?',
  fr: 'Que signifie « date d’expiration des avantages » ?',
};

describe('a check that an answer offers', () => {
  for (const [locale, text] of BEGINNING)
    it(`is begun by "${text}", and by that only while the offer is the last that was said`, async () => {
      const chat = new Chat({ locale });
      await chat.say(ASKED[locale]);
      await chat.say(text);
      expect(textOf(chat.last)).to.include(CHECK_WORDS[locale].renewal.fields['benefit']?.question);
      const other = new Chat({ locale });
      await other.say(text);
      expect(textOf(other.last)).not.to.include(CHECK_WORDS[locale].renewal.fields['benefit']?.question);
    });
});
