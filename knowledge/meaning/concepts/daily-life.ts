/** Things, people and doings of any day, as they come up when somebody tells what happened. One concept a line: English | Swedish | Dutch | French. */
export const DAILY_LIFE = `
# people around
mother, mum, father, dad, parents, my old man | mamma, pappa, mor, far, föräldrar, morsan, farsan | moeder, vader, ma, pa, ouders, mam, pap | mère, père, maman, papa, parents
grandmother, grandfather, grandparents, granny | mormor, farmor, morfar, farfar, morföräldrar | oma, opa, grootouders, grootmoeder | grand-mère, grand-père, mamie, papi, grands-parents
husband, wife, partner, spouse, boyfriend, girlfriend, better half | man, fru, sambo, partner, make, maka, kille, tjej, pojkvän, flickvän | man, vrouw, partner, echtgenoot, vriend, vriendin | mari, femme, conjoint, conjointe, compagne, compagnon, copain, copine, épouse
son, daughter, child, my little one, boy, girl, teenager, kids, toddler, year-old | son, dotter, barn, barnen, unge, kille, tjej, tonåring, åring, grabb, småbarn | zoon, dochter, kind, kinderen, jongen, meisje, tiener, kleine, jarige, peuter, kleuter | fils, fille, enfant, gamin, garçon, ado, petit, petite, gosse, môme
neighbour, next door, people upstairs, downstairs | granne, grannar, grannen, ovanför, vägg i vägg | buurman, buurvrouw, buren, bovenburen, onderburen | voisin, voisine, voisins, du dessus, palier
friend, mate, buddy, acquaintance | kompis, vän, kamrat, polare, bekant | vriend, vriendin, maat, kennis | ami, amie, copain, pote, connaissance
visitor, guest, somebody comes, client comes, visitors | besök, besökare, gäst, kommer på besök, gäster | bezoek, bezoeker, gast, komt langs, visite, gasten | visiteur, invité, hôte, visite, convive
newcomer, first time here, just moved here, refugee, foreigner | nykomling, nyinflyttad, ny i landet, första gången | nieuwkomer, net verhuisd, voor het eerst | nouveau, nouvel arrivant, première fois, vient d'emménager
retired person, pensioner, senior citizen | pensionär, senior, äldre | gepensioneerde, senior, oudere | retraité, senior, aîné
student, pupil, undergraduate | student, elev, studerande | student, leerling, scholier | étudiant, élève, lycéen
# what happens to things
lost, gone missing, cannot find, mislaid, left behind | tappat, borttappad, försvunnen, hittar inte, blev kvar, förlorat, borta, tappade | kwijt, verloren, kwijtgeraakt, zoek, weg, laten liggen, verdwenen | perdu, égaré, disparu, introuvable, oublié, laissé, plus la main
stolen, theft, nicked, robbed, pinched, snatched, took my wallet | stulen, stöld, snodd, rånad, stal, tog min, stulit, knyckt | gestolen, diefstal, gejat, beroofd, gepikt, ontvreemd | volé, vol, dérobé, piqué, chipé, arraché, braqué
broken, torn, snapped, cracked, in pieces, shattered, smashed | sönder, trasig, gick av, sprucken, i bitar, krossad, pajat | kapot, stuk, gebroken, gescheurd, gebarsten, gesneuveld | cassé, brisé, déchiré, fendu, en morceaux, fêlé, explosé
not working, dead, does nothing, won't start, nothing happens | funkar inte, fungerar inte, död, startar inte, händer ingenting, lagt av | doet het niet, werkt niet, dood, start niet, er gebeurt niets, weigert | marche pas, fonctionne pas, mort, ne démarre pas, rien ne se passe, en rade
wet, spilled, coffee over it, dropped in water, soaked | blöt, spillt, kaffe över, tappade i vatten, genomblöt, vattenskadad | nat, gemorst, koffie overheen, in het water gevallen, doorweekt | mouillé, renversé, café dessus, tombé dans l'eau, trempé
dirty, filthy, disgusting, stain, smelly, gross, mess | smutsig, äcklig, fläck, luktar, ofräsch, skitig, stinker | vies, smerig, vlek, stinkt, goor, rommel | sale, dégoûtant, tache, pue, crade, dégueulasse, infect
clean, tidy up, wipe, mop, scrub, hoover | städa, torka, rengöra, moppa, damma, dammsuga, städning | schoonmaken, poetsen, dweilen, opruimen, stofzuigen, schoonmaak | nettoyer, laver, balayer, ranger, aspirateur, ménage, nettoyage
too cold, freezing, chilly, shivering | kallt, fryser, kyligt, iskallt | koud, ijskoud, kil, bibberen | froid, gelé, frisquet, grelotte, caille
too hot, stuffy, sweating, sauna, no air, air conditioning | varmt, kvavt, svettas, bastu, ingen luft, luftkonditionering | warm, heet, benauwd, zweten, bedompt, airco | chaud, étouffant, transpire, fournaise, pas d'air, climatisation, clim
dark, lamp, light, bulb, flickers | mörkt, lampa, ljus, glödlampa, blinkar, belysning | donker, lamp, licht, peertje, knippert, verlichting | sombre, lampe, lumière, ampoule, clignote, éclairage
noisy, loud, quiet, silence, racket | högljutt, bullrigt, tyst, tystnad, väsen | lawaaiig, luid, stil, stilte, herrie, rumoer | bruyant, fort, calme, silence, boucan, raffut
full, no room, packed, crowded, taken, occupied | fullt, trångt, upptaget, proppfullt, fullsatt, belagt | vol, druk, bezet, geen plek, stampvol, volzet | plein, complet, bondé, occupé, plus de place, pris
empty, used up, nothing left, out of | tom, slut, inget kvar, tagit slut | leeg, op, niets over | vide, épuisé, plus rien, à sec
stuck, jammed, won't budge, caught | fast, fastnat, sitter fast, kärvar | vast, klem, klemt, vastgelopen | coincé, bloqué, bourré, grippé
# what people do and feel
forgot, forgotten, slipped my mind, cannot recall, no idea any more | glömt, glömde, minns inte, kommer inte ihåg, ingen aning, glömma | vergeten, weet niet meer, geen idee, ontschoten, kwijt wat | oublié, ne me souviens plus, trou de mémoire, aucune idée, m'échappe, rappelle plus
pay, settle, owe, debit, be charged, cough up, what do i owe | betala, skyldig, dras, debiteras, punga ut, kostar, dragit | betalen, afrekenen, schuldig, afgeschreven, dokken, aftikken | payer, régler, devoir, débité, prélevé, facturé, casquer
cost, price, fee, how expensive, how much is it, what do you charge, set me back | kosta, pris, avgift, hur mycket kostar, vad kostar, vad tar ni, går det på, kostnad | kosten, prijs, tarief, hoeveel kost, wat kost, wat rekenen jullie, kwijt aan | coûter, prix, tarif, combien ça coûte, combien coûte, reviendrait, combien vous facturez, frais
get money, receive, be paid, reimbursed, claim back | få pengar, få tillbaka, ersättning, utbetalning, betalt, ersatt | geld krijgen, terugkrijgen, vergoeding, uitbetaling, uitbetaald, vergoed | être remboursé, toucher, récupérer l'argent, indemnité, versement, perçois
move, shift, postpone, bring forward, another day, later date | flytta, skjuta upp, tidigarelägga, annan dag, senarelägga, ändra tid | verplaatsen, uitstellen, vervroegen, andere dag, verzetten, verschuiven | déplacer, reporter, avancer, autre jour, décaler, repousser
cancel, drop, call off, not going any more, no longer going ahead | avboka, ställa in, avbryta, blir inte av, ställs in, struntar i | annuleren, afzeggen, afblazen, gaat niet door, schrappen, afgezegd | annuler, décommander, laisser tomber, n'a plus lieu, tomber à l'eau, finalement
need, want, would like, looking for | behöver, vill ha, skulle vilja, letar efter, söker | nodig, wil graag, zou willen, op zoek naar | besoin, voudrais, aimerais, cherche, il me faut, désire
transfer, reassign, another person, someone else, switch users, pass to | överlåta, annan person, någon annan, byta användare, flytta över | overdragen, overzetten, andere persoon, iemand anders, andere gebruiker | transférer, réattribuer, autre personne, quelqu'un d'autre, changer d'utilisateur, céder
arrange, sort out, organise, set up, take care of | ordna, fixa, organisera, ta hand om, lösa | regelen, organiseren, fiksen, zorgen voor, in orde maken | organiser, arranger, s'occuper, mettre en place, régler
sign, signature, put my name, autograph | skriva under, underskrift, signera, undertecknat, namnteckning | ondertekenen, handtekening, tekenen, getekend | signer, signature, signé, parapher
fill in, form, paper, application, document | fylla i, blankett, formulär, papper, ansökan, blanketten | invullen, formulier, papieren, aanvraag, aanvraagformulier | remplir, formulaire, papier, dossier, demande, imprimé
on the phone, ring, call, text message, sms | ringa, telefon, sms, ringer, slå en signal, lyfta luren | bellen, telefoon, sms, appje, opbellen | appeler, téléphoner, sms, texto, passer un coup de fil
write to, email, letter, by post, envelope | mejla, brev, skriva till, posta, kuvert, mejl | mailen, brief, schrijven, per post, envelop | courriel, courrier, lettre, écrire, enveloppe, mail
go there, come by, drop in, be present, in person | komma förbi, gå dit, titta in, på plats, personligen, åka dit | langskomen, langsgaan, ter plaatse, persoonlijk, heengaan | passer, venir, se déplacer, sur place, en personne
wait, how long, patience, queue, still waiting, hang around | vänta, hur länge, väntetid, kö, väntar fortfarande | wachten, hoe lang, wachttijd, rij, nog steeds | attendre, combien de temps, patienter, queue, attends toujours, délai
hurry, urgent, today, before five, right now, as soon as possible | bråttom, brådskande, idag, genast, snarast, på en gång | haast, dringend, vandaag, meteen, zo snel mogelijk, spoed | pressé, urgent, aujourd'hui, tout de suite, au plus vite, vite
worried, afraid, angry, fed up, annoyed, upset | orolig, rädd, arg, trött på, irriterad, ledsen | bezorgd, bang, boos, zat, geïrriteerd, overstuur | inquiet, peur, fâché, ras-le-bol, énervé, marre
sick, unwell, fever, feel rotten, in bed, nauseous, flu | sjuk, må dåligt, feber, däckad, sängen, illamående, influensa, krasslig | ziek, beroerd, koorts, grieperig, in bed, misselijk, griep | malade, mal, fièvre, au lit, nauséeux, grippe, patraque
tired, asleep, rest, sleep, bed, night | trött, sova, vila, sover, säng, natt | moe, slapen, rusten, bed, nacht | fatigué, dormir, repos, lit, nuit
eat, food, meal, sandwich, hungry, snack, bread roll, lunch box | äta, mat, måltid, macka, smörgås, hungrig, käka, matlåda | eten, maaltijd, broodje, boterham, honger, hapje, trek, lunch | manger, repas, sandwich, faim, casse-croûte, bouffe, nourriture
drink, coffee, tea, water, mug, vending machine | dricka, kaffe, te, vatten, mugg, automat, fika | drinken, koffie, thee, water, mok, automaat, bakkie | boire, café, thé, eau, tasse, distributeur
between meetings, at noon, midday, lunch hour, over lunch | mitt på dagen, lunchtid, lunchrast, klockan tolv | lunchtijd, middagpauze, twaalf uur | à midi, pause déjeuner, le midi, entre midi et deux
weekend, saturday, sunday, days off | helg, lördag, söndag, helgen, lördagar, söndagar | weekend, zaterdag, zondag | week-end, samedi, dimanche
holiday, christmas, easter, new year, bank holiday, midsummer | helgdag, jul, påsk, nyår, valborg, midsommar, röd dag | feestdag, kerst, pasen, nieuwjaar, koningsdag, pinksteren | jour férié, noël, pâques, nouvel an, toussaint, pont
early, late, evening, at night, before work, dawn | tidigt, sent, kväll, på natten, före jobbet, gryning | vroeg, laat, avond, 's nachts, voor het werk | tôt, tard, soir, la nuit, avant le travail, aube
# things people carry and use
wallet, purse, bag, backpack, rucksack, suitcase, briefcase | plånbok, väska, ryggsäck, resväska, börs, handväska | portemonnee, tas, rugzak, koffer, handtas, aktetas | portefeuille, sac, sac à dos, valise, porte-monnaie, sacoche, cartable
keys, key ring, bunch of keys | nycklar, nyckelknippa, nyckel | sleutels, sleutelbos, sleutel | clés, clefs, trousseau, clé
phone, mobile, handset, iphone, smartphone | mobil, telefon, lur, iphone, mobilen, telefonen | telefoon, mobiel, toestel, iphone, mobieltje | téléphone, portable, mobile, iphone, smartphone
tablet, ipad, reader, surf pad | surfplatta, läsplatta, ipad, platta | tablet, ipad, e-reader | tablette, ipad, liseuse
laptop, computer, macbook, machine, pc | laptop, dator, bärbar, macbook, datorn | laptop, computer, macbook, pc | ordinateur, ordi, portable, macbook, pc
charger, cable, plug, socket, adapter | laddare, sladd, kontakt, uttag, adapter, kabel | oplader, snoer, stekker, stopcontact, adapter, kabel | chargeur, câble, prise, adaptateur, rallonge
umbrella, glasses, scarf, gloves, coat, jacket | paraply, glasögon, halsduk, vantar, jacka, kappa, rock | paraplu, bril, sjaal, handschoenen, jas | parapluie, lunettes, écharpe, gants, manteau, veste
chair, desk, table, shelf, cupboard, furniture | stol, skrivbord, bord, hylla, skåp, möbler | stoel, bureau, tafel, plank, kast, meubels | chaise, bureau, table, étagère, armoire, meubles
door, gate, lock, window, wall, floor, ceiling, staircase | dörr, grind, lås, fönster, vägg, golv, tak, trappa | deur, poort, slot, raam, muur, vloer, plafond, trap | porte, portail, serrure, fenêtre, mur, sol, plafond, escalier
kitchen, corridor, entrance, hall, stairs, lift, floor | kök, korridor, entré, hall, trappor, hiss, våning, plan | keuken, gang, ingang, hal, trap, lift, verdieping, etage | cuisine, couloir, entrée, hall, escalier, ascenseur, étage
toilet, loo, restroom, bathroom, paper, soap | toalett, wc, dass, badrum, toapapper, tvål | wc, toilet, plee, badkamer, wc-papier, zeep | toilettes, wc, chiottes, salle de bain, papier, savon
parcel, letter, post, mailbox, packet, order from a webshop | paket, brev, post, brevlåda, försändelse | pakket, pakketje, brief, post, brievenbus, bestelling | colis, lettre, courrier, boîte aux lettres, paquet
paper, printout, contract on paper, copy, certificate | papper, utskrift, kopia, intyg, handling, papperet | papier, afdruk, kopie, bewijs, document | papier, impression, copie, attestation, document
picture, photo, passport photo, snapshot | bild, foto, passfoto, kort | foto, pasfoto, plaatje | photo, image, photo d'identité, cliché
dog, cat, pet, guinea pig, animal, vet | hund, katt, husdjur, djur, veterinär, valp | hond, kat, huisdier, dier, dierenarts, puppy | chien, chat, animal, vétérinaire, chiot
food for guests, sandwiches, catering, cake, buffet, fruit basket | förtäring, mackor, catering, tårta, buffé, fruktkorg, smörgåsar | hapjes, broodjes, catering, taart, buffet, fruit | traiteur, sandwichs, buffet, gâteau, collation, plateau
flowers, present, gift, bouquet | blommor, present, gåva, bukett | bloemen, cadeau, geschenk, boeket | fleurs, cadeau, bouquet, présent
`;
