/** What people do, want and tell, whatever it is about. One concept a line: English | Swedish | Dutch | French. */
export const EVERYDAY = `
# doing
help, assist, assistance, support, aid, hand | hjälp, hjälpa, bistå, stöd, assistera | hulp, helpen, bijstaan, ondersteunen, steun | aide, aider, assistance, soutien, secours, coup de main
contact, reach, get in touch, write to, speak to, talk to, turn to, who do i ask | kontakta, nå, höra av, vända mig, prata med, kontakt, vem frågar | contact, contacteren, bereiken, benaderen, spreken, terecht, contact opnemen | contacter, joindre, s'adresser, parler à, contact, prendre contact, qui contacter
ask, question, inquire, wonder, enquiry | fråga, frågor, undra, undrar | vragen, vraag, afvragen, navraag | demander, question, questions, se renseigner
tell, inform, notify, let know, announce, report, say, notification | meddela, informera, berätta, anmäla, säga till, underrätta, rapportera | melden, doorgeven, informeren, laten weten, vertellen, aangeven | prévenir, informer, avertir, signaler, annoncer, dire, déclarer, aviser
apply, application, request form, put in for, fill in, submit, hand in form | ansöka, ansökan, söka, fylla i, lämna in, skicka in | aanvragen, aanvraag, indienen, invullen, aanvraagformulier, inschrijven | demander, demande, déposer, remplir, soumettre, faire une demande, formuler, solliciter
register, sign up, enrol, registration, join, enlist, subscribe | registrera, anmäla sig, anmälan, gå med, skriva in, registrering | registreren, inschrijven, aanmelden, aanmelding, deelnemen, registratie | s'inscrire, inscription, enregistrer, adhérer, inscrire, enregistrement
change, alter, modify, adjust, edit, correct, switch, amend, swap | ändra, byta, justera, ändring, rätta, korrigera, ändras, byte | wijzigen, veranderen, aanpassen, wijziging, corrigeren, omzetten, wisselen | changer, modifier, modification, changement, corriger, rectifier, ajuster
add, extra, additional, more, another, increase, further, supplement | lägga till, extra, ytterligare, fler, utöka, mer | toevoegen, extra, meer, bijkomend, erbij, uitbreiden | ajouter, supplémentaire, en plus, rajouter, davantage, augmenter
remove, take away, delete, get rid of, take off, take out | ta bort, avlägsna, radera, få bort | verwijderen, weghalen, wissen, afhalen | enlever, supprimer, retirer, ôter, se débarrasser
create, make, produce, draw up, set up, open new | skapa, göra, upprätta, lägga upp, öppna | maken, aanmaken, opstellen, creëren | créer, faire, établir, création, ouvrir
begin, start, commence, launch, kick off | börja, starta, påbörja, start, inleda | beginnen, starten, start, aanvangen | commencer, démarrer, début, débuter, lancer
end, stop, finish, finished, complete, over, cease | sluta, avsluta, klar, slut, färdig, upphöra | stoppen, einde, eindigen, klaar, afronden, ophouden | finir, arrêter, terminer, fin, cesser, terminé
allowed, may i, permitted, can i, forbidden, prohibited, banned, legal | får man, tillåtet, förbjudet, lov, får jag, tillåten | mag, toegestaan, verboden, mogen, mag ik | permis, autorisé, interdit, a-t-on le droit, puis-je, droit de
must, have to, required, obliged, obligation, compulsory, mandatory, need | måste, krävs, obligatoriskt, tvungen, behöver, skyldig, behövs | moet, verplicht, vereist, nodig, hoeven, moeten | doit, obligatoire, obligé, requis, nécessaire, faut-il, besoin
entitled, eligible, right to, qualify, qualified, conditions, requirement, criteria, who can get | rätt till, berättigad, villkor, krav, omfattas, kvalificera, förutsättningar | recht op, in aanmerking, voorwaarden, gerechtigd, eisen, criteria | droit à, éligible, bénéficier, conditions, ayant droit, critères, bénéficiaire
refuse, refused, rejected, denied, turn down, declined | neka, nekad, avslag, avslå, avvisad, nekas | weigeren, geweigerd, afgewezen, afwijzing, afkeuren | refuser, refusé, rejeté, refus, rejet
wait, waiting, how long, take, processing time, patience | vänta, väntar, hur lång tid, dröja, tar det, handläggningstid | wachten, duurt, hoe lang, wachttijd, verwerkingstijd | attendre, attente, combien de temps, durée, délai de traitement, prend
search, look for, find, where is, locate, seek | söka, hitta, leta, var finns, finna, sök | zoeken, vinden, waar staat, opzoeken, waar vind | chercher, trouver, où se trouve, recherche, trouve
see, view, look, check, consult, look up, read | se, titta, kolla, läsa, kontrollera, granska | zien, bekijken, kijken, inzien, nakijken, checken, lezen, raadplegen | voir, consulter, regarder, vérifier, lire, consultation
send, forward, mail off, submit by post | skicka, sända, vidarebefordra, maila | sturen, versturen, doorsturen, opsturen, verzenden | envoyer, transmettre, transférer, adresser, faire suivre
receive, get, obtain, got, received, arrive | få, mottaga, fått, erhålla, ta emot, motta | krijgen, ontvangen, gekregen, verkrijgen | recevoir, obtenir, reçu, avoir, récupérer
give, hand over, pass on, provide, supply | ge, lämna, överlämna, tillhandahålla | geven, overhandigen, verstrekken, afgeven | donner, remettre, fournir, transmettre
use, usage, utilise, make use | använda, användning, utnyttja, nyttja | gebruiken, gebruik, benutten | utiliser, utilisation, usage, se servir, employer
bring, take along, carry, take with | ta med, medföra, bära, medtag | meenemen, meebrengen, dragen | apporter, emporter, amener, porter
keep, hold on to, retain, remain, stay | behålla, stanna, kvar, förbli | houden, behouden, blijven | garder, conserver, rester, maintien
leave, go, depart, go away | lämna, gå, åka, ge sig av | weggaan, vertrekken, verlaten, gaan | partir, quitter, aller, s'en aller
come, arrive, turn up, get here | komma, anlända, dyka upp | komen, aankomen, arriveren | venir, arriver, se présenter
choose, select, choice, option, pick, decide | välja, val, alternativ, valmöjlighet, bestämma | kiezen, keuze, selecteren, optie, beslissen | choisir, choix, sélectionner, option, décider
plan, planning, prepare, in advance, ahead, beforehand | planera, förbereda, i förväg, planering, i god tid | plannen, voorbereiden, van tevoren, vooraf, planning | planifier, préparer, à l'avance, prévoir, planification, d'avance
divide, split, combine, together, in one go, spread | dela upp, uppdelad, kombinera, tillsammans, i sträck | opsplitsen, combineren, samen, achter elkaar, verdelen | fractionner, diviser, combiner, ensemble, d'affilée, répartir
explain, explanation, instructions, manual, guide, how does it work, describe | förklara, förklaring, instruktion, manual, guide, hur fungerar, beskriva | uitleggen, uitleg, handleiding, instructie, hoe werkt | expliquer, explication, mode d'emploi, notice, guide, comment ça marche, procédure
understand, clear, unclear, confused, puzzled | förstå, förstår, oklart, förvirrad, begriper | begrijpen, snap, duidelijk, onduidelijk, verward | comprendre, compris, clair, perdu, pige
confirm, confirmation, proof, evidence, prove | bekräfta, bekräftelse, bevis, styrka | bevestigen, bevestiging, bewijs, bewijzen | confirmer, confirmation, preuve, prouver
mistake, wrong, incorrect, error made, by accident, mix-up | misstag, fel, felaktig, råkat, av misstag, blivit fel, stämmer inte | vergissing, fout, verkeerd, per ongeluk, onjuist, klopt niet | erreur, faux, incorrect, par mégarde, trompé, se tromper
difference, compare, versus, instead, alternative, or | skillnad, jämföra, istället, alternativ, kontra | verschil, vergelijken, in plaats van, alternatief | différence, comparer, au lieu, plutôt, alternative
happen, what happens, consequence, result, effect | hända, händer, konsekvens, följd, påverkas, påverkar | gebeuren, gebeurt, gevolg, gevolgen, effect | arriver, se passer, conséquence, effet, résultat
mean, meaning, definition, stand for, what is, abbreviation | betyda, betyder, innebära, innebär, vad är, förkortning | betekenen, betekent, inhoud, wat is, afkorting | signifier, veut dire, définition, c'est quoi, sens
responsible, responsibility, in charge, who decides, owner, whose job, liable | ansvar, ansvarig, vem bestämmer, ägare, ansvarar | verantwoordelijk, verantwoordelijkheid, wie beslist, eigenaar, aansprakelijk | responsable, responsabilité, qui décide, chargé de, propriétaire, à charge
pay attention, careful, note, aware, remember to | tänka på, observera, vara uppmärksam, kom ihåg | opletten, let op, rekening houden, denk aan | attention, faire attention, penser à, veiller
share information, publish, post, social media, linkedin, facebook, press, journalist, media | publicera, sociala medier, linkedin, facebook, press, journalist, media, lägga ut | publiceren, social media, sociale media, linkedin, facebook, pers, journalist | publier, réseaux sociaux, linkedin, facebook, presse, journaliste, médias
take photo, picture, photo, film, video, filming | foto, bild, fotografera, filma, film, video | foto, fotograferen, filmen, video, pasfoto | photo, image, photographier, filmer, vidéo
sign, signature, stamp, signed | skriva under, underskrift, signera, undertecknad | ondertekenen, handtekening, tekenen, stempel | signer, signature, signé, tampon
write, note down, enter, type in, key in | skriva, anteckna, mata in, ange, skriv | schrijven, noteren, invoeren, intypen | écrire, noter, saisir, taper, indiquer
open, opening | öppna, öppen, öppning | openen, openmaken | ouvrir, ouverture
close, shut, lock up | stänga, stäng, låsa | sluiten, dichtdoen, afsluiten | fermer, fermeture, verrouiller
speak a language, english, french, swedish, dutch, german, language | språk, engelska, svenska, franska, nederländska, tyska | taal, engels, nederlands, frans, zweeds, duits | langue, anglais, français, suédois, néerlandais, allemand
# time
when, date, day, which day, at what time, moment | när, datum, dag, tidpunkt, vilken tid | wanneer, datum, dag, tijdstip, hoe laat | quand, date, jour, à quelle heure, moment
today, now, immediately, at once, right away, asap, urgent, urgently, hurry | idag, nu, genast, omedelbart, direkt, brådskande, akut, bråttom | vandaag, nu, meteen, direct, onmiddellijk, dringend, spoed, haast | aujourd'hui, maintenant, immédiatement, tout de suite, urgent, urgence, vite
tomorrow, soon, next week, coming, upcoming, next | imorgon, snart, nästa vecka, kommande, nästa | morgen, binnenkort, volgende week, komende, volgende | demain, bientôt, semaine prochaine, prochain, prochaine
yesterday, last week, earlier, previous, ago, past | igår, förra veckan, tidigare, sedan, föregående | gisteren, vorige week, eerder, geleden, vorig | hier, semaine dernière, avant, précédent, dernier
week, weekly, weeks | vecka, veckovis, veckor | week, wekelijks, weken | semaine, hebdomadaire, semaines
month, monthly, months | månad, månadsvis, månader | maand, maandelijks, maanden | mois, mensuel, mensuellement
year, yearly, annual, annually, years | år, årligen, årsvis, årlig | jaar, jaarlijks, jaren | an, année, annuel, ans
hour, minutes, hours, minute | timme, timmar, minut, minuter | uur, uren, minuut, minuten | heure, heures, minute, minutes
morning, early, dawn | morgon, morgonen, tidig, förmiddag | ochtend, 's ochtends, vroeg | matin, tôt, matinée
afternoon, evening, tonight, night | eftermiddag, kväll, ikväll, natten | middag, avond, vanavond, 's avonds, nacht | après-midi, soir, ce soir, nuit
monday, tuesday, wednesday, thursday, friday, weekday | måndag, tisdag, onsdag, torsdag, fredag, vardag | maandag, dinsdag, woensdag, donderdag, vrijdag, doordeweeks | lundi, mardi, mercredi, jeudi, vendredi, jour ouvré
saturday, sunday, weekend, weekends | lördag, söndag, helg, helger | zaterdag, zondag, weekend, weekenden | samedi, dimanche, week-end, weekend
january, february, march, april, may, june, july, august, september, october, november, december | januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december | januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december | janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
summer, summertime, spring, autumn, winter, season | sommar, sommaren, vår, höst, vinter, säsong | zomer, lente, voorjaar, herfst, najaar, winter, seizoen | été, printemps, automne, hiver, saison, estival
always, every time, regularly, often, frequency, how often | alltid, varje gång, regelbundet, ofta, hur ofta | altijd, elke keer, regelmatig, vaak, hoe vaak | toujours, chaque fois, régulièrement, souvent, fréquence
never, not yet, still nothing, still waiting | aldrig, ännu inte, fortfarande, inte än | nooit, nog niet, nog steeds | jamais, pas encore, toujours pas, toujours rien
first time, once, single, one-off | första gången, en gång, enstaka | eerste keer, eenmalig, een keer | première fois, une fois, ponctuel
temporary, for a while, permanent, indefinite | tillfällig, tillfälligt, tills vidare, fast, permanent | tijdelijk, vast, permanent, onbepaalde tijd | temporaire, provisoire, permanent, indéterminé
# how much
number, quantity, how many, count, amount of | antal, mängd, hur många, räkna, nummer | aantal, hoeveelheid, hoeveel, tellen, nummer | nombre, quantité, combien, compter, numéro
big, large, huge, bigger, heavy, oversized | stor, stort, större, tung, tungt | groot, grote, zwaar, enorm | grand, gros, lourd, volumineux, grande
small, little, tiny, few, minor | liten, litet, få, små, mindre | klein, kleine, weinig, beetje | petit, peu, petite, moindre
half, percent, part, share, percentage, proportion | halv, hälften, procent, andel, del | half, helft, procent, deel, aandeel | moitié, demi, pour cent, part, pourcentage
everyone, everybody, all, each, whole | alla, samtliga, varje, hela | iedereen, alle, allemaal, elk, hele | tous, tout le monde, chaque, toute, entier
nobody, none, nothing, nowhere | ingen, inga, inget, ingenstans, ingenting | niemand, geen, niets, nergens | personne, aucun, rien, nulle part
old, former, previous one, ancient | gammal, gamla, tidigare, förre | oud, oude, vorige, voormalig | ancien, vieux, vieille, ancienne
new, brand new, latest | ny, nytt, nya, senaste | nieuw, nieuwe, nieuwste, laatste | nouveau, nouvelle, neuf, dernier
important, serious, necessary, essential | viktig, viktigt, allvarlig, nödvändig | belangrijk, ernstig, noodzakelijk | important, grave, essentiel, sérieux
easy, simple, simplest, quick, quickest, fast | lätt, enkel, enklast, snabb, snabbast | makkelijk, eenvoudig, snel, simpel, snelst | facile, simple, rapide, vite
difficult, hard, complicated, tricky, trouble, struggle, hassle | svår, svårt, krånglig, krångel, bekymmer, jobbigt | moeilijk, lastig, ingewikkeld, gedoe, problemen | difficile, compliqué, dur, galère, souci, ennui
bad, awful, terrible, poor | dålig, dåligt, hemsk, usel | slecht, vreselijk, waardeloos | mauvais, nul, horrible, affreux
good, fine, best, better, great | bra, fint, bäst, bättre, toppen | goed, prima, beste, beter | bon, bien, meilleur, mieux, super
angry, annoyed, upset, frustrated, furious | arg, irriterad, upprörd, frustrerad | boos, geïrriteerd, gefrustreerd, kwaad | énervé, fâché, agacé, furieux, en colère
worried, afraid, scared, concern, nervous | orolig, rädd, bekymrad, nervös | bezorgd, bang, ongerust, zenuwachtig | inquiet, peur, souci, nerveux
tired, sleep, asleep, exhausted | trött, sova, sömn, slut | moe, slapen, slaap, uitgeput | fatigué, dormir, sommeil, épuisé
secret, private, discreet, anonymous | hemlig, privat, anonym, diskret | geheim, privé, anoniem, discreet | secret, privé, anonyme, discret
safe, secure, safety, protection, protect | säker, säkerhet, skydd, skydda, trygg | veilig, veiligheid, bescherming, beschermen | sûr, sécurité, protection, protéger, sécurisé
person, people, someone, human, human being, man, woman | person, människa, folk, någon, personer | persoon, mens, mensen, iemand, personen | personne, gens, quelqu'un, humain, individu
friend, mate, neighbour, acquaintance | vän, kompis, granne, bekant | vriend, maat, buurman, kennis, vriendin | ami, copain, voisin, connaissance, pote
city, town, village, municipality, region, country, state | stad, ort, by, kommun, region, land | stad, dorp, gemeente, plaats, regio, land | ville, village, commune, région, pays
law, legal, lawyer, court, statute | lag, juridisk, advokat, domstol, lagen, jurist | wet, juridisch, advocaat, rechtbank, wettelijk | loi, légal, avocat, tribunal, juridique, juriste
vote, election, meeting of members, board | rösta, val, styrelse, årsmöte | stemmen, verkiezing, bestuur, ledenvergadering | voter, élection, conseil, assemblée générale
school, pupil, teacher, university, exam, lesson, grade | skola, elev, lärare, universitet, prov, lektion, betyg, tenta | school, leerling, docent, universiteit, examen, les, cijfer, tentamen | école, élève, professeur, université, examen, cours, note, enseignant
library, book, books, reading, loan of books | bibliotek, bok, böcker, läsa, låntagare | bibliotheek, boek, boeken, lezen, uitlening | bibliothèque, livre, livres, lecture, médiathèque
rent a flat, apartment, tenant, landlord, housing, house, home | lägenhet, hyresgäst, hyresvärd, bostad, hus, hem, hyra | appartement, huurder, verhuurder, woning, huis, thuis, huur | appartement, locataire, propriétaire, logement, maison, loyer
sport, football, match, club, team sport, coach, swimming, running | sport, fotboll, match, klubb, lag, tränare, simning, löpning | sport, voetbal, wedstrijd, club, vereniging, trainer, zwemmen | sport, football, match, club, entraîneur, natation, course à pied
medicine, pharmacy, prescription, pills, treatment, patient, care | medicin, apotek, recept, tabletter, behandling, patient, vård | medicijn, apotheek, recept, pillen, behandeling, patiënt, zorg | médicament, pharmacie, ordonnance, comprimés, traitement, patient, soin
weather, rain, snow, storm, ice, slippery, frost, fog | väder, regn, snö, storm, is, halt, halka, dimma | weer, regen, sneeuw, storm, ijzel, glad, mist | météo, temps qu'il fait, pluie, neige, tempête, verglas, glissant, brouillard
music, song, film, movie, series, television, concert, radio | musik, låt, film, serie, tv, konsert, radio | muziek, liedje, film, serie, tv, concert, radio | musique, chanson, film, série, télé, concert, radio
cook, recipe, bake, cake, pasta, dish | laga mat, recept, baka, kaka, pasta, maträtt | koken, recept, bakken, taart, pasta, gerecht | cuisiner, recette, cuire, gâteau, pâtes, plat
joke, funny, laugh, riddle, poem, story | skämt, rolig, skratta, gåta, dikt, saga | grap, mop, grappig, raadsel, gedicht, verhaal | blague, drôle, rire, devinette, poème, histoire
capital city, president, king, queen, minister, war, history | huvudstad, president, kung, drottning, minister, krig, historia | hoofdstad, president, koning, koningin, minister, oorlog, geschiedenis | capitale, président, roi, reine, ministre, guerre, histoire
star, planet, moon, space, universe | stjärna, planet, måne, rymden, universum | ster, planeet, maan, ruimte, heelal | étoile, planète, lune, espace, univers
`;
