// What people type in a check, in Swedish.
import { listed } from '../format.js';
import type { ReadingWords } from '../reading-words.js';
import { countries } from './countries.js';

export const reading: ReadingWords = {
  plain: listed(
    'bolag, företag, huvudkontor, huvudkontoret, kontor, kontoret, säte, ligger, finns, förstås, såklart, för närvarande, i dag, och, nyckel, nyckeln, nycklar, förmån, förmåner, förmånerna, går ut, datum, konto, så, vi, vår, vårt, våra, oss, jag, mig, min, mitt, mina, det, den, detta, de, är, har, en, ett, i, på, av, för, från, med, som, till, via, genom, tack, snälla, hej, hejsan, alltså, ju, bara, helt enkelt, faktiskt, verkligen, givetvis, ligger, sitter, finns, bor, jobbar, arbetar, land, landet, kontor, kontoret, heter, organisation, organisationen, sorts, slags, typ av, svar, väljer, tar, alternativ, liten, litet, stor, stort, lokal, registrerad, registrerade, köper, köpt, använder, handlar om, gäller, om, nu, idag, just nu, själv, här, där',
  ),
  denying: listed(
    'inte, ej, icke, inga, ingen, inget, ingenting, aldrig, utan, varken, nej, nä, utom, förutom, utanför, knappast, ickedeltagande',
  ),
  past: listed(
    'var, hade, förr, förut, tidigare, före detta, fd, f.d., en gång, fram till, utgången, löpt ut, gick ut, upphört, avslutad, sedan länge, längre, slutat, saknas, brukade, förra',
  ),
  ahead: listed(
    'ska, skall, kommer, skulle, borde, kan, kunde, vill, vore, planerar, planera, tänker, hoppas, behöver, snart, senare, nästa, ifall, när, blir, bli, imorgon, kanske senare, önskar, överväger, antag',
  ),
  others: listed(
    'fru, frus, man, mans, makes, makas, hans, hennes, hens, deras, syster, bror, vän, väns, kompis, leverantör, leverantören, återförsäljare, kundens, kunder, kund, grannen, moderbolag, konkurrent, någon, någon annan, annan, andra, dotterbolag, chef, kollega, säljer, sambos, sambo',
  ),
  doubting: listed(
    'kanske, möjligen, antagligen, troligen, troligtvis, förmodligen, sannolikt, tror, jag tror, gissar, tycker, verkar, osäker, tveksam, eller, antingen, nästan, typ, delvis, väl, nog, för mig, hoppas, nån sorts',
  ),
  agreeing: listed('stämmer, det stämmer, precis, just det, korrekt, exakt'),
  courtesy: listed(
    'tack, snälla, ok, okej, nu, då, hej, hejsan, förlåt, bara, nej tack, ja tack, kan du, kan ni, kan vi, kan jag, skulle du kunna, vill du, jag vill, vi vill, jag skulle vilja, vi skulle vilja, låt oss, är du snäll, var snäll och, hjälp mig, det, detta, det här, kontrollen, här, åt mig, åt oss, för mig, är du bussig',
  ),
  both: listed('båda, båda två, ja till båda, bägge, jag har båda, vi har båda, ja båda'),
  neither: listed('ingendera, ingen av dem, inget av dem, nej till båda, varken eller'),
  having: {
    yes: listed(
      'jag har en, jag har ett, vi har en, vi har ett, har en, har ett, ja jag har en, ja jag har ett',
    ),
    no: listed(
      'jag har ingen, jag har inget, vi har ingen, vi har inget, har ingen, har inget, ingen, inget, nej jag har ingen, nej jag har inget',
    ),
  },
  about: {
    activated: listed(
      'aktiverad, aktiverat, aktiverade, inlöst, inlösta, tilldelad, aktiv, redan, förmånen, nyckeln, än, ännu, klar, gjort',
    ),
    available: listed('tillgänglig, tillgängligt, visas, syns, listad, förmånen, där, än, ännu'),
    email: listed(
      'e-post, epost, mejl, mejladress, mail, mailadress, e-postadress, epostadress, jobbmejl, adress, giltig',
    ),
    account: listed('konto, microsoftkonto, microsoft-konto, microsoft, aktivt, personligt'),
    otherOffer: listed('erbjudande, annat erbjudande, kredit, förbetald'),
  },
  numbers: {
    about: listed(
      'ungefär, omkring, runt, cirka, ca, typ, circa, c:a, sådär, eller så, plus minus, i runda tal, uppskattningsvis, kring',
    ),
    atLeast: listed('minst, åtminstone, lägst, eller fler, eller mer, och uppåt'),
    moreThan: listed(
      'mer än, fler än, över, drygt, lite mer än, lite över, något över, strax över, lite fler än',
    ),
    atMost: listed('högst, max, maximalt, som mest, upp till, eller färre, eller mindre'),
    lessThan: listed('mindre än, färre än, nästan, under, knappt, strax under, lite under'),
    between: listed('mellan, från'),
    to: listed('till, och'),
    plus: listed('och, plus'),
    year: listed('år, året, under året'),
    counted: listed(
      'det rör sig om, det är fråga om, antalet, antal, summan, stycken, räknade, det finns, sammanlagt, licens, licenser, licenserna, st, stycken, styck, prenumeration, prenumerationer, totalt, sammanlagt, tillsammans, exakt, precis, allt som allt, köpt, användare, av, e3-licenser, e5-licenser, platser',
    ),
    vague: listed(
      'många, några, flera, ett par, par, tiotals, hundratals, tusentals, dussin, dussintals, massor',
    ),
    units:
      'noll ett/en två/tva tre fyra fem sex sju åtta/atta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio/attio nittio',
    hundred: 'hundra',
    thousand: 'tusen/ettusen',
    million: 'miljon/miljoner',
    and: 'och',
  },
  dates: {
    relative: {
      '-2': listed('i förrgår, förrgår'),
      '-1': listed('igår, i går'),
      '0': listed('idag, i dag, nu, just nu'),
      '1': listed('imorgon, i morgon, imorrn'),
      '2': listed('övermorgon, i övermorgon'),
    },
    plain: listed(
      'och med, står, det står, går ut, giltig, löper ut, förfaller, slutar, utgång, den, d, dagen, på, det, är, var, blev, datum, tack, går ut',
    ),
    time: listed(
      'år, året, månad, månaden, vecka, veckan, kvartal, var, våren, vår, våras, sommar, sommaren, somras, höst, hösten, höstas, vinter, vintern, vintras, snart, sedan, nästa, förra, slutet, början, jul, påsk, sista, första, senare',
    ),
    since: listed('sedan, sen'),
  },
  places: listed('första/förste, andra/andre, tredje, fjärde, femte, sista'),
  placeFillers: listed('den, det, alternativ, nummer, nr, tack, jag väljer, jag tar, alternativet'),
  countries,
};
