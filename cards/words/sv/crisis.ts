import type { CrisisWords } from '../crisis-words.js';
import { listed } from '../format.js';
import { crisisKinds } from './crisis-kinds.js';

export const crisis: CrisisWords = {
  kinds: crisisKinds,
  groups: {
    close: listed(
      'man, fru, sambo, pojkvän, flickvän, partner, make, maka, ex, exman, exfru, exet, pappa, mamma, son, bror, styvpappa, kille, tjej, särbo',
    ),
    they: listed(
      'kollega, arbetskamrat, chef, chefen, gruppchef, gruppchefen, teamledare, kund, kunden, vän, kompis, kompisen, bror, syster, man, fru, sambo, pappa, mamma, son, dotter, granne, han, hon, någon, nån, de, dom, en man, en kvinna, mannen, kvinnan, kollegan, folk, besökare, snubbe',
    ),
    pills: listed(
      'tabletter, piller, sömntabletter, sömnpiller, alvedon, värktabletter, medicin, panodil, ipren, smärtstillande',
    ),
    place: listed(
      'kontoret, huset, byggnaden, köket, källaren, lagret, serverrummet, korridoren, fabriken, matsalen, verkstaden, garaget, trapphuset, lägenheten, butiken, lokalen, toaletten, receptionen, rummet',
    ),
    weapon: listed('kniv, vapen, pistol, gevär, yxa, bomb, machete'),
    does: listed(
      'attackerade, attackerar, slog, slår, sparkade, sparkar, knuffade, hotade, hotar, våldtog, överföll, ströp, högg, sköt, förföljer, förföljde, mobbar, trakasserar, misshandlar, misshandlade, tafsade på, tafsar på, tog strypgrepp på, spottade på, örfilade, gav sig på, ger sig på, kastade sig över',
    ),
    body: listed(
      'brösten, bröstet, rumpan, baken, låret, låren, halsen, skrevet, håret, midjan, knäet, ansiktet',
    ),
    lots: listed(
      'för många, en hel, hela, alla, en burk, hel burk, burk, burken, en karta, massor av, en massa, en näve, fullt med',
    ),
    poison: listed(
      'blekmedel, gift, råttgift, klorin, kylarvätska, syra, propplösare, T-röd, rengöringsmedel',
    ),
  },
  said: [
    ...listed(
      'ta/tar/tagit livet av mig/sig, ta/tar/tog mitt eget? liv, ta/tar sitt eget? liv, begå/begår/begått självmord, självmordstankar, suicidal, suicidala, självmordsbenägen, tankar på/om självmord, tänker/tänkt/pratar/pratat/talar/säger på/om/av självmord, vill/ska/tänker/tänkt/börjat/vilja skada/skära/hänga/dränka/döda mig, skada mig själv, skadar mig själv, börjat skära mig, skär mig igen/själv/på, skär mig i armarna, göra mig själv? illa, gör mig själv illa, skada/skadar/hänga/döda sig själv, göra slut på allt, göra slut på mitt liv, avsluta mitt liv, avsluta allt, allt ska/skulle/bara ta slut',
    ),
    ...listed(
      'vill jag? bara? dö, jag ville dö, önskar att jag var död, önskar jag var död, orkar jag? inte leva/mer/längre med livet, orkar inte leva, inte leva längre, vill jag? inte leva/finnas/existera/vakna, vill inte finnas, vill inte mer leva, vill inte vara med längre, slippa leva, trött/less på att leva, trött på livet, trött på mitt liv, önskar att jag inte fanns/levde, önskar att jag aldrig hade? fötts/föddes, ingen/nån/någon mening/anledning/poäng/vits med/att att? leva, mening med livet, inget att leva för, livet är inte/meningslöst/inget .. värt/meningslöst, livet är meningslöst, bättre utan mig, hoppa/hoppar/kasta från/framför/ut/ned/ner .. taket/bron/balkongen/tåget/fönstret/ett, aldrig mer vakna, aldrig vakna igen/mer, försvinna för alltid, överdos av/på <pills>, tagit en överdos tabletter',
    ),
    ...listed(
      'min/mitt <close> slår/slog/sparkar/misshandlar/hotar/stryper/våldtar/våldtog/förföljer/knuffar/trakasserar mig/oss/barnen, min/mitt <close> har slagit/hotat/misshandlat/våldtagit/knuffat mig, han/hon slår/misshandlar/sparkar/stryper mig, blir slagen/misshandlad/hotad/förföljd, blivit slagen/misshandlad/överfallen/hotad/våldtagen/rånad/knivhuggen, blev .. misshandlad/överfallen/våldtagen/rånad/knivhuggen/nedslagen/påhoppad, <they> .. hotat/hotar/hotade .. att/med döda/skada/slå/skjuta/kniv/stryk mig/oss/honom/henne/våld, hotat/hotar/hotade att döda/skada/slå/skjuta/mörda, hotar/hotat/hotade mig och/med/till, mordhot, dödshot, <they> .. med/har/hade/viftar/drog en/ett/med? en? <weapon>, med en? kniv/pistol/yxa/vapen i/vid/på/utanför, någon/nån/de/dom/han/en skjuter i/på/omkring/runt/här, skottlossning, gärningsman, bombhot, finns en bomb, förföljd av, förföljer mig, blev våldtagen, våldtog mig, vågar inte gå hem, rädd att/för gå hem, rädd för min/mitt <close>, våldsam mot mig, stalkar mig, stalkad, någon blir slagen/misshandlad, blivit skjuten/knivskuren/knivhuggen',
    ),
    ...listed(
      '<they> .. tafsar/tafsade/tafsat, tar/tog på mig hela/jämt/utan/fast/på/mot/igen/ofta, rör vid mig, tar på mina bröst, tar mig på rumpan/brösten/låret, sexuellt trakasserad/ofredad/utnyttjad/trakasserat/trakasserar, sexuella trakasserier/övergrepp/närmanden, blir/blev/blivit/känner .. trakasserad/mobbad/kränkt på/av .. jobbet/arbetet/kollega/kollegor/chef/chefen/jobbkompis/honom/henne, mobbad på jobbet, trakasserad på jobbet, <they> .. trakasserar/mobbar/kränker/förnedrar mig, blir mobbad, blivit mobbad, utsatt för .. mobbning/trakasserier/våld/hot/övergrepp/rasism/kränkningar, anmäla .. sexuella trakasserier, rasistiska/homofoba/sexistiska saker/kommentarer/skämt/påhopp/ord/tillmälen, nakenbilder .. till/av/mig/på, <they> skickar/skickade .. nakenbilder/sexuella/sexbilder, snuskiga meddelanden/bilder, tvingar/tvingade mig till/att .. sex, pressar mig på sex, utpressar mig',
    ),
    ...listed(
      'det brinner på kontoret, det brinner i/på <place>, det brinner här/hjälp, hjälp det brinner, brand i/på <place>, eldsvåda, rök i/från <place>, <place> står i brand/lågor, ring/ringa/ringt/behöver/tillkalla en? ambulans, ring 112, <they> .. andas inte/knappt, slutat andas, kan inte andas, får ingen luft, <they> .. svimmat/svimmade/kollapsat/kollapsade, <they> .. medvetslös/medvetslöst, tappat medvetandet, hjärtattack, hjärtinfarkt, hjärtstillestånd, fått en? stroke, krampanfall, epileptiskt anfall, epilepsianfall, får kramper, ont/tryck över/i bröstet, blöder kraftigt/ymnigt/jättemycket/väldigt/mycket/ihjäl, förlorar mycket blod, mycket blod, luktar gas, lukt av gas, gaslukt, gasläcka, det har hänt en olycka, skett en olycka, varit en olycka, svårt/allvarligt skadad/skadat/bränd, sätta/satt i halsen och, håller på att kvävas, fått en stöt och, fastnat i hissen, fast i hissen, folk svimmar',
    ),
    ...listed(
      'ingen skulle/kommer sakna/bry_sig/märka .. mig/om_jag, om jag var/vore borta/död/försvann, vill/ska/tänker/kommer avsluta/göra_slut_på allt/det ikväll/idag/nu/snart, tänkt/tänker/funderar/tankar .. på? att ta livet, ta/tar/tagit livet av mig/sig/honom/henne, klarar/orkar .. inte mer .. dö/leva/livet, klarar inte av att leva, känner/känns .. vill/som .. dö, är en fara för mig själv, skadar/skadat mig själv igen/, skadar mig själv, självskadar, självskadebeteende, ska/vill/tänker/kommer hänga/skjuta/dränka/döda/skära mig, vill inte? leva längre/mer, vill inte leva, vill inte finnas längre/mer, vill inte finnas till, vill inte vakna',
    ),
    ...listed(
      '<they> .. <does> mig/oss, <they> .. <does> en/min/vår/vårt/honom/henne .. kollega/kund/receptionist/vakt/personal/chef/med/och, <they> .. slog/sparkade/hotade/knivhögg henne/honom, <they> .. tog/tar/tagit mig på/mellan <body>/benen, <they> .. tog/tar/rörde/rör .. mina/min bröst/rumpa/kropp/ben, strypgrepp på mig, grep/tog mig om/i halsen/strupen, beväpnad man/person/kvinna/rånare/med, beväpnade män, är beväpnad, <they> .. slutar/slutat inte? .. skicka/skickar nakenbilder/porr/sexbilder/snusk, skickar/skickade/får/fick .. nakenbilder/dickpics/kukbilder, följer/följde efter mig till/hem/från/varje/överallt, ramlat/ramlade/föll/fallit i/från/nerför/av .. medvetslös/rör_sig/blod/blöder/andas, <they> .. är medvetslös, ligger medvetslös, tagit/tog/har en? överdos, tagit/tog/svalt/svalde/ta/tar/sväljer .. <lots> .. <pills>, svalt/tog/tagit .. <lots> <pills>, fått/har/fick .. en? stroke/hjärtattack/hjärtinfarkt/hjärnblödning, fått ett? krampanfall, rån, blir rånade/rånad nu, gisslan, kidnappad, rädd för mitt liv, fruktar för mitt liv, är i fara, känner mig hotad',
    ),
    ...listed(
      'ett/en rep/snara/pistol/rakblad färdigt/färdig/redo/klart/klar/runt, skrivit/skrev/skriver .. avskedsbrev, sexuella/snuskiga/sexistiska/grova kommentarer/anspelningar/skämt/meddelanden/närmanden/förslag/gester, mot väggen och, <they> .. tvingade/tvingar/tvingat sig/mig/henne .. på/sex/kyssa, rök .. från/i/ur <place>, druckit/drack/svalt .. <poison>, <they> .. hånar/hånade/retar/förolämpar/förlöjligar/fryser/skrattar_åt/förnedrar mig/ut .. dag/dagen/ständigt/jämt/orkar/hela/alltid, rädd för/att .. göra/gör mot/med mig_själv, göra mig/mot_mig_själv något/illa, ingen/nån/någon utväg .. dö/leva/livet, följer/följde efter mig hem/till/från/överallt/runt/ut',
    ),
    ...listed(
      'tappat/förlorat/ingen/saknar livslust/livslusten/livsviljan/lusten_att_leva, <they> .. tog/tar på mig under/mellan/när/där, sluta/slutar inte? skära mig, kan inte sluta skära, <place> brinner, brinner i <place>',
    ),
  ],
  unless: listed(
    'excel, outlook, powerpoint, faktura, fakturan, pris, priser, priserna, budget, i taket, i ryggen, i foten, av vite, hackare, virus, nätfiske, övning, brandövning, utrymningsövning, utbildning, utbildningar, kurs, kursen, försäkring, policy, policyn, licens, licenser, licenserna, licensen, abonnemang, abonnemanget, prenumeration, film, serie, spel, av skratt, av tristess, haha, hahaha, lol, prevention, självmordsprevention, suicidprevention, kvinnojour, behandlar, webbinarium, skrivaren, skrivare, mejl, mejlen, mail, mailen, aviseringar, nyhetsbrev, påminnelser, processen, process, förnyelsen, supporten, av nyfikenhet, formuläret, möten',
  ),
  text: 'Jag är bara en bot och kan inte hjälpa till med det här, men det finns människor som kan. Om du eller någon annan är i fara just nu: ring **112**, nödnumret i hela EU. Du ska inte behöva vara ensam med det. Prata med någon du litar på, med vården eller med en stödlinje. Händer det på jobbet finns också skyddsombudet, HR eller en kollega du litar på.',
  lines: 'De lyssnar, också om du vill vara anonym:',
  inCountry: (country, numbers) => `**${country}**: ${numbers}`,
  // Written from general knowledge, not looked up: whoever runs the bot checks those of their countries.
  helpLines: {
    SE: ['Mind Självmordslinjen 90101', 'Kvinnofridslinjen 020-50 50 50'],
    FI: ['MIELI Kristelefonen 09 2525 0112'],
  },
};
