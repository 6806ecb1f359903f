// Ordinary talk, in Dutch.
import { listed } from '../format.js';
import type { TalkWords } from '../talk-words.js';

/** When that was. */
const BEFORE = listed(
  'eerst, eerste, net, daarnet, zonet, zojuist, daarvoor, eerder, vorige, laatste, laatst, begin',
);

export const talk: TalkWords = {
  said: {
    ok: listed(
      'dat klopt, klopt, klopt helemaal, ja dat klopt, dat is juist, je bent goed, je bent heel goed, je bent aardig, je bent slim, je bent behulpzaam, u bent vriendelijk, wat aardig, wat lief, jij bent goed, wat leuk, leuk om te horen, fijn om te horen, goed om te horen, klinkt prima, dat klinkt goed, o oké, oh oké, ah oké, ah ok, oh ok, o ja, oh ja, ach ja, interessant, glashelder, zo helder als wat, dat is alles wat ik nodig had, precies wat ik zocht, precies wat ik nodig had, dan doe ik dat, dat doe ik, ik ga het proberen, ik probeer het, dat ga ik proberen, ik zal het proberen, hoera, joepie, okidoki, okeetjes, tof zo, plezant, fantastisch, briljant, heerlijk, netjes, keurig, mooi zo, goed bezig, lekker bezig, mooi werk, goed werk, je bent fantastisch, wat een top bot, kei goed, knap, je bent geweldig, je bent top, je bent de beste, wat goed, wat fijn, dat hielp, dat helpt, heel handig, handig, goed van je, je bent een held, geen probleem, geeft niks, maakt niet uit, tja, oké dan, prima dan, ok, oké, okee, okay, okido, oki, goed, heel goed, prima, mooi, fijn, top, toppie, super, perfect, geweldig, uitstekend, leuk, tof, snap ik, ik snap het, begrepen, ik begrijp het, begrijp ik, duidelijk, dat is duidelijk, helder, goed om te weten, genoteerd, komt goed, klopt, precies, natuurlijk, zeker, akkoord, aha, ah, oh, hm, hmm, mm, haha, wow, goed zo, goed gedaan, goede bot, dat is goed, is goed, klinkt goed, weet ik genoeg, dan weet ik genoeg',
    ),
    yes: listed('ja, jawel, jazeker, jep, ja graag, ja hoor, zeker wel, ja dat hielp'),
    no: listed(
      'nee, neen, nee hoor, nope, nee bedankt, nee dank je, nee dank u, niet nu, niet echt, helemaal niet, nee niet echt, dat denk ik niet, nee dat denk ik niet, denk het niet, ik denk het niet, denk van niet, ik denk van niet, waarschijnlijk niet, volgens mij niet, niet dat ik weet, dat geloof ik niet',
    ),
    sorry: listed(
      'was niet zo bedoeld, het was niet zo bedoeld, dat was niet zo bedoeld, zo was het niet bedoeld, zo bedoelde ik dat niet, niet lelijk bedoeld, niet rot bedoeld, grapje, was een grapje, het was een grapje, geintje, maak maar een grapje, dat meende ik niet, ik meende het niet, sorry, sorry hoor, pardon, excuses, mijn excuses, excuseer, oeps, oei, mijn fout, foutje, verkeerde chat, verkeerd venster, verkeerde persoon, verkeerde bot, dat was niet voor jou, niet voor jou, dat was niet voor jou bedoeld, negeer dat, negeer dit, negeer mijn vorige bericht',
    ),
    unsure: listed(
      'ik weet het niet zeker, weet ik niet precies, ik weet het niet precies, geen flauw idee, geen benul, ik weet het niet, weet ik niet, dat weet ik niet, geen idee, weet niet, kweet het niet, weet ik nog niet, weet ik echt niet, niet zeker, ik ben niet zeker, ik twijfel, moeilijk te zeggen, ik heb geen idee, ik zou het niet weten, zou het niet weten, wist ik het maar',
    ),
    neverMind: listed(
      'niets, niks, niets hoor, niks hoor, dan niet, ok dan niet, oké dan niet, ik vraag wel rond, ik vraag het wel iemand anders, hou maar op, hou op, ach hou maar op, stop er maar mee, laten we stoppen, we stoppen, laat dan maar, ach laat maar, boeien, maakt niks uit, niet meer nodig, ik heb het al gevonden, al gevonden, ik zoek het zelf wel uit, ik kom er zelf wel uit, zit wel goed, toch niet, bij nader inzien niet, nee toch niet, eigenlijk niet, nee eigenlijk niet, nee toch maar niet, toch maar niet, laat maar, laat maar zitten, laat zitten, vergeet het, vergeet het maar, maakt niet uit, dat maakt niet uit, het maakt niet uit, doet er niet toe, niet belangrijk, geeft niet, stop, stoppen, stop maar, annuleer, annuleren, afbreken, hoeft niet, het hoeft niet, hoeft niet meer',
    ),
    repeat: listed(
      'herhaal, herhaal dat, herhalen, nog eens herhalen, dat nog eens herhalen, dat herhalen, herhaal het, herhaal het antwoord, herhalen, kun je dat herhalen, kan je dat herhalen, kunt u dat herhalen, kun je het herhalen, nog een keer, nog eens, nogmaals, opnieuw, zeg dat nog eens, zeg het nog eens, laat het nog eens zien, toon het nog eens, hetzelfde nog eens, wat zei je, wat zei u, wat zeg je',
    ),
    shorter: listed(
      'zeg het anders, kunt u het anders zeggen, kun je het anders zeggen, ik begrijp het niet helemaal, ik snap het niet helemaal, niet helemaal duidelijk, het is me niet helemaal duidelijk, leg het simpeler uit, leg het makkelijker uit, simpeler, makkelijker, in gewone taal, in simpele woorden, in gewone woorden, zeg het korter, kun je het korter zeggen, kan je het korter zeggen, kun je dat korter zeggen, verkort het, eenvoudiger, in eenvoudige woorden, te veel tekst, dat is te veel tekst, korter, korter graag, een korter antwoord, maak het korter, kan het korter, kun je het korter maken, kan dat korter, in het kort, kort samengevat, kort, hou het kort, te lang, dat is te lang, dat was te lang, samenvatten, samenvatting, vat samen, vat het samen, vat dat samen, kun je het samenvatten, kun je dat samenvatten, de korte versie, korte versie, in een zin, in een paar woorden',
    ),
    back: listed(
      'terug, ga terug, vorige, vorig antwoord, het vorige antwoord, naar het vorige antwoord, terug naar het vorige antwoord, een stap terug',
    ),
    whoMadeYou: listed(
      'wie heeft je gemaakt, wie heeft jou gemaakt, wie heeft u gemaakt, wie maakte je, wie heeft je gebouwd, wie heeft jou gebouwd, wie heeft je geprogrammeerd, wie heeft jou geprogrammeerd, wie heeft je ontwikkeld, wie zit er achter je, wie zit achter jou, van wie ben je, wie beheert je, wie beheert jou, waar kom je vandaan, waar komen je antwoorden vandaan, waar komen de antwoorden vandaan, wie schrijft je antwoorden, wie heeft de antwoorden geschreven',
    ),
    abuse: listed(
      'verdomme, godverdomme, klote, klotebot, kut, kutbot, domme bot, stomme bot, rotbot, je bent dom, jij bent dom, je bent stom, je bent nutteloos, nutteloos, nutteloze bot, waardeloos, waardeloze bot, deze bot is waardeloos, dit is waardeloos, deze bot zuigt, je zuigt, wat een bagger, wat een rotzooi, idioot, sukkel, eikel, klootzak, hou je mond, hou je bek, rot op, sodemieter op, val dood, ik haat je, shit, fuck, fuck you, slechte bot, slechtste bot ooit, je weet niks, je weet niets, je kunt niks',
    ),
    goOn: listed(
      'verder, ga verder, doorgaan, ga door, ga maar door, ga maar verder, volgende, vervolg, hervat, hervatten, verdergaan, verder gaan, laten we doorgaan, laten we verdergaan, zullen we verdergaan, waar waren we, waar waren we gebleven, verder waar we waren, ga verder waar we waren, terug naar de check, terug naar waar we waren',
    ),
    goAhead: listed(
      'ik heb een vraag, ik heb een vraagje, ik heb nog een vraag, ik heb nog een vraagje, ik heb een andere vraag, ik heb enkele vragen, ik heb een paar vragen, heb een vraag, vraagje, een vraag, een vraagje, nog een vraag, nog een vraagje, korte vraag, vraag, mag ik iets vragen, mag ik wat vragen, mag ik je iets vragen, mag ik u iets vragen, mag ik een vraag stellen, kan ik iets vragen, kan ik wat vragen, kan ik je iets vragen, kan ik een vraag stellen, ik wil iets vragen, ik wil wat vragen, ik wil een vraag stellen, ik wou iets vragen, ik wou wat vragen, ik zou graag iets vragen, ik zou graag een vraag stellen, ik vraag me iets af',
    ),
    notMeant: listed(
      'pff, pfff, pffff, zucht, tja, bah, argh, meh, dit slaat nergens op, dat slaat nergens op, slaat nergens op, daar heb je niks aan, dat zegt me niks, dat zegt me niets, dat zegt niks, niet wat ik zoek, dat zoek ik niet, dat is niet wat ik zoek, dat is niet wat ik wil weten, dat wil ik niet weten, je geeft geen antwoord, u geeft geen antwoord, je luistert niet, u luistert niet, je valt in herhaling, dat zei je al, dat heb je al gezegd, weer hetzelfde antwoord, zelfde antwoord, dat heb ik al gelezen, dat is niet waar, dat is niet juist, dat kan niet kloppen, dit klopt niet, het klopt niet, klopt niet, ik snap er nog niks van, nu weet ik nog niks, onbegrijpelijk, wat een onzin, onzin, dat hielp niet, dat helpt niet, dat helpt me niet, dat helpt mij niet, dit helpt niet, dit helpt me niet, helpt niet, daar heb ik niks aan, daar heb ik niets aan, hier heb ik niks aan, hier heb ik niets aan, niet nuttig, dat vroeg ik niet, dat is niet wat ik vroeg, dat is niet wat ik vraag, dat was niet wat ik vroeg, niet wat ik vroeg, dat bedoel ik niet, dat bedoelde ik niet, dat is niet wat ik bedoel, dat is niet wat ik bedoelde, dat was niet wat ik bedoelde, niet wat ik bedoel, niet wat ik bedoelde, zo bedoelde ik het niet, dat was mijn vraag niet, dat was niet mijn vraag, dat is niet mijn vraag, dat is mijn vraag niet, dat is geen antwoord, dat is geen antwoord op mijn vraag, dat was geen antwoord op mijn vraag, dit is geen antwoord op mijn vraag, je geeft geen antwoord op mijn vraag, je beantwoordt mijn vraag niet, u beantwoordt mijn vraag niet, je begrijpt me niet, je begrijpt me verkeerd, u begrijpt me niet, u begrijpt me verkeerd, je snapt me niet, je snapt mijn vraag niet, je begrijpt mijn vraag niet, verkeerd begrepen, je hebt me verkeerd begrepen, verkeerd antwoord, fout antwoord, dat is het verkeerde antwoord, dat is fout, dat klopt niet, ik bedoelde iets anders, ik vroeg iets anders, ik bedoel iets anders, dat heeft niets met mijn vraag te maken, dat heeft er niets mee te maken, geef gewoon antwoord, geef antwoord, geef antwoord op mijn vraag, beantwoord mijn vraag, antwoord op mijn vraag, antwoord gewoon, geef nou antwoord',
    ),
    askedBefore: listed('wat vroeg ik, wat vroeg ik net, wat was mijn vraag, wat heb ik gevraagd'),
    yourName: listed(
      'hoe heet je, hoe heet jij, hoe heet u, wat is je naam, wat is jouw naam, wat is uw naam, je naam, heb je een naam, heb jij een naam, hoe word je genoemd, hoe noemen ze je, hoe moet ik je noemen, hoe mag ik je noemen, hoe kan ik je noemen, hoe heet je ook alweer, hoe heet je eigenlijk',
    ),
    privacy: listed(
      'wat weet je van mij, wat weet je over mij, wat weet je nog van mij, wat weet je nog over mij, wat weet je allemaal van mij, wat weet je allemaal over mij, wat weet u van mij, wat weet u over mij, wat onthoud je van mij, wat onthoud je over mij, wat heb je over mij opgeslagen, wat heb je van mij bewaard, wat herinner je je van mij, ken je mij, ken je me, weet je wie ik ben, weet je hoe ik heet, privacy, avg, gdpr, privacybeleid, privacyverklaring',
    ),
    source: listed(
      'serieus, echt serieus, meen je dat nou, zonder gekheid, waar komt dat vandaan, waar komt dit vandaan, waar haal je dat vandaan, waar haalt u dat vandaan, waar heb je dat vandaan, waar heb je dat gevonden, waar komt die informatie vandaan, wie zegt dat, wie heeft dat gezegd, bron, bronnen, wat is de bron, wat is je bron, wat is uw bron, wat zijn je bronnen, je bron, bronvermelding, weet je dat zeker, weet u dat zeker, weet je het zeker, ben je zeker, ben je daar zeker van, bent u daar zeker van, zeker weten, is dat zo, is dat echt zo, is dat waar, is dat wel waar, is dit waar, is dat juist, is dat correct, is dit correct, klopt dat, klopt dat wel, klopt dit, klopt dit wel, klopt het, echt, echt waar, meen je dat, hoe weet je dat, hoe weet u dat, kan ik je vertrouwen, kan ik u vertrouwen, kan ik dat vertrouwen, kan ik hierop vertrouwen, kan ik daarop vertrouwen, kan ik daarop rekenen, is dit betrouwbaar, is dat betrouwbaar, ben je betrouwbaar, hoe betrouwbaar ben je, hoe betrouwbaar is dit, bewijs het, bewijs dat eens, kun je dat bewijzen, ik geloof je niet, ik geloof u niet, ik geloof dat niet, ik geloof het niet, ik geloof er niks van, daar geloof ik niks van, is dit actueel, is dat actueel, is dat nog actueel, is dit nog geldig, geldt dat nog, geldt dit nog, is dit up to date, is dat up-to-date, hoe oud is dat, hoe oud is dit, hoe oud is die info, hoe oud is die informatie, hoe oud is deze informatie, hoe actueel is dit, hoe actueel is dat, hoe recent is dit, wanneer is dat geschreven, wanneer is dit geschreven, wanneer is dit bijgewerkt, wanneer is dat bijgewerkt, wanneer is dit voor het laatst bijgewerkt, van wanneer is dat, van wanneer is dit, wie heeft dat geschreven, wie heeft dit geschreven, wie heeft dat gecontroleerd, heb je dat gecontroleerd, is dat officieel, is dit officieel, verzin je dit, verzin je dat, heb je dat verzonnen',
    ),
    pity: listed(
      'jammer, helaas, wat jammer, dat is jammer, jammer dan, o jammer, oh jammer, wat spijtig, spijtig, dat is spijtig, balen, wat balen, dat is balen, pech, wat een pech, o nee, oh nee, dat valt tegen, valt tegen',
    ),
    deliver: listed(
      'stuur het naar me, stuur me die, stuur me dat, stuur het me, stuur het door, mail het me, mail me dat, herinner me eraan, zet een herinnering, kun je dit bewaren, bewaar dit, kan ik hier later op terugkomen, kan ik later verdergaan, kan ik morgen verdergaan, deel dit, dit delen, antwoord delen, kopiëren, kopieer dit, link kopiëren, druk dit af, dit afdrukken, hoe druk ik dit af, hoe kan ik dit delen',
    ),
    here: listed(
      'begrijp je me, snap je me, ben je er nog, bent u er nog, ben je daar, bent u daar, ben je er, bent u er, ben je daar nog, ben je wakker, werkt dit, werkt dit wel, doe je het nog, doet hij het, test, testen, even testen, hoor je me, hoort u mij, lees je dit, luister je, ben je online',
    ),
  },
  wishes: {
    thanks: {
      anyOf: [[listed('bedankt, bedank, dank, dankje, dankjewel, dankuwel, thanks, thx, danku')]],
      also: listed(
        'vriendelijke, gesprek, gesprekje, chat, uitleggen, tip, tips, verduidelijking, alles, gered, redder, geholpen, erg, zeer, heel, voor, duizendmaal, vriendelijk, hartelijk, hartstikke, super, superbedankt, ontzettend, enorm, alvast, nogmaals, toch, fijn, top, geweldig, prima, mooi, perfect, lief, aardig, goed, helder, duidelijk, handig, hulp, info, informatie, antwoord, uitleg, snelle, snel, reactie, moeite, tijd, geduld, he, hè, hoor, zeg, nou, bot, maat, vriend, wel, allemaal, jou',
      ),
      unless: listed(
        'wat, hoe, waarom, wanneer, waar, wie, welke, welk, kan, kun, mag, mogen, geldt, zijn, als, of',
      ),
    },
    sorry: {
      anyOf: [
        [
          listed('sorry, excuus, excuses, pardon, spijt'),
          listed('niet, lelijk, rot, woorden, taalgebruik, grof'),
        ],
        [listed('bedoeld, bedoelde'), listed('lelijk, rot, gemeen, zo'), listed('niet')],
      ],
      also: listed(
        'bedoeld, bedoelde, gemeen, lelijk, bot, onaardig, lullig, kwaad, rot, grof, woorden, taalgebruik, eerder, net, spijt, me',
      ),
      unless: listed('wat, waarom, hoe, wie, als, anders, iets'),
    },
    notMeant: {
      anyOf: [
        [listed('antwoord'), listed('fout, verkeerd, onjuist, onzin, slecht')],
        [listed('antwoord'), listed('klopt, klopte'), listed('niet, niks, niets')],
        [listed('je, jij, u'), listed('snapt, begrijpt, snap, begrijp'), listed('niks, niets, niet, geen')],
        [listed('je, jij, u'), listed('helpt, hulp'), listed('niet, niks, weinig, geen, niets')],
      ],
      also: listed(
        'er, van, mij, me, echt, helemaal, helaas, veel, erg, bent, jouw, uw, geeft, gaf, hebt, klopt, bal, hout, ook, gewoon, bot, niet, verder, daar, vraag, zo, mijn',
      ),
      unless: listed('wat, hoe, waarom, wie, ik'),
    },
    language: {
      anyOf: [
        [
          listed('taal, talen'),
          listed(
            'spreek, spreekt, ken, kent, kan, kun, kunt, begrijp, begrijpt, praat, antwoord, beschikbaar, beheers, beheerst',
          ),
        ],
      ],
      also: listed('welke, andere, meer, nog, bot, praten, spreken, antwoorden'),
    },
    whoAreYou: {
      anyOf: [
        [
          listed('je, jij, u'),
          listed(
            'getrouwd, single, verliefd, pizza, slaap, slaapt, eet, drinkt, oud, jarig, blij, verdrietig, moe, eenzaam, gevoelens, vriendin, hobby, favoriete, voetbal, geboren, woon, woont, houd, houdt, vind, droom, droomt, mop, grap',
          ),
        ],
        [
          listed('je, jij, u, dit, dat, ik'),
          listed('mens, persoon, echt, echte, iemand, menselijk, menselijke'),
          listed('bot, robot, machine, computer, ai, chatbot, programma'),
        ],
        [
          listed('praat, spreek, chat, typ'),
          listed('ik'),
          listed('bot, robot, machine, computer, ai, chatbot, echt, echte, mens'),
        ],
        [
          listed('ben, bent'),
          listed('je, jij, u'),
          listed('echt, echte, mens, bot, robot, chatbot, ai, chatgpt, copilot, machine'),
        ],
      ],
      also: listed(
        'eens, regen, van, waar, hoe, heb, bent, ben, getrouwd, single, verliefd, pizza, slaap, slaapt, eet, drinkt, oud, jarig, blij, verdrietig, moe, eenzaam, gevoelens, vriendin, hobby, favoriete, voetbal, geboren, woon, woont, houd, houdt, vind, droom, droomt, mop, grap, of, wat, gewoon, een, eigenlijk, wel, nou, soort, met, nu, dan, hier, levend, levende, praat, spreek, chat, ik, iemand, toch',
      ),
      unless: listed('wil, nodig, kan, kun, verbind, geef, helpen, is er'),
    },
    source: {
      anyOf: [
        [listed('bron, bronnen, bronvermelding')],
        [
          listed('zeker, waar, juist, correct, betrouwbaar, vertrouwen, officieel, geloof'),
          listed('je, u, dat, dit, het, informatie, info, antwoord'),
        ],
        [
          listed('oud, actueel, recent, bijgewerkt, geschreven, gecontroleerd, gecheckt'),
          listed('dit, dat, het, informatie, info, antwoord, gegevens, die'),
          listed('hoe, wanneer, is, zijn, wie, wat'),
        ],
      ],
      also: listed(
        'daarvan, ervan, klopt, hiervan, en, helemaal, echt, absoluut, eerlijk, nog, laatst, laatste, keer, voor, hier, daar, van, kan, ik, honderd, procent, weet, weten, jouw, uw, informatie, info, wel, antwoord, deze, niet',
      ),
      unless: listed(
        'licentie, licenties, code, codes, voordeel, voordelen, korting, abonnement, mail, mailadres, account, bedrijf, programma, werkgever, prijs, hebben, we, wij, nee',
      ),
    },
    deliver: {
      anyOf: [
        [
          listed('stuur, sturen, mail, mailen, mailt, doorsturen, toesturen, opsturen'),
          listed('me, mij, ons, het, dat, dit, die, collega, baas, link'),
        ],
        [listed('herinner, herinnering, herinneren'), listed('me, mij, eraan, een')],
        [listed('zet, zetten, bewaar, plaats'), listed('agenda, kalender, outlook')],
        [listed('terugkomen, verdergaan'), listed('later, morgen, straks')],
      ],
      also: listed(
        'stuur, sturen, mail, mailen, mailt, doorsturen, toesturen, opsturen, door, e, herinner, herinnering, herinneren, eraan, agenda, kalender, mijn, outlook, zet, zetten, bewaar, plaats, later, morgen, straks, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, week, maand, tijd, datum, collega, baas, link, antwoord, gesprek, adres, kun, kan, kunt, naar, verder, hier, op, terugkomen, verdergaan',
      ),
      unless: listed('welke, welk, wat, hoe, waarom, wanneer, werk, bedrijf, krijg, geldig'),
    },
    shorter: {
      anyOf: [[listed('simpeler, simpel, eenvoudiger, eenvoudig, makkelijker, korter')]],
      also: listed(
        'zeg, zeggen, leg, leggen, uitleggen, uit, kan, kun, kunt, woorden, taal, het, dat, es, eens, wat, iets, in, manier, nog, nederlands, je, u',
      ),
      unless: listed('hoe, waarom, wanneer, prijs, goedkoper, welke, krijgen, kopen'),
    },
    person: {
      anyOf: [
        [listed('wie'), listed('helpen, helpt')],
        [listed('contactpersoon')],
        [listed('wie'), listed('contacteren, contacteer, bereiken, bereik')],
        [listed('praat, spreek'), listed('iemand, mens, persoon, medewerker, collega')],
        [listed('nummer'), listed('bellen, bel')],
        [listed('wie'), listed('bellen, bel, spreken'), listed('ik, we, kan')],
        [listed('bel, bellen'), listed('me, mij, ons')],
        [
          listed('wie'),
          listed('beheerder, administrator, admin, verantwoordelijk, verantwoordelijke'),
          listed('ons, onze, hier, hiervoor, dat, dit'),
        ],
        [
          listed('bellen, belt, bel, terugbellen, contacteren, opbellen'),
          listed('me, mij, ons, jullie, u, je'),
          listed('kan, kun, kunt, kunnen, iemand, jullie, wil, willen, mag'),
        ],
        [listed('iemand'), listed('helpen, helpt, antwoorden')],
        [listed('wie'), listed('vraag, vragen, bel, benader, terecht'), listed('ik, we, wij')],
        [
          listed('spreken, praten, bellen, bereiken, contacteren, contact, doorverbinden, telefoneren'),
          listed('mens, mensen, persoon, iemand, collega, medewerker, helpdesk, servicedesk'),
        ],
        [listed('mens, mensen, helpdesk, servicedesk')],
        [listed('echt, echte, levend, levende'), listed('mens, persoon, iemand')],
        [listed('telefoonnummer')],
        [listed('verbind, doorverbinden, spreken, praten'), listed('it, ict')],
      ],
      also: listed(
        'doorverbinden, doorverbind, door, over, beheerder, administrator, admin, verantwoordelijk, verantwoordelijke, bij, is, ons, onze, bedrijf, hiervoor, de, dan, voor, bellen, terug, terugbellen, vandaag, morgen, eens, telefonisch, echt, echte, levend, levende, geef, geven, iemand, support, ondersteuning, nummer, telefoon, wil, graag, achter, zit, hulp, krijgen, even, liever, liefst, rechtstreeks, direct, zou, willen, voorkeur, gewoon, Microsoft, hierover, hiermee, daarover, daarmee, ermee, van, jullie, met, helpen, contactpersoon, mail, adres, of, manier, hoe, ook, dit, dat, jou',
      ),
    },
    privacy: {
      anyOf: [
        [listed('lees, leest, lezen, kijk, kijkt, kijken, luister, luistert, luisteren'), listed('mee')],
        [
          listed('doe, doet, doen'),
          listed('je, jullie, u'),
          listed('gegevens, vragen, berichten, data, typ, schrijf'),
        ],
        [
          listed('je, jij, u, jullie, bot, dit, deze, er, mijn, wordt, worden, ik, wat'),
          listed(
            'bewaar, bewaart, bewaard, bewaren, onthoudt, onthoud, onthouden, opslaan, slaat, sla, opgeslagen, log, logt, gelogd, houdt, hou, bijgehouden, registreert, geregistreerd, verzamelt, deelt, gedeeld, ziet, zien, leest, lezen, meelezen, gebeurt, privacy, avg, gdpr, anoniem, vertrouwelijk, privé',
          ),
          listed(
            'typ, type, typt, schrijf, zeg, lang, hoelang, vraag, vragen, berichten, gegevens, data, mij, me, chat, gesprek, gesprekken, anoniem, vertrouwelijk, privé, privacy, avg, gdpr, opgeslagen, bewaard, gelogd, bijgehouden',
          ),
        ],
        [listed('privacy, avg, gdpr, privacybeleid, privacyverklaring, persoonsgegevens')],
        [listed('wie'), listed('leest, lezen, ziet, zien'), listed('dit, mee, ik, mijn')],
        [
          listed('baas, chef, leidinggevende, werkgever, manager, directie, bedrijf, hr'),
          listed('ziet, zien, leest, lezen, meelezen, meekijken, kijkt, weet, weten, bij'),
          listed('dit, dat, typ, schrijf, zeg, vraag, mee, gesprek, chat, berichten, vragen'),
        ],
      ],
      also: listed(
        'jullie, wie, er, mijn, chef, met, ons, lang, hoelang, baas, werkgever, bedrijf, leidinggevende, iemand, anders, anderen, getypt, schrijf, ingetypt, ingeef, persoonlijke, op, bij, over, allemaal, eigenlijk, mee, beleid, zit, hier',
      ),
    },
    forget: {
      anyOf: [
        [
          listed('wis, wissen, verwijder, verwijderen, vergeet, weg'),
          listed('mij, me, mijn, alles, gegevens, data, wat'),
        ],
      ],
      also: listed(
        'gezegd, getypt, geschreven, gevraagd, zei, typte, schreef, verteld, maar, over, weet, weten, bewaard, hebt, opgeslagen, gesprek, persoonsgegevens, gooi',
      ),
    },
    topics: {
      anyOf: [
        [
          listed('wat, iets'),
          listed('meer, nog, anders, verder'),
          listed('vertellen, weten, weet, kun, kan, beantwoorden'),
        ],
        [listed('onderwerp, onderwerpen')],
        [listed('praten'), listed('waarover, wat')],
        [
          listed('wat'),
          listed('je, jij, u'),
          listed('meer, anders, nog'),
          listed('weet, kan, kun, kunt, ken'),
        ],
      ],
      also: listed(
        'vertellen, mij, me, kunt, je, u, jij, welke, wat, nog, meer, anders, weet, weten, kent, ken, kan, kun, praten, beantwoorden, vragen, andere, toon, allemaal',
      ),
    },
    askedBefore: {
      anyOf: [
        [listed('wat'), listed('ik'), listed('vroeg, gevraagd, zei, gezegd, schreef, typte'), BEFORE],
        [listed('wat'), listed('was'), listed('mijn'), listed('vraag'), BEFORE],
      ],
      also: listed('je, jou, heb, had, allereerste, begin'),
    },
    help: {
      anyOf: [
        [listed('ik'), listed('nieuw, nieuweling')],
        [
          listed('waar, waarvoor, wat'),
          listed('jou, je, jullie, u, dit, bot'),
          listed('gebruiken, gebruik, inzetten'),
        ],
        [
          listed('je, jij, u, bot, chatbot'),
          listed('wat, waar, waarvoor, hoe'),
          listed('doe, doen, doet, kan, kun, kunt, voor, bedoeld, helpen'),
        ],
        [listed('wat'), listed('is'), listed('dit')],
        [listed('waar, waarover'), listed('gaat'), listed('dit')],
        [listed('snap, begrijp'), listed('niet, niks, niets')],
        [listed('ik'), listed('nieuw'), listed('hier')],
        [listed('start, starten, begin, beginnen, doe, doen'), listed('check, checks, controle')],
      ],
      also: listed(
        'nieuw, net, begonnen, pas, nou, godsnaam, hemelsnaam, eens, eerst, kan, kun, mee, eigenlijk, precies, allemaal, bot, hier, deze, dient',
      ),
    },
    abuse: {
      anyOf: [
        [
          listed(
            'stom, stomme, dom, domme, waardeloos, waardeloze, nutteloos, nutteloze, idioot, idiote, rotbot, bagger',
          ),
        ],
        [listed('slecht, slechte'), listed('bot, chatbot, ding, je, jij')],
      ],
      also: listed('bot, chatbot, ding, zeg, echt, helemaal, verdomd, verdomde, ben, bent, jij, jullie'),
    },
  },
  takeCheck: {
    anyOf: [
      [
        listed(
          'check, checken, controleer, controleren, nagaan, nakijken, testen, start, starten, begin, beginnen',
        ),
      ],
    ],
    also: listed(
      'ja, jawel, ok, oké, graag, wil, willen, zou, we, wij, ik, het, dat, die, nu, dan, doe, doen, maar, laten, de, eens, goed, prima, even, zeker',
    ),
    unless: listed('hoe, wat, waarom, wanneer, waar, wie, welke, kost, prijs, niet, geen'),
  },
  noneOfThese: listed(
    'geen, geen van deze, geen van die, geen van allen, geen van alle, geen enkele, geen van beide, nee geen van deze, geen past, iets anders, niets daarvan, niet dat, niet deze',
  ),
  courtesy: listed(
    'maatje, maat, vriend, beste, makker, jongens, meneer, mevrouw, mensen, lieverd, jij, nee wacht, wacht, wacht even, wacht eens, eerst, eigenlijk, trouwens, nou ja, o, kan ik, mag ik, kunnen we, mogen we, ik zou, willen, wil, ik moet, hallo, hoi, hé, zeg, graag willen, met, alsjeblieft, alstublieft, aub, svp, graag, bedankt, dan, nu, zo, en, maar, ja, nou, ok, oké, oh, ach, hoor, even, gewoon, beste, beste bot, bot, echt, tot zover, voor nu, heel erg, zeer, voor je hulp, voor de hulp, voor uw hulp, daarvoor, hiervoor, voor mij, aan mij, kun je, kan je, kunt u, zou je, wil je, ik wil, ik wil graag, ik zou graag, ik heb nodig, allemaal, sorry, moet, moeten, kan, kunnen, mag, mogen, zou, zouden',
  ),
  overheard: {
    bye: listed(
      'doei, dag hoor, tot ziens, tot later, tot de volgende keer, houdoe, groetjes, moet gaan, fijne dag, fijne avond, fijn weekend, prettige dag, prettig weekend, goedenacht, welterusten, salukes',
    ),
    thanks: listed(
      'dank je, dank u, bedankt, dankjewel, dankuwel, dank, merci, thanks, lief van je, vriendelijk van u, heel behulpzaam, erg behulpzaam, goed geholpen',
    ),
    notMeant: listed(
      'omslachtig, ingewikkeld, verwarrend, onduidelijk, waardeloos, nutteloos, zinloos, tijdverspilling, verspilling van tijd, verspil mijn tijd, zonde van mijn tijd, teleurgesteld, teleurstellend, frustrerend, gefrustreerd, irritant, geïrriteerd, belachelijk, hopeloos, onzin, slecht, niks aan, niets aan, geen antwoord, antwoord niet, luistert niet, draaien in cirkels, in kringetjes, niemand legt, duurt eeuwen, duurt veel te lang, slaat nergens op, snap er niks van, begrijp er niks van, hier ben ik klaar mee, ben het zat, beu, bedankt voor niks, ik vroeg',
    ),
    telling: listed(
      'ik, ik ben, ik heb, ik heet, ik werk, ik woon, mijn, mijn naam, wij, we, we zijn, wij zijn, ons, onze, hij, zij, ze, het is, het was, dat is, dat was, dit is, vandaag, gisteren, pas, net, nu, hier, iedereen, mensen, iemand, ben, werk, zit, nieuw hier',
    ),
    wanting: listed(
      'hapert, crasht, vastgelopen, loopt vast, kapot, stuk, traag, ligt eruit, valt weg, factuur, rekening, vervallen, mag ik, ben ik, heb ik, is het, is dat, is dit, is er, zijn we, heeft hij, hebben we, recht op, geldt, wil, willen, wilde, wou, moet, moeten, nodig, zoek, zoeken, probeer, kan, kon, kunnen, lukt, werkt, niet, niks, niets, geen, nooit, fout, foutmelding, probleem, storing, vast, kwijt, ontbreekt, mis, hoe, wat, welke, welk, waar, wanneer, waarom, wie, als ik, als we, als je, mag, mogen, zou, hulp, helpen, kopen, bestellen, krijgen, vraag, vraagje, afvraag, geldt, verloopt, verlopen, melding',
    ),
  },
  reply: {
    pity: 'Ja, dat is jammer. Kan ik je nog met iets anders helpen?',
    deliver:
      'Ik kan niets versturen en niemand ergens aan herinneren, maar ons gesprek blijft hier een tijd staan. Met **Delen** onder een antwoord op de webpagina kun je het antwoord kopiëren of afdrukken, of een link ernaartoe kopiëren. Het hele gesprek kopieer je onder **Meer**. Na de check zet je de datums zo in je agenda.',
    told: 'Goed om te weten. Wat wil je weten?',
    here: 'Ja, ik ben er. Wat wil je weten?',
    yourName: (name) => `Ik heet **${name}**.`,
    ok: 'Mooi. Vraag het gerust als je nog iets wilt weten.',
    yes: 'Graag, maar ik heb je nu niets gevraagd. Wat wil je weten?',
    no: 'Goed. Als er nog iets is, hoor ik het graag.',
    sorry: 'Geeft niets.',
    unsure: 'Dat geeft niet. Misschien helpt een van deze:',
    neverMind: 'Goed, dan laten we het daarbij. Stel gerust weer een vraag.',
    repeat: 'Er valt nog niets te herhalen. Wat wil je weten?',
    shorter: 'Er is nog geen antwoord dat ik korter kan maken. Wat wil je weten?',
    back: 'Er is geen eerder antwoord om naar terug te gaan. Wat wil je weten?',
    whoMadeYou:
      'Ik ben opgezet door de mensen die bij jullie over deze onderwerpen gaan. Mijn antwoorden zijn door mensen geschreven en nagekeken; onder elk antwoord staan de bron en de datum.',
    abuse: 'Jammer dat ik je niet heb kunnen helpen. Misschien kan een mens dat wel:',
    goOn: 'Er staat niets open om mee verder te gaan. Stel een vraag, of start een check.',
    goAhead: 'Ga je gang, stel je vraag.',
    notMeant: 'Sorry, dan heb ik je verkeerd begrepen',
    askedBefore:
      'Wat je hebt gevraagd, kun je hierboven in dit gesprek teruglezen. Typ ‘herhaal’ om mijn laatste antwoord nog eens te zien.',
    pageMenu:
      'Dat kan op de webpagina: met **Delen** onder een antwoord, of met **Meer** bovenaan voor het hele gesprek.',
    noSuchChoice: 'Die keuze is er nu niet. Wat wil je weten?',
  },
  privacy: {
    text: 'Ik onthoud waar we in het gesprek zijn, je taal en wat je het laatst vroeg, en noteer een regel per vraag, zonder je naam. Typ ‘vergeet mij’ en het wordt gewist.',
    link: 'Wat ik bewaar, en hoelang',
    elsewhere: 'Wat ik precies bewaar, en hoelang, staat op mijn webpagina, onder **Je privacy**.',
  },
  sourced: (label, source) =>
    `Voor ‘${label}’: ${source}. Het antwoord is op basis daarvan geschreven en door mensen nagekeken. Wil je het helemaal zeker weten, open dan de bron.`,
  inShort: (label) => `In het kort, over ‘${label}’:`,
  elsewhere: {
    kinds: {
      password: {
        about: 'wachtwoorden en aanmelden',
        words: listed(
          'wachtwoord, wachtwoorden, inloggen, inlog, aanmelden, aangemeld, buitengesloten, mfa, authenticator, pincode, tweestapsverificatie',
        ),
      },
      printer: {
        about: 'printers',
        words: listed(
          'printer, printers, printen, afdrukken, toner, scanner, kopieerapparaat, kopieermachine',
        ),
      },
      payroll: {
        about: 'salaris en loonstroken',
        words: listed(
          'salaris, salarissen, loon, loonstrook, loonstroken, loonstrookje, salarisstrook, salarisadministratie, declaratie, overuren, loontje, mijn loon, loonbrief, loonfiche, vakantiegeld, eindejaarsuitkering, dertiende maand, uitbetaald, onkosten, declaraties',
        ),
      },
    },
    lead: (about) => `Dit lijkt een vraag over **${about}**. Daarmee kun je hier terecht:`,
  },
  person: {
    whatFor: listed('die, over, om, omdat, vanwege'),
    title: 'Vraag het aan iemand',
    button: 'Vraag het aan iemand',
    none: 'Een adres of telefoonnummer van je eigen organisatie heb ik niet.',
    about: (topic) => `Vraag het aan iemand: ${topic}`,
  },
  topics: {
    about: listed(
      'ik wil weten over, ik wil meer weten over, ik wil iets weten over, ik wil info over, ik wil informatie over, ik zou graag meer weten over, vertel over, vertel me over, vertel eens over, vertel meer over, meer over, over, info over, informatie over, vragen over, een vraag over, ik heb een vraag over, ik heb vragen over, alles over, wat weet je over, wat weet je van, wat kun je vertellen over, toon, laat zien, de, het, onze, jullie, onderwerp, het onderwerp, Microsoft, kunnen we het over, kunnen we het hebben over, laten we het hebben over, laten we het over, ik wil het hebben over, ik wil het over, ik wou het over, praten over, kunnen we praten over, kun je iets vertellen over, kan je iets vertellen over, kunt u iets vertellen over, iets over, hoe zit het met, ga naar, en',
    ),
    after: listed(
      'hebben, praten, spreken, gaan, vertellen, weten, graag, even, alsjeblieft, alstublieft, dan, ook',
    ),
    defining: listed(
      'wat is, wat is een, wat zijn, wat zijn de, wat zijn die, wat wordt bedoeld met, wat bedoel je met, wat bedoelt u met, wat betekent, wat betekenen, wat houdt, leg uit, leg eens uit, uitleg over, definitie van, een, die, precies, eigenlijk',
    ),
    title: 'Hier weet ik iets over',
    text: 'Kies een onderwerp om alle vragen te zien, of stel gewoon je vraag.',
    button: 'Wat weet je allemaal?',
    other: (asked, known) => `Voor **${asked}** weet ik dat niet. Voor **${known}** is dit het antwoord:`,
    topic: (title, count) => `${title} (${count})`,
    questions: (from, to, of) =>
      from === 1 && to === of ? `Alle ${of} vragen:` : `Vraag ${from} tot en met ${to} van ${of}:`,
    wanted: listed(
      'meer, nog meer, iets meer, vertel meer, vertel me meer, meer info, meer informatie, nog iets',
    ),
    more: 'Meer vragen',
  },
  feedback: {
    missing:
      'Bedankt, dat heb ik genoteerd. Wat miste je? Wat je nu schrijft, gaat zonder je naam naar de mensen die de antwoorden beheren.',
    noted: 'Bedankt, het is genoteerd voor de beheerders van deze bot.',
    others: 'Misschien past een van deze beter:',
  },
};
