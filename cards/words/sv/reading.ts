// What people type in a check, in Swedish.
import { listed } from '../format.js';
import type { ReadingWords } from '../reading-words.js';
import { countries } from './names.js';

export const reading: ReadingWords = {
  plain: listed(
    'håller på med, sysslar med, jobbar med, arbetar med, såna som, sådana som, ligger, kvar, helt, fullständigt, allt, allting, nere i, uppe i, borta i, menade, menar, hittills, än så länge, numera, jag jobbar för, jag jobbar åt, jag arbetar för, jag arbetar åt, betalar, betalar med, helt, fullständigt, fullt, menar, menade, menar jag, jag menar, jag menade, prenumeration, prenumerationen, prenumerationer, bolag, företag, huvudkontor, huvudkontoret, kontor, kontoret, säte, ligger, finns, förstås, såklart, för närvarande, i dag, och, nyckel, nyckeln, nycklar, förmån, förmåner, förmånerna, går ut, datum, konto, så, vi, vår, vårt, våra, oss, jag, mig, min, mitt, mina, det, den, detta, de, är, har, en, ett, i, på, av, för, från, med, som, till, via, genom, tack, snälla, hej, hejsan, alltså, ju, bara, helt enkelt, faktiskt, verkligen, givetvis, ligger, sitter, finns, bor, jobbar, arbetar, land, landet, kontor, kontoret, heter, organisation, organisationen, sorts, slags, typ av, svar, väljer, tar, alternativ, liten, litet, stor, stort, lokal, registrerad, registrerade, köper, köpt, använder, handlar om, gäller, om, nu, idag, just nu, själv, här, där, e, driver, äger, ja, japp, jo, jajamän, ok, okej, fortfarande, alla, hela, mest, främst, vanlig, vanligt, vanliga, privatägd, privatägt, grundad, grundat, kallas, ganska, väldigt, en del av, ligger i, skriven, skrivet, registrerat, registrerat i, inskriven, baserad, baserade, baserat, stationerad, stationerade, dom, företaget, bolaget, firman',
  ),
  denying: listed(
    'heller, inte, ej, icke, inga, ingen, inget, ingenting, aldrig, utan, varken, nej, nä, utom, förutom, utanför, knappast, ickedeltagande, saknar, saknas, avstängd, avstängt, inaktiverad, avaktiverad, avaktiverat, blockerad, spärrad, nekad, avslag, noll, ingalunda, knappt, långt ifrån, motsats, motsatsen',
  ),
  past: listed(
    'var visst, var, hade, förr, förut, tidigare, före detta, fd, f.d., en gång, fram till, utgången, löpt ut, gick ut, upphört, avslutad, sedan länge, längre, slutat, saknas, brukade, förra, varit, blivit, avvecklad, avvecklat, nedlagd, nedlagt, lagt ner, konkurs, i konkurs, sålt, sålde, flyttat, flyttade, lämnat, inte längre, uppsagd, avslutat, på den tiden, innan, dessförinnan, sedan tidigare, forna, gamla, pensionerad, har jobbat, jobbade, arbetade, forne, fjol, i fjol, ifjol, förra året, gått ut, gått i konkurs, lades ner, lades ned, las ner, lagts ner, lagts ned, lagt ned, har gått ut, tog slut, upphörde, löpte ut, slog igen, stängde, stängt, stängdes',
  ),
  ahead: listed(
    'ska, skall, kommer, skulle, borde, kan, kunde, vill, vore, planerar, planera, tänker, hoppas, behöver, snart, senare, nästa, ifall, när, blir, bli, imorgon, kanske senare, önskar, överväger, antag, ska bli, kommer att, skulle vilja, drömmer, drömmen, framöver, framtiden, i framtiden, bilda, starta, startar, söker, sökt, ansökt, ansöker, ansökan, väntar, väntar på, på gång, planerat, planeras, funderar, tänkt, tänkte, hade tänkt, till våren, till hösten, till sommaren, så småningom, inom kort, måste, försöker, håller på, om vi, om jag, drömmer om, hade velat, velat',
  ),
  others: listed(
    'fru, frus, man, mans, makes, makas, hans, hennes, hens, deras, syster, bror, vän, väns, kompis, leverantör, leverantören, återförsäljare, kundens, kunder, kund, grannen, moderbolag, konkurrent, någon, någon annan, annan, andra, dotterbolag, chef, kollega, säljer, sambos, sambo, frun, frugan, fruns, frugans, maken, makan, mannen, mannens, sambon, sambons, tjej, tjejen, kille, killen, syrran, syrrans, brorsan, brorsans, brorsa, systern, brodern, dotter, dottern, son, sonen, pappa, pappas, mamma, mammas, farsan, morsan, kompisen, kompisens, polare, polaren, granne, grannens, grannar, vår kund, våra kunder, kundernas, hyresvärd, moderbolaget, moderbolagets, dotterbolaget, dotterbolagets, systerbolag, systerbolaget, koncernbolag, konkurrenten, konkurrenter, bekant, bekants, någons, nån, nån annan, andras, chefen, chefens, kollegan, kollegas, kollegor, jobbar åt, arbetar åt, jobbar för, arbetar för, jobbar mot, arbetar mot, uppdragsgivare, uppdrag åt, konsult åt, bredvid, tvärs över, förra arbetsgivare, gamla arbetsgivare, kusin, kusins, kusinen, kusinens, svåger, svärfar, svärmor, moster, mosters, farbror, morbror',
  ),
  pointing: listed('han, hon, hans, hennes, honom, henne, hen, de, dom, deras'),
  doubting: listed(
    'inte allt, inte alla, inte allihop, inte samtliga, inte båda, som ett, som en, känns som, en av dem, ett av dem, säg det du, säg du det, pratat om, pratade om, diskuterat, diskuterade, talat om, inte bara, inte enbart, inte endast, kanske, möjligen, antagligen, troligen, troligtvis, förmodligen, sannolikt, tror, jag tror, gissar, tycker, verkar, osäker, tveksam, eller, antingen, nästan, typ, delvis, väl, nog, för mig, hoppas, nån sorts, beror på, det beror på, svårt att säga, oklart, oklar, osäkert, varken eller, både och, dels, halvt, halv, halvvägs, mer eller mindre, någon slags, nåt slags, något slags, nån slags, närmast, snarare, på sätt och vis, lite av, liksom, kan vara, kanske är, undrar, möjligtvis, antar, förhoppningsvis, så kallad, så kallat, ingen aning, aning, tvekar, mitt emellan, blandning, tveksamt, vad jag vet, tror att, eventuellt, såvitt, så vitt, inte säker, inte helt säker, inte riktigt säker, inte hundra, på ett ungefär',
  ),
  mocking: listed(
    'om du säger det, om du säger det så, säger vem, jo tjena, tjena mittbena, jo jag tackar, jo pyttsan, pyttsan, i dina drömmar, i mina drömmar, i drömmen, det trodde du, tror jag det, drömma går ju, kul skämt, skämtar bara, bara skojar, skojar bara, skojade bara, lustigt, om det vore så väl, när grisar flyger, kom igen nu, lägg av, nämen visst, jo visst eller hur, ja visst eller hur, jo eller hur, ja eller hur, eller hur, ironi, och jag är kungen, och jag är påven',
  ),
  wanting: listed(
    'vill, ska, skall, behöver, tänker, planerar, önskar, skulle vilja, måste, kommer att, starta, startar',
  ),
  supplying: listed(
    'säljer, sälja, levererar, leverera, leverantör, leverantörer, förser, hyr ut, fakturerar, bygger åt, utbildar åt, konsultar',
  ),
  asides: {
    sources: listed(
      'om portalen stämmer, om man får tro, om jag får tro, om mejlet stämmer, på fakturan, på avtalet, i mejlet, i portalen, på räkningen, enligt, säger, sa, via, genom, tack vare, står det, stod det, det står, det stod, köpta via, köpta av, köpt av, köpt via, från vår leverantör',
    ),
    explaining: listed('det är, det var, vilket är, alltså, dvs, d.v.s., det vill säga, så många'),
  },
  beside: {
    being: listed('är, e, heter, som, kallas, var'),
    inside: listed('i, på, vid, inom, hos, nära, utanför'),
    subjects: listed('vi, jag, ni, du, de, dom, det, som, man'),
    parts: listed(
      'avdelning, avdelningen, enhet, enheten, förvaltning, del, del av, team, lärare, anställd, anställda, personal, personalen, institution, institutionen',
    ),
    definite: listed('den, det, denna'),
    relative: listed('som, där vi'),
    having: listed('med'),
    definiteEndings: listed('n, t'),
    isNounFirst: false,
  },
  takingNote: listed('ok, okej, okey, oki, bra, toppen, perfekt, fint, super, jättebra, kanon'),
  agreeing: listed('stämmer, det stämmer, precis, just det, korrekt, exakt'),
  hedged: {
    yes: listed(
      'tror de, jag tror de, tror d, trorde, jodå tror jag, det är det nog, det är den nog, det är de nog, det är det väl, det är den väl, det borde den vara, det borde det vara, jo nog, det har den nog, det har vi nog, det har jag nog, jag tror det, tror det, det tror jag, tror jag, jag antar det, antar det, förmodligen, troligen, troligtvis, antagligen, sannolikt, säkert, det borde vara, det borde den, borde vara det, jag tycker det, gissar på det, vad jag vet, så vitt jag vet, såvitt jag vet, det hoppas jag, hoppas det, verkar så, det verkar så, det ser så ut, jo det tror jag, ja det tror jag, jag är ganska säker, ganska säker',
    ),
    no: listed(
      'det tror jag inte vi har, det tror jag inte att vi har, tror inte vi har det, jag tror inte vi har det, tror inte att vi har det, jag tror inte att vi har det, tror inte vi har nåt sånt, knappast, jag tror inte det, tror inte det, det tror jag inte, nej det tror jag inte, nej inte vad jag vet, inte vad jag vet, inte som jag vet, inte mig veterligt, förmodligen inte, troligen inte, antagligen inte, nog inte, det tvivlar jag på, tveksamt, verkar inte så, knappast, så vitt jag vet inte',
    ),
  },
  opining: listed(
    'tror jag, jag tror, vad jag vet, så vitt jag vet, såvitt jag vet, antar jag, gissar jag, jag antar, jag gissar, tror jag i alla fall, vad jag tror',
  ),
  opening: {
    yes: listed(
      'ja, japp, jajamän, jajamen, jadå, jodå, jo, jepp, javisst, absolut, självklart, yes, visst, ja visst',
    ),
    no: listed('nej, nä, näe, näpp, nix, nope, nejdå, nej då, inte än, inte ännu, ännu inte'),
  },
  doing: listed(
    'gjorde, gjort, fixade, fixat, ordnade, ordnat, aktiverade, aktiverat, löste in, tilldelade, skötte, tog hand',
  ),
  parting: listed('men, fast'),
  but: listed('men, fast, dock, förutom, däremot, utom, om än, såvida, bortsett från'),
  or: listed('eller'),
  halfDenials: [],
  bareDenials: listed('inte, ej'),
  softening: listed(
    'öh, asså, hm, tackar, kompis, snälla, tack, hör, alltså, ju, tja, jaha, jo, ah, åh, eh, hm, hmm, öh, hejdå, hej, då, tyvärr, ärligt talat, ärligt, faktiskt, verkligen, egentligen, ledsen, förlåt, sorry, vet du, så klart, såklart, förstås, givetvis, absolut, just nu, för tillfället, för närvarande, i nuläget, liksom, typ så, haha, redan, här, hos oss, för oss, dessvärre, riktigt, alls, bara, hittills, så länge, än så länge',
  ),
  askingFirst: listed(
    'måste jag fråga, får jag fråga, måste jag höra, får jag höra, måste jag kolla, får jag kolla med, måste fråga, får fråga, behöver fråga, skulle behöva fråga, jag får höra med, måste höra med, måste kolla med, får kolla med, behöver kolla med',
  ),
  unknownOf: listed('om, vad gäller, angående, när det gäller'),
  notFound: listed(
    'hittar det inte, hittar den inte, jag hittar det inte, jag hittar den inte, hittar inte, hittar inget, jag hittar inget datum, hittar inget datum, kan inte hitta det, kan inte hitta den, jag kan inte hitta det, ser det inte, ser den inte, jag ser det inte, det står inte, det står inget, det framgår inte, framgår inte, har det inte, jag har det inte, har inte det här, har inte uppgiften, den uppgiften har jag inte, finns inte angivet, visas inte, syns inte, jag har glömt, har glömt, glömt, kan inte säga, kan jag inte säga, det kan jag inte säga, minns inte längre, kommer inte på det',
  ),
  asking: {
    ofStep: listed(
      'behöver, behövs, vill, menar, menas, betyder, skillnad, skillnaden, skiljer, exakt, heter, kallas, räknar, räknas, hittar, ser, står, egentligen, nu, igen, för något, nån, slags, fråga, frågar, frågar ni, undrar, minst, minimum, räcker, ingår',
    ),
    pointing: listed(
      'det här, den här, detta, denna, det där, den där, de här, behöver du, du behöver, vill du ha, frågar du efter, menar du',
    ),
    openers: listed('och, men, hm, ok, okej, alltså, jaha, nå, öh'),
    leads: listed(
      'vänta, vänta lite, vänta nu, vänta ett tag, ett ögonblick, en sekund, ursäkta, förlåt, sorry, stopp, en fråga, en fråga bara, bara en fråga, fråga, snabb fråga, innan jag svarar, innan jag går vidare, innan vi går vidare, innan vi fortsätter',
    ),
    whatIs: listed(
      'vad är, vad betyder, vad menas, vad menar du med, vad innebär, vad e, va e, va är, aldrig hört talas om, aldrig hört om, har inte hört talas om',
    ),
    phrases: listed(
      'vad är, vad betyder, vad menas med, jag undrar, undrar, jag vill veta, jag skulle vilja veta, kan du förklara, kan du säga, vet du',
    ),
    words: listed('vad, vilken, vilket, vilka, vem, vems, när, varför, hur, förklara, berätta, får, ska'),
    verbs: listed('är, kan, har, gäller, finns, var, vill, går, måste, behöver, räknas'),
    subjects: listed(
      'det, den, detta, de, vi, jag, du, ni, man, min, mitt, mina, vår, vårt, våra, han, hon, alla, någon, e3, e5, f1, f3, a3, a5',
    ),
  },
  courtesy: listed(
    'tack, snälla, ok, okej, nu, då, hej, hejsan, förlåt, bara, nej tack, ja tack, kan du, kan ni, kan vi, kan jag, skulle du kunna, vill du, jag vill, vi vill, jag skulle vilja, vi skulle vilja, låt oss, är du snäll, var snäll och, hjälp mig, det, detta, det här, kontrollen, här, åt mig, åt oss, för mig, är du bussig',
  ),
  both: listed('båda, båda två, ja till båda, bägge, jag har båda, vi har båda, ja båda'),
  neither: listed('ingendera, ingen av dem, inget av dem, nej till båda, varken eller'),
  having: {
    yes: listed(
      'klart jag har det, klart jag har, det har jag, självklart har jag det, funkar igen, fungerar igen, den funkar igen, det funkar igen, jag har en, jag har ett, vi har en, vi har ett, har en, har ett, ja jag har en, ja jag har ett, sånt har jag, ett sånt har jag, ett sådant har jag, en sån har jag, en sådan har jag, det har vi, sånt har vi',
    ),
    no: listed(
      'jag har ingen, jag har inget, vi har ingen, vi har inget, har ingen, har inget, ingen, inget, nej jag har ingen, nej jag har inget, det har vi ej, har vi ej, vi har inte det, vi har inget sånt, vi har inget sådant, inget sånt, inget sådant, har inget sånt, sånt har vi inte, sådant har vi inte, vi har inga, har inga, inga, inga sådana, har inte det, vi har inga sådana',
    ),
    lacking: listed(
      'inget privat, ingen privat, inget eget, ingen egen, har inget nytt, har ingen ny, inte fått nån ny, inte fått någon ny, inte skaffat nytt, inte skaffat något nytt, aldrig haft, aldrig haft någon, aldrig haft något, aldrig fått, aldrig fått någon, aldrig skaffat, bara jobbkontot, bara jobbets, inget nytt sen dess',
    ),
  },
  concluding: listed('så, alltså, därför, så det blir'),
  things: listed('de, dem, dom, den'),
  doers: listed('av, tillsammans med'),
  correcting: {
    openers: listed(
      'egentligen, jag menade, menade, snarare, rättelse, det ska vara, det skulle vara, jag ändrar mig, ändra till, förlåt det är, menar jag, menade jag, jag menar, ta, skriv, säg',
    ),
    instead: listed('utan, istället, i stället'),
    wait: listed(
      'åh nej, eller nej, eller nej vänta, nej förresten, förresten, jag menar, eller snarare, ska det vara, skulle vara, vänta, nej vänta, vänta nej, oj, hoppsan, jag skrev fel, skrev fel, fel av mig, rättelse, nej förlåt, förlåt nej, fel, felskrivning, slant på tangenten, skrivfel',
    ),
    andNot: listed('och inte, och absolut inte'),
    thought: listed(
      'först, från början, tidigare, till en början, jag trodde, trodde, vi trodde, jag sa, jag skrev, först trodde jag, jag tänkte, jag gissade',
    ),
  },
  numbers: {
    noneAtAll: listed(
      'inga alls, ingen alls, inte en enda, inte en endaste, inte ett enda, inga över huvud taget, inga överhuvudtaget, absolut inga, vi har inga alls, vi har inte en enda, noll komma noll, inte en enda licens, inga licenser alls',
    ),
    about: listed(
      'drygt, lite mer än, lite över, något över, strax över, lite fler än, nästan, knappt, strax under, lite under, ungefär, omkring, runt, cirka, ca, typ, circa, c:a, sådär, eller så, plus minus, i runda tal, uppskattningsvis, kring',
    ),
    atLeast: listed('minst, åtminstone, lägst, eller fler, eller mer, och uppåt'),
    moreThan: listed(
      'mer än, fler än, över, drygt, lite mer än, lite över, något över, strax över, lite fler än',
    ),
    atMost: listed('högst, max, maximalt, som mest, upp till, eller färre, eller mindre'),
    lessThan: listed('mindre än, färre än, nästan, under, knappt, strax under, lite under'),
    between: listed('mellan, från'),
    to: listed('till, och'),
    plus: listed('samt, jämte, och ytterligare, ytterligare, och så, och även, och, plus'),
    rest: listed('rest, resten'),
    year: listed('år, året, under året'),
    counted: listed(
      'på pricken, prick, jämnt, blankt, nere på, nere i, uppe i, uppe på, vi betalar för, vi ligger på, ligger på, just nu, för närvarande, för hela företaget, till alla, för alla, åt alla, det rör sig om, det är fråga om, antalet, antal, summan, stycken, räknade, det finns, sammanlagt, licens, licenser, licenserna, st, stycken, styck, prenumeration, prenumerationer, totalt, sammanlagt, tillsammans, exakt, precis, allt som allt, köpt, användare, av, e3-licenser, e5-licenser, platser, alla, allihop, samtliga, x, det blir, blir, det skulle bli, det skulle vara, det borde bli, rör sig om',
    ),
    selves: listed('vi är, vi är ju, vi blir'),
    people: listed('anställda, personer, pers, medarbetare, personal, kollegor, människor'),
    others: listed(
      'anställda, personer, medarbetare, elever, studenter, datorer, enheter, dagar, månader, personal, kronor, euro, procent, kontor, brevlådor, konton, kollegor',
    ),
    roundly: {
      '2000': listed('ett par tusen, ett par tusen stycken'),
      '10': listed('ett tiotal, tiotal'),
      '20': listed('ett tjugotal, tjugotal'),
      '30': listed('ett trettiotal, trettiotal'),
      '40': listed('ett fyrtiotal'),
      '50': listed('ett femtiotal, femtiotal'),
      '100': listed('ett hundratal, hundratal'),
      '1000': listed('ett tusental, tusental'),
    },
    vague: listed(
      'många, några, flera, ett par, par, tiotals, hundratals, tusentals, dussin, dussintals, massor',
    ),
    units:
      'noll ett/en två/tva tre fyra fem sex sju åtta/atta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio/attio nittio',
    hundred: 'hundra',
    thousand: 'tusen/ettusen',
    isOnesFirst: false,
    isCountedOnTo: [],
    million: 'miljon/miljoner',
    and: 'och',
    scales: { '100': listed('hundra'), '1000': listed('tusen'), '1000000': listed('miljon, miljoner') },
    articles: { counting: listed('ett'), never: listed('en'), notBefore: listed('av, för, till') },
  },
  dates: {
    relative: {
      '-2': listed('i förrgår, förrgår'),
      '-1': listed('igår, i går'),
      '0': listed('idag, i dag, nu, just nu'),
      '1': listed('imorn, imorron, i morron, i morn, imorgon, i morgon, imorrn'),
      '2': listed('övermorgon, i övermorgon'),
    },
    plain: listed(
      'faktiskt, redan, nu, numera, och med, står, det står, går ut, giltig, löper ut, förfaller, slutar, utgång, den, d, dagen, på, det, är, var, blev, datum, tack, går ut, tar slut, upphör, giltig till, gäller till, tom, licenserna, licensen, förmånen, förmånerna, de, våra, slutdatum, utgångsdatum',
    ),
    time: listed(
      'år, året, månad, månaden, vecka, veckan, kvartal, var, våren, vår, våras, sommar, sommaren, somras, höst, hösten, höstas, vinter, vintern, vintras, snart, sedan, nästa, förra, slutet, början, jul, påsk, sista, första, senare',
    ),
    since: listed('sedan, sen, ända sedan, alltsedan'),
    named: {
      '01-01': listed('nyårsdagen'),
      '01-06': listed('trettondagen, trettondedag jul'),
      '04-30': listed('valborgsmässoafton, valborg'),
      '06-06': listed('nationaldagen, Sveriges nationaldag'),
      '12-24': listed('julafton, julaftonen, dopparedagen'),
      '12-25': listed('juldagen'),
      '12-26': listed('annandag jul, annandagen'),
      '12-31': listed('nyårsafton, nyårsaftonen'),
    },
    untilIncluding: listed('till och med'),
    until: listed('till, tills, fram till'),
    lastDayOf: listed('sista, sista dagen i, sista dag i, siste'),
    months: { '10': listed('okt') },
    years: {
      '-1': listed('förra året, i fjol, ifjol'),
      '0': listed('i år, det här året, detta år'),
      '1': listed('nästa år'),
    },
    ago: listed(
      'i måndags, i tisdags, i onsdags, i torsdags, i fredags, i lördags, i söndags, häromdagen, samma dag, direkt, förra veckan, förra månaden, förra året, i fjol, ifjol, i våras, i somras, i höstas, i vintras, igår, i går, häromdagen, i morse, i veckan, den här veckan, för en vecka sedan, för ett år sedan, för en månad sedan, dagar sedan, veckor sedan, månader sedan, år sedan, för länge sedan, länge sedan, nyligen, nyss, precis nu, tidigare i år',
    ),
    ended: listed(
      'gick ut den, gick ut, tog slut den, tog slut, löpte ut den, löpte ut, upphörde den, upphörde, den gick ut den, den gick ut, den tog slut den, den tog slut, den löpte ut den, den löpte ut, den upphörde den, den upphörde, de gick ut den, de gick ut, de tog slut den, de tog slut, de löpte ut den, de löpte ut, de upphörde den, de upphörde, det gick ut den, det gick ut, det tog slut den, det tog slut, det löpte ut den, det löpte ut, det upphörde den, det upphörde, förmånen gick ut den, förmånen gick ut, förmånen tog slut den, förmånen tog slut, förmånen löpte ut den, förmånen löpte ut, förmånen upphörde den, förmånen upphörde, licenserna gick ut den, licenserna gick ut, licenserna tog slut den, licenserna tog slut, licenserna löpte ut den, licenserna löpte ut, licenserna upphörde den, licenserna upphörde, nyckeln gick ut den, nyckeln gick ut, nyckeln tog slut den, nyckeln tog slut, nyckeln löpte ut den, nyckeln löpte ut, nyckeln upphörde den, nyckeln upphörde',
    ),
    from: listed('från, från och med, fr o m, from, fom, med start, börjar, startar, öppnar'),
  },
  placeEndings: listed(':a, :e, a, e'),
  places: listed('första/förste, andra/andre, tredje, fjärde, femte, sista'),
  placeFillers: listed(
    'den, det, alternativ, nummer, nr, tack, jag väljer, jag tar, alternativet, punkt, fråga, frågan, svar, svaret, siffra, ta, visa, den där, den här',
  ),
  countries,
};
