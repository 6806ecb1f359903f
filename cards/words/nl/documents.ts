// Letters and documents in Dutch.
import type { DocumentWords } from '../document-words.js';
import { listed } from '../format.js';

export const documents: DocumentWords = {
  letters: {
    from: 'Van',
    quoting: { opens: 'op', ends: 'schreef' },
    greetings: listed('hallo, hoi, beste, goedemorgen, goedemiddag, goedenavond, goedeavond'),
    closings: listed(
      'groet, groeten, groetjes, vriendelijke groet, vriendelijke groeten, vriendelijke groetjes, met groet, met groeten, met groetjes, met vriendelijke groet, met vriendelijke groeten, met vriendelijke groetjes, mvg, alvast bedankt, bedankt',
    ),
    asks: listed(
      'hoe kan, hoe doe, hoe moet, hoe lang, hoe veel, hoe regel, hoe werkt, wat moet, wat is, wat kan, wat zijn, waar kan, waar moet, waar vind, wanneer, wie kan, wie moet, kan ik, kunnen we, mag ik, moet ik, ik vraag me af',
    ),
    whether: listed('of'),
    introduces: listed(
      'ik werk, ik ben, ik heet, mijn naam is, wij zijn een, we zijn een, ik geef les, ik run, ik leid, ik heb een, wij hebben een, we hebben een, ik beheer, ik doe de, ik regel, ik sta voor, werk bij, werk in, werkzaam bij, werkzaam als, werkzaam in, in dienst bij, verantwoordelijk voor, namens, met z’n, ja of nee, ja/nee, ja nee, kort antwoord, duidelijk antwoord',
    ),
  },
  marks: { question: { letter: 'v', word: 'vraag' }, answer: { letter: 'a', word: 'antwoord' } },
  elsewhere: listed(
    'volgende stap, volgende stappen, zie ook, verwante inhoud, verwante artikelen, verwante onderwerpen, gerelateerde inhoud, gerelateerde artikelen, meer informatie, aanvullende informatie, aanvullende bronnen, aanvullende resources',
  ),
  columns: {
    id: [],
    question: listed('vraag, vragen, vraagstelling'),
    answer: listed('antwoord, antwoorden, antwoordtekst, oplossing'),
    alternatives: listed(
      'alternatieven, alternatieve vragen, andere formuleringen, formuleringen, varianten, synoniemen, trefwoorden, zoektermen, zoekwoorden, vergelijkbare vragen, ook gevraagd als, anders gevraagd, zo vragen mensen het, ook wel, ook gezegd, andere vragen, anders gezegd, zo zeggen ze het, mensen zeggen ook, mensen vragen ook, andere woorden, andere bewoordingen, bewoordingen, met andere woorden, ook genoemd',
    ),
    topic: listed('onderwerp, categorie, sectie, groep, rubriek, thema'),
    language: listed('taal'),
    source: listed('bron, verwijzing, koppeling'),
    asOf: listed('datum, bijgewerkt, laatst bijgewerkt, peildatum'),
    label: listed('korte titel, knop'),
    related: listed('verwant, gerelateerd, zie ook'),
    topicTitle: listed('titel van het onderwerp'),
    reviewBy: listed('herzien voor, controleren voor, geldig tot'),
    owner: listed('eigenaar, verantwoordelijke, contactpersoon'),
    revision: [],
  },
};
