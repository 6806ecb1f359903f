/** What people ask at work and as customers, a line each, all over the field: Dutch. Whatever an FAQ answers is left out there. */
export const WORK_NL = `
hoeveel vakantiedagen krijg ik in het eerste jaar
mag ik overgebleven verlof meenemen naar januari
wie keurt mijn vrije dagen goed als de baas weg is
ik ben ziek, wie bel ik en hoe laat uiterlijk
moet ik na drie dagen naar de bedrijfsarts
hoe lang duurt ouderschapsverlof en wie betaalt het
mijn kind is ziek, mag ik thuisblijven
krijg ik betaald vrij bij een begrafenis
wanneer eindigt mijn proeftijd
wat is mijn opzegtermijn
ik wil vier dagen gaan werken
kan ik een kopie van mijn contract krijgen
mijn loonstrook klopt deze maand niet
waar staat de jaaropgave van vorig jaar
hoe worden overuren op zondag betaald
wanneer komt de bonus
hoe werkt een loonsverhoging hier
wat gaat er elke maand naar mijn pensioen
ik ben van bank gewisseld, waar geef ik de nieuwe rekening op
ik ben verhuisd, wie moet mijn nieuwe adres hebben
is er een bijdrage voor de sportschool
mag ik er 's avonds iets bij doen
hoe solliciteer ik intern
krijg ik iets als ik een vriend aanbreng
wie betaalt mijn avondcursus
welke cursussen zijn verplicht
hoe bereid ik mijn beoordeling voor
wat zegt de cao over pauzes
ik word gepest door een collega, waar kan ik heen
waar meld ik een misstand in vertrouwen
mag ik een maand vanuit het buitenland werken
hoeveel dagen per week mag ik thuis werken
mijn rooster is veranderd zonder overleg
kan ik een nachtdienst ruilen
hoe schrijf ik mijn uren
ik ben gisteren vergeten uit te klokken
ik kan vanochtend niet inloggen op de computer
mijn wachtwoord is verlopen en ik zit thuis
de code om in te loggen komt niet meer op mijn telefoon
hoe komt een gast op het draadloze netwerk
de verbinding op afstand valt steeds weg
de kopieermachine is vastgelopen
wie vervangt de toner
hoe scan ik naar mijn mail
ik heb een groter scherm en een dockingstation nodig
er is koffie over mijn toetsenbord gegaan
de batterij van de laptop is na een uur leeg
wanneer heb ik recht op een nieuwe telefoon
hoe krijg ik verwijderde bestanden terug
wie geeft mij rechten op een map
wij willen een postbus die het hele team kan lezen
hoe zet ik een logo onder mijn mails
deze mail lijkt op oplichting, wat doe ik ermee
mag ik zelf een programma installeren
welke licentie heb ik nodig voor het tekenprogramma
hoe neem ik een online vergadering op
het geluid doet het niet in het videogesprek
hoe nodig ik mensen van buiten uit in de chat
waar zie ik of een systeem plat ligt
het kassasysteem geeft een fout
ik moet in de boekhouding kunnen
hoe deel ik een groot bestand met een klant
zijn usb-sticks toegestaan
mag ik kunstmatige intelligentie gebruiken voor klantteksten
hoe versleutel ik een mail
hoe meld ik een datalek
hoe lang bewaren we sollicitaties
mijn toegangskaart opent het hek niet
ik ben de sleutel van mijn kluisje kwijt
hoe kom ik aan een parkeerplaats
waar laad ik een elektrische auto op
waar zet ik mijn fiets neer
de verwarming op onze kamer doet het niet
het toilet op de tweede is verstopt
er is een lamp kapot boven mijn bureau
wie geeft de planten water
hoe meld ik dat de ramen vies zijn
hoe reserveer ik een bureau voor morgen
de vergaderkamer is altijd bezet
wie bestelt koffie en broodjes voor een overleg
waar haal ik een pakje op
hoe verstuur ik iets per koerier
wie verhuist de meubels als we naar een andere etage gaan
ik heb een portemonnee in de gang gevonden
mijn bezoeker heeft geen parkeerkaartje
wat doe ik als het brandalarm gaat
wie is er bij ons op de etage bhv'er
ik heb mijn hand bezeerd aan een machine, waar meld ik dat
waar krijg ik veiligheidsschoenen
ik heb een beeldschermbril nodig
kan er iemand naar mijn werkhouding kijken
wat staat er vandaag op het menu
heeft het restaurant iets zonder gluten
kan ik de lunch pinnen
hoe boek ik een trein voor het werk
in welke klasse mag ik vliegen
wat mag een hotelnacht kosten
wie boekt een huurauto
mijn vlucht is geannuleerd, wat nu
heb ik een visum nodig voor de beurs
ben ik verzekerd op zakenreis
wat krijg ik per kilometer met mijn eigen auto
hoe hoog is de dagvergoeding in het buitenland
ik ben het bonnetje van het etentje kwijt
wanneer wordt mijn declaratie uitbetaald
hoe krijg ik een creditcard van de zaak
de kaart werd in de winkel geweigerd
mag ik een klant mee uit eten nemen
hoe bestel ik visitekaartjes
wie tekent een bestelling boven de tienduizend
hoe word ik leverancier
waar stuurt een leverancier de factuur heen
hoe geef ik een kostenplaats op
waarom is een factuur niet betaald
wanneer worden de boeken gesloten
wie mag een contract tekenen
kan juridische zaken naar een overeenkomst kijken
mag ik een cadeau van een leverancier aannemen
mag ik met een journalist praten
waar vind ik ons logo voor een presentatie
wie werkt onze pagina op het intranet bij
wat gebeurt er met mijn leaseauto als ik uit dienst ga
de voorruit van de bestelbus is gebarsten
ik heb een snelheidsboete in een poolauto
waar ligt de sleutel van de poolauto
wanneer lever ik mijn laptop in als ik wegga
waar kan ik kolven
is er een gebedsruimte
wie organiseert het personeelsuitje
hoe leen ik een boek van een andere bibliotheek
mijn bibliotheekpas is verlopen
wat kost het als ik een boek te laat terugbreng
wanneer wordt het oud papier opgehaald
waar breng ik een oude koelkast heen
hoe geef ik een geboorte aan
mijn paspoort verloopt binnenkort
waar kan ik stemmen
hoe klaag ik over een luidruchtige buur
de lantaarn voor ons huis is stuk
hoe krijg ik een plek op de opvang
hoe meld ik mijn kind afwezig op school
wanneer begint de schoolvakantie
heeft mijn dochter recht op leerlingenvervoer
hoe vraag ik huurtoeslag aan
mijn huur is verhoogd, mag dat
de kraan lekt, repareert de verhuurder die
mag ik mijn woning onderverhuren
hoe zeg ik mijn woning op
hoe lang is de wachtlijst voor een woning
mijn energierekening is twee keer zo hoog
hoe lees ik de meter af
hoe stap ik over op groene stroom
er is stroomuitval in onze straat
mijn bestelling is niet aangekomen
hoe stuur ik een trui terug
wanneer krijg ik mijn geld terug
de kortingscode werkt niet bij het afrekenen
zit er garantie op deze lamp
hebben jullie die in een kleinere maat
hoe zeg ik mijn abonnement op
ik wil de datum van mijn boeking veranderen
mag mijn fiets mee in de trein
mijn trein was te laat, krijg ik iets terug
ik heb mijn tas in de bus laten liggen
wat kost een maandabonnement
mijn bankpas is ingeslikt door de automaat
hoe verhoog ik mijn limiet
iemand heeft geld van mijn rekening gehaald
wat is de rente op een spaarrekening
hoe sluit ik een hypotheek af
hoe meld ik schade bij de autoverzekering
hoe maak ik een afspraak bij de verpleegkundige
waar zie ik mijn uitslagen
wanneer is het bezoekuur
hoe word ik lid van de vereniging
wat kost een seizoenkaart
kan ik de zaal huren voor een feest
hoe word ik vrijwilliger
hoe geef ik geld aan het goede doel
tot wanneer kan ik me inschrijven
hoe doe ik een herkansing
waar zie ik mijn lesrooster
hoe krijg ik een kopie van mijn diploma
wie helpt mij met studiefinanciering
`;
