import type { AdminWords } from '../admin-words.js';
import { sayIn } from '../format.js';

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
      `Staat in je concept bij de redactie: ‘${question}’. Het gaat live zodra het concept wordt gepubliceerd.`,
    cannotKeep: 'Zo kan het niet worden bewaard. Bekijk het bij de redactie.',
  },
  weekly: {
    begun:
      'Je krijgt het rapport hier elke week, voor het eerst over zeven dagen. Typ **stop het rapport** als je het niet meer wilt.',
    ended: 'Het wekelijkse rapport is beëindigd.',
    none: 'Je krijgt geen wekelijks rapport. Typ **weekrapport** als je dat wilt.',
    cannot: 'Hier kan niets ongevraagd worden gestuurd; **rapport** toont het wanneer je wilt.',
  },
  add: {
    title: 'Aan de antwoorden toevoegen',
    lead: 'Er gaat nu niets live: het komt in je concept bij de redactie.',
    text: 'De woorden, zoals mensen het zeggen',
    entry: 'Ze vragen naar',
    keep: 'In mijn concept zetten',
    newEntry: 'Een nieuw antwoord…',
    needed: 'Vul dit in.',
    noText: 'In dit bericht staan geen woorden om over te nemen.',
    refused: 'Dit is voor de redacteuren van deze bot. Vraag de beheerder om je toe te voegen.',
    kept: 'Het staat in je concept bij de redactie en gaat live zodra dat wordt gepubliceerd.',
    cannotKeep: 'Zo kan het niet worden bewaard. Bekijk het bij de redactie.',
  },
  reload: {
    done: 'De antwoorden zijn opnieuw ingelezen',
    same: 'Er is sinds de vorige keer geen antwoord gewijzigd.',
    added: (ids) => `**Nieuw:** ${ids}`,
    changed: (ids) => `**Gewijzigd:** ${ids}`,
    removed: (ids) => `**Weg:** ${ids}`,
    broken: (problems) => `Fouten in de antwoordbestanden: ${problems}`,
    lastGoodStays:
      'De laatste goede versie blijft in gebruik. Herstel deze plekken en typ dan weer **herladen**.',
    more: (problems) => `En nog ${problems}; npm run knowledge:check toont ze allemaal.`,
  },
};
