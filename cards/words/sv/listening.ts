import { stemmer } from '@orama/stemmers/swedish';
import { stopwords } from '@orama/stopwords/swedish';
import type { DocumentWords } from '../document-words.js';
import { listed } from '../format.js';
import type { ListeningWords } from '../listening-words.js';

export const listening: ListeningWords = {
  commands: {
    forget: listed(
      'glöm mig, radera mina uppgifter, ta bort mina uppgifter, ta bort mina data, radera mina data, glöm allt',
    ),
    report: listed(
      'rapport, visa rapporten, visa rapport, obesvarade frågor, visa obesvarade frågor, vad har inte besvarats',
    ),
    weekly: ['veckorapport', 'rapport varje vecka', 'skicka rapporten varje vecka'],
    noWeekly: ['stoppa rapporten', 'stoppa veckorapporten', 'avsluta veckorapporten', 'ingen veckorapport'],
    reload: ['läs om', 'läs om kunskapen', 'läs in kunskapen igen', 'ladda om', 'ladda om kunskapen'],
    help: listed(
      'hjälp, hjälp mig, meny, vad kan du, vad kan du göra, vad kan jag fråga, vad kan jag fråga dig, hur fungerar det här, hur funkar det, kommandon, börja, börja om, starta om, börja från början, från början, om från början',
    ),
    topics: listed(
      'fler frågor, andra frågor, vad mer, vad vet du, vad vet du om, vad kan du svara på, vilka ämnen kan du, vilka ämnen känner du till, vilka ämnen har du, ämnen, alla ämnen, visa ämnen, visa alla ämnen, lista ämnen, lista alla ämnen, alla frågor, visa alla frågor, lista alla frågor, lista frågor, vilka frågor kan du svara på, vilka frågor kan du besvara, vad kan du hjälpa till med, vad kan du hjälpa mig med, innehåll, innehållsförteckning, översikt',
    ),
    person: listed(
      'prata med en människa, prata med en riktig människa, prata med en person, prata med någon, prata med en handläggare, prata med supporten, prata med kundtjänst, tala med en människa, tala med en riktig människa, tala med en person, tala med någon, tala med en handläggare, tala med supporten, tala med kundtjänst, snacka med en människa, snacka med en riktig människa, snacka med en person, snacka med någon, snacka med en handläggare, snacka med supporten, snacka med kundtjänst, kontakta en människa, kontakta en riktig människa, kontakta en person, kontakta någon, kontakta en handläggare, kontakta supporten, kontakta kundtjänst, fråga en människa, fråga en riktig människa, fråga en person, fråga någon, fråga en handläggare, fråga supporten, fråga kundtjänst, chatta med en människa, chatta med en riktig människa, chatta med en person, chatta med någon, chatta med en handläggare, chatta med supporten, chatta med kundtjänst, komma i kontakt med en människa, komma i kontakt med en riktig människa, komma i kontakt med en person, komma i kontakt med någon, komma i kontakt med en handläggare, komma i kontakt med supporten, komma i kontakt med kundtjänst, koppla mig till en människa, koppla mig till en riktig människa, koppla mig till en person, koppla mig till någon, koppla mig till en handläggare, koppla mig till supporten, koppla mig till kundtjänst, människa, en människa, en riktig människa, handläggare, operatör, kundtjänst, helpdesk, servicedesk, kontakt, kontakta oss, kontaktperson, kontaktuppgifter, vem kan jag fråga, vem kan jag kontakta, vem kan jag prata med, vem kan hjälpa mig, finns det någon människa där, är det någon där, klagomål, ett klagomål, klaga, lämna klagomål, lämna ett klagomål, jag har ett klagomål, framföra klagomål, telefonnummer, mejladress, koppla mig till en människa, framföra ett klagomål, skapa ett ärende, öppna ett ärende, skicka ett ärende, skicka min fråga till någon, skicka min fråga till en människa, skicka frågan vidare, hjälp av en människa, hjälp av en person, finns det någon jag kan fråga, funkar ej, funkar inte, det funkar inte, det funkar ej, fungerar inte, fungerar ej, det fungerar inte, det går inte, går inte, funkar fortfarande inte, fungerar fortfarande inte, det funkar inte för mig, jag har fastnat, jag kommer inte vidare, den funkar inte',
    ),
    language: ['språk', 'byt språk', 'byta språk', 'ändra språk', 'annat språk', 'ett annat språk'],
    hello: listed(
      'morrn, morron, god morron, heej, hejj, hejsann, nån där, är det nån där, är någon där, hejhej, hej hej hej, god afton, godafton, hallå där, någon hemma, nån hemma, är någon hemma, är nån hemma, är du där, tjenixen, tjo, hejsan hoppsan, hej på dig, hej på er, hej alla, hej bot, god eftermiddag, godmorgon, god förmiddag, tjabba, tjosan, mors, mors mors, yo, halloj, hej, hejsan, tjena, tja, hallå, hej hej, god morgon, god dag, godkväll, god kväll, goddag, morsning, tjenare, hej där, hallo, hello, hi, hey',
    ),
    thanks: listed(
      'skitbra tack, tack ska du ha, tack skall du ha, tack ska ni ha, tusen tack ändå, tackar tackar, tackar som frågar, tack iallafall, tack i alla fall, tackar ödmjukast, thx, tnx, tackar så hemskt mycket, tack ändå, tack, tackar, tack så mycket, tusen tack, stort tack, tack för hjälpen, ok tack, tack tack, toppen tack, det hjälpte, bra tack, tack så jättemycket, tack för det, tackar så mycket, tack för svaret, tack själv, merci, thanks, thank you',
    ),
    bye: listed(
      'fortsatt trevlig dag, tack o hej, tack å hej, hej så länge, jag måste gå, måste gå, nu måste jag gå, nu går jag, nu drar jag, jag drar, ha en bra kväll, ha en fin dag, ha en fin kväll, ha en trevlig dag, ha en trevlig kväll, trevlig helg, trevlig kväll, ha en bra helg, ha en skön helg, ha det gott, ha det fint, ha det så fint, detsamma, vi syns, syns, ses, hörs, ses imorgon, på återhörande, god natt på dig, bye, bye bye, hadebra, hejdå så länge, ciao, hej då, hejdå, adjö, vi ses, vi hörs, ha det bra, ha det, god natt, det var allt, ha en bra dag, hej hej då, ha det så bra, på återseende, tack och hej',
    ),
    whoAreYou: listed(
      'vem är du, vad är du, vad är du för något, vad är du för nåt, vad är du för en, vem pratar jag med, vem chattar jag med, är du en bot, är du en robot, är du en människa, är du människa, är du en person, är du en riktig människa, är du äkta, pratar jag med en bot, pratar jag med en människa, är du en AI, är du chatgpt, är du en bot eller en människa',
    ),
    howAreYou: listed(
      'hur är din dag, hur har din dag varit, hur har du det, hur står det till med dig, hur är det med dig, hur är det idag, hur mår du idag, mår du bra, är det bra med dig, allt väl, är allt bra, hoppas allt är bra, tjena läget, hur känns det, hur mår du, hur är det, hur går det, läget, hur är läget, allt bra, hur står det till',
    ),
  },
  languageNames: { nl: ['holländska', 'flamländska'] },
  languageFillers: listed(
    'eng, pls, bara, kör, också, även, talar, pratar, snarare, hej, nej, ja, förlåt, ändå, på, till, tack, kan, du, vi, jag, vill, ska, ta, tala, prata, svara, skriv, skriva, byt, byta, fortsätt, använd, språk, språket, mig, nu, hellre, i, stället, istället, snälla, det, tillbaka, gå, igen, översätt, översätta, samma, säg, säga, allt, ok, åter, om, svaret',
  ),
  shorthand: {
    ee: 'är',
    'prata me': 'prata med',
    'snacka me': 'prata med',
    'me på': 'med på',
    'me i': 'med i',
    va: 'vad',
    ja: 'jag',
    o: 'och',
    å: 'och',
    e: 'är',
    ä: 'är',
    mej: 'mig',
    dej: 'dig',
    sej: 'sig',
    nån: 'någon',
    nåt: 'något',
    nåra: 'några',
    sen: 'sedan',
    sån: 'sådan',
    dom: 'de',
    oxå: 'också',
    iofs: 'i och för sig',
    typ: 'ungefär',
    asså: 'alltså',
    ba: 'bara',
    ngn: 'någon',
    ngt: 'något',
    mkt: 'mycket',
    tkr: 'tror',
    kostare: 'kostar det',
    funkare: 'fungerar det',
    gåre: 'går det',
    harru: 'har du',
    kanru: 'kan du',
    vaddå: 'vad då',
    'varför då': 'varför',
    eng: 'engelska',
    pga: 'på grund av',
    gbg: 'Göteborg',
    sthlm: 'Stockholm',
    tjo: 'hej',
    oxo: 'också',
    iaf: 'i alla fall',
    dok: 'dock',
    dåm: 'de',
  },
  betweenQuestions: listed('och, och även, och också, samt'),
  continues: listed('och, men, eller, tänk om, vad händer om, hur är det med, hur är det om, hur är det i'),
  continuesWith: listed('och för, och i, och på, och med, och om, och till'),
  pointing: listed('den, det, dem, de, dom, dessa, detta, denna, han, hon, henne, honom'),
  asksForMore:
    'varför då hur finns finnas länk länkar länken sida källa mer detaljer exempel förklara igen berätta sen sedan efteråt'.split(
      ' ',
    ),
  asksWhich: listed('vilka då, vilka, vilken då, vilka är det, som vilka'),
  asksWhy: listed(
    'varför, hur kommer det sig, av vilken anledning, varför då, varför det, varför är det så, varför inte',
  ),
  asksForLink: listed('länk, länkar, länken, sida, sidan, webbplats, källa, läsa mer'),
  reasons: listed('eftersom, därför, därför att, för att, så att, på grund av, beror på'),
  conditions: 'om ifall såvida'.split(' '),
  examples: listed('till exempel, ett exempel, exempelvis, som till exempel, t.ex., bland annat, såsom'),
  denying: {
    without: 'utan'.split(' '),
    not: 'inte ej ingen inget inga aldrig varken'.split(' '),
    of: 'om när fast fastän trots eftersom vi jag organisationen företaget firman'.split(' '),
  },
  now: 'fortfarande numera nuförtiden idag kvar heter kallas'.split(' '),
  step: listed('steg, punkt'),
  details: {
    howLong: listed(
      'hur länge, hur lång tid, hur många dagar, hur många veckor, hur många månader, hur många år, hur lång',
    ),
    howMany: listed('hur många, hur mycket, hur ofta, minsta antal, vilket antal'),
    when: listed('när, vilket datum, vilken dag, till när, hur dags'),
    openly: listed('vad, vilken, vilket, vilka, vem, vems, var, vart, när, varför, hur'),
    between: listed('eller'),
    times: listed(
      'minut, minuter, kvart, timme, timmar, dag, dagar, dygn, vecka, veckor, månad, månader, kvartal, år',
    ),
    numbers: listed('en, ett, två, tre, fyra, fem, sex, sju, åtta, nio, tio, tolv, halv, halvt'),
    often: listed('gång, gånger'),
  },
  stem: stemmer,
  functionWords: stopwords,
  replies: listed('ja, nej, jo, ok, okej'),
  updateMarks: ['Uppdatering'],
  elisions: [],
  joinsCompounds: true,
  names: {
    introductions: ['jag heter', 'mitt namn är'],
    greetings: ['Hej', 'Hallå', 'Tjena', 'Bästa', 'Kära', 'God morgon'],
    closings: listed(
      'Med vänlig hälsning, Med vänliga hälsningar, Vänliga hälsningar, Hälsningar, Mvh, Tack på förhand, Tack',
    ),
  },
};

/** Letters people send, and documents that are brought in. */
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
