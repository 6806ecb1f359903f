/** How people tell what happened, and whom and what it is about, without the official word. English | Swedish | Dutch | French. */
export const SCENES = `
# something went wrong
spilled, spilt, knocked over, poured, soaked, wet, drowned | spillt, spillde, vält, blöt, hällt, dränkt | gemorst, omgestoten, nat, gegoten, doorweekt | renversé, mouillé, trempé, versé
dropped, fell, smashed, shattered, bumped, crashed into, dented, scratched | tappade, ramlade, krossad, kraschade, buckla, repa, krockat | gevallen, laten vallen, gebroken, gebotst, deuk, kras | tombé, fait tomber, brisé, percuté, bosse, rayé, accroché
burning, burnt, smoke, spark, overheating, smells of burning | brinner, bränt, rök, gnista, överhettad | brandt, verbrand, rook, vonk, oververhit | brûle, brûlé, fumée, étincelle, surchauffe
forgot at home, left at home, left on the train, left in the taxi, left behind | glömt hemma, glömde på tåget, kvar hemma, glömt kvar | thuis laten liggen, in de trein laten liggen, vergeten mee te nemen | oublié chez moi, laissé dans le train, oublié dans le taxi, resté à la maison
won't open, stuck, jammed, refuses, will not budge | går inte att öppna, fastnat, kärvar, vägrar | gaat niet open, zit vast, klemt, weigert | ne s'ouvre pas, coincé, bloqué, refuse
beeping, flashing, blinking, red light, warning light, alarm goes | piper, blinkar, röd lampa, lyser rött, tjuter | piept, knippert, rood lampje, gaat af | bip, clignote, voyant rouge, sonne
nobody answers, no reply, no answer, never heard back, ignored | ingen svarar, inget svar, hör ingenting, aldrig fått svar | niemand neemt op, geen antwoord, niets gehoord, geen reactie | personne ne répond, pas de réponse, sans nouvelles, toujours rien reçu
too late, missed, past the deadline, expired yesterday, overdue | för sent, missat, missade, gått ut | te laat, gemist, verlopen, over de datum | trop tard, raté, manqué, dépassé, hors délai
not enough, too few, ran out, used up, none left, empty, finished | räcker inte, för få, tagit slut, slut på, tomt, förbrukat | niet genoeg, te weinig, op, leeg, opgebruikt | pas assez, trop peu, épuisé, plus de, vide, à court
twice, double, duplicate, same thing again, charged twice | dubbelt, två gånger, dubblett, samma igen | dubbel, twee keer, nogmaals, hetzelfde weer | deux fois, double, doublon, en double
someone else's, belongs to another, not mine, wrong name, wrong person | någon annans, inte min, fel namn, fel person | van iemand anders, niet van mij, verkeerde naam, verkeerde persoon | de quelqu'un d'autre, pas à moi, mauvais nom, pas le mien
shared, lent my, gave to a colleague, on behalf of, instead of me, deputy, proxy | å någons vägnar, ombud, ställföreträdare, i mitt ställe, fullmakt | namens, in plaats van mij, vervanger, machtigen, gemachtigde | au nom de, à ma place, suppléant, procuration, délégation, remplaçant
suspicious, strange, weird, odd, dodgy, funny looking | misstänkt, konstig, märklig, skum, underlig | verdacht, vreemd, raar, gek | suspect, bizarre, étrange, louche
surprise, suddenly, out of the blue, all of a sudden, without warning | plötsligt, helt plötsligt, från ingenstans, utan förvarning | plotseling, ineens, opeens, zomaar | soudain, tout à coup, d'un coup, sans prévenir
# life
move in together, new flat, moving house, removal, moving van | flyttar ihop, ny lägenhet, flyttlass, flytta | samenwonen, nieuwe woning, verhuiswagen | emménager, nouvel appartement, camion de déménagement
divorce, separated, break-up, custody | skilsmässa, skild, separerat, vårdnad | scheiding, gescheiden, uit elkaar, voogdij | divorce, séparé, rupture, garde partagée
surgery, operation, operated, broken leg, crutches, hospitalised, plaster cast | operation, opererad, brutet ben, kryckor, gips, inlagd | operatie, geopereerd, gebroken been, krukken, gips, opgenomen | opération, opéré, jambe cassée, béquilles, plâtre, hospitalisé
headache, stomach, vomiting, cough, throat, migraine, covid, infection, contagious | huvudvärk, magsjuk, kräks, hosta, halsont, migrän, covid, smittsam | hoofdpijn, buikgriep, overgeven, hoest, keelpijn, migraine, corona, besmettelijk | mal de tête, gastro, vomir, toux, gorge, migraine, covid, contagieux
crying, cannot cope, breaking down, at my limit, can't take it any more, sleepless | gråter, orkar inte, klarar inte, bryter ihop, på gränsen | huilen, kan niet meer, trek het niet, op mijn tandvlees, niet slapen | pleurer, craque, n'en peux plus, à bout, insomnie
shouts at me, insults, mean, humiliates, makes jokes about, touches, comments, nasty, picks on | skriker, elak, förnedrar, kommentarer, tafsar, hånar, dum mot | schreeuwt, beledigt, vernedert, opmerkingen, vervelend tegen, handtastelijk | crie, insulte, humilie, remarques, blagues déplacées, méchant, rabaisse
grandchild, in-laws, uncle, aunt, cousin, brother, sister, nephew | barnbarn, svärföräldrar, farbror, moster, kusin, bror, syster | kleinkind, schoonouders, oom, tante, neef, nicht, broer, zus | petit-enfant, beaux-parents, oncle, tante, cousin, frère, sœur
football practice, choir, hobby, evening class, leisure | träning, kör, hobby, fritid, kvällskurs | training, koor, hobby, vrije tijd, avondcursus | entraînement, chorale, loisir, cours du soir, passe-temps
house, cottage, beach, camping, sea, mountains, skiing, sunshine | stuga, strand, camping, hav, fjällen, skidor, sol | huisje, strand, camping, zee, bergen, skiën, zon | gîte, plage, camping, mer, montagne, ski, soleil
study, degree, master, diploma, thesis, evening studies, language course | examen, master, diplom, uppsats, kvällsstudier, språkkurs | diploma, master, scriptie, avondstudie, taalcursus, hbo | diplôme, master, mémoire, cours du soir, cours de langue, licence
# deciding and money talk
worth it, pay off, profitable, save money, budget | lönar sig, lönsamt, spara pengar | loont, rendabel, geld besparen | vaut le coup, rentable, faire des économies
who pays, at whose expense, out of my own pocket, on the company | vem betalar, på vems bekostnad, ur egen ficka, på företaget | wie betaalt, op kosten van, uit eigen zak, van de zaak | qui paie, aux frais de, de ma poche, sur la boîte
get my money, still waiting for my money, when do i see the money, not on my account | få mina pengar, väntar på pengar, inte på kontot | mijn geld krijgen, nog geen geld, niet op mijn rekening | avoir mon argent, attends mon argent, pas sur mon compte
too high, too low, too much deducted, deduction, deducted, less than usual, missing from my pay | för högt, för lågt, avdrag, dragit för mycket, mindre än vanligt | te hoog, te laag, inhouding, ingehouden, minder dan anders | trop élevé, trop bas, retenue, déduit, moins que d'habitude
allowance per month, contribution, subsidy, grant, support, fund | bidrag, stöd, tillskott, anslag | toelage, bijdrage, subsidie, tegemoetkoming, toeslag | allocation, contribution, subvention, aide, participation
at least, minimum, lowest, fewest | minst, minimum, lägst | minstens, minimaal, minimum, laagste | au moins, minimum, le moins
exception, special case, depends, otherwise, unless | undantag, specialfall, beror på, annars | uitzondering, bijzonder geval, hangt af, anders | exception, cas particulier, dépend, sinon, dérogation
decision, decide, approve plan, board, committee, management | beslut, besluta, ledning, styrelse, kommitté | besluit, beslissen, directie, bestuur, commissie | décision, décider, direction, comité, conseil
queue, waiting list, turn, place in line | kö, väntelista, turordning | wachtlijst, rij, aan de beurt | file d'attente, liste d'attente, tour
# reading and writing
page, link, url, form online, button, menu, tab, click on | sida, länk, knapp, meny, flik | pagina, link, knop, menu, tabblad | page, lien, bouton, menu, onglet
paper form, sign on paper, by post, hard copy | pappersblankett, på papper, utskriven | papieren formulier, op papier, per post | formulaire papier, sur papier, par courrier
list, overview, table, register, catalogue, directory | lista, översikt, tabell, register, katalog | lijst, overzicht, tabel, register, catalogus | liste, aperçu, tableau, registre, catalogue, annuaire
history, previous orders, archive, old documents, past years | historik, tidigare, arkiv, gamla | historie, eerdere, archief, oude | historique, précédents, archives, anciens
report, statistics, figures, results, dashboard | rapport, statistik, siffror, resultat | rapport, statistiek, cijfers, resultaten, rapportage | rapport, statistiques, chiffres, résultats, bilan
news, newsletter, information, announcement, communication | nyheter, nyhetsbrev, information, meddelande, utskick | nieuws, nieuwsbrief, informatie, mededeling, bericht | actualités, newsletter, information, annonce, communication
survey, questionnaire, opinion, rating | enkät, undersökning, åsikt, betyg | enquête, vragenlijst, mening, beoordeling | enquête, questionnaire, avis, sondage
name, title, job title, function, role | namn, titel, befattning, funktion, roll | naam, titel, functie, rol | nom, titre, fonction, rôle, intitulé
birth date, age, old enough, years old, minor | födelsedatum, ålder, gammal nog, minderårig, personnummer | geboortedatum, leeftijd, oud genoeg, minderjarig, bsn | date de naissance, âge, majeur, mineur, numéro de sécurité sociale
address book, phone list, contact list, staff list, organisation chart | telefonlista, kontaktlista, adressbok, organisationsschema | adresboek, telefoonlijst, smoelenboek, organogram | carnet d'adresses, annuaire, trombinoscope, organigramme
# public life
appointment, time slot, slot, come by, drop in, counter | tid, boka tid, besökstid, disk, lucka | afspraak, tijdslot, langskomen, loket | rendez-vous, créneau, passer, guichet
permit, licence to, permission from authority, certificate, exemption | tillstånd, bevis, dispens, licens | vergunning, ontheffing, bewijs | permis, autorisation, dérogation, licence
appeal, object, contest, complain about decision | överklaga, bestrida, invända | bezwaar, beroep, aanvechten | recours, contester, faire appel, opposition
water, gas, heating bill, meter, meter reading, energy | vatten, gas, mätare, avläsning, energi, elmätare | water, gas, meterstand, energie, meter | eau, gaz, compteur, relevé, énergie
rubbish collection, bulky waste, container | sophämtning, grovsopor, container | grofvuil, huisvuil, container, ophaaldag | encombrants, collecte, benne, déchèterie
ticket for event, show, museum, exhibition, admission, entrance fee | entré, inträde, museum, utställning, föreställning | toegangskaart, museum, tentoonstelling, voorstelling, entree | entrée, musée, exposition, spectacle, billet d'entrée
member, card holder, join club, membership card, loyalty | medlem, medlemskort, klubb, bli medlem | lid, lidmaatschapskaart, lid worden, club | membre, carte de membre, club, adhérer
patient, treatment, referral, health centre, appointment with specialist | patient, behandling, remiss, mottagning | patiënt, behandeling, verwijzing, polikliniek | patient, traitement, consultation, ordonnance
pupil absence, homework, timetable, term, school holidays, exam registration | elev, läxa, schema, termin, lov, prov | leerling, huiswerk, rooster, semester, schoolvakantie, tentamen | élève, devoirs, emploi du temps, semestre, vacances scolaires, examen
tenant, landlord, repair in flat, laundry room, neighbour noise, notice of rent | hyresgäst, hyresvärd, tvättstuga, grannar, hyresavi, bostadskö | huurder, verhuurder, wasruimte, buren, huurverhoging | locataire, bailleur, buanderie, voisins, quittance, bail
donation, sponsor, fundraising | gåva, sponsra, insamling, sponsring | donatie, sponsor, inzamelen, sponsoring | don, parrainer, collecte, mécénat, sponsor
event, registration for event, programme, speaker, venue, attend | evenemang, program, talare, lokal, delta | evenement, programma, spreker, locatie, deelnemen | événement, programme, intervenant, lieu, participer
volunteer shift, helper, task, duty, rota | volontär, uppgift, pass, ansvar | vrijwilliger, taak, dienst | bénévole, tâche, mission, permanence
sustainability report, energy saving, electricity consumption | energisparande, elförbrukning, hållbarhet | energie besparen, stroomverbruik, duurzaamheid | économies d'énergie, consommation, développement durable
`;
