// Ordinary talk, in Swedish.
import { listed } from '../format.js';
import type { TalkWords } from '../talk-words.js';

/** When that was. */
const BEFORE = listed('först, första, nyss, innan, tidigare, förut, sist, förra, senaste, början');

export const talk: TalkWords = {
  said: {
    ok: listed(
      'det stämmer, stämmer, det är rätt, ja det stämmer, stämmer bra, du är bra, du är jättebra, du är väldigt bra, du är snäll, du är smart, du är hjälpsam, vad snäll du är, så snällt, vad snällt, vad trevligt, vad roligt, kul att höra, roligt att höra, det låter toppen, låter toppen, okej bra, åh bra, ah okej, åh okej, intressant, vad intressant, det räcker så, det räcker bra, det var allt jag behövde, precis vad jag behövde, då gör jag så, det gör jag, jag ska göra det, jag provar det, jag testar det, ska testa, ska prova, hurra, jippi, tydligt, mycket tydligt, det var tydligt, glasklart, solklart, okidoki, okejdå, ja okej, aja, jaja, jadå, uppskattar det, skitbra, asbra, superbra, fantastiskt, underbart, strålande, klockrent, kalas, snyggt, snyggt jobbat, du är fantastisk, du är underbar, mycket bra jobbat, klockren, du är bäst, du är toppen, du är grym, grymt, så bra, vad fint, det hjälpte, det hjälpte mycket, till stor hjälp, bästa boten, du är duktig, ingen fara, inga problem, inget problem, det är lugnt, lugnt, jaså, okej då, ok, okej, okey, oki, kej, bra, jättebra, mycket bra, vad bra, fint, finemang, toppen, super, perfekt, utmärkt, kanon, härligt, kul, schysst, fattar, jag fattar, jag förstår, förstår, förstått, då förstår jag, då vet jag, bra att veta, klart, det är klart, uppfattat, självklart, visst, javisst, precis, just det, jaha, jaså, aha, mm, hm, hmm, haha, wow, bra jobbat, bra bot, duktig bot, det låter bra, låter bra, det är bra, det blir bra',
    ),
    yes: listed('ja, jo, japp, jajamän, ja tack, jo tack, absolut, ja det gjorde det, det gjorde det'),
    no: listed(
      'nej, nä, näe, nope, nej tack, nä tack, inte nu, inte direkt, inte alls, nej det gjorde det inte, det gjorde det inte, det tror jag inte, nej det tror jag inte, tror inte det, jag tror inte det, nog inte, knappast, troligen inte, antagligen inte, inte vad jag vet, nja',
    ),
    sorry: listed(
      'det var inte så jag menade det, jag menade inte så, jag menade inte illa, det var inte meningen, det var inte menat så, skojade bara, skämtade bara, jag skojade, jag skämtade, bara skoj, bara på skoj, inget illa menat, förlåt, förlåt mig, ursäkta, ursäkta mig, sorry, oj, ojdå, oops, hoppsan, jag ber om ursäkt, mitt fel, fel chatt, fel fönster, fel person, fel bot, det var inte till dig, det där var inte till dig, inte till dig, bortse från det, bortse från det där, strunta i det där, ignorera det',
    ),
    unsure: listed(
      'jag vet inte riktigt, vet inte riktigt, jag är inte säker, inte riktigt säker, vet inte, vet ej, jag vet inte, det vet jag inte, ingen aning, ingen susning, har ingen aning, jag har ingen aning, svårt att säga, osäker, jag är osäker, inte säker, vet inte alls, vet faktiskt inte, jag vet faktiskt inte',
    ),
    neverMind: listed(
      'inget, ingenting, inget särskilt, inget alls, då inte, okej då inte, nähä då inte, jag frågar runt, jag frågar någon annan, äsch strunt i det, äh strunt i det, äsch glöm det, äh glöm det, vi slutar, vi slutar här, lägg ner, strunta i det då, glöm det då, skit i det, äsch, äsch då, äh, äh skit samma, det löser sig, jag löser det själv, jag hittade det, hittade det själv, det behövs inte, behövs inte längre, nej förresten, förresten inte, egentligen inte, nej egentligen inte, strunta i det, strunt samma, glöm det, skit samma, det var inget, det gör inget, spelar ingen roll, det spelar ingen roll, skippa det, lägg av, låt bli, låt det vara, avbryt, stopp, sluta, avsluta, inte så viktigt, det är lugnt, det kvittar',
    ),
    repeat: listed(
      'upprepa, upprepa det, upprepa det där, upprepa svaret, kan du upprepa, kan du upprepa det, kan du upprepa svaret, en gång till, ta det igen, ta det en gång till, säg det igen, säg igen, säg om det, igen, visa igen, visa det igen, visa svaret igen, samma igen, vad sa du, va, hur sa',
    ),
    shorter: listed(
      'säg det på ett annat sätt, kan du säga det på ett annat sätt, formulera om, kan du formulera om det, jag förstår inte riktigt, jag förstår inte allt, jag hänger inte riktigt med, förklara enklare, förklara det enklare, förklara enkelt, enklare tack, på vanlig svenska, på ren svenska, lättare, säg det lättare, säg det kortare, kan du säga det kortare, kan du ta det kortare, ta det kortare, förkorta, förkorta det, enklare, säg det enklare, med enkla ord, för mycket text, det är för mycket text, kortare, kortare svar, ett kortare svar, gör det kortare, kan du korta ner det, korta ner det, kort sagt, kortfattat, i korthet, fatta dig kort, för långt, det var för långt, det är för långt, sammanfatta, sammanfatta det, sammanfattning, kan du sammanfatta, kan du sammanfatta det, en kort version, kort version, den korta versionen, med några få ord, i en mening',
    ),
    back: listed(
      'tillbaka, gå tillbaka, backa, föregående, föregående svar, förra svaret, till förra svaret, tillbaka till förra svaret, ett steg tillbaka',
    ),
    whoMadeYou: listed(
      'vem har gjort dig, vem gjorde dig, vem har skapat dig, vem skapade dig, vem har byggt dig, vem byggde dig, vem har programmerat dig, vem programmerade dig, vem har utvecklat dig, vem ligger bakom dig, vem står bakom dig, vem äger dig, vem sköter dig, varifrån kommer du, var kommer du ifrån, varifrån kommer svaren, var kommer svaren ifrån, vem skriver svaren, vem har skrivit svaren',
    ),
    abuse: listed(
      'fan, jävla, jävlar, helvete, jävla bot, dumma bot, dum bot, du är dum, du är dum i huvudet, du är värdelös, värdelös, värdelös bot, värdelöst, botten är värdelös, boten är värdelös, det här är värdelöst, du suger, boten suger, den här boten suger, det här suger, idiot, din idiot, dra åt helvete, håll käften, håll tyst, skit, skitbot, vilken skit, vilken jävla skit, du är korkad, korkad bot, du är oduglig, oduglig, usel bot, sämsta boten, jag hatar dig, fuck, fuck you, du kan ingenting, du vet ingenting',
    ),
    goOn: listed(
      'fortsätt, fortsätta, fortsätt då, fortsätt gärna, gå vidare, vidare, nästa, kör på, kör vidare, låt oss fortsätta, ska vi fortsätta, var var vi, var slutade vi, fortsätt där vi slutade, fortsätt där vi var, tillbaka till genomgången, fortsätt genomgången, tillbaka dit vi var',
    ),
    goAhead: listed(
      'jag har en fråga, jag har en fråga till, jag har en annan fråga, jag har några frågor, har en fråga, en fråga, en fråga till, en snabb fråga, snabb fråga, fråga, får jag fråga en sak, får jag fråga något, får jag ställa en fråga, kan jag fråga en sak, kan jag fråga något, kan jag ställa en fråga, jag vill fråga en sak, jag vill fråga något, jag vill ställa en fråga, jag skulle vilja fråga en sak, jag skulle vilja ställa en fråga, jag undrar en sak, jag undrar över en sak, undrar en sak, en sak bara',
    ),
    notMeant: listed(
      'nej så menade jag inte, så menade jag inte, det var inte så jag menade, nej det menade jag inte, pff, pfff, pffff, suck, äsch, usch, argh, meh, det var inte hjälpsamt, det där var inte hjälpsamt, inte så hjälpsamt, det hjälper ju inte, det här hjälper inte, det säger mig ingenting, det säger inget, det är inget svar ju, det var inte det jag ville veta, inte det jag ville veta, det var inte det jag behövde, inte det jag letar efter, du svarar inte, du svarar ju inte, du lyssnar inte, du lyssnar ju inte, du upprepar dig, det har du redan sagt, det sa du nyss, samma svar igen, det har jag redan läst, det är inte sant, det är ju inte sant, det är inte rätt, det kan inte stämma, asså det funkar inte, det här är obegripligt, obegripligt, jag är fortfarande förvirrad, det blev jag inte klokare av, det är ologiskt, det hjälpte inte, det hjälper inte, det hjälpte inte mig, det hjälper inte mig, det hjälper mig inte, det där hjälpte inte, hjälpte inte, hjälper inte, det var ingen hjälp, det är ingen hjälp, ingen hjälp alls, inte till någon hjälp, det var inte det jag frågade, det var inte det jag frågade om, det var inte vad jag frågade, det är inte det jag frågar, det är inte det jag frågar om, inte det jag frågade, det var inte det jag menade, det var inte så jag menade, inte det jag menade, det är inte det jag menar, det menade jag inte, det var inte min fråga, det är inte min fråga, det svarar inte på min fråga, det är inget svar, det var inget svar, det är inte svar på min fråga, det är inget svar på min fråga, du svarade inte på min fråga, du svarar inte på min fråga, du missförstod, du missförstod mig, du har missförstått, du förstod mig inte, du förstår inte min fråga, du förstår mig inte, fel svar, det är fel svar, det är fel, det stämmer inte, jag menade något annat, jag frågade om något annat, det har inget med min fråga att göra, det har inget med saken att göra, svara på frågan, men svara på frågan då, svara på frågan då, svara på min fråga, men svara då, svara på det jag frågar, bara svara',
    ),
    askedBefore: listed('vad frågade jag, vad frågade jag nyss, vad var min fråga, vad har jag frågat'),
    yourName: listed(
      'vad heter du, vad är ditt namn, ditt namn, har du något namn, har du ett namn, vad kallas du, vad ska jag kalla dig, vad kan jag kalla dig, vad heter du egentligen, vad var det du hette, hur heter du',
    ),
    privacy: listed(
      'vad vet du om mig, vad vet du egentligen om mig, vad minns du om mig, vad minns du av mig, vad har du om mig, vad har du sparat om mig, känner du mig, vet du vem jag är, vet du vad jag heter, kommer du ihåg mig, minns du mig, integritet, gdpr, dataskydd, integritetspolicy, privacy',
    ),
    source: listed(
      'på allvar, seriöst, allvarligt talat, menar du allvar, var kommer det ifrån, var kommer det där ifrån, var är det ifrån, var har du det ifrån, var har du fått det ifrån, var får du det ifrån, varifrån har du det, varifrån kommer det, varifrån kommer informationen, var kommer informationen ifrån, vem säger det, vem har sagt det, källa, källor, källan, vad är källan, vilken är källan, vad är din källa, vad har du för källa, vad har du för källor, din källa, är du säker, är du säker på det, är du helt säker, är du verkligen säker, säkert, är det säkert, är det sant, är det verkligen sant, är det så, är det verkligen så, stämmer det, stämmer det här, stämmer det där, stämmer det verkligen, stämmer detta, är det rätt, är det korrekt, verkligen, hur vet du det, hur vet du, kan jag lita på dig, kan jag lita på det, kan jag lita på det här, kan man lita på dig, kan man lita på det, går det att lita på, bevisa det, kan du bevisa det, jag tror dig inte, jag tror inte på dig, jag tror inte på det, jag tror inte på det där, det tror jag inte på, är det aktuellt, är det uppdaterat, är informationen aktuell, är det fortfarande så, gäller det fortfarande, gäller det än, hur gammalt är det, hur gammal är informationen, hur gammal är den här informationen, hur gammalt är svaret, hur gamla är uppgifterna, hur aktuellt är det, hur aktuell är informationen, hur färskt är det, när skrevs det, när är det skrivet, när uppdaterades det, när uppdaterades det senast, när uppdaterades informationen, vem har skrivit det, vem har skrivit det här, vem har kollat det, vem har kontrollerat det, har du kollat det, är det officiellt, är det här officiellt, hittar du på, hittar du på det här, har du hittat på det',
    ),
    pity: listed(
      'synd, tråkigt, så synd, vad synd, vad tråkigt, det var synd, det var tråkigt, det är synd, det är tråkigt, åh vad synd, trist, vad trist, det var trist, attans, usch, åh nej, nämen, otur, vilken otur, ledsamt',
    ),
    deliver: listed(
      'skicka det till mig, skicka den till mig, skicka det, mejla mig, mejla det, påminn mig, sätt en påminnelse, kan du spara det här, spara det här, kan jag komma tillbaka senare, kan jag komma tillbaka till det här i morgon, kan jag fortsätta senare, kan jag fortsätta i morgon, dela det här, dela svaret, kopiera, kopiera det här, kopiera länken, skriv ut det här, hur skriver jag ut det här, hur delar jag det här',
    ),
    here: listed(
      'förstår du mig, är du där, är du kvar, är du där än, är du kvar där, finns du kvar, finns du där, är du vaken, funkar det här, fungerar det här, funkar den här, funkar du, fungerar du, test, testar, hör du mig, hör du, ser du det här, lyssnar du, är du online, är nån kvar',
    ),
  },
  wishes: {
    thanks: {
      anyOf: [[listed('tack, tackar, tackade')]],
      also: listed(
        'snäll, trevligt, chatten, pratstunden, förklaringen, förklarade, förtydligandet, tipset, tips, hjälpte, allt, du, räddade, dagen, ängel, trevlig, verkligen, jättesnällt, det, räckte, ska, skall, ha, tusen, hjärtligt, skit, skitbra, jättebra, superbra, grymt, toppen, fint, bra, snällt, snälla, perfekt, kalas, underbart, kanon, strålande, jätte, jättemycket, väldigt, mycket, ändå, iallafall, alla, fall, i, igen, själv, hjälp, hjälpen, svar, svaret, info, informationen, snabba, snabbt, tiden, tålamodet, detsamma, bot, kompis, ordentligt, guld, värd, var, av, dig',
      ),
      unless: listed('vad, hur, varför, när, vem, vilka, vilken, vilket, kan, får, gäller, finns, om, men'),
    },
    sorry: {
      anyOf: [
        [listed('förlåt, ursäkta, sorry, ledsen'), listed('inte, illa, språket, orden, otrevlig')],
        [listed('menade, mena, menat'), listed('illa, elak, så, dum')],
        [listed('skojade, skämtade, skoja, skämta'), listed('bara')],
      ],
      also: listed(
        'menade, mena, menat, mening, meningen, illa, elak, dum, otrevlig, språket, orden, bara, vara, tidigare, nyss, bot, mot, dig',
      ),
      unless: listed('vad, varför, hur, när, vem, om, annat, något'),
    },
    notMeant: {
      anyOf: [
        [listed('svar, svaret'), listed('fel, felaktigt, felaktig, osant, konstigt, dåligt')],
        [listed('svar, svaret'), listed('stämmer'), listed('inte')],
        [
          listed('du'),
          listed('fattar, förstår, begriper, fatta, förstod, fattade'),
          listed('inte, inget, ingenting, noll'),
        ],
        [listed('du'), listed('hjälp, hjälper, hjälpsam'), listed('inte, ingen, föga, knappt')],
        [listed('du'), listed('fel')],
      ],
      also: listed(
        'till, mycket, stor, större, någon, alls, mig, ett, dugg, ditt, det, här, där, helt, verkligen, ju, har, ett, bot, frågan, min, fråga, om, saken, gav, ger, särskilt, direkt',
      ),
      unless: listed('vad, hur, varför, vem, jag'),
    },
    language: {
      anyOf: [
        [listed('språk, språken'), listed('kan, talar, pratar, förstår, svarar, finns, behärskar, skriver')],
      ],
      also: listed('vilka, vilket, andra, annat, flera, fler, mer, bot'),
    },
    whoAreYou: {
      anyOf: [
        [
          listed('du'),
          listed(
            'gift, singel, kär, pizza, sover, äter, dricker, gammal, fyller, glad, ledsen, trött, uttråkad, ensam, känslor, flickvän, pojkvän, hobby, favorit, fotboll, född, bor, gillar, tycker, drömmer, levande, vits, skämt',
          ),
        ],
        [
          listed('du, det, detta, jag, ni'),
          listed('människa, person, riktig, någon, nån, mänsklig'),
          listed('bot, robot, maskin, dator, ai, chatbot, chattbot, program'),
        ],
        [
          listed('pratar, talar, chattar, skriver'),
          listed('jag'),
          listed('bot, robot, maskin, dator, ai, chatbot, riktig, människa'),
        ],
        [
          listed('är'),
          listed('du'),
          listed('riktig, människa, bot, robot, chatbot, chattbot, ai, chatgpt, copilot, maskin'),
        ],
      ],
      also: listed(
        'regn, om, din, hur, var, har, gift, singel, kär, pizza, sover, äter, dricker, gammal, fyller, glad, ledsen, trött, uttråkad, ensam, känslor, flickvän, pojkvän, hobby, favorit, fotboll, född, bor, gillar, tycker, drömmer, vits, skämt, eller, vad, bara, en, ett, egentligen, verkligen, levande, någon, nån, slags, sorts, med, nu, då, riktig, pratar, talar, chattar, skriver, jag, här, det',
      ),
      unless: listed('vill, prata med en, behöver, kan, få, koppla, ge, hjälpa, finns'),
    },
    source: {
      anyOf: [
        [listed('källa, källan, källor, källorna')],
        [
          listed('säker, säkert, sant, korrekt, tillförlitligt, tillförlitlig, lita, officiellt, tror'),
          listed('du, det, detta, här, informationen, svaret, dig'),
        ],
        [
          listed(
            'gammal, gammalt, gamla, aktuellt, aktuell, uppdaterat, uppdaterades, skrivet, skrevs, kollat, färskt, färsk',
          ),
          listed('detta, det, informationen, infon, svaret, uppgifterna, den'),
          listed('hur, när, är, vem, vad'),
        ],
      ],
      also: listed(
        'helt, verkligen, riktigt, absolut, ärligt, fortfarande, senast, här, där, på, om, kan, jag, man, hundra, procent, din, ditt, information, infon, fakta, texten, inte',
      ),
      unless: listed(
        'licens, licenser, licenserna, nyckel, nycklar, förmån, förmåner, rabatt, rabatten, prenumeration, mejl, mejlet, konto, företag, företaget, programmet, arbetsgivare, pris, priset, har, vi, att, nej',
      ),
    },
    deliver: {
      anyOf: [
        [
          listed('skicka, mejla, maila, mejlar, skickar, vidarebefordra, smsa'),
          listed('mig, oss, det, den, detta, kollega, chefen, länken'),
        ],
        [listed('påminn, påminna, påminnelse'), listed('mig, oss, en')],
        [listed('lägg, lägga, spara'), listed('kalendern, kalender, outlook')],
        [listed('komma, fortsätta'), listed('tillbaka, senare, imorgon, morgon')],
      ],
      also: listed(
        'skicka, mejla, maila, mejlar, skickar, mejl, mail, påminn, påminna, påminnelse, kalendern, kalender, min, outlook, lägg, lägga, in, spara, senare, imorgon, morgon, januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december, veckan, månad, tid, datum, kollega, chefen, länken, svaret, konversationen, tillbaka, komma, fortsätta, till, en, adress',
      ),
      unless: listed('vilken, vad, hur, varför, när, jobbet, företaget, får, giltig'),
    },
    shorter: {
      anyOf: [[listed('enklare, enkelt, enkla, lättare, kortare')]],
      also: listed(
        'säg, säga, förklara, uttrycka, skriva, skriv, gör, kan, du, ord, språk, svenska, det, lite, mer, på, ett, sätt, vanlig, ta, en, gång, till',
      ),
      unless: listed('vad, hur, varför, när, pris, billigare, vilken, få, köpa, finns'),
    },
    person: {
      anyOf: [
        [listed('vem'), listed('hjälpa, hjälper, hjälp')],
        [listed('kontaktperson, kontaktpersonen')],
        [listed('vem, vilka'), listed('kontakta, kontaktar')],
        [listed('nummer, numret'), listed('ringa, ringer')],
        [listed('vem'), listed('ringa, ringer, prata'), listed('man, jag, vi')],
        [listed('ring, ringa'), listed('mig, oss')],
        [
          listed('vem, vilken'),
          listed('administratör, administratören, ansvarig, ansvarar, admin'),
          listed('oss, vår, här, detta, det'),
        ],
        [
          listed('ringa, ringer, ring, kontakta, återkomma'),
          listed('mig, oss, upp'),
          listed('du, ni, någon, nån, kan'),
        ],
        [listed('någon, nån'), listed('hjälpa, hjälper, svara')],
        [listed('vem, vilka'), listed('frågar, fråga, kontaktar, kontakta, ringer'), listed('jag, vi, man')],
        [
          listed('prata, tala, snacka, nå, kontakta, ringa, kopplas, koppla'),
          listed(
            'människa, människor, person, någon, nån, kollega, handläggare, medarbetare, helpdesk, servicedesk, kundtjänst',
          ),
        ],
        [listed('människa, människor, helpdesk, servicedesk, kundtjänst, handläggare')],
        [listed('riktig, levande'), listed('person')],
        [listed('telefonnummer')],
        [listed('någon, nån'), listed('där')],
        [listed('prata, tala, snacka, kopplas, koppla'), listed('it')],
      ],
      also: listed(
        'koppla, vidare, över, man, om, administratör, administratören, ansvarig, ansvarar, admin, hos, är, vår, på, företaget, för, då, det, ringa, ringer, ring, upp, tillbaka, idag, imorgon, sen, ni, du, gärna, ska, skall, bör, kan, finns, här, mig, oss, riktig, riktigt, levande, support, telefon, nummer, ge, vill, behöver, finns, bakom, kontakt, få, supporten, behöva, hellre, helst, föredrar, direkt, istället, i, stället, skulle, vilja, Microsoft, er, hjälp, detta, mejl, adress, eller, bara, sätt, hur, dig',
      ),
    },
    privacy: {
      anyOf: [
        [listed('läser, läsa, lyssnar, lyssna, tittar'), listed('med, någon, nån, ni, vem')],
        [listed('gör'), listed('du, ni'), listed('uppgifter, frågor, meddelanden, data, skriver')],
        [
          listed('du, ni, boten, det, min, mina, mitt, detta, här, jag, vad'),
          listed(
            'sparar, sparas, spara, sparat, lagrar, lagras, loggar, loggas, minns, kommer, behåller, registrerar, registreras, samlar, spårar, ser, se, läser, läsa, händer, integritet, gdpr, anonymt, anonym, konfidentiellt, privat',
          ),
          listed(
            'skriver, skrivit, säger, frågar, länge, det, frågor, meddelanden, uppgifter, data, mig, chatt, chatten, konversation, samtal, samtalet, anonymt, anonym, konfidentiellt, privat, integritet, gdpr, sparas, loggas, lagras',
          ),
        ],
        [listed('integritet, gdpr, integritetspolicy, personuppgifter, dataskydd')],
        [listed('vem, vilka'), listed('läser, läsa, ser, se'), listed('detta, det, jag, mina')],
        [
          listed('chef, chefen, arbetsgivare, arbetsgivaren, ledningen, företaget, hr'),
          listed('ser, se, läser, läsa, veta, vet, åt'),
          listed('detta, det, här, skriver, frågar, säger, chatten, samtalet, meddelanden, frågor'),
        ],
      ],
      also: listed(
        'med, nån, här, vem, ni, min, länge, ihåg, personliga, uppgifter, chef, chefen, arbetsgivaren, företaget, annan, andra, någon, hos, skriver, mig, om, allt, egentligen, policy, hanteras, hanterar, behandlas',
      ),
    },
    forget: {
      anyOf: [
        [
          listed('radera, glöm, rensa, sudda, bort'),
          listed('mig, min, mina, allt, uppgifter, data, det, vad'),
        ],
      ],
      also: listed(
        'sagt, skrivit, frågat, berättat, sa, skrev, allting, nu, hittills, om, ta, vet, sparat, sparade, har, konversation, personuppgifter, historik',
      ),
    },
    topics: {
      anyOf: [
        [listed('vad, något'), listed('mer, annat, fler, ytterligare'), listed('berätta, vet, kan, svara')],
        [listed('ämne, ämnen, områden')],
        [listed('prata, fråga'), listed('vad')],
        [listed('vad'), listed('du'), listed('mer, annat, övrigt'), listed('kan, vet, svara, svarar')],
      ],
      also: listed(
        'berätta, mig, vilka, vilket, kan, vet, svara, prata, finns, andra, annat, för, på, om, mer, lista, visa',
      ),
    },
    askedBefore: {
      anyOf: [
        [listed('vad'), listed('jag'), listed('frågade, frågat, skrev, skrivit, sa, sade, sagt'), BEFORE],
        [listed('vad, vilken'), listed('var'), listed('min'), listed('fråga'), BEFORE],
      ],
      also: listed('allra, dig, om, början, stund, sedan'),
    },
    help: {
      anyOf: [
        [listed('jag'), listed('ny')],
        [listed('vad, till'), listed('dig, det, detta'), listed('använda, använder, användas')],
        [listed('vafan, vaffan, vadfan, tusan'), listed('är, e')],
        [listed('du'), listed('vad, hur, varför'), listed('gör, göra, kan, till, hjälpa')],
        [listed('vad, va'), listed('är, e'), listed('här, detta, de')],
        [listed('vad'), listed('handlar, går'), listed('här, detta')],
        [listed('fattar, förstår, begriper'), listed('inte, inget, ingenting')],
        [listed('bot, boten, chatten'), listed('vad, hur'), listed('för, till, gör, bra')],
        [listed('jag'), listed('nyanställd, nybörjare')],
        [
          listed('starta, börja, kör, köra, gör, göra'),
          listed('kontroll, kontrollen, genomgång, genomgången'),
        ],
      ],
      also: listed(
        'ny, på, precis, alldeles, helt, fan, tusan, i, hela, friden, egentligen, exakt, bot, bra, här, för, nåt, något, ut, på',
      ),
    },
    abuse: {
      anyOf: [
        [
          listed(
            'dum, dumma, värdelös, värdelöst, värdelösa, idiot, kass, usel, usla, skit, skräp, korkad, urusel, hopplös',
          ),
        ],
        [listed('du, bot, boten'), listed('dålig, dåliga')],
      ],
      also: listed('bot, boten, botten, jävla, fan, jäkla, riktigt, helt, sak, grej, vilken'),
    },
  },
  takeCheck: {
    anyOf: [[listed('kolla, kollar, kontrollera, kontrollen, testa, testar, starta, börja, kör')]],
    also: listed(
      'ja, jo, japp, ok, gärna, visst, vill, skulle, vilja, vi, jag, det, den, nu, då, göra, gör, låt, oss, bra, absolut, kontrollen',
    ),
    unless: listed('hur, vad, varför, när, var, vem, vilken, kostar, pris, inte, ej'),
  },
  noneOfThese: listed(
    'ingen, ingen av dem, ingen av de här, inget av dem, inget av det, inget av det där, inga av dem, nej ingen av dem, ingen passar, inget passar, något annat, inte det, inte de, ingetdera, ingendera',
  ),
  courtesy: listed(
    'kompis, polarn, min vän, vännen, kära du, gubben, du, ni, allihop, allihopa, nej vänta, nä vänta, vänta, vänta lite, vänta nu, först, först och främst, egentligen, förresten, å, o, nu, jag måste, kan jag, kan jag få, får jag, jag skulle vilja ha, jag behöver få, kan vi, hej, hallå, säg mig, visa mig, du, vill, vill jag, tack, snälla, snälla du, vänligen, då, nu, så, och, men, ja, jo, ok, okej, oj, äh, åh, bara, gärna, kära, kära bot, bot, du, verkligen, så länge, så mycket, för hjälpen, för det, för mig, kan du, kan ni, skulle du kunna, jag vill, jag vill ha, jag skulle vilja, jag behöver, allihop, förlåt, måste, ska, skall, behöver, kan, får',
  ),
  overheard: {
    bye: listed(
      'hejdå, hej då, adjö, farväl, vi ses, vi hörs, ha det bra, ha det, måste gå, trevlig kväll, trevlig helg, trevlig dag, god natt, på återseende',
    ),
    thanks: listed(
      'tack, tackar, tacksam, tack så mycket, uppskattar, varit snäll, varit till hjälp, varit till stor hjälp, hjälpsam',
    ),
    notMeant: listed(
      'krångligt, krånglig, förvirrande, omständligt, inget svar, värdelös, värdelöst, oduglig, odugligt, ingen nytta, till ingen nytta, ingen hjälp, slöseri med tid, slösar min tid, besviken, besvikelse, frustrerad, frustrerande, irriterande, irriterad, löjligt, hopplös, hopplöst, dåligt, uselt, kasst, kass, svarade inte, svarar inte, inte svarat, lyssnar inte, går i cirklar, ingen förklarar, tar evigheter, tar en evighet, tar för lång tid, begriper ingenting, trött på det här, less på, tack för inget, jag frågade',
    ),
    telling: listed(
      'jag, jag är, jag har, jag heter, jag jobbar, jag bor, min, mitt, mina, vi, vi är, vår, vårt, våra, han, hon, hen, de, dom, det är, det var, det här är, idag, igår, bara, nyss, nu, här, alla, folk, någon, nån, sitter, jobbar, ny här',
    ),
    wanting: listed(
      'strular, krånglar, kraschar, hänger, hängt, trasig, trasigt, nere, kopplas ner, faktura, räkning, är det, är jag, är vi, har jag, har vi, har du, har ni, finns det, rätt till, funkar, fungerar, vill, ville, behöver, behövs, skulle, letar, söker, försöker, kan, kunde, går, inte, inget, ingen, aldrig, fel, problem, strul, krånglar, fastnat, saknas, saknar, tappat, hur, vad, vilken, vilka, vilket, var, när, varför, vem, om, får, ska, hjälp, hjälpa, köpa, beställa, undrar, undrade, fråga, frågar, måste, gäller, går ut, gått ut, meddelande',
    ),
  },
  reply: {
    pity: 'Ja, det var tråkigt. Kan jag svara på något annat?',
    deliver:
      'Jag kan inte skicka något eller påminna någon, men det vi har pratat om finns kvar här ett tag. Med **Dela** under ett svar på webbsidan kan du kopiera svaret, kopiera en länk till det eller skriva ut det. Hela konversationen hittar du under **Mer**. Och datumen från genomgången kan du lägga till i din kalender.',
    told: 'Då vet jag. Vad vill du veta?',
    here: 'Ja, jag är här. Vad vill du veta?',
    yourName: (name) => `Jag heter **${name}**.`,
    ok: 'Bra. Fråga gärna om du undrar något mer.',
    yes: 'Just nu har jag ingen fråga till dig. Vad vill du veta?',
    no: 'Okej. Säg till om det är något annat.',
    sorry: 'Det gör inget.',
    unsure: 'Det gör inget. Kanske hjälper något av det här:',
    neverMind: 'Okej, då lämnar vi det. Fråga när du vill.',
    repeat: 'Det finns inget att upprepa än. Vad vill du veta?',
    shorter: 'Det finns inget svar att korta ner än. Vad vill du veta?',
    back: 'Det finns inget tidigare svar att gå tillbaka till. Vad vill du veta?',
    whoMadeYou:
      'Bakom mig står de som har hand om de här frågorna hos er. Svaren är skrivna och kontrollerade av människor, och under varje svar står källan och datumet.',
    abuse: 'Tråkigt att jag inte kunde hjälpa dig. Det kanske en människa kan:',
    goOn: 'Det finns inget påbörjat att fortsätta med. Ställ en fråga, eller börja en genomgång.',
    goAhead: 'Javisst, fråga på.',
    notMeant: 'Förlåt, då missförstod jag dig',
    askedBefore:
      'Det du har frågat står längre upp i konversationen. Vill du ha mitt senaste svar en gång till, skriv ”upprepa”.',
    pageMenu:
      'Det gör du på webbsidan: med **Dela** under ett svar, eller med **Mer** högst upp för hela konversationen.',
    noSuchChoice: 'Det finns inget sådant val just nu. Vad vill du veta?',
  },
  privacy: {
    text: 'Jag minns var i konversationen vi är, ditt språk och vad du frågade senast, och antecknar en rad per fråga, utan ditt namn. Skriv ”glöm mig” så raderas det.',
    link: 'Vad jag sparar, och hur länge',
    elsewhere: 'Exakt vad jag sparar, och hur länge, står på min webbsida under **Integritet**.',
  },
  sourced: (label, source) =>
    `För ”${label}”: ${source}. Svaret är skrivet utifrån källan och kontrollerat av människor. Vill du vara helt säker kan du öppna källan.`,
  inShort: (label) => `I korthet, om ”${label}”:`,
  elsewhere: {
    kinds: {
      password: {
        about: 'lösenord och inloggning',
        words: listed(
          'lösenord, lösenordet, lösenorden, logga in, inloggning, inloggningen, inloggad, utelåst, tvåfaktor, mfa, authenticator, pinkod, pinkoden',
        ),
      },
      printer: {
        about: 'skrivare',
        words: listed(
          'skrivare, skrivaren, skrivarna, skriva ut, utskrift, utskrifter, toner, skanner, skannern, kopiator, kopiatorn',
        ),
      },
      payroll: {
        about: 'lön och lönebesked',
        words: listed(
          'lön, lönen, löner, lönebesked, lönebeskedet, lönespec, lönespecifikation, utbetalning av lön, reseräkning, övertidsersättning, lönespecen, lönespecifikationen, min lön, löneutbetalning, löneutbetalningen, semesterlön, semesterersättning, övertid, utlägg, reseräkningen, traktamente',
        ),
      },
    },
    lead: (about) => `Det låter som en fråga om **${about}**. Den tas om hand här:`,
  },
  person: {
    whatFor: listed('som, om, angående, för att, eftersom'),
    title: 'Fråga en människa',
    button: 'Fråga en människa',
    none: 'Någon adress eller något telefonnummer till er egen organisation har jag inte.',
    about: (topic) => `Fråga en människa: ${topic}`,
  },
  topics: {
    about: listed(
      'jag vill veta om, jag vill veta mer om, jag vill ha info om, jag vill ha information om, jag skulle vilja veta mer om, jag undrar om, berätta om, berätta mer om, berätta något om, mer om, om, info om, information om, frågor om, en fråga om, jag har en fråga om, jag har frågor om, allt om, vad vet du om, vad kan du berätta om, visa, det här med, våra, era, ämnet, Microsofts, Microsoft, kan vi prata om, kan vi ta, låt oss prata om, prata om, jag vill prata om, kan du berätta om, kan du säga något om, något om, nåt om, hur är det med, gå till, och, lite om',
    ),
    after: listed('i stället, istället, nu, tack, då, också, en stund'),
    defining: listed(
      'vad är, vad är en, vad är det för, vad är ett, vad menas med, vad menar du med, vad betyder, vad innebär, förklara, kan du förklara, vad är egentligen en, vad är egentligen, definition av, en, ett, de här, egentligen',
    ),
    title: 'Det här kan jag svara på',
    text: 'Välj ett ämne så ser du alla frågor i det, eller fråga direkt.',
    button: 'Vad kan du svara på?',
    other: (asked, known) =>
      `Det vet jag inte när det gäller **${asked}**. För **${known}** är svaret så här:`,
    topic: (title, count) => `${title} (${count})`,
    questions: (from, to, of) =>
      from === 1 && to === of ? `Alla ${of} frågor:` : `Fråga ${from} till ${to} av ${of}:`,
    wanted: listed(
      'mer, mera, lite mer, något mer, nåt mer, berätta mer, mer info, mer information, mer tack',
    ),
    more: 'Fler frågor',
  },
  feedback: {
    missing:
      'Tack, det är noterat. Vad saknades? Det du skriver nu går vidare, utan ditt namn, till dem som har hand om svaren.',
    noted: 'Tack, det är noterat för dem som sköter boten.',
    others: 'Kanske passar något av det här bättre:',
  },
};
