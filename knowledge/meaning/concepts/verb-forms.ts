/** Verbs whose forms no stemmer brings together, each with what people say for it. One concept a line: English | Swedish | Dutch | French. */
export const VERB_FORMS = `
# losing and breaking
lose, loses, losing, lost | tappa, tappat, förlora, förlorat, borttappad | verliezen, verlies, verloor, verloren, kwijtraken, kwijtgeraakt | perdre, perds, perd, perdu, perdue, égarer
break, breaks, broke, broken, breaking | gå sönder, gick sönder, gått sönder, bryta, bröt, brutit, brutet, bruten | breken, breekt, brak, gebroken, stukgaan, stukgegaan | casser, cassé, briser, brisé, rompre, rompu
steal, stole, stolen, nicked, pinched | stjäla, stal, stulit, stulen, stulet, snodde, snodd | stelen, steelt, stal, gestolen, gejat, gepikt | voler, volé, volée, piquer, piqué, dérober, dérobé
fall, fell, fallen, slip, slipped, trip, tripped | falla, föll, fallit, ramla, ramlat, halka, halkat, snubbla | vallen, viel, gevallen, uitglijden, uitgegleden, struikelen | tomber, tombé, tombée, glisser, glissé, trébucher, chuter
tear, tore, torn, rip, ripped | riva, rev, rivit, riven, slita, slet, slitit, sliten | scheuren, gescheurd, slijten, versleten | déchirer, déchiré, user, usé, arracher, arraché
burn, burnt, burned, on fire, smoke | bränna, brände, bränt, brinner, brann, brunnit, rök | branden, brandt, verbrand, gebrand, rook | brûler, brûlé, brûle, feu, fumée
hurt, injure, injured, injury, wound, harm | skada sig, skadad, skadade, gjort illa, ont, sår | bezeren, bezeerd, gewond, letsel, verwonden, pijn gedaan | blesser, blessé, blessée, blessure, mal
throw, threw, thrown, chuck, bin, dump | kasta, kastade, slänga, slängde, slängt, dumpa | gooien, gegooid, weggooien, weggegooid, dumpen | jeter, jeté, jette, balancer, bazarder
# having and giving
buy, bought, buying, purchase, purchased | köpa, köpte, köpt, köper, inköp, handla | kopen, koop, kocht, gekocht, aanschaffen, aangeschaft | acheter, achète, acheté, achat, se procurer
sell, sold, selling, sale of | sälja, sålde, sålt, säljs, såld | verkopen, verkocht, verkoop | vendre, vend, vendu, vendue, vente
pay, paid, pays, paying | betala, betalat, betalar, pröjsa, punga ut | betalen, betaalde, dokken, afrekenen, afgerekend | payer, paie, paies, payé, paye, paiement, régler, réglé
owe, owed, debt, due | skyldig, skuld, är skyldig | schuldig, schuld, verschuldigd | devoir de l'argent, dette, redevable
give back, gave back, bring back, brought back, return, returned, hand in, handed in | lämna tillbaka, lämnade, lämnat, återlämna, återlämnat, retur, returnera | teruggeven, teruggegeven, terugbrengen, teruggebracht, inleveren, ingeleverd, retour | rendre, rends, rend, rendu, rapporter, restituer, ramener, retourner
take, took, taken, taking | ta, tog, tagit, tagen, tar med | nemen, neem, nam, genomen, meenemen, meegenomen | prendre, prends, prend, pris, prise, emporter
bring, brought, bringing | ta med, tog med, medhavd, medföra | brengen, bracht, gebracht, meebrengen, meegebracht | apporter, apporté, amener, amené
give, gave, given, giving | ge, ger, gav, gett, givit | geven, geef, gaf, gegeven | donner, donne, donné, offrir, offert
get, got, gotten, receive, received | få, får, fick, fått, erhålla, erhöll | krijgen, kreeg, gekregen, ontvangen | recevoir, reçois, reçoit, reçu, obtenir, obtenu
send, sent, sending, post | skicka, skickade, sända, sände, sänt | sturen, stuurde, gestuurd, verzenden, verzond, verzonden | envoyer, envoie, envoyé, expédier
lend, lent, borrow, borrowed | låna, lånade, lånat, utlånad, utlånat | lenen, leen, geleend, uitlenen, uitgeleend | prêter, prêté, emprunter, emprunté, emprunt
keep, kept, keeping, hold on to | behålla, behöll, behållit, spara, sparar, sparat | houden, hield, gehouden, bewaren, bewaard | garder, gardé, conserver, conservé, tenir
hide, hid, hidden | gömma, gömt, dold | verbergen, verborgen, verstopt | cacher, caché, dissimuler
# going and coming
go, went, gone, going to | gå, gick, gått, åka, åkte, åkt, resa, rest | gaan, ging, gegaan, reizen, gereisd | aller, vais, va, allé, allée, se rendre
come, came, coming, arrive, arrived | komma, kom, kommit, anlända, anlänt | komen, kwam, gekomen, aankomen, aangekomen | venir, viens, vient, venu, venue, arriver, arrivé
come back, came back, be back, returned home | komma tillbaka, kom tillbaka, tillbaka, återkomma, hemkomst | terugkomen, terugkwam, teruggekomen, terugkomst, terugkeren | revenir, reviens, revient, revenu, retour, rentrer, rentré
leave, left, leaving, quit | lämna, slutade, sluta, slutar, gå vidare | weggaan, vertrekken, vertrok, vertrokken, stoppen, verlaten | partir, pars, part, parti, quitter, quitté, s'en aller
drive, drove, driven, driving | köra, kör, körde, kört, ratta | rijden, rijd, reed, gereden, besturen | conduire, conduis, conduit, rouler, roulé, au volant
move, moved, moving, relocate | flytta, flyttar, flyttat, flytten | verhuizen, verhuisd, verhuist, verplaatsen | déménager, déménage, déménagé, emménager
fly, flew, flown, flight | flyga, flög, flugit, flyg | vliegen, vloog, gevlogen, vlucht | voler en avion, vol, avion
ride, rode, cycle, cycled | cykla, cyklar, cyklat, rida | fietsen, gefietst, rijden, meerijden | rouler, pédaler, monter
stand, stood, queue, queued | stå, står, stod, stått, köa | staan, stond, gestaan, in de rij | être debout, faire la queue, queue
sit, sat, seat | sitta, satt, suttit, plats | zitten, zat, gezeten, zitplaats | s'asseoir, assis, assise, place assise
sleep, slept, asleep, stay the night, stayed over | sova, sov, sovit, övernatta, övernattat | slapen, sliep, geslapen, overnachten, logeren, gelogeerd | dormir, dors, dort, dormi, nuit, loger
wake, woke, woken, get up | vakna, vaknat, väcka, kliva upp | wakker, wekken, opstaan, opgestaan | réveiller, réveil, se lever, levé
meet, met, see each other | träffa, träffat, möta, mötte, ses | ontmoeten, ontmoet, treffen, afspreken, afgesproken | rencontrer, rencontré, se voir, rendez-vous
pick up, picked up, collect, collected, fetch, fetched | hämta, hämtar, hämtat, upphämtning, plocka upp | ophalen, afhalen, afgehaald, halen, haal, haalde | chercher, aller chercher, récupérer, récupéré, retirer, retrait
# knowing and saying
know, knew, known | veta, vet, visste, känna till | weten, weet, wist, geweten, kennen, bekend | savoir, sais, sait, su, connaître, connu
think, thought, believe, reckon | tänka, tänkte, tro, trodde, tycka | denken, dacht, gedacht, geloven, vinden | penser, pensé, croire, crois, cru
forget, forgot, forgotten | glömma, glömde, glömt, bortglömd, kvarglömd | vergeten, vergeet, vergat, laten liggen | oublier, oublie, oublié, laissé
say, said, tell, told, spoke, spoken, talk | säga, sa, sagt, berätta, tala, prata, snacka | zeggen, zei, gezegd, vertellen, verteld, spreken, sprak, gesproken, praten | dire, dis, dit, parler, raconter, raconté
write, wrote, written | skriva, skrev, skrivit, skriven | schrijven, schrijf, schreef, geschreven | écrire, écris, écrit, rédiger, noter
read, reading | läsa, läste, läst | lezen, lees, las, gelezen | lire, lis, lit, lu
hear, heard, sound | höra, hörde, hört, låta | horen, hoor, gehoord, geluid | entendre, entends, entendu, écouter
see, saw, seen, watch | se, ser, såg, sett, titta | zien, zie, zag, gezien, kijken | voir, vois, voit, vu, regarder
show, showed, shown | visa, visade, visat, uppvisa | tonen, toon, getoond, laten zien | montrer, montré, présenter, présenté
find, found, turn up, turned up | hitta, hittat, finna, fann, funnit, upphittad | vinden, vond, gevonden, terugvinden, teruggevonden | trouver, trouve, trouvé, retrouver, retrouvé
choose, chose, chosen, pick | välja, valde, valt, vald | kiezen, kies, koos, gekozen | choisir, choisi, opter
learn, learnt, learned, taught, teach | lära, lärde, lärt, undervisa, plugga | leren, leer, geleerd, onderwijzen | apprendre, apprends, appris, enseigner
ask, asked, request, requested | fråga, frågade, be om, bad, bett, begära | vragen, vroeg, gevraagd, verzoeken | demander, demande, demandé, solliciter
promise, promised, agree, agreed, deal | lova, lovat, komma överens, överenskommet, avtala | beloven, beloofd, afspreken, afgesproken | promettre, promis, convenir, convenu
# doing
do, did, done | göra, gör, gjorde, gjort | doen, doe, deed, gedaan | faire, fais, fait, faites
make, made | göra, tillverka, laga | maken, maak, maakte, gemaakt | fabriquer, préparer, préparé
begin, began, begun, start, started | börja, började, påbörja, sätta igång | beginnen, begin, begon, begonnen, starten | commencer, commence, commencé, débuter
stop, stopped, end, ended, over | sluta, slutat, stanna, stannat, upphöra, upphört, slut | stoppen, stopt, gestopt, ophouden, opgehouden, afgelopen | arrêter, arrêté, cesser, finir, fini
open, opened, opening | öppna, öppnar, öppnat, öppen, öppet | openen, opent, geopend, opendoen, open | ouvrir, ouvre, ouvert, ouverte, ouverture
close, closed, shut | stänga, stänger, stängt, stängd | sluiten, sluit, sloot, gesloten, dicht | fermer, ferme, fermé, fermée, fermeture
put, place, set down, leave it | lägga, lade, lagt, ställa, ställde, ställt, sätta, satte, satt | leggen, legde, gelegd, zetten, gezet, plaatsen | mettre, mets, met, mis, mise, poser, déposer
eat, ate, eaten | äta, äter, åt, ätit, käka | eten, eet, at, gegeten | manger, mange, mangé, bouffer
drink, drank, drunk | dricka, dricker, drack, druckit | drinken, drink, dronk, gedronken | boire, bois, boit, bu
wear, wore, worn, put on | ha på sig, bära, bar, burit, klädd | dragen, draag, droeg, gedragen, aanhebben, aantrekken | porter, porté, mettre, enfiler
build, built | bygga, bygger, byggt | bouwen, bouwt, gebouwd | construire, construit, bâtir
win, won, prize | vinna, vann, vunnit, vinst | winnen, wint, won, gewonnen, prijs | gagner, gagné, lot
grow, grew, grown, bigger | växa, växer, växte, vuxit, odla | groeien, groeit, gegroeid, kweken | grandir, grandi, pousser, cultiver
cut, cuts, trim | skära, skar, skurit, klippa, klippt | snijden, sneed, gesneden, knippen, geknipt | couper, coupe, coupé, tailler
wash, washed, clean, cleaned | tvätta, tvättar, tvättat, städa, städat | wassen, was, gewassen, schoonmaken, schoongemaakt | laver, lave, lavé, nettoyer, nettoyé
lock, locked, locked out | låsa, låst, låser ute, utelåst, låsas upp | op slot, afsluiten, buitengesloten | verrouiller, verrouillé, enfermé dehors
extend, extended, prolong, longer, stay longer | förlänga, förlängt, förlängning, längre tid | verlengen, verlengd, langer, uitstel | prolonger, prolongé, prolongation, plus longtemps
shorten, earlier, sooner | förkorta, tidigare, i förtid | inkorten, eerder, vroeger | raccourcir, plus tôt, avancer
# being and feeling
die, died, dead, pass away, passed away | dö, dog, död, dött, gått bort, avliden | sterven, stierf, gestorven, dood, overlijden, overleden | mourir, mort, morte, décéder, décédé, décès
be born, born, birth | född, födas, föds, födsel | geboren, geboorte | né, née, naître, naissance
throw up, threw up, vomit, be sick | kräkas, kräkts, kräks, spy, illamående | overgeven, overgegeven, braken, kotsen, misselijk | vomir, vomi, nausée
bleed, bled, blood | blöda, blöder, blod | bloeden, bloedt, bloed | saigner, saigne, sang
faint, fainted, collapse, collapsed, pass out | svimma, svimmat, svimmade, kollapsa, falla ihop | flauwvallen, flauwgevallen, in elkaar gezakt, onwel | s'évanouir, évanoui, malaise, s'effondrer
marry, married, marriage, wed | gifta sig, gift, gifter, vigsel | trouwen, getrouwd, huwelijk | se marier, marié, mariée, mariage
grow old, elderly, aged | gammal, gamla, äldre, åldras | oud, oude, ouder, bejaard | vieux, vieille, âgé, âgée, vieillir
bite, bit, bitten, sting, stung | bita, biter, bitit, sticka, stungen | bijten, bijt, gebeten, steken, gestoken | mordre, mord, mordu, piquer
shake, shook, tremble, scared, frightened, afraid | skaka, darra, rädd, rädda, skrämd | trillen, bibberen, bang, schrikken, geschrokken | trembler, tremble, peur, effrayé
complain, complained, unhappy, dissatisfied, grumble | klaga, klagar, klagat, missnöjd, gnälla | klagen, klaagt, geklaagd, ontevreden, ongenoegen, mopperen | se plaindre, plaint, plainte, mécontent, râler
`;
