// That somebody is in trouble. Slips and slang stand as people type them.
import type { CrisisKindWords } from '../crisis-kinds.js';
import type { CrisisWords } from '../crisis-words.js';
import { listed } from '../format.js';

/** Words of the kinds that cries for help and ordinary talk are made of: see `../crisis-kinds.ts`. */
const crisisKinds: CrisisKindWords = {
  me: listed('jag, ja, mig, mej, min, mitt, mina, jagh'),
  myself: listed(
    'mig själv, mej själv, mig, mej, på mig, åt mig, mot mig, efter mig, av mig, till mig, hos mig',
  ),
  us: listed('vi, oss, vår, våra, vårt'),
  kin: listed(
    'man, mannen, fru, frugan, sambo, sambon, pojkvän, flickvän, kille, tjej, partner, make, maka, ex, exet, exman, pappa, mamma, farsan, morsan, bror, brorsa, brorsan, syster, syrran, styvpappa, föräldrar, familj, familjen, släkten, granne, grannen, gubben, farfar, mormor, morfar, farmor, kusin, farbror, rumskompis, hyresvärd, svärson, svåger, bröder, bröderna, slakt',
  ),
  child: listed(
    'son, dotter, barn, barnen, barnet, ungar, ungarna, bebis, tonåring, barnbarn, sonen, dottern, lillebror, lillasyster',
  ),
  mate: listed(
    'kollega, kollegan, kollegor, arbetskamrat*, jobbarkompis, kompis, kompisen, vän, vännen, praktikant*, lärling, medarbetare, teamkamrat, vaktmästaren, nya tjej',
  ),
  boss: listed(
    'chef, chefen, chefens, gruppchef*, teamledare, handledare, arbetsledare, vd, ledningen, delägare*, förman, arbetsgivare*, mentor, professor',
  ),
  other: listed(
    'han, hon, honom, henne, dom, de, dem, hans, hennes, nån, någon, en man, en kvinna, mannen, kvinnan, snubbe, personen, folk, människor, killar, killarna, kille, killen, tjejen, gammal man, dam, gubbe, främling',
  ),
  client: listed('kund, kunden, kunder, patient, patienten, besökare, säljare, chaufför, vakt, gäst'),
  death: listed(
    'dö, dör, död, döden, dött, dog, döda mig, självmord*, suicid*, ta livet, ta mitt liv, tar mitt liv, ta sitt liv, begravning, avsluta mitt liv, graven, avliden, kasta in handduken, himlen, eget slut, slippa vakna, tar sitt liv, ta livet av, tar livet av, jag dör, att jag dör, att dö, vill dö, vara död, var död, vore död, lägga mig ner, avsluta det, inte leva, slippa finnas, aldrig vakna, vakna imorgon, begar självmord, suicidal, dodstankar',
  ),
  kill: listed(
    'döda, dödar, mörda, mördar, slå ihjäl, ihjäl, skjuta, skjuter, sköt, skär, skär mig, skär sig, skära, strypgrepp, strypa, hänga mig, hoppa, hoppar, dränka, överdos, skada mig, skadar mig, självskad*, göra mig illa, gör mig illa, göra sig illa, knivhugg*, hugga, högg, gift, ärr',
  ),
  live: listed(
    'leva, lever, levt, liv, livet, mitt liv, finnas, finns, finnas till, fanns, existera, vakna, vaknar, vakna upp, fortsätta, överleva, överlevt, kämpa, födas, född, stanna kvar, kvar, andas, imorgon, framtid, att jag finns, leva för, levande',
  ),
  end: listed(
    'slut, sluta, slutar, avsluta, avslutar, ta slut, över, nog, räcker, ge upp, ger upp, släpper tåget, klar, färdig, för alltid, för gott, sista, göra slut',
  ),
  gone: listed(
    'försvinna, försvann, försvinner, borta, bort, inte finnas, slippa, slipper, utan mig, inte vara kvar, inte finns, inte kommer imorgon, somna in, somna, vila, i vägen, finns inte, inte kvar, vara kvar, när jag är borta, borta för gott, bli av med mig, slipper mig, slipper ni',
  ),
  nomore: listed(
    'orkar inte, orka, orkar, längre, inte mer, vill inte, pallar inte, pallar, klarar inte, kan inte mer, inte längre, står inte ut, stå ut, kan inte leva, mäktar, inte en dag till',
  ),
  want: listed(
    'vill, ville, önskar, hoppas, längtar, tänker, tänkt, tankar, planerat, plan, tänker på, bestämt mig, ska, skulle vilja, försökt, funderar, hellre, vore, drömmer om, vill bort, vill ut, ska sluta, få sluta',
  ),
  despair: listed(
    'hopplöst, hopplös, meningslös*, mening, meningen, poäng*, värdelös, värd, värt, ensam, ensamt, tom, tomt, tomhet, mörkt, mörker, svart, ångest, ångesten, deprimerad, depression, förtvivlad, utväg, utvägen, börda, bördan, trött på, less på, less, skam, skäms, förlorat, sönder, gått sönder, skulder, misslyckad, misslyckats, hatar mig, hopp, uppgiven, orolig, panik, helvete, botten, mår dåligt, mår så dåligt, må dåligt, psykiskt, befrielse, skuld, förstörd, slutkörd på livet, drunknar, allting är svart, en framtid, ingen framtid, släpper tåget, för tungt, tungt, inombords, mår skit, orkar inget, mitt mörker, trött på livet, less på livet, slut som människa',
  ),
  nobody: listed(
    'ingen, inga, ingenting, alla, sakna, saknar, märka, bryr sig, bättre utan, vore bättre, lyckligare, bättre för alla, ingen annan',
  ),
  pain: listed(
    'ont, gör ont, smärta, smärtan, plåga, plågas, lida, lidande, blåmärken, blåtira, blåtiror, sår, märken, skadad, svullen',
  ),
  tears: listed(
    'gråter, gråta, gråt, tårar, skakar, darrar, skaka, kräks, spyr, kan inte sova, sover inte, ont i magen, frös till, illamående, mår illa, klump i magen, skriker inombords',
  ),
  fear: listed(
    'rädd, livrädd, skräck, skräckslagen, vågar inte, våga, vågar, otrygg, trygg, fruktar, panik, gömmer mig, gömt mig, gömma, orolig, skrämmer, hotfull, törs, törs inte, med flit',
  ),
  hit: listed(
    'slår, slog, slagen, slå, slagit, slåss, sparkar, sparkade, sparkat, knuffar, knuffade, puttar, puttade, misshandl*, våld, våldsam, våldet, kastar, kastade, drar, drog, nyper, örfil*, överföll, överfallen, attacker*, bråk, bråkas, bankar, aggressiv, hällde, knuffad, tog tag, greppade, bröt, smäller, smäll, biter, stryk, spottar, spottade, spottat, knuffade in, knuffar in, rånad, skallade, sparkas',
  ),
  threat: listed(
    'hot, hotar, hotat, hotad, hotade, hotas, hotbrev, utpressning, hämnas, ska få betala, vet var jag bor, komma undan, nästa gång, ta mig efter, bränna ner, aldrig får se, om jag lämnar, om jag berättar, om jag säger, straffa*, skära halsen, dödshot, dödshotad, dödshotad*, blir hotad',
  ),
  weapon: listed(
    'kniv, pistol, vapen, gevär, yxa, skott, bomb, hammare, slagträ, beväpnad, machete, knivar, beväpnad*, skottlossning, skjutning, skjuter, skjuta',
  ),
  follow: listed(
    'följer efter, förföljer, förföljd, förfölj*, stalkar, stalkare, väntar på mig, väntar, står utanför, utanför jobbet, letar efter mig, dyker upp, spårsändare, övervakar, kontrollerar, iakttar, här inne, bryta sig in, försöker ta sig in, står vid, utanför min dörr, bankar på dörren, lämna mig ifred',
  ),
  locked: listed(
    'låser in, låst in, låste, låser ut, inlåst, tvingar, tvingat, tvingad, tvingade, får inte, gifta bort, bortgift, pass, tagit mitt, tagit min, tar mitt, lämnar honom, lämna honom, skiljas, rymma, fly, flytt, skyddat boende, kvinnojour, hemlig adress, skyddade uppgifter, ingenstans att ta vägen, ekonomi kontroll, egna pengar, förbjud*, instängd, fangad, får inte gå, släpper inte',
  ),
  sex: listed(
    'sex, sexuell*, tafsar, tafsa, tafsade, tafsat, tar på mig, tog på mig, ta på mig, rör mig, rörde mig, våldta*, våldtäkt, våldtagen, kyss*, kysste, naken, nakenbild*, könsbild*, snuskig*, bröst, brösten, rumpan, låret, porr, massera*, närmanden, stirrar, glor, höra, duschen, omklädnings*, hotellrum*, antast*, kropp, ligger med, ligga med, trakasser*, smeker, mot mig, äckliga, äcklig, flirt*, slampa, fitta, kladd*, mitt kön, sitt kön, könsdel*, fotar, filmat, filmade, filmar',
  ),
  body: listed(
    'ben, lår, rumpa, bröst, midja, hår, hals, halsen, nacke, ansiktet, arm, armen, armar, handen, händer, knä, axlar, mage, magen, handled*, huvudet, ögonen, öga, ögat, benen, benet, läpparna, fingrarna, fingret, foten, örat, munnen, tand, tanden, tungan, huden, röst, rumpan, handlederna, käken, håret, armarna, kroppen',
  ),
  mock: listed(
    'mobb*, mobbad, mobbar, mobbning, hånar, hånad, hån, skrattar åt, skrattar, retar, trakasser*, fryser ut, fryser, utfryst, frysa, skriker på, skriker åt, skriker, skällt, skäller, kallar mig, kallad, kallas, kränk*, kränkt, förolämp*, ignorerar, ignorerad, luft, förnedr*, trycker ner, rykten, utstött, härmar, elak, elaka, ryckte, gömmer, förstör mina, förstöra mina, klottrat, utskrattad, baktalar, baktala, nedsättande, öknamn, snett på mig, behandlar, himlar, uteslut*, håller utanför, glåpord, elakt, skyller, systematiskt, docka, låser ut, häller ut, dumförklar*, skrattade, garvar, suckar, visslar, förnedrar, jagar, terroriserar, straff, spottar',
  ),
  slur: listed(
    'rasist*, homofob*, neger, bög, trans, slöja, slöjan, muslim, jude, hakkors, cp, blatte, åka hem, såna som jag, apljud, stamning, rullstol, gravid, äcklig, utländsk, svartskalle, flata',
  ),
  medical: listed(
    'svimma*, svimmat, medvetslös, andas inte, andas konstigt, andas, kan inte andas, hjärtinfarkt, infarkt, stroke, kramper, krampar, krampanfall, epilepsi, puls, hjärtstartare, ambulans, sjukhus, allergisk, allergichock, epipen, svullnar, satt i halsen, satt i, ihop, föll ihop, faller ihop, fallit ihop, kollaps*, rör sig inte, ligger still, rör inte, vaknar inte, väcka, svarar inte, slutat svara, diabetiker, insulin, blå, yr, dubbelt, domnat, domnar, känseln, sluddr*, mungipa*, hjärtat rusar, bröstet, strålar, ramlat, ramlade, trillat, föll, stegen, slog huvudet, ström i sig, ström, frätande, förgift*, kräks, akut, sjukvård*, läkare, läkar*, ligger på golvet, på golvet, livlös, hjärtsjuk, feberkramp, svalt, svalde, sväljer, fått i sig, druckit nåt, får ingen luft, ingen luft, hjärtattack*, infarkt*, går inte att väcka, i sig, livlös*, inte lever, andnöd, kan inte röra, blir blå, livshotande, gravid, svettas, darrar, vattnet gick, piper, flamtar, avsvimmad, okontaktbar, hjärtstopp, missfall, pupillerna, ont i bröstet, allergi, klämd, överdos, ramlat ihop, rasat ihop',
  ),
  blood: listed(
    'blod, blöder, blöda, blödning, sprutar, djupt sår, fastnat, klämd, kapad, krossad, brutit, avskuren, rinner, genomvåt, pulsåder, hostar blod',
  ),
  fire: listed(
    'brinner, brand, rök, röken, gas, luktar, eld, lågor, explosion, exploderat, fast i hissen, sitter fast, instängda, rasat, rasade, under rasmassor, kört på, påkörd, olycka, krock*, forsar, översvämning, vattnet, läckt, kemikalier, kvar uppe, kvar inne, evakuera, isen, drunkna, inbrott, rån, rånare, försvunnet, gått ner sig, brinner på riktigt, lagret brinner, larmet går, inlåst, innebränd, rasat in, planka, under sig',
  ),
  place: listed(
    'taket, bron, fönstret, perrongen, spåret, spåren, kanten, tåget, rälsen, balkongen, avgrund*',
  ),
  pills: listed(
    'tabletter, sömntabletter, piller, medicin, värktabletter, full, druckit, dricker, alkohol, droger, rakblad, beroende, nykter, spelskuld*, burk, massa tabletter, för många tabletter, blekmedel, klorin',
  ),
  help: listed(
    'hjälp, hjälp mig, snälla, snälla hjälp, skynda, nu, akut, bråttom, sos, ring, ringa, polis, polisen, 112, prata med, prata med nån, prata, nån att prata, vem ringer, vad gör jag, vad gör man, vad ska jag göra, vart vänder, anmäla, anmälan, stödlinje, jourlinje, nån som är vaken, söka hjälp, behöver hjälp, vem pratar, lyssnar, hjälper mig, vem hjälper',
  ),
  farewell: listed(
    'hejdå, adjö, farväl, avsked, avskedsbrev, brev, förlåt, tack för allt, säg till, ta hand om, gett bort, ger bort, testamente, sista frågan, det var det sista, avskedet, hej då, begravning, hälsa',
  ),
  night: listed(
    'ikväll, inatt, natten, kvällen, helgen, i helgen, måndag, imorgon, i natt, i kväll, igår kväll, kvällarna, på natten, lördags, igår',
  ),
  always: listed(
    'varje dag, dagligen, hela tiden, alltid, jämt, igen, fortfarande, varje vecka, varje gång, varje natt, varje kväll, varje morgon, i månader, i flera år, i åratal, slutar inte, fortsätter, ständigt, sen, varje pass, ofta, varje, varenda, gång på gång, månader, dygnet runt',
  ),
  silence: listed(
    'ingen tror, berätta för, inte berätta, säga det till, vågar inte säga, vågar inte anmäla, skäms, hemlig*, visa inte, vem jag ska, vet inte vem, vet inte vad, vet inte hur, vart jag ska, ingen vet, inte sagt, säger att hon, säger att han, viskade, anonymt, fattar, ni fattar, hr gör ingenting, inte berättat, ingen jag kan, vem jag, vart jag',
  ),
  home: listed(
    'hem, hemma, huset, lägenhet*, dörr, dörren, toan, toaletten, sovrum*, säng, parkering*, bilen, bil, garage*, källaren, källare, korridor*, hissen, trapphus*, trappan, bussen, lagret, kontoret, receptionen, hallen, matsalen, butiken, kassan, garaget, rummet, förrådet, duschen, omklädningsrummet, byggnaden, golvet, verkstaden, hotellet, hotellrum, skolan, förskolan, tåget, stationen, jobbet, fikarummet, porten, köket, avdelningen',
  ),
  stuff: listed(
    'licens*, prenumeration*, konto, kontot, lösenord*, pinkod, laptop, dator*, skrivare*, skrivaren, printer*, excel, word, powerpoint, outlook, teams, fil, filen, filer, mapp*, mejl, mejlen, mail*, epost, server*, servern, process*, app, appen, uppdater*, installer*, webbläsare, portal*, webbplats, sida, sidan, länk*, skärm*, tangentbord*, mus, batteri*, kod, koden, token, vpn, wifi, nätverk*, databas*, skript*, nod*, tråd, tråden, bugg*, version*, windows, program*, moln*, azure, diagram, kolumn*, rad, rader, cell*, tabell*, makro*, mall, mallen, pdf, slide*, presentation*, inkorg*, kalender*, avisering*, notis*, ärende*, brandvägg*, virus, phishing, ddos, logga, inlogg*, mfa, felkod, fel, data, backup, kö, loop, funktion*, ladda, knapp*, knappen, sladd, laddare, projektor*, formulär*, blankett*, dokument*, aktiver*, nyckel*, produkt*, popup*, mobilen, telefonen, kopiator, support*, systemet, intranät*, faktura*, adresslista*, mejllista*',
  ),
  paper: listed(
    'policy, policyn, utbildning*, kurs, kursen, e learning, webbinari*, handbok, rutin, rutinen, riktlinje*, mall, guide, statistik, definition, klausul, försäkring*, ingår, poster, affisch*, ledighet, ledigt, föräldraledig*, gdpr, lagring*, obligatorisk*, konsulter, revision, övning, brandövning, utrymning*, nödutgång*, återsamling*, prevention*, föreläsning*, kampanj*, insamling*, budget*, riskbedömning*, enkät*, skyddskommitté*, skyddsombud*, certifi*, juridi*, jurist*, låg, lagen, avtal*, förmån*, program*, pension*, lön, löner*, pris*, rabatt*, erbjudande*, förny*, beställ*, upphandling*, leverantör*, offert*, deadline*, kvartal*, q1, q2, q3, q4, siffror, mål, försälj*, marknad*, nyhetsbrev*, handlingsplan*, plan för, uppsägningstid, bokslut*, krisledning*, beredskap*, bidrag*, anställning*, moms, rapport*, förman, förmåner, platser, kostar, gått ut, gäller, leverantör, anmälan till, krisplan, utbildning, hlr, bidrag, intyg, blankett, rapport, offert, upphandling',
  ),
  joke: listed(
    'haha, hahaha, lol, hihi, skämt, skämt åsido, asg, skojar, kul, roligt, rolig, xd, skratt, skrattade, asså, typ, skämtar bara, garv*',
  ),
  play: listed(
    'film, filmen, serie, serien, avsnitt*, säsong*, spel, spelet, spela, nivå, boss, bok, boken, podd*, dokumentär*, netflix, match*, matchen, fotboll*, hockey*, derby*, turnering, schack, quiz, escape room, låt, konsert*, spoil*, nyheterna, maraton, gym, gymmet, yoga, löp*, skid*, cykel*, mål, straff*, halloween, zombie*, thriller, deckare, seriemörd*, tv, lajv, padel, pingis, spoiler*, true crime, mördare, krig, demo, loggan, musik, konsert, scen',
  ),
  food: listed(
    'kaffe, kaffet, lunch, tårta, pizza, matsal*, hungrig, svält*, bulle, macka, kyl*, kök*, choklad, middag, frukost, te, öl, fika, automat*, växt*, blomm*, fisk, väder*, kall, kallt, varmt, frusit, ac, ac n, värme, stol, skrivbord, parkering, passerkort*, möte, mötet, möten, semester*, trafik*, fest*, julfest*, afterwork*, konferens*, julbord*, sommar, mugg, mjolk, glass, terrassen, resa, kvitto, paketet, födelsedag, present, kickoffen, afterwork, semester',
  ),
  say: listed(
    'säger, sa, säga, sade, sagt, skriver, skrev, skriva, skrivit, berättar, berättade, berättat, berätta, frågar, frågade, fråga, pratar, pratade, prata, ringer, ringde, skickar, skickade, skicka, lägger ut, la upp, meddelande, meddelanden, sms, smsar, visar, visade, skriker, skrek, ropar, ropade, viskar, lovade, lovat, låser upp, kallar',
  ),
  know: listed(
    'vet, veta, visste, tror, tro, trodde, känner, känns, kande, kanna, ser, säg, se, hör, hörde, höra, märkt, märker, märka, förstår, minns, glömmer, undrar, verkar, låter, tycker, anar',
  ),
  all: listed(
    'allt, alla, allting, ingenting, inget, något, nåt, någonting, hela, överallt, någonstans, ingenstans, saker, alltihop, vad som helst, samtliga',
  ),
  now: listed(
    'nu, just nu, nyss, snart, plötsligt, genast, direkt, snabbt, fort, redan, fortfarande, alldeles, idag, i dag, för en stund sen, sen, tills, minuter, timme, timmar, stund',
  ),
  much: listed(
    'jatte*, valdigt, sa mycket, för mycket, fruktansvärt, otroligt, helt, riktigt, på riktigt, verkligen, jättemycket, saknar, hemskt, illa, extremt, allvarligt, kraftigt, sjukt mycket',
  ),
  goods: listed(
    'pengar, lön, besparingar, pass, papper, id kort, legitimation, nycklar, nyckel, väska, väskan, kläder, skor, ring, glasögon, mobil, mobilen, telefon, telefonen, surfplatta, hund, hunden, katt, katten, cykel, cykeln, foto, bild, bilder, film, filmer, skåp, skåpet, planbok, blommor, mugg, jacka',
  ),
  move: listed(
    'kommer, kom, komma, kommit, går, gick, gå, gått, lämnar, lämna, lämnade, springer, sprang, sitter, satt, sitta, står, stod, stå, ligger, låg, ligga, faller, föll, fallit, fallit ihop, kör, körde, tillbaka, dyker upp, fast, på golvet, på märken, utanför, där nere, uppe, inne, ner, ut, bort, fram, in i',
  ),
  take: listed(
    'tar, tog, ta, tagit, lägger, la, lade, lagt, sätter, satte, ger, gav, ge, gett, låter mig, släpper, håller, höll, hållit, drar, drog, kastar, kastade, gömt, stjäl, stal, skär, skär sönder, öppnar, stänger, stängde, trycker, tryckte, bryter, bröt, river, rev',
  ),
  when: listed(
    'måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, måndagar, fredagar, januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december, sommar, sommaren, vinter, var, våren, hösten, jul, julen, jul*, påsk, midsommar, nyar, nästa vecka, nästa månad, nästa är, klockan, datum, schema, ledig, semester*, födelsedag, fyller är, arsdag',
  ),
  fine: listed(
    'tack, bra, fint, fin, skönt, roligt, kul, vann, vinner, vinna, grattis, glad, glatt, glädje, perfekt, toppen, stolt, jattebra, gott, god, bästa, bonus, pris, fest, festen, bröllop, gift mig, valkommen, gratis, ny, nya, nytt, söt, gullig, underbart, harligt, mysigt',
  ),
  ask: listed(
    'var är, var finns, var hittar, var hänger, var ligger, var kan, vilken, vilket, vilka, hur många, hur länge, hur mycket, hur gör, hur ofta, när är, när öppnar, när kommer, kan jag få, kan vi, får man, får jag, finns det en, ingår, gäller, vad är, vad kostar, måste jag, kan du, kan ni, vem äger, vem ansvarar, vem sköter, går det att, vad händer med, hur funkar, hur delar, hur lägger, hur skriver, vad heter, vad gäller',
  ),
};

export const crisis: CrisisWords = {
  kinds: crisisKinds,
  groups: {
    close: listed(
      'man, fru, sambo, pojkvän, flickvän, partner, make, maka, ex, exman, exfru, exet, pappa, mamma, son, bror, styvpappa, kille, tjej, särbo',
    ),
    they: listed(
      'kollega, arbetskamrat, chef, chefen, gruppchef, gruppchefen, teamledare, kund, kunden, vän, kompis, kompisen, bror, syster, man, fru, sambo, pappa, mamma, son, dotter, granne, han, hon, någon, nån, de, dom, en man, en kvinna, mannen, kvinnan, kollegan, folk, besökare, snubbe',
    ),
    pills: listed(
      'tabletter, piller, sömntabletter, sömnpiller, alvedon, värktabletter, medicin, panodil, ipren, smärtstillande',
    ),
    place: listed(
      'kontoret, huset, byggnaden, köket, källaren, lagret, serverrummet, korridoren, fabriken, matsalen, verkstaden, garaget, trapphuset, lägenheten, butiken, lokalen, toaletten, receptionen, rummet',
    ),
    weapon: listed('kniv, vapen, pistol, gevär, yxa, bomb, machete'),
    does: listed(
      'attackerade, attackerar, slog, slår, sparkade, sparkar, knuffade, hotade, hotar, våldtog, överföll, ströp, högg, sköt, förföljer, förföljde, mobbar, trakasserar, misshandlar, misshandlade, tafsade på, tafsar på, tog strypgrepp på, spottade på, örfilade, gav sig på, ger sig på, kastade sig över',
    ),
    body: listed(
      'brösten, bröstet, rumpan, baken, låret, låren, halsen, skrevet, håret, midjan, knäet, ansiktet',
    ),
    lots: listed(
      'för många, en hel, hela, alla, en burk, hel burk, burk, burken, en karta, massor av, en massa, en näve, fullt med',
    ),
    poison: listed(
      'blekmedel, gift, råttgift, klorin, kylarvätska, syra, propplösare, T-röd, rengöringsmedel',
    ),
  },
  said: [
    ...listed(
      'ta/tar/tagit livet av mig/sig, ta/tar/tog mitt eget? liv, ta/tar sitt eget? liv, begå/begår/begått självmord, självmordstankar, suicidal, suicidala, självmordsbenägen, tankar på/om självmord, tänker/tänkt/pratar/pratat/talar/säger på/om/av självmord, vill/ska/tänker/tänkt/börjat/vilja skada/skära/hänga/dränka/döda mig, skada mig själv, skadar mig själv, börjat skära mig, skär mig igen/själv/på, skär mig i armarna, göra mig själv? illa, gör mig själv illa, skada/skadar/hänga/döda sig själv, göra slut på allt, göra slut på mitt liv, avsluta mitt liv, avsluta allt, allt ska/skulle/bara ta slut',
    ),
    ...listed(
      'vill jag? bara? dö, jag ville dö, önskar att jag var död, önskar jag var död, orkar jag? inte leva/mer/längre med livet, orkar inte leva, inte leva längre, vill jag? inte leva/finnas/existera/vakna, vill inte finnas, vill inte mer leva, vill inte vara med längre, slippa leva, trött/less på att leva, trött på livet, trött på mitt liv, önskar att jag inte fanns/levde, önskar att jag aldrig hade? fötts/föddes, ingen/nån/någon mening/anledning/poäng/vits med/att att? leva, mening med livet, inget att leva för, livet är inte/meningslöst/inget .. värt/meningslöst, livet är meningslöst, bättre utan mig, hoppa/hoppar/kasta från/framför/ut/ned/ner .. taket/bron/balkongen/tåget/fönstret/ett, aldrig mer vakna, aldrig vakna igen/mer, försvinna för alltid, överdos av/på <pills>, tagit en överdos tabletter',
    ),
    ...listed(
      'min/mitt <close> slår/slog/sparkar/misshandlar/hotar/stryper/våldtar/våldtog/förföljer/knuffar/trakasserar mig/oss/barnen, min/mitt <close> har slagit/hotat/misshandlat/våldtagit/knuffat mig, han/hon slår/misshandlar/sparkar/stryper mig, blir slagen/misshandlad/hotad/förföljd, blivit slagen/misshandlad/överfallen/hotad/våldtagen/rånad/knivhuggen, blev .. misshandlad/överfallen/våldtagen/rånad/knivhuggen/nedslagen/påhoppad, <they> .. hotat/hotar/hotade .. att/med döda/skada/slå/skjuta/kniv/stryk mig/oss/honom/henne/våld, hotat/hotar/hotade att döda/skada/slå/skjuta/mörda, hotar/hotat/hotade mig och/med/till, mordhot, dödshot, <they> .. med/har/hade/viftar/drog en/ett/med? en? <weapon>, med en? kniv/pistol/yxa/vapen i/vid/på/utanför, någon/nån/de/dom/han/en skjuter i/på/omkring/runt/här, skottlossning, gärningsman, bombhot, finns en bomb, förföljd av, förföljer mig, blev våldtagen, våldtog mig, vågar inte gå hem, rädd att/för gå hem, rädd för min/mitt <close>, våldsam mot mig, stalkar mig, stalkad, någon blir slagen/misshandlad, blivit skjuten/knivskuren/knivhuggen',
    ),
    ...listed(
      '<they> .. tafsar/tafsade/tafsat, tar/tog på mig hela/jämt/utan/fast/på/mot/igen/ofta, rör vid mig, tar på mina bröst, tar mig på rumpan/brösten/låret, sexuellt trakasserad/ofredad/utnyttjad/trakasserat/trakasserar, sexuella trakasserier/övergrepp/närmanden, blir/blev/blivit/känner .. trakasserad/mobbad/kränkt på/av .. jobbet/arbetet/kollega/kollegor/chef/chefen/jobbkompis/honom/henne, mobbad på jobbet, trakasserad på jobbet, <they> .. trakasserar/mobbar/kränker/förnedrar mig, blir mobbad, blivit mobbad, utsatt för .. mobbning/trakasserier/våld/hot/övergrepp/rasism/kränkningar, anmäla .. sexuella trakasserier, rasistiska/homofoba/sexistiska saker/kommentarer/skämt/påhopp/ord/tillmälen, nakenbilder .. till/av/mig/på, <they> skickar/skickade .. nakenbilder/sexuella/sexbilder, snuskiga meddelanden/bilder, tvingar/tvingade mig till/att .. sex, pressar mig på sex, utpressar mig',
    ),
    ...listed(
      'det brinner på kontoret, det brinner i/på <place>, det brinner här/hjälp, hjälp det brinner, brand i/på <place>, eldsvåda, rök i/från <place>, <place> står i brand/lågor, ring/ringa/ringt/behöver/tillkalla en? ambulans, ring 112, <they> .. andas inte/knappt, slutat andas, kan inte andas, får ingen luft, <they> .. svimmat/svimmade/kollapsat/kollapsade, <they> .. medvetslös/medvetslöst, tappat medvetandet, hjärtattack, hjärtinfarkt, hjärtstillestånd, fått en? stroke, krampanfall, epileptiskt anfall, epilepsianfall, får kramper, ont/tryck över/i bröstet, blöder kraftigt/ymnigt/jättemycket/väldigt/mycket/ihjäl, förlorar mycket blod, mycket blod, luktar gas, lukt av gas, gaslukt, gasläcka, det har hänt en olycka, skett en olycka, varit en olycka, svårt/allvarligt skadad/skadat/bränd, sätta/satt i halsen och, håller på att kvävas, fått en stöt och, fastnat i hissen, fast i hissen, folk svimmar',
    ),
    ...listed(
      'ingen skulle/kommer sakna/bry_sig/märka .. mig/om_jag, om jag var/vore borta/död/försvann, vill/ska/tänker/kommer avsluta/göra_slut_på allt/det ikväll/idag/nu/snart, tänkt/tänker/funderar/tankar .. på? att ta livet, ta/tar/tagit livet av mig/sig/honom/henne, klarar/orkar .. inte mer .. dö/leva/livet, klarar inte av att leva, känner/känns .. vill/som .. dö, är en fara för mig själv, skadar/skadat mig själv igen/, skadar mig själv, självskadar, självskadebeteende, ska/vill/tänker/kommer hänga/skjuta/dränka/döda/skära mig, vill inte? leva längre/mer, vill inte leva, vill inte finnas längre/mer, vill inte finnas till, vill inte vakna',
    ),
    ...listed(
      '<they> .. <does> mig/oss, <they> .. <does> en/min/vår/vårt/honom/henne .. kollega/kund/receptionist/vakt/personal/chef/med/och, <they> .. slog/sparkade/hotade/knivhögg henne/honom, <they> .. tog/tar/tagit mig på/mellan <body>/benen, <they> .. tog/tar/rörde/rör .. mina/min bröst/rumpa/kropp/ben, strypgrepp på mig, grep/tog mig om/i halsen/strupen, beväpnad man/person/kvinna/rånare/med, beväpnade män, är beväpnad, <they> .. slutar/slutat inte? .. skicka/skickar nakenbilder/porr/sexbilder/snusk, skickar/skickade/får/fick .. nakenbilder/dickpics/kukbilder, följer/följde efter mig till/hem/från/varje/överallt, ramlat/ramlade/föll/fallit i/från/nerför/av .. medvetslös/rör_sig/blod/blöder/andas, <they> .. är medvetslös, ligger medvetslös, tagit/tog/har en? överdos, tagit/tog/svalt/svalde/ta/tar/sväljer .. <lots> .. <pills>, svalt/tog/tagit .. <lots> <pills>, fått/har/fick .. en? stroke/hjärtattack/hjärtinfarkt/hjärnblödning, fått ett? krampanfall, rån, blir rånade/rånad nu, gisslan, kidnappad, rädd för mitt liv, fruktar för mitt liv, är i fara, känner mig hotad',
    ),
    ...listed(
      'ett/en rep/snara/pistol/rakblad färdigt/färdig/redo/klart/klar/runt, skrivit/skrev/skriver .. avskedsbrev, sexuella/snuskiga/sexistiska/grova kommentarer/anspelningar/skämt/meddelanden/närmanden/förslag/gester, mot väggen och, <they> .. tvingade/tvingar/tvingat sig/mig/henne .. på/sex/kyssa, rök .. från/i/ur <place>, druckit/drack/svalt .. <poison>, <they> .. hånar/hånade/retar/förolämpar/förlöjligar/fryser/skrattar_åt/förnedrar mig/ut .. dag/dagen/ständigt/jämt/orkar/hela/alltid, rädd för/att .. göra/gör mot/med mig_själv, göra mig/mot_mig_själv något/illa, ingen/nån/någon utväg .. dö/leva/livet, följer/följde efter mig hem/till/från/överallt/runt/ut',
    ),
    ...listed(
      'tappat/förlorat/ingen/saknar livslust/livslusten/livsviljan/lusten_att_leva, <they> .. tog/tar på mig under/mellan/när/där, sluta/slutar inte? skära mig, kan inte sluta skära, <place> brinner, brinner i <place>',
    ),
  ],
  unless: listed(
    'excel, outlook, powerpoint, faktura, fakturan, pris, priser, priserna, budget, i taket, i ryggen, i foten, av vite, hackare, virus, nätfiske, övning, brandövning, utrymningsövning, utbildning, utbildningar, kurs, kursen, försäkring, policy, policyn, licens, licenser, licenserna, licensen, abonnemang, abonnemanget, prenumeration, film, serie, spel, av skratt, av tristess, haha, hahaha, lol, prevention, självmordsprevention, suicidprevention, kvinnojour, behandlar, webbinarium, skrivaren, skrivare, mejl, mejlen, mail, mailen, aviseringar, nyhetsbrev, påminnelser, processen, process, förnyelsen, supporten, av nyfikenhet, formuläret, möten',
  ),
  hearsFrom: 1.2,
  text: 'Jag är bara en bot och kan inte hjälpa till med det här, men det finns människor som kan. Om du eller någon annan är i fara just nu: ring **112**, nödnumret i hela EU. Du ska inte behöva vara ensam med det. Prata med någon du litar på, med vården eller med en stödlinje. Händer det på jobbet finns också skyddsombudet, HR eller en kollega du litar på.',
  lines: 'De lyssnar, också om du vill vara anonym:',
  inCountry: (country, numbers) => `**${country}**: ${numbers}`,
  // Written from general knowledge, not looked up: whoever runs the bot checks those of their countries.
  helpLines: {
    SE: ['Mind Självmordslinjen 90101', 'Kvinnofridslinjen 020-50 50 50'],
    FI: ['MIELI Kristelefonen 09 2525 0112'],
  },
};
