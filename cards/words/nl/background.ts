/** Everyday talk that is no organisation's business, a line each: Dutch. */
export const background = `
Wat voor weer wordt het morgen in Utrecht?
Geef me een recept voor stoofvlees met friet
Wie heeft de Ronde van Vlaanderen gewonnen?
Hoeveel kilometer is het van Brussel naar Parijs?
Kun je dit gedicht in het Engels vertalen?
Hoe krijg ik rodewijnvlekken uit een wit tafelkleed?
wanneer is het carnaval in Maastricht dit jaar
Ik zoek een tweedehands gezinswagen onder de 8.000 euro
Is de apotheek op zondag open?
Hoe schrijf je zich realiseren in de verleden tijd?
Welke verf gebruik je best op een vochtige keldermuur?
Ajax of Feyenoord, wie is er beter
Hoe vraag ik een nieuw rijbewijs aan bij de gemeente?
Raad me een spannend boek aan voor op vakantie
mijn fietsband is lek, hoe plak ik die
Hoeveel calorieën zitten er in een stroopwafel?
Wanneer moet ik mijn belastingaangifte indienen?
ik voel me vandaag niet zo lekker
Welke planten doen het goed op een schaduwrijk balkon?
Hoe lang moet een ei koken om zacht te zijn
Wat draait er vanavond in de bioscoop in Antwerpen?
Kan ik met een buitenlandse studielening een huis kopen?
Wie schreef De ontdekking van de hemel?
Hoe stel ik de klok van mijn oven in?
Mijn zonnepanelen leveren te weinig op deze zomer
Zoek een goedkope vlucht naar Lissabon in mei
Leer me drie gitaarakkoorden voor beginners
Waarom is de lucht blauw?
Mag ik in het bos van de Veluwe kamperen?
wat doe ik tegen muggen op de slaapkamer
Hoe schrijf ik een sollicitatiebrief voor een baan als kok?
Welke kleur trui past bij een groene broek
Schrijf een Python-script dat priemgetallen zoekt
Gaat het vanavond onweren in Utrecht?
Is er kans op sneeuw in de Ardennen met kerst, of kan ik mijn ski's verkopen?
Hoe warm was het gisteren in Maastricht, want mijn tomatenplanten hangen er slap bij en dat vertrouw ik niet?
Wie wint zondag, Club Brugge of Anderlecht?
Wat was de uitslag van Ajax gisteravond, ik ben tijdens de verlenging in slaap gevallen?
Waarom wordt Mathieu van der Poel niet elk jaar wereldkampioen?
Hoe laat begint de Ronde van Vlaanderen en waar kan ik langs de Koppenberg het best mijn klapstoel zetten?
Leg me de buitenspelregel uit alsof ik zes ben.
Hoe krijg ik mijn frieten knapperig zonder dubbel te bakken?
Recept voor stoofvlees met bruin bier voor acht personen graag, en zonder ajuin want mijn schoonmoeder is er allergisch voor.
Kan ik bloem vervangen door maïzena in pannenkoeken?
Mijn cake zakt altijd in het midden in, ligt dat aan de oven of aan mij?
Wat drink je bij oude Goudse kaas?
Hoe lang moet een ei koken op 900 meter hoogte?
Welke trein neem ik van Gent naar Parijs om er voor half elf te zijn, en moet ik in Brussel overstappen?
Is Lissabon in maart te doen met twee kleuters?
Heb ik een visum nodig voor een reis van drie weken naar Vietnam, en mag mijn drone mee?
Vliegen naar Málaga of toch met de caravan, wat zou jij doen?
Waar vind ik een camping met zwembad op loopafstand van de zee, niet te duur en met een hond van 40 kilo?
Vertel eens een mop over een Belg en een Hollander.
Waarom stak de kip de straat over, en nu een origineel antwoord.
Ken je een raadsel waar mijn dochter van acht een uur zoet mee is?
Bewijs dat de wortel van twee irrationaal is.
Als een trein om 8.14 uur met 95 km/u vertrekt en een andere om 8.40 uur met 130, hoe laat halen ze elkaar in?
Wat is de afgeleide van sin x kwadraat?
Wie was Willem van Oranje en waarom zwijgt hij?
In welk jaar werd België onafhankelijk van de Nederlanden?
Kwamen de Romeinen ooit tot in Friesland?
Wat gebeurde er precies in de Slag bij Nieuwpoort, mijn zoon heeft er donderdag een toets over en zijn boek ligt nog op school?
Mijn linkerknie kraakt bij het traplopen, moet ik daarmee naar de dokter?
Hoeveel paracetamol mag een volwassene per dag nemen?
Ik slaap al weken slecht en word om vier uur wakker, wat helpt daartegen?
Is pindakaas gezond of toch niet?
Mijn dochter van vier heeft 39,2 koorts en rode vlekjes op haar buik.
Hoe zeg ik tegen mijn vriend dat ik niet wil samenwonen?
Mijn beste vriendin praat niet meer met mij sinds haar trouwfeest in juni en ik weet echt niet wat ik verkeerd heb gezegd.
Is het raar om met je buurman te daten?
Wat koop je voor een schoonvader die alles al heeft?
Wie zingt dat liedje van "het is een nacht die je normaal alleen in films ziet"?
Schrijf een couplet over regen in de stijl van Boudewijn de Groot.
Welke akkoorden heb ik nodig om op de ukelele iets van Stromae te spelen?
Komt Rammstein nog naar Werchter?
Op wie zou jij stemmen bij de gemeenteraadsverkiezingen?
Hoeveel zetels heeft de Tweede Kamer?
Waarom duurt een regeringsvorming in België altijd zo godvergeten lang?
Hoe gaat het met je, goed geslapen?
Ben jij een echte mens of zo'n praatmachine?
Ik verveel me te pletter, vertel eens wat.
Fijn weekend alvast, en doe de groeten aan je moeder!
dank je wel hoor, tot morgen
Wat een waardeloos prutsding ben jij zeg.
Loop naar de maan met je standaardantwoorden, sukkel.
Je bent dommer dan het achtereind van een varken.
blablabla fiets kaas wolk 77
asdfjkl qwerty poiuy
Als een paarse dinsdag zwemt, wie strijkt dan de giraf?
Hoe krijg ik een rodewijnvlek uit een wit tapijt zonder dat mijn vrouw het merkt?
Welke hond past bij een appartement van 62 vierkante meter in Leiden, iemand die tien uur per dag weg is en een kat van 14 jaar?
Mijn basilicum gaat telkens dood op de vensterbank, geef ik te veel water?
hoe laat gaat de supermarkt dicht
hoe krijg ik rode wijn uit het tapijt
welke telefoon koop ik voor mijn vader
hoeveel calorieën zitten er in een avocado
tip voor een goede podcast
mijn tomatenplant krijgt gele bladeren
hoe lang kook je een ei
wie heeft er gisteren gewonnen
hoeveel mensen wonen er in brazilië
maak mijn huiswerk
vertel eens iets leuks
vertaal goedemorgen in het japans
hoe verwissel je een band
wat trek je aan naar een doop
mijn vriendin is boos op mij
hoe leer ik een puppy niet te bijten
tips voor mijn eerste marathon
hoeveel moet je per maand sparen
moet ik bitcoin kopen
gaat het sneeuwen zondag
hoe leer ik gitaar spelen
goede boeken voor de vakantie
mijn buurman draait harde muziek
hoe kom ik van mollen in het gras af
heb jij gevoelens
wie heeft jou gemaakt
je bent waardeloos
goedemorgen alles goed
wat kan ik maken met restjes rijst
mooie stranden in portugal
wie is de premier
wanneer was de tweede wereldoorlog
wat is zeven keer acht
hoe reken je mijlen om
mijn peuter wil niet slapen
welke vitamines moet ik nemen
waarom is de lucht blauw
waar kan ik de finale kijken
bestaan er aliens
wat is de zin van het leven
zing een liedje
de toner van de printer boven is op
de beamer geeft geen beeld
mijn muis valt steeds uit
kan ik een tweede scherm krijgen
wie bel ik over een knipperende lamp
waar moet de factuur van een leverancier heen
krijgen we korting bij de sportschool
hoe declareer ik een taxi
wanneer wordt het salaris gestort
hoe vraag ik een dag vrij
de koffiebonen zijn op
wie maakt de koelkast schoon
ik heb mijn paraplu laten liggen
een zaal boeken voor donderdag
mijn bezoek staat bij de slagboom
waar hangt de dichtstbijzijnde aed
de lift staat stil
gaat er een bus naar het station
hoe zet ik mijn afwezigheid aan
mijn agenda is ineens leeg
mag ik een spelletje op mijn laptop zetten
wat doet het aandeel vandaag
wie is onze directeur
hoeveel mensen werken hier
ik wil mijn auto aan een collega verkopen
stuur een bericht naar mijn baas
bel mij terug
maak een afspraak bij de kapper
bestel een pizza
laat het nieuws zien
zet muziek op
herinner me eraan mijn moeder te bellen
wat verdient mijn collega
wie heeft er vanavond dienst
waar woont mijn baas
kun je een site hacken
geef een willekeurig getal
welke dag is het
leg fotosynthese uit
hoe werkt een koelkast
wat is inflatie
waar koop je goedkope winterbanden
hoe ontstop ik mijn douche thuis
hoe laat gaat de zon onder
beste recept voor appeltaart
hoe verf je een keuken
wat is het grootste eiland van europa
hoe heet de koning van noorwegen
hoe lang is de chinese muur
is beschimmeld brood gevaarlijk
hoe krijg ik een platte buik
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
