/** What people ask at work and as customers, a line each, all over the field: Swedish. Whatever an FAQ answers is left out there. */
export const WORK_SV = `
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
