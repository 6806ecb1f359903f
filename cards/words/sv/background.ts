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
`;
