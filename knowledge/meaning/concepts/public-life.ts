/** What citizens, customers, pupils, tenants, patients and members ask about. One concept a line: English | Swedish | Dutch | French. */
export const PUBLIC_LIFE = `
# town hall
passport, passports, travel document | pass, passet, resehandling | paspoort, reisdocument | passeport, passeports
identity card, id card, national id | id-kort, legitimation, nationellt id | identiteitskaart, id-kaart, identiteitsbewijs | carte d'identité, pièce d'identité, cni
driving licence, driver's license, licence to drive | körkort, körkortet | rijbewijs | permis de conduire
birth certificate, register a birth, newborn registration | personbevis, födelsebevis, anmäla födelse | geboorteakte, geboorteaangifte, aangifte geboorte | acte de naissance, déclarer une naissance
register of residents, change of residence, population register, move in registration | folkbokföring, folkbokförd, flyttanmälan | bevolkingsregister, brp, inschrijven gemeente | état civil, registre, domicile, changement de domicile
building permit, planning permission, extension, conservatory, shed | bygglov, tillbyggnad, friggebod, attefallshus | omgevingsvergunning, bouwvergunning, aanbouw, dakkapel, schuur | permis de construire, déclaration de travaux, extension, abri de jardin
household waste, bin day, refuse collection, garden waste, recycling centre, tip | sophämtning, hushållssopor, återvinningscentral, trädgårdsavfall, tippen | huisvuil, kliko, milieustraat, gft, afvalkalender | ordures, déchetterie, poubelles, déchets verts, ramassage
street lamp, pothole, pavement, road works, street lighting | gatlykta, gropar, trottoar, gatubelysning, vägarbete | lantaarnpaal, stoep, straatverlichting, wegwerkzaamheden, kuil | lampadaire, trottoir, nid-de-poule, éclairage public, voirie
noise, nuisance, loud neighbours, barking | buller, störande, oväsen, skällande | geluidsoverlast, overlast, lawaai, blaffen | nuisances, tapage, bruit, aboiements
council tax, property tax, rates, municipal charge | fastighetsavgift, kommunalskatt, avgift till kommunen | ozb, gemeentebelasting, waterschapsbelasting, heffing | taxe foncière, taxe d'habitation, impôts locaux
social benefits, welfare, income support, hardship | försörjningsstöd, socialbidrag, ekonomiskt bistånd | bijstand, uitkering, minimaregeling, bijzondere bijstand | aide sociale, rsa, allocations, secours
home care, elderly care, home help, meals on wheels, nursing home | hemtjänst, äldreomsorg, äldreboende, matlåda | thuiszorg, ouderenzorg, verpleeghuis, wmo, huishoudelijke hulp | aide à domicile, maison de retraite, ehpad, portage de repas
polling station, ballot, voting card, postal vote | vallokal, röstkort, förtidsrösta, valsedel | stembureau, stempas, stembiljet, volmacht | bureau de vote, carte électorale, procuration, bulletin
residents' parking, parking disc, parking meter, parking warden | boendeparkering, p-skiva, parkeringsautomat, p-vakt | bewonersvergunning, blauwe zone, parkeerautomaat, parkeerwachter | stationnement résident, disque bleu, horodateur, zone bleue
marriage at the town hall, civil ceremony, wedding registrar | borgerlig vigsel, vigselförrättare, stadshuset | trouwen gemeentehuis, trouwambtenaar, ondertrouw | mariage à la mairie, publication des bans, livret de famille
# school
nursery place, childcare place, pre-school queue | förskoleplats, dagisplats, förskolekö | opvangplek, kinderdagverblijf, kdv | place en crèche, inscription crèche
after-school care, out-of-school care, breakfast club | fritids, fritidshem, eftis | bso, buitenschoolse opvang, naschoolse | périscolaire, garderie du soir, étude, centre de loisirs
school bus, school transport, pupil transport | skolskjuts, skolbuss | leerlingenvervoer, schoolbus | car scolaire, transport scolaire, ramassage scolaire
school meals, school lunch, packed lunch | skolmat, skollunch, matsäck | schoolmaaltijd, overblijven, lunchpakket | cantine scolaire, restauration scolaire, demi-pension
school report, marks, grades, report card | betyg, skolbetyg, terminsbetyg | rapport, cijferlijst, schoolrapport | bulletin scolaire, notes, relevé de notes
homework, assignment, hand in work | läxa, läxor, inlämningsuppgift, hemuppgift | huiswerk, opdracht, inleveropdracht | devoirs, devoir maison, travail à rendre
exam, test, resit, re-exam, retake | tenta, prov, omtenta, omprov, tentamen | tentamen, toets, herkansing, examen | examen, partiel, rattrapage, contrôle
tuition fee, school fees, term fee | terminsavgift, studieavgift, kursavgift | collegegeld, schoolgeld, lesgeld | frais de scolarité, droits d'inscription
grant, scholarship, student loan, bursary | stipendium, studiemedel, studielån, csn | beurs, studiefinanciering, studielening, duo | bourse, prêt étudiant, crous
enrolment, admission, apply for a place, entry requirements | antagning, behörighet, ansöka till, intagning | inschrijving, toelating, aanmelden opleiding, toelatingseisen | inscription, admission, candidature, parcoursup
halls of residence, student flat, student room | studentboende, studentrum, korridor | studentenkamer, studentenhuis, kamer huren | résidence universitaire, chambre étudiante, logement étudiant
lecture, lesson, seminar, class time | föreläsning, lektion, seminarium | college, les, werkgroep, hoorcollege | cours magistral, cours, td, séminaire
# library and leisure
library card, borrower's card, reader's card | lånekort, bibliotekskort | bibliotheekpas, lenerspas, lidmaatschap bibliotheek | carte de bibliothèque, carte de lecteur
overdue book, late return, library fine, return a book | förseningsavgift, lämna tillbaka bok, sen bok | telaatgeld, boek te laat, boek inleveren | livre en retard, rendre un livre, pénalité
renew a loan, extend a loan, keep a book longer | låna om, omlån, förlänga lånet | verlengen, leentermijn, boek verlengen | prolonger un prêt, renouveler un emprunt
e-book, audiobook, digital loan | e-bok, ljudbok, e-lån | e-book, luisterboek, online bibliotheek | livre numérique, livre audio, ebook
swimming pool, pool, baths, swim | simhall, badhus, bassäng, simma, bad | zwembad, zwemmen, bad, baantjes | piscine, bassin, nager, baignade
sports hall, pitch, court, training ground | idrottshall, plan, sporthall, bana | sporthal, veld, gymzaal, baan | gymnase, terrain, salle omnisports, court
membership fee, subscription of the club, annual fee | medlemsavgift, årsavgift | contributie, lidmaatschapsgeld, jaarcontributie | cotisation, adhésion, licence sportive
season ticket, annual pass, day pass | säsongskort, årskort, dagskort | seizoenkaart, jaarkaart, dagkaart, abonnement | abonnement saison, carte annuelle, pass journée
camp, summer camp, holiday club | läger, sommarläger, kollo | kamp, zomerkamp, vakantiekamp | colonie, camp, stage de vacances
# home
rent, rental payment, monthly rent, rent increase | hyra, hyran, hyresavi, hyreshöjning | huur, huurprijs, huurverhoging | loyer, augmentation de loyer, quittance
deposit, security deposit, bond | deposition, handpenning | borg, waarborgsom | caution, dépôt de garantie
housing queue, waiting list for housing, apply for a flat | bostadskö, köpoäng, söka lägenhet | woningzoekende, inschrijfduur, woningnet, woning zoeken | demande de logement, logement social, hlm, attente logement
sublet, lodger, subtenant | andrahand, andra hand, inneboende | onderhuur, onderverhuren, kamerbewoner | sous-location, sous-louer, colocataire
laundry room, washing machine, tumble dryer | tvättstuga, tvättmaskin, torktumlare, tvättid | wasruimte, wasmachine, droger | buanderie, lave-linge, sèche-linge, laverie
dripping tap, blocked sink, plumber, drain | droppande kran, stopp i avloppet, rörmokare, avlopp | lekkende kraan, verstopte afvoer, loodgieter, riool | robinet qui fuit, évier bouché, plombier, canalisation
boiler, heating breakdown, no hot water | värmepanna, inget varmvatten, element | cv-ketel, geen warm water, verwarming stuk | chaudière, plus d'eau chaude, panne de chauffage
neighbour, neighbours, next door | granne, grannar, grannen | buurman, buren, buurvrouw, omwonenden | voisin, voisins, voisine, voisinage
electricity contract, power supplier, green power, tariff | elavtal, elbolag, grön el, elpris | stroomcontract, energieleverancier, groene stroom, tarief | contrat d'électricité, fournisseur d'énergie, électricité verte, tarif
meter reading, smart meter, consumption | mätarställning, elmätare, förbrukning | meterstand, slimme meter, verbruik | relevé de compteur, compteur, linky, consommation
power failure, outage, no electricity | strömavbrott, elavbrott, strömlöst | stroomstoring, stroomuitval, geen stroom | coupure de courant, panne d'électricité, plus de courant
solar panel, solar cells, heat pump | solceller, solpanel, värmepump | zonnepanelen, zonnepaneel, warmtepomp | panneau solaire, photovoltaïque, pompe à chaleur
fibre, broadband, router, landline, cable tv | fiber, bredband, router, fast telefon | glasvezel, router, modem, vaste lijn | fibre, box, routeur, ligne fixe
# shop and bank
parcel, package, shipment | paket, paketet, försändelse | pakket, pakje, zending | colis, paquet, envoi
refund, money back, credit note | återbetalning, pengarna tillbaka, kreditnota | terugbetaling, geld terug, creditnota | remboursement, avoir, note de crédit
return goods, send it back, withdrawal period | retur, ångerrätt, öppet köp, skicka tillbaka | retourneren, terugsturen, bedenktijd | retour, renvoyer, rétractation, délai de rétractation
warranty claim, guarantee, faulty product | reklamation, garanti, trasig vara | garantie, kapot product, reclamatie | garantie, produit défectueux, sav
voucher, gift card, coupon code | presentkort, värdekod, rabattkod | cadeaubon, kortingscode, waardebon, tegoedbon | bon d'achat, carte cadeau, code promo
basket, checkout, till, pay at the counter | kundvagn, kassan, kassa, betala i kassan | winkelwagen, kassa, afrekenen | panier, caisse, passer commande, payer en caisse
loyalty card, points, member price | kundkort, bonuspoäng, medlemspris | klantenkaart, spaarpunten, punten | carte de fidélité, points, prix membre
current account, bank account, open an account | bankkonto, lönekonto, öppna konto | betaalrekening, bankrekening, rekening openen | compte courant, compte bancaire, ouvrir un compte
savings, savings account, interest rate | sparkonto, sparande, ränta, räntan | spaarrekening, sparen, rente | livret, épargne, taux d'intérêt
mortgage, home loan, remortgage | bolån, huslån, lånelöfte | hypotheek, woonkrediet, oversluiten | prêt immobilier, crédit immobilier, hypothèque
bank card, debit card, card swallowed, block my card | bankkort, betalkort, spärra kortet | bankpas, betaalpas, pinpas, pas blokkeren | carte bancaire, carte bleue, opposition, faire opposition
cash machine, cashpoint, atm, withdraw | bankomat, uttagsautomat, ta ut | geldautomaat, pinautomaat, pinnen | distributeur, retrait, retirer des espèces
standing order, direct debit, automatic payment | autogiro, stående överföring | automatische incasso, periodieke overboeking | prélèvement automatique, virement permanent
insurance claim, damage report, excess | skadeanmälan, försäkringsärende, självrisk | schademelding, schade melden, eigen risico | déclaration de sinistre, sinistre, franchise
# care and transport
prescription, repeat prescription, medicine renewal | recept, förnya recept, receptförnyelse | recept, herhaalrecept, medicijnen | ordonnance, renouvellement, renouveler ordonnance
test results, blood test, sample, x-ray, lab | provsvar, blodprov, röntgen, labb | uitslag, bloedprikken, bloedonderzoek, röntgen | résultats d'analyse, prise de sang, radio, labo
visiting hours, visit a patient | besökstid, besöka patient | bezoekuur, bezoektijden, patiënt bezoeken | heures de visite, visiter un patient
referral, specialist, waiting time for treatment | remiss, specialist, vårdkö | verwijzing, specialist, wachttijd zorg | lettre d'adressage, spécialiste, délai de rendez-vous
medical record, patient file, health data | journal, patientjournal, vårddata | medisch dossier, patiëntendossier | dossier médical, carnet de santé
dentist, tooth, toothache, filling | tandläkare, tand, tandvärk | tandarts, kies, kiespijn, gebit | dentiste, dent, mal de dents
monthly pass, season pass, travel card, commuter ticket | månadskort, periodkort, pendlarkort, resekort | maandabonnement, ov-kaart, reiskaart, trajectkaart, ov-chipkaart | abonnement mensuel, carte de transport, pass navigo, carte mensuelle
delay compensation, late train money back | förseningsersättning, restidsgaranti | vertragingsvergoeding, geld terug bij vertraging | indemnisation retard, garantie retard
lost on the bus, left on the tram, forgotten luggage | glömt på bussen, kvarglömt, effektförvaring | in de bus laten liggen, verloren voorwerp | oublié dans le bus, objet trouvé, objets trouvés
inspector, fine without ticket, fare dodging | kontrollant, tilläggsavgift, kontrollavgift | controleur, boete zonder kaartje, zwartrijden | contrôleur, amende, procès-verbal
bus stop, timetable, departure, line | hållplats, tidtabell, avgång, linje | halte, dienstregeling, vertrek, lijn | arrêt de bus, horaires, départ, ligne
pram, pushchair, wheelchair on board | barnvagn, rullstol, påstigning | kinderwagen, buggy, rolstoel | poussette, fauteuil roulant, accès
`;
