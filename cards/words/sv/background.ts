/** Everyday talk that is no organisation's business, a line each: Swedish. */
export const background = `
Vad serveras det i personalmatsalen på torsdag?
recept på kanelbullar utan mjölk
När går sista tåget från Uppsala till Gävle?
berätta en rolig historia
Min katt äter inte sitt torrfoder längre
parkeringstillstånd till garaget under huset
Översätt god jul till estniska
hur mycket är 300 kvadratfot i kvadratmeter
Kaffemaskinen på plan tre läcker
När måste jag ha bytt till sommardäck?
bokrum för åtta personer i eftermiddag
Hjälp mig skriva ett tal till min systers bröllop
vad tycker du om regeringens budget
Bästa hotellet i Lissabon för barnfamiljer?
Hur länge kokar man ett löskokt ägg
Jag känner mig nere och orkar inte gå till jobbet
dra roten ur 1764
Kan du boka tandläkare åt mig på måndag?
räntan på bolån just nu
Toaletten på damernas är stopp
Hur söker man föräldrapenning för tvillingar?
Vilka blommor tål frost i oktober?
Laddar Bluetooth-högtalaren inte, hur nollställer man den
rekommendera en bra deckare att lyssna på i bilen
Har HIF någon match på söndag?
Skriv en dikt om snö
Vad betyder det när bilens motorlampa lyser gult?
det luktar bränt i trapphuset
Hur deklarerar jag vinsten på min sålda bostadsrätt?
Finns det älg på Gotland
tips på en tiokilometersrunda runt Mälaren
Var lämnar man gamla lysrör?
tack så mycket för hjälpen, ha en fin dag
Är det någon mening att hänga ut tvätten i dag eller kommer det regn över Skåne?
Vem vann Finnkampen i år?
Hur gick det för Tre Kronor i går, jag somnade efter andra perioden
Hur många mål gjorde Zlatan i landslaget?
Vilken tid går startskottet för Vasaloppet?
Hur länge ska man koka ägg om gulan ska vara krämig?
Jag har 600 gram älgfärs, tre lökar och ingen grädde. Vad lagar jag?
Min surdeg har slutat bubbla, är den död?
Bästa receptet på karelska piroger med äggsmör?
Semlor, med hetvägg eller utan?
Vad ska man se i Lissabon på två dygn med en femåring?
Hur tar man sig billigast från Åbo till Stockholm med bil och hund i juli?
Behöver jag visum till Vietnam om jag stannar 16 dagar?
Är det farligt att bada i Östersjön när algerna blommar?
Dra en Bellmanhistoria
Kan du en göteborgsvits om fiskar?
Varför gick kossan över vägen?
Vad är 17 procent av 4 380?
Hur räknar man ut arean på en triangel när man bara har sidorna 5, 6 och 7?
Är 221 ett primtal?
Hjälp min son med läxan: om två tåg möts i Hallsberg och det ena kör 140 km/h, när krockar de?
Vilket år slutade Finland höra till Sverige?
Vem mördade Gustav III och varför?
Hur länge varade trettioåriga kriget, egentligen?
Berätta om Birger jarl som om jag vore åtta år
Jag har haft huvudvärk i tre dagar och ser blixtar, borde jag åka till akuten?
Kan man ta ipren och alvedon samtidigt?
Hur blir man av med hicka under en begravning?
Sover dåligt sedan klockan ställdes om, några knep?
Min flickvän svarar inte på meddelanden sedan i fredags, är det slut?
Hur säger man till sin svägerska att hon luktar för mycket parfym?
Är jag kär eller bara trött?
Vi har varit gifta i 31 år och han har aldrig diskat. Vad gör jag?
Vilken är den bästa ABBA-låten och varför är det The Day Before You Came?
Vad heter låten som går na na naa i reklamen för kaffe?
Ska jag byta strängar på gitarren själv, en Levin från 1964?
Tycker du att Finland gjorde rätt som gick med i Nato?
Vem blir nästa statsminister?
Vad röstar robotar på?
God morgon, jag har precis hällt upp kaffe och har tråkigt
Har du några husdjur?
Är du en människa, ärligt nu?
Vad gör du när alla gått hem?
Grattis på namnsdagen!
Du är ju dum i hela huvudet
Värdelösa plåtburk, gå och lägg dig
Håll klaffen
asdf jklö ööö 123
Blaha blaha lingonris och tolv gröna elefanter på en spårvagn
Fiskpinnar är bara havets sockerbitar, eller hur?
Hur många lingon ryms i en gummistövel storlek 43?
Vad betyder det när man drömmer om att tappa tänderna?
Hur får jag bort rödvin från en ljusgrå ullmatta?
När ska man beskära ett gammalt äppelträd i zon fyra?
Kan min marsvinshona äta gurka varje dag?
Vilket stjärntecken är man om man är född den 22 september?
Skriv en dikt till mormor Greta som fyller 90 den 4 juni, hon tycker om pelargoner, Evert Taube och hett kaffe, och den får gärna rimma
Läs upp vinstnumren i lördagens lotto för jag har 3, 11, 19, 24, 27, 30 och 35 och händerna skakar
när stänger ica på söndag
hur får man bort rödvin från en matta
vilken mobil ska jag köpa till pappa
tipsa om en bra podd
mina tomatplantor har gula blad
hur länge ska ägg koka
vem vann matchen igår
hur många bor det i brasilien
hjälp mig med läxan i matte
berätta något roligt
översätt god morgon till japanska
hur byter man däck
hur högt är eiffeltornet
vad ska man ha på sig på dop
min flickvän är sur på mig
hur lär man en valp att inte bitas
tips inför mitt första maraton
hur mycket ska man spara i månaden
ska jag köpa bitcoin
blir det snö till helgen
vilket vin passar till lax
hur lär jag mig spela gitarr
bra böcker att läsa i sommar
grannen spelar hög musik om nätterna
hur blir jag av med mullvadar
vad kan en kattunge heta
har du känslor
vem har byggt dig
du är värdelös
god morgon läget
vad kan jag laga av ris som blivit över
fina stränder i portugal
vem är statsminister
när var andra världskriget
vad är sju gånger åtta
hur räknar man om mil till kilometer
barnet vill inte sova
vilka vitaminer behöver jag
varför är himlen blå
finns det utomjordingar
sjung en sång
tonern är slut i skrivaren på vårt plan
projektorn visar ingen bild
musen tappar kontakten hela tiden
kan jag få en skärm till
vem ringer jag om en lampa som blinkar
vart skickar leverantören fakturan
har vi rabatt på gymmet
hur får jag tillbaka för en taxi
hur söker jag ledigt en dag
kaffet är slut
vem gör rent kylskåpet
jag glömde mitt paraply på jobbet
boka ett rum på torsdag
min gäst väntar vid grinden
var finns närmaste hjärtstartare
hissen har fastnat
får hunden följa med till jobbet
går det någon buss till stationen
när är sommarfesten
hur sätter jag på frånvarosvar
min kalender är plötsligt tom
hur gör man en pivottabell
får jag lägga in ett spel på datorn
vad står aktien i
vem är vår vd
hur många jobbar här
jag vill sälja min bil till en kollega
kan du skicka ett meddelande till chefen
ring upp mig
boka en tid hos frisören åt mig
beställ en pizza
visa nyheterna
spela musik
påminn mig om att ringa mamma
vad tjänar min kollega
vem jobbar i kväll
var bor min chef
kan du hacka en sida
ge mig ett slumptal
vad är det för dag
vad är klockan i new york
förklara fotosyntesen
hur fungerar ett kylskåp
vad är inflation
var köper man billiga vinterdäck
hur rensar man ett stopp i duschen hemma
bästa receptet på kanelbullar
hur målar man om ett kök
vilken är europas största ö
hur lång är kinesiska muren
är det farligt att äta mögligt bröd
hur tränar man bort magen
hur många semesterdagar har jag första året
kan jag spara semester till nästa år
vem godkänner min ledighet när chefen är borta
jag har blivit sjuk, vem ringer jag och när senast
behöver jag läkarintyg efter en vecka
hur länge får man vara föräldraledig och vem betalar
mitt barn är sjukt, får jag stanna hemma
är det betald ledighet vid begravning
när tar provanställningen slut
hur lång uppsägningstid har jag
jag vill gå ner till åttio procent
kan jag få en kopia av mitt anställningsavtal
lönespecen stämmer inte den här månaden
var finns förra årets kontrolluppgift
hur betalas övertid på en söndag
när kommer bonusen
hur går lönesamtalet till
hur mycket går till min pension
jag har bytt bank, var anger jag det nya kontot
jag har flyttat, vem behöver min nya adress
finns det pengar till gym eller massage
får jag ha ett extrajobb på kvällarna
hur söker jag en tjänst internt
får man något när man tipsar om en kompis
vem betalar min kvällskurs
vilka utbildningar är obligatoriska
hur förbereder jag medarbetarsamtalet
vad säger kollektivavtalet om raster
jag känner mig mobbad av en kollega, vart vänder jag mig
var kan jag slå larm om oegentligheter
får jag jobba från utlandet en månad
hur många dagar i veckan får vi sitta hemma
schemat har ändrats utan att någon frågat mig
kan jag byta nattpasset med någon
hur rapporterar jag mina timmar
jag glömde stämpla ut igår
jag kommer inte in i datorn i morse
lösenordet har gått ut och jag är hemma
koden för inloggning kommer inte till mobilen
hur kommer en gäst ut på nätet
fjärranslutningen bryts hela tiden
skrivaren säger att papperet fastnat
vem byter toner
hur skannar jag till mejlen
jag behöver en större skärm och en docka
jag har spillt kaffe på tangentbordet
batteriet i datorn räcker bara en timme
när får jag en ny telefon
hur får jag tillbaka filer som jag tagit bort
vem ger mig behörighet till en mapp
vi vill ha en brevlåda som hela gruppen kan läsa
hur lägger jag in en logga under mina mejl
mejlet ser ut som bedrägeri, vad gör jag
får jag installera program själv
vilken licens behövs för ritprogrammet
hur spelar jag in ett möte på nätet
ljudet fungerar inte i videosamtalet
hur bjuder jag in folk utifrån till chatten
var ser jag om ett system ligger nere
kassasystemet visar ett fel
jag behöver komma åt ekonomisystemet
hur skickar jag en stor fil till en kund
är usb-minnen tillåtna
får jag använda ai-verktyg för kundtexter
hur krypterar jag ett mejl
hur anmäler jag en personuppgiftsincident
hur länge sparas ansökningar
passerkortet öppnar inte grinden
jag har tappat nyckeln till skåpet
hur får jag en parkeringsplats
var laddar jag elbilen
var kan jag ställa cykeln
det är kallt på vårt rum, elementet är avstängt
det är stopp i toaletten på andra våningen
en lampa är trasig ovanför mitt skrivbord
vem vattnar blommorna
hur anmäler jag att fönstren är smutsiga
hur bokar jag ett skrivbord i morgon
mötesrummet är alltid upptaget
vem beställer kaffe och smörgåsar till ett möte
var hämtar jag ett paket
hur skickar jag något med bud
vem flyttar möblerna när vi byter våning
jag har hittat en plånbok i korridoren
min besökare har ingen parkeringsbiljett
vad gör jag när brandlarmet går
vem kan första hjälpen på vår våning
jag skadade handen i en maskin, var anmäls det
var får jag skyddsskor
jag behöver glasögon för skärmen
kan någon titta på hur jag sitter
vad blir det till lunch
har matsalen något utan gluten
kan jag betala lunchen med kort
hur bokar jag tåg i tjänsten
vilken klass får jag flyga
vad får en hotellnatt kosta
vem bokar hyrbil
mitt flyg är inställt, vad gör jag
behöver jag visum till mässan
är jag försäkrad på tjänsteresan
hur mycket får jag per mil med egen bil
hur stort är traktamentet utomlands
jag har tappat kvittot från middagen
när betalas mina utlägg ut
hur får jag ett kreditkort av företaget
kortet nekades i affären
får jag bjuda en kund på middag
hur beställer jag visitkort
vem skriver under en beställning över tiotusen
hur blir man leverantör
vart skickar leverantören fakturan
hur anger jag kostnadsställe
varför är fakturan inte betald
när stängs bokslutet
vem får skriva på avtal
kan juristerna titta på ett avtal
får jag ta emot en present av en leverantör
får jag prata med en journalist
var finns vår logotyp till en presentation
vem uppdaterar vår sida på intranätet
kan man få en cykel genom jobbet
vad händer med tjänstebilen när jag slutar
vindrutan på firmabilen har spruckit
jag har fått fortkörningsböter i poolbilen
var finns nyckeln till poolbilen
när ska datorn lämnas tillbaka när jag slutar
får hunden följa med
finns det ett vilrum
finns det ett rum för bön
vem ordnar personalresan
hur lånar jag en bok från ett annat bibliotek
mitt lånekort har gått ut
vad kostar det att lämna en bok för sent
när töms papperstunnan
var lämnar jag ett gammalt kylskåp
hur söker jag bygglov
hur anmäler jag ett barns namn
mitt pass går snart ut
var röstar jag
hur klagar jag på en bullrig granne
gatlyktan utanför vårt hus är trasig
hur får vi plats på förskolan
hur anmäler jag att barnet är borta från skolan
när börjar sommarlovet
har min dotter rätt till skolskjuts
hur söker jag bostadsbidrag
hyran har höjts, är det tillåtet
kranen droppar, lagar hyresvärden den
får jag hyra ut i andra hand
hur säger jag upp min lägenhet
hur lång är kön till en lägenhet
elräkningen är dubbelt så hög
hur läser jag av mätaren
hur byter jag till grön el
det är strömavbrott på vår gata
mitt paket har inte kommit
hur skickar jag tillbaka en tröja
när får jag pengarna tillbaka
rabattkoden fungerar inte i kassan
är det garanti på lampan
finns den i en mindre storlek
hur avslutar jag prenumerationen
jag vill ändra datum för min bokning
får jag ta med cykeln på tåget
tåget var sent, får jag något tillbaka
jag glömde väskan på bussen
vad kostar ett månadskort
bankkortet fastnade i automaten
hur höjer jag beloppsgränsen
någon har tagit pengar från mitt konto
vilken ränta är det på sparkontot
hur tar jag ett bolån
hur anmäler jag en skada till bilförsäkringen
hur bokar jag tid hos sköterskan
hur förnyar jag ett recept
var ser jag mina provsvar
när är det besökstid
hur blir jag medlem i klubben
vad kostar ett säsongskort
kan jag hyra lokalen till en fest
hur blir jag volontär
hur skänker jag pengar till föreningen
när är sista dagen att anmäla sig
hur gör jag en omtenta
var ser jag mitt schema i skolan
hur får jag en kopia av mitt examensbevis
vem hjälper mig med studielån
`;
