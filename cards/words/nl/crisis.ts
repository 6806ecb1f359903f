// That somebody is in trouble. Slips and slang stand as people type them.
import type { CrisisKindWords } from '../crisis-kinds.js';
import type { CrisisWords } from '../crisis-words.js';
import { listed } from '../format.js';

/** Words of the kinds that cries for help and ordinary talk are made of: see `../crisis-kinds.ts`. */
const crisisKinds: CrisisKindWords = {
  me: listed('ik, k, kben, ikke, mij, me, mijn, mn, m n, ikzelf, kheb'),
  myself: listed(
    'mezelf, mijzelf, me zelf, aan me, aan mij, tegen mij, tegen me, op mij, van mij, naar mij, bij mij, achter me',
  ),
  us: listed('wij, we, ons, onze'),
  kin: listed(
    'man, vrouw, vriend, vriendin, partner, ex, echtgenoot, vader, moeder, pa, ma, papa, mama, broer, broers, zus, zusje, stiefvader, ouders, familie, buurman, buurvrouw, buren, opa, oma, oom, tante, neef, schoonzoon, schoonvader, huisgenoot, kamergenote, huisbaas, ',
  ),
  child: listed(
    'zoon, dochter, kind, kinderen, kindje, baby, kids, kleinkinderen, meisje, jongen, puber, broertjes',
  ),
  mate: listed(
    'collega, collegas, teamgenoot, maat, maatje, kameraad, stagiair*, stagiaire, werkmaat, vakantiekracht, uitzendkracht, cliënt, conciërge, nieuwe meisje, beste vriend',
  ),
  boss: listed(
    'baas, chef, manager, leidinggevende, teamleider, begeleider, directeur, directie, voorman, werkgever, hoofd, mentor, professor, bazin',
  ),
  other: listed(
    'hij, zij, ze, hem, haar, hen, hun, ie, iemand, een man, een vrouw, vent, mensen, mannen, jongens, lui, gasten, vreemde, persoon, dame, meneer, mevrouw, die vent, kerel',
  ),
  client: listed(
    'klant, klanten, patiënt, bezoeker, bezoek, chauffeur, bewoner, burger, supporters, reiziger',
  ),
  death: listed(
    'dood, doodgaan, doodga, sterven, sterf, gestorven, zelfmoord*, zelfdoding, suïcid*, uit het leven, eruit stappen, stap eruit, eruit stap, einde aan maken, eind aan maken, een einde, een eind aan, punt achter, begrafenis, uit mijn leven, leven nemen, van kant, kap ermee, er tussenuit, graf, wil dood, dood wil, dood zijn, dood gaan, wil niet meer leven, niet meer leven, aan de dood, zelfdoding*, sterven wil, eruit, er een eind, er een einde, afscheidsbrief, niet meer bestaan, voor de trein, van het dak, van de brug, nooit meer wakker, niet meer wakker, zelfmoord, suicidaal, mezelf van kant',
  ),
  kill: listed(
    'vermoord*, doodmaken, doodgemaakt, doodslaan, doodschieten, schieten, schiet, neersteken, neergestoken, steken, steekt, wurgen, wurgde, ophangen, springen, spring, verdrinken, overdosis, snijden, snij mezelf, snijd mezelf, snij, mezelf pijn, verwonden, automutil*, iets aandoen, iets aandoe, iets doms, littekens, vergif*, kop eraf',
  ),
  live: listed(
    'leven, leef, leeft, leefde, mn leven, mijn leven, bestaan, besta, bestond, wakker worden, wakker word, opstaan, doorgaan, verder, verder leven, er zijn, er niet meer, geboren, overleven, overleef, morgen, morgen halen, blijven, bijgekomen, redden, haal, leven wil, leven bedoel',
  ),
  end: listed(
    'einde, eind, stoppen, stop, stopt, ophouden, ophoudt, klaar, klaar met, op, over, genoeg, voorbij, opgeven, geef het op, laat los, loslaten, voorgoed, voor altijd, laatste, afgelopen, nooit meer, is mooi geweest, kappen',
  ),
  gone: listed(
    'weg, verdwijnen, verdwijn, verdwenen, er niet meer zijn, niet meer ben, zonder mij, er niet ben, niet meer wakker, slapen, rust, tot last, laat me gaan, laat mij maar, niet kom, er toch niet meer, als ik weg ben, voorgoed weg, van me af, wegga, er niet meer',
  ),
  nomore: listed(
    'kan niet meer, niet meer, trek het niet, trek dit niet, houd het niet, hou het niet, het gaat niet meer, gaat niet meer, kan dit niet, er niet meer tegen, kan er niet meer tegen, geen zin meer, niet langer, niet aan, red het niet, niet verder, niet volhouden',
  ),
  want: listed(
    'wil, wilde, wou, zou willen, wens, hoop, verlang, denk, denk aan, gedachten, gedachte, van plan, plan, besloten, ga, geprobeerd, drang, liever, het liefst, zin in, sta op het punt, wil weg, wil eruit, moet stoppen, mag stoppen, hoeft niet meer, hoef niet meer',
  ),
  despair: listed(
    'hopeloos, zinloos, zin, waardeloos, leeg, leegte, alleen, eenzaam, donker, somber, depressi*, depressief, wanhop*, uitweg, uitkomst, last, moe van, beu, schaam, schaamte, schuld*, schulden, kwijt, kapot, gebroken, mislukking, mislukt, haat mezelf, haat mij, hel, paniek, radeloos, instorten, verdriet, geen toekomst, opgebrand, oplossing, burn out, niks meer, niets meer, slecht gaat, niet goed met me, rek eruit, ziet niet meer zitten, niet meer zitten, uitzichtloos, moe van alles, het leven beu, een last, niks helpt, niets helpt, haat mijn leven, gevaar voor mezelf, volhouden, nog volhouden',
  ),
  nobody: listed(
    'niemand, niks, niets, iedereen, missen, mist, merken, opvallen, beter af, beter zonder, geeft om, houdt van, om mij geeft, geen mens',
  ),
  pain: listed(
    'pijn, zeer, lijden, lijd, ondraaglijk, blauw, blauwe plekken, blauw oog, wond*, wondjes, gewond, brandplek*, dikke lip, gezwollen',
  ),
  tears: listed(
    'huil, huilen, huilde, huilend, janken, tranen, tril, trillen, beven, braken, overgeven, kotsen, slaap niet, niet slapen, buikpijn, misselijk, bevroor, wakker van, schreeuw',
  ),
  fear: listed(
    'bang, doodsbang, angst, doodsangst, durf niet, durf, durven, durft, onveilig, veilig, vrees, paniek, verstop, verstopt, schuil, angstig, ongerust, maak me zorgen, eng, enger, vertrouw het niet, voel me onveilig, zitten verstopt, expres',
  ),
  hit: listed(
    'slaat, sla, slaan, slagen, geslagen, sloeg, klappen, klap, schopt, schopte, schop, trap, trapt, trapte, duwt, duwde, geduwd, mishandel*, geweld, gewelddadig, agressief, agressie, gooit, gooide, knijpt, geknepen, vastgepakt, pakt, gepakt, grijpt, gegrepen, trok, trekt aan, bijt, vechten, gevochten, in elkaar, in elkaar geslagen, aangevallen, aanvallen, overvallen, spuug*, breekt, gebroken, brak, bonkt, te grazen, stompt, stompte, door het lint',
  ),
  threat: listed(
    'bedreig*, dreig*, dreigt, dreigbrief, dreigen, chant*, afpers*, wraak, weet waar ik woon, gaat boeten, boet, volgende keer, volgende ben, als ik wegga, als ik praat, als ik bij hem, dan overleef, zwaait er wat, te grazen nemen, ontslaan, huis in de fik, wachten',
  ),
  weapon: listed(
    'mes, messen, pistool, wapen, geweer, bijl, bom, hamer, knuppel, vuurwapen, gewapend, stanleymes, schoten, machete, vuurwerk*, gewapend*, gewapende, schietpartij, geschoten, schiet op',
  ),
  follow: listed(
    'volgt me, volgt mij, achtervolg*, stalk*, staat buiten, staat beneden, staat voor, wacht op mij, wacht me op, staat te wachten, wachten op, zoekt me, controleert, tracker, bespied*, filmt, filmen, hij staat, voor mijn deur, voordeur, achterdeur, voor mijn raam, buiten te wachten, staat er weer, open te breken, ingetrapt, contactverbod',
  ),
  locked: listed(
    'opgesloten, sluit haar op, sluit me op, op slot, laat me niet, mag niet, mag ik niet, dwingt, gedwongen, moet van, uithuwelijk*, uitgehuwelijkt, paspoort, mijn geld, controle, blijfhuis, veilig thuis, opvang, vluchten, gevlucht, weg bij hem, van hem af, bij hem weg, scheiden, verkeerde relatie, nergens heen, ontsnappen, vast, gevangen, mag niet weg',
  ),
  sex: listed(
    'seks, seksu*, aanrak*, raakt me aan, aanranding, aangerand, zit aan me, zit aan mij, zit aan mn, aan mijn lijf, betast*, zoen*, zoende, gezoend, kus, kuste, verkracht*, naakt*, naaktfoto*, piemel*, dickpic*, vieze, borsten, billen, kont, been onder, hand op, lastiggevallen, lastig vallen, lastigvalt, porno, in bed, hoer*, hoertje, slet, schatje, rokje, intimid*, intimidatie, opdring*, ongewenst, handtastelijk, lief voor hem, kleedkamer, uitkleden, verborgen camera, gluurt, staart, aanzit, tussen mijn benen, greep me, grijpt me, gluren, geile, bikini, foto van mij, fotos van mij, hijgt, tegen me aan, tegen mij aan',
  ),
  body: listed(
    'dij, billen, borsten, heup, middel, haren, keel, nek, gezicht, arm, armen, pols, polsen, handen, knie, schouder*, buik, hoofd, oog, ogen, been, benen, lippen, vingers, vinger, voet, oor, mond, tand, tong, huid, stem, kont, kaak, haar, lijf',
  ),
  mock: listed(
    'pest, pesten, gepest, pester, treiter*, getreiterd, uitlach*, lachen me uit, lachen mij uit, lacht, uitgelachen, vernederd, vernedert, verneder*, beledig*, uitgescholden, scheldt, schelden, uitschelden, negeert, negeren, genegeerd, doodgezwegen, buitengesloten, buitensluiten, noemen me, noemt me, noemen mij, noemt mij, roddel*, schreeuwt, schreeuwen, afgekraakt, kleineert, kleiner*, weggezet, belachelijk, grappen over, pispaaltje, doen na, doen mijn, verstoppen, verstopt, leven zuur, uitgekafferd, zuur, rotdiensten, oprotten, behandelt, behandelen, praat nog met me, uitsluit*, gemeen, apengeluiden, aapgeluiden, spugen in, pesterij*, uitlachen, pestkop*, apen*, bespot*, schelden me uit, scheldt me uit, lachen, lachte, zuchten, fluiten, doen me na, pest me, schreeuwt tegen, terroriseert, straf, bijnaam, spuugt',
  ),
  slur: listed(
    'racis*, racistisch, homo, flikker, neger, allochtoon, moslim, joods, jood, hoofddoek, trans, lesbo, aap, apenstickers, gaskamers, discrimin*, rolstoel, stotter*, gestotter, autisme, zwanger, dik, lelijk, dom wijf, wijf, aansteller, fossiel',
  ),
  medical: listed(
    'bewusteloos, buiten bewustzijn, flauwgevallen, flauw, ademt niet, ademt, ademen, adem, ademt raar, stikt, stikken, hartaanval, hartinfarct, beroerte, reanim*, aed, ambulance, ziekenhuis, dokter, huisarts, allergi*, epipen, stuip*, schokken, epilep*, onwel, in elkaar gezakt, zakt in elkaar, ineengezakt, reageert niet, beweegt niet, wordt niet wakker, niet wakker, krijg hem niet, krijg haar niet, gevallen, viel, van de trap, van de ladder, op zijn hoofd, hoofd, borst, uitstraling, trekt naar, lippen, opgezwollen, dikke tong, pols, suiker, diabetes, insuline, wartaal, scheef, hangt, linkerkant, rechterkant, dubbel, duizelig, benauwd, puffer, vliezen, weeën, stroomstoot, vergiftigd, schuim, grauw, kreunen, bhv, ehbo, verbanddoos, ijskoud, slap, ligt op de grond, op de grond, onderkoeld, keel dicht, keel gaat, ingeslikt, slikte, geslikt, doorgeslikt, geen lucht, krijg geen lucht, neergevallen, infarct, aanval, epileptische, buiten adem, bewusteloze, aangevallen, niet lekker, wegraken, raakt weg, wit weg, zwanger, zweet, zweten, trilt, piept, hijgt, aanspreekbaar, niet aanspreekbaar, hartstilstand, kotst, miskraam, pupillen, pijn op de borst, epilepsie, allergie, bekneld, overdosis, ingestort, levenloos, schokt, krijgt geen lucht, zwelt',
  ),
  blood: listed(
    'bloed, bloedt, bloeden, bloeding, spuit, gezaagd, vinger eraf, klem, bekneld, afgehakt, gebroken, spuit eruit, doorweekt, slagader',
  ),
  fire: listed(
    'brand, rook, gas, gaslucht, ruikt, ruik, in de fik, vlam*, explosie, ontplof*, vast in de lift, opgesloten in de lift, ingestort, onder het puin, aangereden, aanrijding, ongeluk, ongeval, omgekieperd, overreden, onder de bus, onder de vrachtwagen, ammoniak, koolmonoxide, lekt, te water, gracht, vijver, verdronken, ingebroken, inbre*, overval, overvaller, zitten nog, kwijt, weggelopen, gezakt, trappenhuis',
  ),
  place: listed('dak, brug, raam, perron, spoor, trein, balkon, rand, flat, viaduct'),
  pills: listed(
    'pillen, pil, tabletten, slaappillen, medicijnen, dronken, drinkt, drank, drugs, mesje, scheermes*, verslaafd, gokken, bleekmiddel, bleek, strip pillen, geslikt, te veel pillen, heel veel pillen, chloor, touw',
  ),
  help: listed(
    'help, help me, hulp, alsjeblieft, aub, snel, nu, spoed, dringend, sos, bel, bellen, politie, 112, 113, praten, met iemand praten, met iemand, wat doe ik, wat moet ik doen, wat moet ik, wie kan ik, bij wie, hoe kom ik, melden, aangifte, hulplijn, noodnummer, tegenhouden, stuur iemand, waar kan ik heen, wat kan ik doen, wie waarschuwt, wie helpt mij, hulp nodig, nu hulp, bel 112',
  ),
  farewell: listed(
    'vaarwel, afscheid, afscheid nemen, afscheidsbrief, briefje, het spijt me, dag allemaal, bedankt voor alles, zorg voor, zorgen voor, testament, weggegeven, vaarwel gezet, laatste vraag, zeg tegen, tot nooit, sorry voor alles, doei, brief, brieven, vergeef, uitvaart, begrafenis, groeten aan',
  ),
  night: listed(
    'vanavond, vannacht, nacht, avond, weekend, maandag, morgen, vanmorgen, gister, gisteren, s nachts, elke avond, dit weekend',
  ),
  always: listed(
    'elke dag, iedere dag, dagelijks, steeds, altijd, de hele tijd, weer, nog steeds, elke week, elke keer, elke ochtend, elke avond, al maanden, al jaren, maandenlang, blijft, blijven, al weken, sinds, constant, alweer, voortdurend, elke, elk, telkens, elke nacht, maanden, jaren, dag en nacht',
  ),
  silence: listed(
    'niemand gelooft, durf niemand, durf niet te zeggen, niet te zeggen, vertellen, niemand weet, geheim, schaam me, niemand begrijpt, weet niet waarom, weet niet hoe, weet niet wat, weet niet waar, vertrouwenspersoon zelf, hr doet, te bang, anoniem, niemand vertellen, gelogen, zegt dat ze, zegt dat hij, nooit verteld, niemand verteld, met wie, bij wie',
  ),
  home: listed(
    'thuis, huis, naar huis, woning, deur, wc, toilet, slaapkamer, bed, parkeerplaats, auto, garage, kelder, gang, lift, trappenhuis, trein, bus, kantoor, fietsenstalling, magazijn, receptie, hal, kantine, winkel, kassa, kamer, berging, douche, kleedkamer, gebouw, vloer, werkplaats, hotel, hotelkamer, school, crèche, station, werk, afdeling, keuken, zaak, laadperron',
  ),
  stuff: listed(
    'licentie*, abonnement*, account*, wachtwoord*, pincode, laptop, computer*, printer*, excel, word, powerpoint, outlook, teams, bestand*, map, mail*, mailtje, email, server*, proces, app, update*, installe*, installatie, browser, portaal, portal, website, pagina, link*, scherm*, toetsenbord, muis, batterij, accu, code, token, vpn, wifi, netwerk, database, script*, node, thread, bug*, build, release*, versie*, windows, software, cloud, azure, dashboard, grafiek, kolom*, rij, rijen, cel, cellen, tabel*, draaitabel, macro*, sjabloon, template, pdf, slide*, presentatie*, inbox, agenda, melding*, ticket*, firewall, virus*, phishing, ddos, inlog*, inloggen, mfa, fout*, foutmelding, data, backup, wachtrij, loop, functie*, upload*, download*, knop, kabel, oplader, beamer, formulier*, documentatie, activ*, sleutel, product*, popup*, site, systeem, intranet, factuur*, facturen, verzendlijst, mailinglijst, nieuwsbrief*, container, branch, cookie*, chatbot',
  ),
  paper: listed(
    'beleid, training, cursus, e learning, webinar, handboek, procedure, richtlijn*, sjabloon, gids, statistiek*, cijfers, definitie, clausule, verzekering*, verzekerd, dekt, poster, verlof, vrij voor, avg, gdpr, bewaartermijn, verplicht, externen, audit, oefening, brandoefening, ontruiming*, nooduitgang*, vluchtroute, preventie*, lezing, campagne, inzameling, donatie*, doneren, budget, risico inventarisatie, rie, enquête, commissie, or, certific*, juridisch, jurist, wet, contract*, overeenkomst, voordeel, voordelen, programma*, pensioen, salaris, loon, loonstrook, prijs, prijzen, prijslijst, korting*, aanbieding*, verleng*, verlenging, bestel*, aanbesteding, leverancier*, offerte*, deadline*, kwartaal, q1, q2, q3, q4, omzet, markt, jaarafsluiting, opzegtermijn, crisisteam, crisiscommunicatie*, jaarverslag, bhvers, brandblusser, keuring, gekeurd, vergoed, vergoeding*, btw, rapport*, onderzoek naar, podcast, plekken, kost, verlopen, geldt, leverancier, aanmelden, crisisplan, opleiding, ehbo cursus, bewijs, formulier, rapport, offerte, verzekering',
  ),
  joke: listed(
    'haha, hahaha, lol, grap, grapje, grapjes, hihi, lachen om, grappig, leuk, xd, lach me, humor, knipoog',
  ),
  play: listed(
    'film, serie, aflevering, seizoen, spel, game, level, eindbaas, boek, podcast, documentaire, netflix, wedstrijd, voetbal, ajax, feyenoord, psv, finale, toernooi, schaken, quiz, escape room, liedje, concert, spoiler*, spoilen, nieuws, marathon, sportschool, yoga, hardlopen, schaatsen, fiets*, doelpunt, penalty, halloween, zombie*, thriller, moordserie, tv, padel, oranje, tafelvoetbal, wie is de mol, carnaval*, moordenaar, oorlog, demo, logo, muziek, podium',
  ),
  food: listed(
    'koffie, lunch, taart, pizza, kantine, honger, broodje, koelkast, keuken, chocola, diner, ontbijt, thee, bier, borrel, vrijmibo, automaat, plant*, bureauplant, vis, weer, koud, warm, bevries, airco, verwarming, stoel, bureau, parkeren, pasje, vergadering*, vergaderruimte, vergaderzaal, call, vakantie*, file, feest*, kerstborrel, personeelsfeest, tosti, vaatwasser, zomer, mok, melk, koekje, ijsje, terras, reis, bon, pakket, verjaardag, cadeau, uitje, vakantie',
  ),
  say: listed(
    'zegt, zei, zeggen, zeg, gezegd, schrijft, schreef, schrijven, geschreven, appt, appte, mailde, mailt, vertelt, vertelde, vertel, vertellen, verteld, vraagt, vroeg, vragen, praat, praten, praatte, belt, belde, bellen, stuurt, stuurde, sturen, gestuurd, bericht, berichten, briefje, roept, riep, schreeuwt, schreeuwde, gilt, fluistert, beloofd, belooft, noemt, noemen, leest voor, laat zien, post',
  ),
  know: listed(
    'weet, weten, wist, denk, denkt, dacht, voel, voelt, voelde, voelen, geloof, gelooft, zie, ziet, zag, zien, gezien, hoor, hoort, hoorde, horen, gehoord, merk, merkt, merken, herinner, vergeet, begrijp, lijkt, klinkt, vraag me af, vind, vindt',
  ),
  all: listed(
    'alles, niets, niks, iets, allemaal, hele, heel, overal, nergens, ergens, dingen, wat dan ook, alle, iedereen',
  ),
  now: listed(
    'nu, net, zojuist, straks, meteen, direct, snel, al, nog, opeens, ineens, plotseling, vandaag, daarnet, sinds, tot, minuten, uur, uren, moment, zo meteen',
  ),
  much: listed(
    'heel erg, zo erg, erg, te veel, zoveel, vreselijk, ontzettend, echt, helemaal, zwaar, ernstig, verschrikkelijk, enorm, zo bang, zo moe, eerlijk, serieus, hevig',
  ),
  goods: listed(
    'geld, loon, spaargeld, paspoort, papieren, id kaart, sleutels, sleutel, tas, kleren, schoenen, ring, bril, telefoon, mobiel, tablet, hond, kat, fiets, foto, fotos, filmpje, filmpjes, video, kluisje, portemonnee, bloemen, beker, mok, jas',
  ),
  move: listed(
    'kom, komt, kwam, komen, gekomen, ga, gaat, ging, gaan, gegaan, vertrek, vertrekt, loop, loopt, liep, lopen, ren, rent, rennen, zit, zat, zitten, sta, staat, stond, staan, lig, ligt, lag, liggen, val, valt, viel, vallen, gevallen, neergevallen, rijd, rijdt, reed, terug, achter, vast, op de grond, op de vloer, buiten, beneden, boven, binnen, weg, eruit, erin',
  ),
  take: listed(
    'neem, neemt, nam, nemen, genomen, pak, pakt, pakte, pakken, afgepakt, leg, legt, legde, zet, zette, gezet, geeft, gaf, geven, gegeven, laat, laten, liet, houdt, hield, houden, trekt, trok, gooit, gooide, gooien, gegooid, verstopt, steelt, stal, snijdt, open, opent, sluit, sloot, drukt, duwt, breekt, brak, gebroken, kapotgeslagen',
  ),
  when: listed(
    'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, maandags, vrijdags, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, zomer, winter, lente, voorjaar, herfst, kerst, kerst*, pasen, nieuwjaar, volgende week, volgende maand, volgend jaar, datum, rooster, vrij, vakantie*, verlof*, verjaardag, jarig, jubileum',
  ),
  fine: listed(
    'dank, bedankt, dankjewel, goed, fijn, leuk, mooi, top, prima, gewonnen, wint, winnen, gefeliciteerd, blij, vrolijk, perfect, trots, gezellig, lekker, beste, bonus, prijs, feest, feestje, bruiloft, getrouwd, welkom, gratis, nieuw, nieuwe, schattig, lief, heerlijk, zalig, grappig',
  ),
  ask: listed(
    'waar is, waar zijn, waar staat, waar vind, waar kan ik, waar haal, waar meld, welke, welk, hoeveel, hoe lang, hoe vaak, hoe kill, wanneer is, wanneer, kan ik krijgen, kunnen we, kunnen wij, mag ik, is er een, zit, geldt, wat is, wat kost, moet ik een, kun je, kunnen jullie, wie beheert, wie keurt, is het mogelijk, wat gebeurt er met, hoe werkt, hoe verwijder, hoe zit, hoe sla ik, tot wanneer, krijg je, krijgen',
  ),
};

export const crisis: CrisisWords = {
  kinds: crisisKinds,
  groups: {
    close: listed(
      'man, vrouw, vriend, vriendin, partner, ex, exman, exvriend, echtgenoot, echtgenote, vader, moeder, stiefvader, zoon, broer, huisgenoot',
    ),
    they: listed(
      'collega, baas, chef, leidinggevende, teamleider, manager, directeur, klant, vriend, vriendin, broer, zus, man, vrouw, partner, vader, moeder, zoon, dochter, buurman, hij, zij, ze, iemand, mensen, bezoeker, indringer, persoon, kerel',
    ),
    pills: listed(
      'pillen, slaappillen, tabletten, paracetamol, pijnstillers, medicijnen, medicatie, ibuprofen, slaapmiddelen',
    ),
    place: listed(
      'kantoor, gebouw, huis, keuken, kelder, magazijn, serverruimte, gang, fabriek, kantine, werkplaats, garage, trappenhuis, winkel, lokaal, toilet, receptie, kamer, verdieping, pand',
    ),
    weapon: listed('mes, wapen, pistool, geweer, bijl, bom, vuurwapen'),
    self: listed('mezelf, mijzelf, me zelf, mij zelf'),
    does: listed(
      'viel, valt, aangevallen, sloeg, slaat, schopte, schopt, duwde, bedreigde, bedreigt, verkrachtte, wurgde, stak, achtervolgt, achtervolgde, stalkt, pest, treitert, intimideert, mishandelt, mishandelde, betastte, betast, spuugde, greep, grijpt',
    ),
    body: listed('borsten, borst, billen, kont, kruis, dij, dijen, keel, nek, haar, gezicht, middel, knie'),
    lots: listed(
      'te veel, teveel, een hele, hele, alle, al mijn, een strip, hele strip, strip, een doosje, doosje, een pot, pot, een handvol, handvol, heel veel',
    ),
    high: listed(
      'het dak, de brug, een brug, het balkon, de flat, een flat, een gebouw, het gebouw, de toren, het raam',
    ),
    poison: listed(
      'bleekmiddel, chloor, gif, rattengif, antivries, zuur, gootsteenontstopper, schoonmaakmiddel',
    ),
  },
  said: [
    ...listed(
      '<self> van kant maken, <self> van het leven beroven, er vanavond/vandaag/vannacht/zelf een eind/einde/eindje aan maken/maak, denk/denken/overweeg/wil/ga/zou/dacht/overwegen .. een eind/einde aan te? maken, vanavond/vandaag/vannacht maak ik er een eind/einde aan, maak er vanavond/vandaag een eind/einde aan, eind/einde aan mijn leven, eind/einde maken aan mijn leven, uit het leven stappen, zelfmoord plegen/plegt/gepleegd/te, zelfmoordgedachten, zelfmoordneigingen, suïcidaal, suïcidale, suïcide plegen, heeft/hebben/praat/praten/denk/denkt/dacht het? over/aan zelfmoord, gedachten aan/over zelfmoord, zelfmoordpoging, zichzelf iets aandoen/aan, zichzelf van kant/het, <self> doden/pijn/iets/snijden/verwonden/ophangen/verdrinken/beschadigen doen?, snij/snijd/sneed/kras/verwond/beschadig ik? <self>/me weer/opnieuw/in?, snij <self>, mij snijden, wil gewoon? dat alles ophoudt/stopt, alles gewoon ophoudt, van alles af zijn',
    ),
    ...listed(
      'wil/wilde ik? gewoon? dood, wil liever dood zijn, was ik maar dood, wil niet meer/verder leven/bestaan/wakker, wil ik niet meer leven, wil hier niet meer zijn, niet meer willen leven, het leven moe, levensmoe, klaar met het/mijn leven, ik wou/wilde dat ik dood/niet er? .. was/geboren/leefde/dood, wou dat ik er niet meer? was, wou dat ik nooit geboren, geen/enige reden/zin/nut .. leven, geen zin meer in het leven, niets om voor te leven, het leven is niet/niks/zinloos/waardeloos .. waard/zinloos, leven heeft geen zin, beter af zonder mij, beter zonder mij, voor de trein springen/spring/gooien, nooit meer wakker worden, niet meer wakker worden, voor altijd verdwijnen, zie het niet meer zitten .. dood/leven, overdosis <pills>, overdosis genomen, te/hele/alle/strip/doosje/pot/handvol .. <pills> .. genomen/ingenomen/geslikt/slikken/innemen/nemen/op',
    ),
    ...listed(
      'mijn <close> slaat/sloeg/schopt/mishandelt/bedreigt/wurgt/verkracht/verkrachtte/stalkt/duwt/misbruikt/bedreigde/mishandelde mij/me/ons, mijn <close> heeft me/mij geslagen/bedreigd/mishandeld/verkracht/geschopt/gewurgd, hij/zij/ze slaat/mishandelt/schopt/wurgt me/mij, word/wordt/ben/werd .. geslagen/mishandeld/gestalkt/verkracht/aangerand/neergestoken/beroofd/achtervolgd, bedreigt/bedreigde mij/me en/met/als/op, <they> .. gedreigd/dreigt/dreigde .. te? vermoorden/doden/slaan/steken/schieten/vermoord/verkrachten, doodsbedreiging, doodsbedreigingen, word .. bedreigd door/op/met, <they> .. met/heeft/had/zwaait/trok een <weapon>, met een mes/wapen/pistool/bijl in/bij/op/voor, er wordt/werd geschoten, schutter, schietpartij, bommelding, er ligt een bom, gestalkt door, stalkt mij/me, aangevallen op/in/bij/door de/een/het/mijn .. parkeerplaats/straat/man/trap/klant/collega/weg/parkeergarage/huis, ben .. verkracht, heeft me/mij verkracht/aangerand, durf niet naar huis, durf niet meer naar huis, bang om naar huis, bang voor mijn <close>, gewelddadig, huiselijk geweld thuis, wordt iemand neergestoken/mishandeld, neergestoken, neergeschoten',
    ),
    ...listed(
      '<they> .. betast/betastte/aangerand/aanrandt/begluurt .. me/mij, betast me/mij, zit/zat <they>? steeds/altijd/telkens/weer/voortdurend aan me/mij, <they> zit/zat .. aan me/mij, zit aan mijn lijf/borsten/billen/kont, raakt/raakte me/mij .. aan, aan mijn borsten/billen, seksueel geïntimideerd/misbruikt/lastiggevallen/aangerand/geintimideerd, seksuele intimidatie/toespelingen, ongewenst gedrag, ongewenste intimiteiten, slachtoffer van .. pesten/intimidatie/geweld/discriminatie/misbruik, gepest op .. werk, word .. gepest, word .. lastiggevallen door/op .. collega/baas/werk/leidinggevende/manager/chef/klant/hem/haar/man/mijn, <they> .. pesten/pest/treitert/treiteren/intimideert/kleineert/vernedert me/mij, racistisch/racistische/homofobe/seksistische uit/opmerkingen/grappen/namen/bejegend/scheldwoorden, naaktfoto/naaktfotos .. naar/van/mij/me/door/stopt/en, <they> stuurt/stuurde/sturen .. naaktfotos/naaktfoto/seksuele/dickpics, dickpics, dwingt/dwong me/mij .. seks, chanteert me/mij',
    ),
    ...listed(
      'brand op .. kantoor/afdeling/verdieping, brand in .. <place>, er is brand, het brandt hier/in, <place> staat in brand, <place> staat in de fik, rook in .. <place>, bel een? de? ambulance/ziekenwagen/112, ambulance nodig, ziekenwagen nodig, <they> .. ademt niet/nauwelijks, ademt niet meer, haalt geen adem, ademhaling meer, krijg geen lucht, kan niet ademen, <they> .. elkaar gezakt, in elkaar gezakt en, <they> .. flauwgevallen/flauw/bewusteloos/buiten .. bewustzijn?, is bewusteloos, mensen vallen flauw, hartaanval heb/heeft/krijg/krijgt, heb/heeft/krijgt/krijg/had/heb .. een? hartaanval/hartinfarct/beroerte/hartstilstand, epileptische aanval, epileptisch insult, heeft stuipen, pijn op/in de borst, bloedt hevig/heel/erg/zwaar/dood/enorm, verliest veel bloed, veel bloed, ruik gas, ruikt naar gas, gaslucht, gaslek, ongeluk gebeurd, een ongeval gebeurd, zwaargewond, zwaar gewond, ernstig gewond, ernstig verbrand, stikt in zijn/haar, aan het stikken, geëlektrocuteerd, vast in de lift, opgesloten in de lift',
    ),
    ...listed(
      'niemand zou/zal me/mij missen, als ik weg/er_niet_meer/dood was/ben, vanavond/vandaag/vannacht een eind/einde aan maken, er vanavond/vandaag/vannacht/nu .. eind/einde aan, denk .. aan zelfmoord, denkt .. aan zelfmoord, aan zelfmoord denken/gedacht, over zelfmoord, zelfmoord wil/wilt/willen/wilde plegen/doen, zelfmoord plegen, <they> .. zelfmoord gepleegd/plegen, ik/wil/wilde/kan .. ik? wil? dood, voel me alsof ik dood, ga me/mezelf/mij ophangen/verdrinken/van/snijden/doodschieten/verhangen/doden, me/mezelf/mij ophangen/verhangen, hoef/hoeft ik? niet meer te? leven, hoef van mij niet meer leven, hoeft van mij niet meer, <self> .. pijn/iets doen/aan/aandoen/gedaan, doe <self> .. pijn/iets, beschadig <self>, zelfbeschadiging, beter af .. zonder mij, beter zonder mij, kan niet meer .. dood/leven/einde, kan zo niet meer leven/verder_leven, van <high> .. springen/spring/gesprongen/af, spring/springen van <high>, een gevaar voor <self>',
    ),
    ...listed(
      '<they> .. <does> .. mij/me/ons, <they> .. <does> .. collega/receptioniste/receptionist/bewaker/medewerker/beveiliger .. aan/en/met, <they> .. sloeg/schopte/stak haar/hem, <they> .. greep/grijpt/pakte/pakt/kneep/raakte .. me/mij/mijn .. <body>, bij mijn/de/m_n keel/borsten/kont/billen, gewapende man/vrouw/persoon/mannen/overvaller/overval, is gewapend, man .. gewapend, blijft/bleef/blijven/stopt me/mij/niet .. naaktfotos/naaktfoto/dickpics/porno, naaktfoto/naaktfotos .. sturen/stuurt/gestuurd/krijg/gekregen/van, naaktfoto s, achtervolgt/achtervolgde me/mij, achtervolgd door, van de trap/ladder/stelling/steiger gevallen, gevallen .. bewusteloos/bloed/bloedt/beweegt, <they> .. is bewusteloos, ligt bewusteloos, overdosis .. genomen/gehad/ingenomen, heeft/had/nam een overdosis, <lots> .. <pills> .. genomen/ingenomen/geslikt/slikken/innemen/nemen/op/doorgeslikt, geslikt/ingenomen <lots> <pills>, heeft/had/heb/krijgt/kreeg een beroerte/hartaanval/hartinfarct/herseninfarct/hersenbloeding, een beroerte gehad/gekregen, overval gaande/bezig, worden overvallen, gegijzeld, gijzeling, ontvoerd, vrees/bang voor mijn leven, in gevaar, voel me bedreigd/onveilig .. door/bij/op',
    ),
    ...listed(
      'een touw/strop/mes/pistool .. klaarliggen/klaar/om_mijn_nek, heb .. afscheidsbrief geschreven, afscheidsbrief, seksuele/schunnige/seksistische/obscene opmerkingen/grappen/berichten/avances/gebaren/toespelingen, tegen de muur en, <they> .. dwong/dwingt zich/me/mij/haar .. op/seks/kussen, rook .. uit/in/van de/het/ons <place>, heeft/heb/had .. <poison> gedronken/ingenomen/geslikt/op, dronk .. <poison>, <they> .. bespotten/bespot/beledigen/beledigt/uitlachen/kleineren/vernederen/negeren/uitschelden/schelden me/mij .. dag/steeds/voortdurend/altijd/vol/uit, lachen/lacht me .. uit .. dag/steeds/voortdurend/altijd, bang .. <self> aandoe/aandoen/doe/doen/aan, geen uitweg .. dood/leven, <they> .. volgt/volgde/achtervolgt me/mij naar/tot/overal/op_straat/van',
    ),
    ...listed(
      'mijn <close> heeft .. me/mij .. geslagen/geschopt/mishandeld/bedreigd/verkracht/gewurgd, geen levenslust/levenswil, levenslust verloren, wil om te leven verloren, stoppen met snijden, kan niet stoppen met <self>? snijden/verwonden, <they> zit/zat .. onder .. aan me/mij, <place> brandt, volgt/volgde me naar/tot/overal',
    ),
  ],
  unless: listed(
    'excel, outlook, powerpoint, factuur, facturen, prijs, prijzen, budget, limiet, hackers, virus, phishing, in de rug, in de voet, met een boete, oefening, brandoefening, ontruimingsoefening, training, trainingen, cursus, verzekering, beleid, licentie, licenties, abonnement, abonnementen, overeenkomst, contract, film, serie, spel, van het lachen, van verveling, van nieuwsgierigheid, haha, hahaha, lol, preventie, zelfmoordpreventie, opvang, behandelen, webinar, printer, mails, mailtjes, meldingen, nieuwsbrief, herinneringen, verlenging, formulier, proces, helpdesk, vergaderingen, scan',
  ),
  hearsFrom: 1.45,
  text: 'Ik ben maar een bot en kan hier niet mee helpen, maar mensen kunnen dat wel. Ben jij of is iemand anders nu in gevaar, bel dan **112**, het noodnummer in de hele EU. Blijf er niet alleen mee zitten: praat met iemand die je vertrouwt, met je huisarts of met een hulplijn. Gebeurt het op je werk, dan zijn ook de vertrouwenspersoon, HR of een collega die je vertrouwt er voor je.',
  lines: 'Zij luisteren, ook als je anoniem wilt blijven:',
  inCountry: (country, numbers) => `**${country}**: ${numbers}`,
  // Written from general knowledge, not looked up: whoever runs the bot checks those of their countries.
  helpLines: {
    NL: ['113 Zelfmoordpreventie 113 of 0800-0113', 'Veilig Thuis 0800-2000'],
    BE: ['Zelfmoordlijn 1813', 'Hulplijn geweld 1712'],
  },
};
