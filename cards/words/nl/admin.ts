// What is said to those who look after the bot, and what those type and read who answer requests in a channel of Teams.
import type { AdminWords } from '../admin-words.js';
import { listed, sayIn, unbroken } from '../format.js';
import type { RequestRoomWords } from '../request-room-words.js';

const { count, form, number } = sayIn('nl');

export const admin: AdminWords = {
  help: 'Jij beheert deze bot: typ **rapport** om te zien wat er is gevraagd en niet beantwoord, en **herladen** als je iets in de antwoorden hebt gewijzigd.',
  refused:
    'Dat is voor de beheerders van deze bot, en alleen Teams kan me laten zien wie dat zijn. Wil je nog iets anders weten?',
  inPrivate: 'Graag, maar dan in onze privéchat: hier lezen anderen mee.',
  report: {
    title: (days) =>
      `Onbeantwoorde vragen, ${form(days, { one: 'laatste dag', other: `laatste ${number(days)} dagen` })}`,
    total: (unanswered, asked) => `Onbeantwoord: ${unanswered} van ${asked}.`,
    nothingAsked: 'In deze periode heeft niemand iets gevraagd.',
    allAnswered: 'Elke vraag kreeg een antwoord.',
    why: {
      none: 'geen antwoord gevonden',
      choices: 'keuzes aangeboden, niets gekozen',
      unhelpful: 'het antwoord hielp niet',
    },
    nearest: (entry) => `dichtst in de buurt: ${entry}`,
    given: (entry) => `beantwoord met: ${entry}`,
    unknownText: 'Tekst niet bewaard',
    more: (groups) => `Nog ${number(groups)}, minder vaak gesteld; npm run report toont ze allemaal.`,
    keepText:
      'Waar de tekst ontbreekt, is die niet bewaard: je ziet alleen wat het dichtst in de buurt kwam. De tekst van onbeantwoorde vragen wordt bewaard, tenzij JOURNAL_TEXT=false is gezet; die van alle vragen met JOURNAL_TEXT=true.',
    mend: 'Zo verbeter je het: zet in het Markdownbestand hoe mensen het vragen, of schrijf een nieuw antwoord; typ daarna **herladen**.',
    readBack: (day) => `Het logboek is langer dan een rapport leest: dit gaat terug tot ${day}.`,
    period: (days) => count(days, { one: 'dag', other: 'dagen' }),
    belongs: (entry) => `Hoort bij: ${entry}`,
    notOurs: 'Niet voor ons',
    openDesk: 'Openen in de redactie',
    kept: (question) =>
      `Staat in je concept in de redactie: ‘${question}’. Het gaat live zodra het concept wordt gepubliceerd.`,
    cannotKeep: 'Zo kan het niet worden bewaard. Bekijk het in de redactie.',
  },
  weekly: {
    begun:
      'Je krijgt het rapport hier elke week, voor het eerst over zeven dagen. Typ **stop het rapport** als je het niet meer wilt.',
    ended: 'Het wekelijkse rapport is beëindigd.',
    none: 'Je krijgt geen wekelijks rapport. Typ **weekrapport** als je dat wilt.',
    cannot: 'Hier kan ik niets uit mezelf sturen; typ **rapport** als je het rapport wilt zien.',
  },
  add: {
    title: 'Aan de antwoorden toevoegen',
    lead: 'Er gaat nu niets live: het komt in je concept in de redactie.',
    text: 'De woorden, zoals mensen het zeggen',
    entry: 'Ze vragen naar',
    keep: 'In mijn concept zetten',
    newEntry: 'Een nieuw antwoord…',
    needed: 'Vul dit in.',
    noText: 'In dit bericht staan geen woorden om over te nemen.',
    refused: 'Dit is voor de redacteuren van deze bot. Vraag de beheerder om je toe te voegen.',
    kept: 'Het staat in je concept in de redactie en gaat live zodra dat wordt gepubliceerd.',
    cannotKeep: 'Zo kan het niet worden bewaard. Bekijk het in de redactie.',
  },
  reload: {
    done: 'De antwoorden zijn opnieuw ingelezen',
    same: 'Er is sinds de vorige keer geen antwoord gewijzigd.',
    added: (ids) => `**Nieuw:** ${ids}`,
    changed: (ids) => `**Gewijzigd:** ${ids}`,
    removed: (ids) => `**Verwijderd:** ${ids}`,
    broken: (problems) => `Fouten in de antwoordbestanden: ${problems}`,
    lastGoodStays:
      'De laatste goede versie blijft in gebruik. Herstel deze plekken en typ dan weer **herladen**.',
    more: (problems) => `En nog ${problems}; npm run knowledge:check toont ze allemaal.`,
  },
};

export const requestRoom: RequestRoomWords = {
  here: listed(
    'aanvragen hier, aanvragen hierheen, aanvragen hier graag, stuur aanvragen hierheen, stuur de aanvragen hierheen',
  ),
  notHere: listed(
    'geen aanvragen hier, geen aanvragen meer hier, hier geen aanvragen meer, hier geen aanvragen, stuur geen aanvragen meer hierheen',
  ),
  bound: (about, waiting) =>
    [
      about === undefined
        ? '**Vanaf nu komen aanvragen in dit kanaal binnen.**'
        : `**Vanaf nu komen aanvragen over ${about} in dit kanaal binnen.**`,
      'Pak er een op en antwoord op de kaart, of vermeld mij in de thread eronder: wat je daar schrijft, gaat woord voor woord naar de vraagsteller, met je naam erbij.',
      waiting === 0
        ? ''
        : waiting === 1
          ? 'Er wacht er al één; die komt zo.'
          : `Er wachten er al ${waiting}; die komen zo.`,
    ]
      .filter(Boolean)
      .join(' '),
  unbound:
    'In dit kanaal komen geen nieuwe aanvragen meer binnen. Wat hier al staat, kun je hier nog beantwoorden.',
  refused: {
    noChannel: 'Typ dit in een kanaal van een team, waar degenen die antwoorden meelezen.',
    notYours:
      'Alleen een beheerder, of iemand die in bot.yml als expert voor het onderwerp staat, kan aanvragen hier laten binnenkomen.',
    elsewhere: 'Volgens bot.yml gaan deze aanvragen ergens anders heen. Vul daar eerst ‘to: teams’ in.',
    noTopic: (topics) => `Dat onderwerp ken ik niet. Dit zijn de onderwerpen: ${topics}.`,
    nothingHere: 'In dit kanaal komen geen aanvragen binnen.',
  },
  reads: (language) => `De vraagsteller leest ${language}.`,
  earlier: (count) =>
    count === 1
      ? 'Eén eerder bericht staat in de redactie.'
      : `${count} eerdere berichten staan in de redactie.`,
  atDesk: 'Openen in de redactie',
  answerHint: 'Gaat woord voor woord naar de vraagsteller, met je naam',
  sent: (code) => `Verstuurd naar de vraagsteller van ${unbroken(code)}, woord voor woord en met je naam.`,
  standsElsewhere: (code) =>
    `${unbroken(code)} staat twee keer in dit kanaal, omdat Teams niet liet weten of de kaart was aangekomen. Gebruik de andere kaart.`,
  notForYou: 'Deze aanvraag is voor wie in bot.yml als expert voor het onderwerp staat.',
  gone: 'Deze aanvraag wordt niet meer bewaard.',
  deleted: (code) => `${unbroken(code)} is gewist. Wat er is gevraagd, wordt niet meer bewaard.`,
  search: {
    button: 'Zoeken',
    whose: {
      label: 'Welke aanvragen',
      all: 'Alles wat ik kan beantwoorden',
      mine: 'Wat ik heb opgepakt',
      asked: 'Wat ik zelf heb gevraagd',
    },
    page: (first, last, total) => `${first} t/m ${last} van ${total}`,
    previous: 'Vorige',
    next: 'Volgende',
    back: 'Terug naar de lijst',
    give: { label: 'Overdragen aan', button: 'Overdragen' },
    cannotGive: 'Kies iemand die deze aanvraag mag beantwoorden.',
    you: 'Jij',
    own: 'Het antwoord komt in het gesprek waarin je het hebt gevraagd. Daar kun je ook terugschrijven.',
  },
};
