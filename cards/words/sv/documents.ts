// Letters and documents in Swedish.
import type { DocumentWords } from '../document-words.js';
import { listed } from '../format.js';

export const documents: DocumentWords = {
  letters: {
    from: 'Från',
    quoting: { opens: 'den', ends: 'skrev' },
    greetings: listed('hej, hejsan, god morgon, god kväll'),
    closings: listed(
      'vänlig hälsning, vänliga hälsningar, vänlig hälsningar, vänligen hälsningar, med vänlig hälsning, med vänliga hälsningar, med vänlig hälsningar, mvh, hälsningar, tack, tack på förhand, tack så mycket',
    ),
    asks: listed(
      'hur gör, hur kan, hur ska, hur länge, hur mycket, vad gör, vad gäller, vad är, vad ska, var kan, var finns, var hittar, när kan, när ska, när måste, vem kan, vem ska, kan jag, kan vi, kan man, kan ni, får jag, får vi, får man, måste jag, måste vi, undrar',
    ),
    whether: listed('om, huruvida, ifall'),
    introduces: listed(
      'jag jobbar, jag arbetar, jobbar på, jobbar som, jobbar inom, jobbar i, jobbar vid, arbetar på, arbetar som, arbetar inom, arbetar vid, jag är, vi är en, vi är ett, jag heter, heter jag, mitt namn är, jag undervisar, jag driver, vi driver, jag har en, jag har ett, jag leder, jag sitter på, jag sköter, jag ansvarar, anställd på, anställd hos, anställd vid, anställd som, chef på, chef för, jag företräder, vi på, ja eller nej, ja/nej, ja nej, rakt svar, kort svar',
    ),
  },
  marks: { question: { letter: 'f', word: 'fråga' }, answer: { letter: 's', word: 'svar' } },
  elsewhere: listed(
    'nästa steg, se även, relaterat innehåll, relaterade artiklar, mer information, läs mer, ytterligare resurser',
  ),
  columns: {
    id: [],
    question: listed('fraga, fragor, fragestallning, rubrik'),
    answer: listed('svar, svaret, svarstext, losning'),
    alternatives: listed(
      'alternativ, alternativa fragor, andra formuleringar, formuleringar, varianter, synonymer, liknande fragor, fragas ocksa, sokord, nyckelord, sa sager de ocksa, sa sager folk, sa fragar folk, sags ocksa, kallas ocksa, andra satt, andra fragor, sa sager man ocksa, aven kallat, folk fragar, andra ord, med andra ord',
    ),
    topic: listed('amne, amnesomrade, kategori, avsnitt, grupp, omrade, tema'),
    language: listed('sprak'),
    source: listed('kalla, lank, referens'),
    asOf: listed('datum, uppdaterad, senast uppdaterad, giltig per'),
    label: listed('etikett, kort rubrik, knapp'),
    related: listed('relaterade, se aven'),
    topicTitle: listed('amnets rubrik'),
    reviewBy: listed('granskas senast, ses over senast, giltig till'),
    owner: listed('agare, ansvarig, kontaktperson'),
    revision: listed('revision'),
  },
};
