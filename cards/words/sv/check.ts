// Words that every check shares, in Swedish.
import type { CommonCheckWords } from '../check-words.js';
import { listed, sayIn } from '../format.js';

const { bound, number } = sayIn('sv');

export const check: CommonCheckWords = {
  progress: (step, of) => `${step} av ${of}`,
  next: 'Nästa',
  back: 'Tillbaka',
  cancel: 'Avbryt',
  yes: 'Ja',
  no: 'Nej',
  unknown: 'Vet inte',
  edit: 'Ändra',
  startOver: 'Börja om',
  copyAsText: 'Kopiera som text',
  addToCalendar: 'Lägg till i kalendern',
  required: 'Svara på den här frågan, eller välj ”Vet inte”.',
  understood: (name, value) => `${name}: ${value}`,
  betweenAnswers: '; ',
  notUnderstood: {
    needed: 'Utan det svaret kommer jag inte vidare. Välj det som ligger närmast. Du kan ändra det senare.',
    choice: ({ a }) => `Välj ett av alternativen: till exempel ”${a}”, eller bara ”1”.`,
    yesNo: 'Här räcker det med ja eller nej.',
    number: 'Här behöver jag ett heltal, till exempel 2 000 eller ”ungefär 2 500”.',
    date: 'Här behöver jag ett datum som finns, till exempel 2026-03-12 eller 12 mars 2026.',
    country: 'Här behöver jag namnet på ett land eller område, till exempel Sverige, Japan eller Hongkong.',
    vagueDate:
      'Jag behöver den exakta dagen, för en enda dag kan vara avgörande. Till exempel: 31 januari 2026.',
    range: ({ min, max }) => `Det kan inte stämma: ange något mellan ${bound(min)} och ${bound(max)}.`,
    doubtful: ({ answer }) =>
      `Jag lade märke till ”${answer}”, men jag är inte säker på att det gäller er just nu. Om det stämmer räcker det att du skriver just det.`,
  },
  proposed: (answer) => `Menar du ”${answer}”? Det räcker med ett ja.`,
  keptFigure: (said, question) => `Jag har noterat ”${said}”. Det jag frågar om senare är: ${question}`,
  keptForLater: (name, said) => `${name}: jag har noterat ”${said}” och återkommer till det.`,
  takenBack: (name, said) => `${name}: ”${said}” är struket. Jag frågar igen.`,
  eitherOf: (first, second) =>
    `Det kan vara ${first} eller ${second}. Vilket menar du? Det räcker med ”1” eller ”2”.`,
  span: (min, max) =>
    min === undefined
      ? `högst ${number(max)}`
      : max === undefined
        ? `minst ${number(min)}`
        : `mellan ${number(min)} och ${number(max)}`,
  secondTry: {
    choice: ({ a, b }) =>
      `Det förstod jag inte. Skriv ett av alternativen, till exempel ”${a}” eller ”${b}”.`,
    yesNo: 'Enklast är att du skriver ”ja” eller ”nej”.',
    number: 'Siffror är enklast för mig: skriv till exempel ”1400” eller ”minst 2500”.',
    date: 'Jag behöver dag, månad och år: skriv till exempel ”2027-01-31” eller ”31 januari 2027”.',
    country: 'Namnet på ett enda land räcker: skriv till exempel ”Norge” eller ”Kanada”.',
  },
  orStop: 'Vill du hellre avbryta, så skriv ”stopp”.',
  thirdTry: (isUnsureTaken) =>
    `Förlåt, vi pratar visst förbi varandra. Välj en av knapparna här nedanför${isUnsureTaken ? '. ”Vet inte” är också ett bra svar' : ''}.`,
  furtherTries: [
    'Det får jag inte heller ihop med frågan. Knapparna här nedanför fungerar alltid.',
    'Jag får fortfarande inte ut något svar av det. Med en av knapparna, eller med hjälp av en människa, kommer du vidare.',
  ],
  lookTitle: 'Så har jag uppfattat det du skrev:',
  lookRight: 'Det stämmer',
  lookHelp:
    'Det här hämtade jag ur det du skrev, och resultatet bygger på det. Stämmer det räcker det med ”ja”, annars skriver du det rätta.',
  lookWhich: 'Vad är det som inte stämmer? Skriv det rätta, eller välj ”Ändra”.',
  changed: (name, from, to) => `${name}: ${from} → ${to}`,
  sameVerdict: 'Svaret blir detsamma:',
  otherVerdict: 'Då blir svaret ett annat:',
  stands: 'Det var bara ett antagande: dina svar och resultatet ovan är desamma som förut.',
  stillOpen: (title) => `Du hade börjat med något annat, och det är inte klart än: ${title}`,
  goOn: 'Fortsätt med det',
  cancelled: 'Okej, genomgången är avbruten och inget har sparats. Du kan börja om när du vill.',
  stale: 'De knapparna gäller inte längre, för du har redan gått vidare. Inget har ändrats.',
  resumed: 'Då fortsätter vi där vi var:',
  summaryTitle: 'Dina svar',
  countryExamples: 'Till exempel Sverige, USA, Hongkong',
  reasonsTitle: 'Därför',
  stepsTitle: 'Så går du vidare',
  timelineTitle: 'Datumen',
  sourceButton: 'Läs mer',
  sourcesTitle: 'Källor',
  standing: { yes: 'Ja', no: 'Nej', open: 'Oklart', later: 'Senare' },
  typed: {
    yes: listed(
      'redan gjort, redan klart, redan fixat, det är redan gjort, ja, japp, ok, mm, mhm, jupp, yes, j, jajamän, jadå, ja då, jo, jodå, ja tack, visst, javisst, absolut, självklart, givetvis, okej, det har jag, det har vi, det är den, det är det, det gör den, jag har, vi har, redan klart, jepp, jo faktiskt, jo det har vi, jo det har vi visst, det har vi visst',
    ),
    no: listed(
      'inte en enda, inte en enda än, inte ett enda, nej, nä, inte just nu, inte för tillfället, inte direkt, näpp, nopp, det har jag ej, näe, nix, nej då, nejdå, nej tack, inte än, inte ännu, ännu inte, aldrig, icke, nope, tyvärr inte, tyvärr nej, det har jag inte, det har vi inte, det är den inte, det är det inte, det stämmer inte, jag har inte, vi har inte',
    ),
    unknown: listed(
      'ingen susning, inte den blekaste, inte den blekaste aning, inte den blekaste aningen, har inte en susning, har ingen koll, har ingen aning, har inte en aning, jag har ingen aning, kan inte säga, kan jag inte svara på, det kan jag inte svara på, vet inte, vet ej, vetinte, vetej, jag vet inte, jag vet ej, det vet jag inte, vi vet inte, ingen aning, har ingen aning, jag har ingen aning, oklart, osäker, jag är osäker, inte säker, jag är inte säker, kanske, möjligen, minns inte, jag minns inte, kommer inte ihåg, jag kommer inte ihåg, svårt att säga, det är jag inte säker på, jag är inte säker på det, inte säker på det, inte helt säker, jag är osäker på det, osäker på det, det är oklart, ingen susning, har ingen susning, jag har ingen susning, det kan jag inte säga, kan inte säga, kan jag inte säga, det minns jag inte, hoppa över, pass, okänt',
    ),
    back: listed(
      'kan jag gå tillbaka, får jag gå tillbaka, går det att backa, kan man backa, kan jag backa, går det att gå tillbaka, hur går jag tillbaka, hur backar jag, jag vill gå tillbaka, jag vill backa, bakåt, ett steg bakåt, tillbaka, gå tillbaka, backa, föregående, ett steg tillbaka, förra frågan, ångra',
    ),
    cancel: listed(
      'äsch strunt i det, avbryt, avbryta, stopp, stoppa, sluta, avsluta, glöm det, strunt i det, strunta i det, lägg ner, nej tack avbryt, vi slutar, vi slutar här, jag slutar, jag ger upp, jag skiter i det, skit i det, låt det vara, det räcker så, jag vill hellre sluta, vi struntar i det, jag struntar i det, strunt samma, skit samma, lägga ner, sluta nu, sluta med det här, jag vill sluta, jag vill avbryta, nu slutar vi, nu räcker det',
    ),
    startOver: listed('börja om, starta om, börja från början, från början, om igen, nollställ'),
    copy: listed('kopiera, kopiera som text, som text, kopiera texten, kopiera text'),
  },
  stepsLeft: (left) =>
    left > 1
      ? `Högst ${left} frågor kvar, den här inräknad. ”Vet inte” går ofta bra, och ”stopp” avslutar.`
      : 'Det här är sista frågan. ”Vet inte” går ofta bra, och ”stopp” avslutar.',
  notYet: 'Det kan jag inte säga än: jag behöver svar på den här frågan också.',
  moot: (name) => `Med dina svar hittills spelar det ingen roll: ${name}.`,
  pause:
    'Självklart: dina svar finns kvar här ett tag. Kom tillbaka till den här konversationen när du vill och skriv ”fortsätt”. ”stopp” avslutar.',
  canSuppose: (names) =>
    `Jag kan räkna ut vad ett annat svar på något av det här skulle ändra: ${names}. Skriv ”tänk om” och det andra svaret.`,
  heard: {
    later: listed(
      'kan jag göra det här sen, kan jag göra det här senare, kan jag göra det sen, kan jag göra det senare, kan jag göra klart det sen, kan jag fortsätta sen, kan jag fortsätta senare, kan jag svara sen, kan jag svara senare, kan jag komma tillbaka, kan jag komma tillbaka sen, kan jag komma tillbaka senare, kan vi ta det sen, kan vi ta det senare, kan jag pausa, kan jag spara, kan jag spara det här, sparas det, sparas svaren, sen, senare, en annan gång, jag gör det sen, jag gör det senare, jag gör det här sen, jag tar det sen, jag tar det senare, jag återkommer, jag kommer tillbaka sen, hinner inte nu, jag hinner inte nu, hinner inte, har inte tid nu, jag har inte tid nu',
    ),
    impatient: listed(
      'så det är ett nej, så det är ett nej alltså, så det blir nej, alltså nej, det är ett nej alltså, så nej, så det är ett ja, så det är ett ja alltså, alltså ja, så ja, så vi får inte, så vi får, så vi kan inte, så vi har rätt, så vi har inte rätt, kort sagt, så det är ett ja, är det ett ja, blir det ja, är det ja eller nej, blir det ja eller nej, så ja eller nej, ja eller nej, så får vi det, så vi får det, får vi det eller inte, får vi rabatten eller inte, kan jag köpa eller inte, kan jag köpa då, så jag kan köpa, betyder det att vi får, betyder det att jag kan köpa, nå då, vad blir svaret, så vad blir svaret, har vi rätt eller inte, är det ett nej, är det ett nej alltså, så det blir ett nej, så vi har inte rätt till det, så vi får det inte, så jag kan köpa det, kan jag köpa det då, så kan jag köpa, så kan jag köpa det, så jag får köpa, får jag köpa då, så nej alltså, så ja alltså, nej alltså, ja alltså, jaha så nej, så det går, så det går inte, går det då, får vi det då, får vi då',
    ),
    declines: listed(
      'nej tack, nä tack, nej tack så mycket, tack men nej tack, tack men nej, inte nu, inte intresserad, behövs inte',
    ),
    explain: listed(
      'vad betyder det exakt, vad exakt betyder det, vad innebär det, varför behöver du veta det, vad gör jag nu, vad ska jag göra nu, och vad gör jag nu, vad gör jag då, och nu då, vad behöver du av mig, vad vill du veta, hur räknar du, hur räknar du ut det, hur räknas det, hur räknas det ut, hur kommer du fram till det, hur menar du, hur menar du då, hur menas det, vad menar du med det, vad menar du då, varför undrar du, varför vill du ha det, hur så undrar du, kortare, kan du ta det kortare, kan det bli kortare, kan vi ta det kortare, går det att ta det kortare, hur lång tid tar det, hur många frågor till, hur många frågor är det kvar, vem frågar jag på jobbet, vem frågar jag på jobbet då, vem ska jag fråga på jobbet, vem kan jag fråga på jobbet, vem hos oss vet det, vem vet det, vem kan veta det, vem kan svara på det, vem på jobbet vet det, vem frågar jag om det, vem vet om vi har software assurance, vem frågar jag om vi har software assurance, varför, varför frågar du, varför undrar du det, varför behöver du veta det, varför vill du veta det, vad spelar det för roll, spelar det någon roll, vad har det för betydelse, vad betyder det, vad menas med det, vad menar du, vad är det, vilket ska jag välja, vilken ska jag välja, vilket ska jag ta, vad ska jag välja, vad ska jag svara, vad ska jag skriva, jag förstår inte, förstår inte, jag fattar inte, fattar inte, jag förstår inte frågan, kan du förklara, förklara, hur så, va, var hittar man det, var hittar jag det, var hittar jag den, var ser man det, var ser jag det, var står det, var kan man se det, var kan jag se det, var kan jag hitta det, var kollar jag det, var kollar man det, hur kollar jag det, hur tar jag reda på det, hur får jag reda på det, hur vet jag det, hur ska jag veta det, hur ska man veta det, hur vet man det, måste jag svara, måste jag svara på det, måste man svara, behövs det, behöver ni veta det, behövs det här, är det nödvändigt, är det viktigt, är det här viktigt, vilka finns det, vilka alternativ finns, vilka alternativ finns det, vad finns det, vad finns det för alternativ, vad finns det att välja på, vad kan jag välja, vad kan man välja, vad räknas, vad räknas dit, vad skriver jag, vad ska man skriva, vad ska man svara, vad svarar jag, vad väljer jag, hur många behövs, hur många krävs, hur många behöver vi, hur många måste vi ha, hur många minst, hur många licenser krävs, hur många licenser behövs, hur många licenser minst, vad är minimum, minimum, hur många räcker, exempel, ett exempel, till exempel, ge ett exempel, typ vad, varför frågar ni, varför frågar ni det, varför frågar du det, varför frågar du om det, varför undrar ni, varför undrar ni det, varför vill ni veta det, varför behöver ni veta det, hurså, vad är skillnaden, vad är det för skillnad, förstår inte frågan, fattar inte frågan, vad menar ni',
    ),
    why: listed(
      'varför, varför det, varför inte, varför då, hur så, hur kommer det sig, av vilken anledning, vad är skälet, vad är orsaken, vilka är skälen, förklara, kan du förklara, kan du förklara varför, varför får vi inte, varför har vi inte rätt till det, varför har vi rätt till det, varför kan vi inte, varför kan jag inte, vad avgör det, vad var avgörande',
    ),
    right: listed(
      'ok vi kör vidare, vi kör vidare, kör vidare, ok kör vidare, vi fortsätter, ok vi fortsätter, det stämmer, stämmer, stämmer bra, det är rätt, rätt, korrekt, det är korrekt, precis, just det, bra, det är bra, fortsätt, gå vidare, vidare, nästa, ser bra ut, allt stämmer',
    ),
  },
  supposing: {
    more: listed('till, fler, extra, ytterligare'),
    ifs: listed('om, tänk om, anta att, säg att'),
    openings: listed(
      'och, och om, och vad händer om, tänk om, vad händer om, vad händer då om, hur blir det om, hur blir det i, hur blir det med, hur är det i, hur är det med, hur vore det om, vad blir det om, men om, anta att, antag att, säg att, om, med, och med, och i, och för, eller, eller i, eller med, men med, skulle det hjälpa om, men tänk om, men vad händer om, men anta att, men säg att, och tänk om, men hur blir det om, men i',
    ),
    fillers: listed(
      'i, med, för, vi, jag, det, vore, var, hade, har, är, skulle vara, skulle ha, fanns, en, ett, om, på, från, bara, istället, i stället, hos',
    ),
    closings: listed('istället, i stället, då, också, med, hellre'),
  },
  change: listed('ändra, ändra på, ändra mitt, ändra min, ändra mina, byt, byta, rätta, korrigera, justera'),
  beside: {
    left: {
      anyOf: [
        [listed('många'), listed('frågor, steg, kvar, till')],
        [listed('vad'), listed('kommer, blir'), listed('sen, sedan, härnäst, efter, efteråt, näst')],
        [listed('vad, vilken'), listed('nästa'), listed('fråga, steg, är')],
        [listed('och'), listed('sen, sedan, därefter')],
        [listed('tid'), listed('tar')],
        [listed('länge'), listed('tar, håller')],
        [listed('snart'), listed('klart, klara, klar, färdiga, färdig, slut')],
      ],
      also: listed(
        'hur, fråga, är, det, blir, ska, jag, svara, på, igen, här, då, nu, ni, du, frågar, om, vi, av, dem, lång, kvar, den, de, ha, finns, minuter',
      ),
    },
    where: {
      anyOf: [
        [
          listed('var, vart'),
          listed('ser, hittar, står, finns, kollar, tittar, hitta, se, kolla, syns, får, framgår, läser'),
        ],
      ],
      also: listed(
        'jag, man, vi, det, den, de, datumet, dagen, antalet, siffran, någonstans, nånstans, kan, ska, då, reda, på, ta, exakt, svaret, i, då, så, uppgiften, detta, dom',
      ),
    },
    begin: {
      anyOf: [
        [
          listed('gör, göra, starta, kör, köra, börja, öppna, ta, visa'),
          listed('kollen, koll, genomgången, genomgång, testet, checken, kontrollen'),
        ],
        [listed('kolla, kollar'), listed('det, vi'), listed('då, gärna, ja, ok, så')],
      ],
      also: listed(
        'den, det, då, gärna, ja, ok, så, en, nu, jag, vi, vill, kan, tack, med, bara, låt, oss, ska, här, på',
      ),
    },
    result: {
      anyOf: [
        [listed('är, får, har, kan'), listed('vi, jag, det'), listed('eller'), listed('inte, ej, nej')],
        [listed('vad'), listed('blev, blir'), listed('det, resultatet, svaret, utslaget, slutsatsen')],
        [listed('vad'), listed('är, säger'), listed('resultatet, utslaget, slutsatsen')],
      ],
      also: listed(
        'så, alltså, då, med, rätt, berättigade, nu, rabatten, ja, till, den, till slut, och, nå, bara, säg',
      ),
    },
  },
};
