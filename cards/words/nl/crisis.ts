import type { CrisisWords } from '../crisis-words.js';
import { listed } from '../format.js';
import { crisisKinds } from './crisis-kinds.js';

export const crisis: CrisisWords = {
  kinds: crisisKinds,
  groups: {
    close: listed(
      'man, vrouw, vriend, vriendin, partner, ex, exman, exvriend, echtgenoot, echtgenote, vader, moeder, stiefvader, zoon, broer, huisgenoot',
    ),
    they: listed(
      'collega, baas, chef, leidinggevende, teamleider, manager, directeur, klant, vriend, vriendin, broer, zus, man, vrouw, partner, vader, moeder, zoon, dochter, buurman, hij, zij, ze, iemand, mensen, bezoeker, indringer, persoon, kerel',
    ),
    pills: listed(
      'pillen, slaappillen, tabletten, paracetamol, pijnstillers, medicijnen, medicatie, ibuprofen, slaapmiddelen',
    ),
    place: listed(
      'kantoor, gebouw, huis, keuken, kelder, magazijn, serverruimte, gang, fabriek, kantine, werkplaats, garage, trappenhuis, winkel, lokaal, toilet, receptie, kamer, verdieping, pand',
    ),
    weapon: listed('mes, wapen, pistool, geweer, bijl, bom, vuurwapen'),
    self: listed('mezelf, mijzelf, me zelf, mij zelf'),
    does: listed(
      'viel, valt, aangevallen, sloeg, slaat, schopte, schopt, duwde, bedreigde, bedreigt, verkrachtte, wurgde, stak, achtervolgt, achtervolgde, stalkt, pest, treitert, intimideert, mishandelt, mishandelde, betastte, betast, spuugde, greep, grijpt',
    ),
    body: listed('borsten, borst, billen, kont, kruis, dij, dijen, keel, nek, haar, gezicht, middel, knie'),
    lots: listed(
      'te veel, teveel, een hele, hele, alle, al mijn, een strip, hele strip, strip, een doosje, doosje, een pot, pot, een handvol, handvol, heel veel',
    ),
    high: listed(
      'het dak, de brug, een brug, het balkon, de flat, een flat, een gebouw, het gebouw, de toren, het raam',
    ),
    poison: listed(
      'bleekmiddel, chloor, gif, rattengif, antivries, zuur, gootsteenontstopper, schoonmaakmiddel',
    ),
  },
  said: [
    ...listed(
      '<self> van kant maken, <self> van het leven beroven, er vanavond/vandaag/vannacht/zelf een eind/einde/eindje aan maken/maak, denk/denken/overweeg/wil/ga/zou/dacht/overwegen .. een eind/einde aan te? maken, vanavond/vandaag/vannacht maak ik er een eind/einde aan, maak er vanavond/vandaag een eind/einde aan, eind/einde aan mijn leven, eind/einde maken aan mijn leven, uit het leven stappen, zelfmoord plegen/plegt/gepleegd/te, zelfmoordgedachten, zelfmoordneigingen, suïcidaal, suïcidale, suïcide plegen, heeft/hebben/praat/praten/denk/denkt/dacht het? over/aan zelfmoord, gedachten aan/over zelfmoord, zelfmoordpoging, zichzelf iets aandoen/aan, zichzelf van kant/het, <self> doden/pijn/iets/snijden/verwonden/ophangen/verdrinken/beschadigen doen?, snij/snijd/sneed/kras/verwond/beschadig ik? <self>/me weer/opnieuw/in?, snij <self>, mij snijden, wil gewoon? dat alles ophoudt/stopt, alles gewoon ophoudt, van alles af zijn',
    ),
    ...listed(
      'wil/wilde ik? gewoon? dood, wil liever dood zijn, was ik maar dood, wil niet meer/verder leven/bestaan/wakker, wil ik niet meer leven, wil hier niet meer zijn, niet meer willen leven, het leven moe, levensmoe, klaar met het/mijn leven, ik wou/wilde dat ik dood/niet er? .. was/geboren/leefde/dood, wou dat ik er niet meer? was, wou dat ik nooit geboren, geen/enige reden/zin/nut .. leven, geen zin meer in het leven, niets om voor te leven, het leven is niet/niks/zinloos/waardeloos .. waard/zinloos, leven heeft geen zin, beter af zonder mij, beter zonder mij, voor de trein springen/spring/gooien, nooit meer wakker worden, niet meer wakker worden, voor altijd verdwijnen, zie het niet meer zitten .. dood/leven, overdosis <pills>, overdosis genomen, te/hele/alle/strip/doosje/pot/handvol .. <pills> .. genomen/ingenomen/geslikt/slikken/innemen/nemen/op',
    ),
    ...listed(
      'mijn <close> slaat/sloeg/schopt/mishandelt/bedreigt/wurgt/verkracht/verkrachtte/stalkt/duwt/misbruikt/bedreigde/mishandelde mij/me/ons, mijn <close> heeft me/mij geslagen/bedreigd/mishandeld/verkracht/geschopt/gewurgd, hij/zij/ze slaat/mishandelt/schopt/wurgt me/mij, word/wordt/ben/werd .. geslagen/mishandeld/gestalkt/verkracht/aangerand/neergestoken/beroofd/achtervolgd, bedreigt/bedreigde mij/me en/met/als/op, <they> .. gedreigd/dreigt/dreigde .. te? vermoorden/doden/slaan/steken/schieten/vermoord/verkrachten, doodsbedreiging, doodsbedreigingen, word .. bedreigd door/op/met, <they> .. met/heeft/had/zwaait/trok een <weapon>, met een mes/wapen/pistool/bijl in/bij/op/voor, er wordt/werd geschoten, schutter, schietpartij, bommelding, er ligt een bom, gestalkt door, stalkt mij/me, aangevallen op/in/bij/door de/een/het/mijn .. parkeerplaats/straat/man/trap/klant/collega/weg/parkeergarage/huis, ben .. verkracht, heeft me/mij verkracht/aangerand, durf niet naar huis, durf niet meer naar huis, bang om naar huis, bang voor mijn <close>, gewelddadig, huiselijk geweld thuis, wordt iemand neergestoken/mishandeld, neergestoken, neergeschoten',
    ),
    ...listed(
      '<they> .. betast/betastte/aangerand/aanrandt/begluurt .. me/mij, betast me/mij, zit/zat <they>? steeds/altijd/telkens/weer/voortdurend aan me/mij, <they> zit/zat .. aan me/mij, zit aan mijn lijf/borsten/billen/kont, raakt/raakte me/mij .. aan, aan mijn borsten/billen, seksueel geïntimideerd/misbruikt/lastiggevallen/aangerand/geintimideerd, seksuele intimidatie/toespelingen, ongewenst gedrag, ongewenste intimiteiten, slachtoffer van .. pesten/intimidatie/geweld/discriminatie/misbruik, gepest op .. werk, word .. gepest, word .. lastiggevallen door/op .. collega/baas/werk/leidinggevende/manager/chef/klant/hem/haar/man/mijn, <they> .. pesten/pest/treitert/treiteren/intimideert/kleineert/vernedert me/mij, racistisch/racistische/homofobe/seksistische uit/opmerkingen/grappen/namen/bejegend/scheldwoorden, naaktfoto/naaktfotos .. naar/van/mij/me/door/stopt/en, <they> stuurt/stuurde/sturen .. naaktfotos/naaktfoto/seksuele/dickpics, dickpics, dwingt/dwong me/mij .. seks, chanteert me/mij',
    ),
    ...listed(
      'brand op .. kantoor/afdeling/verdieping, brand in .. <place>, er is brand, het brandt hier/in, <place> staat in brand, <place> staat in de fik, rook in .. <place>, bel een? de? ambulance/ziekenwagen/112, ambulance nodig, ziekenwagen nodig, <they> .. ademt niet/nauwelijks, ademt niet meer, haalt geen adem, ademhaling meer, krijg geen lucht, kan niet ademen, <they> .. elkaar gezakt, in elkaar gezakt en, <they> .. flauwgevallen/flauw/bewusteloos/buiten .. bewustzijn?, is bewusteloos, mensen vallen flauw, hartaanval heb/heeft/krijg/krijgt, heb/heeft/krijgt/krijg/had/heb .. een? hartaanval/hartinfarct/beroerte/hartstilstand, epileptische aanval, epileptisch insult, heeft stuipen, pijn op/in de borst, bloedt hevig/heel/erg/zwaar/dood/enorm, verliest veel bloed, veel bloed, ruik gas, ruikt naar gas, gaslucht, gaslek, ongeluk gebeurd, een ongeval gebeurd, zwaargewond, zwaar gewond, ernstig gewond, ernstig verbrand, stikt in zijn/haar, aan het stikken, geëlektrocuteerd, vast in de lift, opgesloten in de lift',
    ),
    ...listed(
      'niemand zou/zal me/mij missen, als ik weg/er_niet_meer/dood was/ben, vanavond/vandaag/vannacht een eind/einde aan maken, er vanavond/vandaag/vannacht/nu .. eind/einde aan, denk .. aan zelfmoord, denkt .. aan zelfmoord, aan zelfmoord denken/gedacht, over zelfmoord, zelfmoord wil/wilt/willen/wilde plegen/doen, zelfmoord plegen, <they> .. zelfmoord gepleegd/plegen, ik/wil/wilde/kan .. ik? wil? dood, voel me alsof ik dood, ga me/mezelf/mij ophangen/verdrinken/van/snijden/doodschieten/verhangen/doden, me/mezelf/mij ophangen/verhangen, hoef/hoeft ik? niet meer te? leven, hoef van mij niet meer leven, hoeft van mij niet meer, <self> .. pijn/iets doen/aan/aandoen/gedaan, doe <self> .. pijn/iets, beschadig <self>, zelfbeschadiging, beter af .. zonder mij, beter zonder mij, kan niet meer .. dood/leven/einde, kan zo niet meer leven/verder_leven, van <high> .. springen/spring/gesprongen/af, spring/springen van <high>, een gevaar voor <self>',
    ),
    ...listed(
      '<they> .. <does> .. mij/me/ons, <they> .. <does> .. collega/receptioniste/receptionist/bewaker/medewerker/beveiliger .. aan/en/met, <they> .. sloeg/schopte/stak haar/hem, <they> .. greep/grijpt/pakte/pakt/kneep/raakte .. me/mij/mijn .. <body>, bij mijn/de/m_n keel/borsten/kont/billen, gewapende man/vrouw/persoon/mannen/overvaller/overval, is gewapend, man .. gewapend, blijft/bleef/blijven/stopt me/mij/niet .. naaktfotos/naaktfoto/dickpics/porno, naaktfoto/naaktfotos .. sturen/stuurt/gestuurd/krijg/gekregen/van, naaktfoto s, achtervolgt/achtervolgde me/mij, achtervolgd door, van de trap/ladder/stelling/steiger gevallen, gevallen .. bewusteloos/bloed/bloedt/beweegt, <they> .. is bewusteloos, ligt bewusteloos, overdosis .. genomen/gehad/ingenomen, heeft/had/nam een overdosis, <lots> .. <pills> .. genomen/ingenomen/geslikt/slikken/innemen/nemen/op/doorgeslikt, geslikt/ingenomen <lots> <pills>, heeft/had/heb/krijgt/kreeg een beroerte/hartaanval/hartinfarct/herseninfarct/hersenbloeding, een beroerte gehad/gekregen, overval gaande/bezig, worden overvallen, gegijzeld, gijzeling, ontvoerd, vrees/bang voor mijn leven, in gevaar, voel me bedreigd/onveilig .. door/bij/op',
    ),
    ...listed(
      'een touw/strop/mes/pistool .. klaarliggen/klaar/om_mijn_nek, heb .. afscheidsbrief geschreven, afscheidsbrief, seksuele/schunnige/seksistische/obscene opmerkingen/grappen/berichten/avances/gebaren/toespelingen, tegen de muur en, <they> .. dwong/dwingt zich/me/mij/haar .. op/seks/kussen, rook .. uit/in/van de/het/ons <place>, heeft/heb/had .. <poison> gedronken/ingenomen/geslikt/op, dronk .. <poison>, <they> .. bespotten/bespot/beledigen/beledigt/uitlachen/kleineren/vernederen/negeren/uitschelden/schelden me/mij .. dag/steeds/voortdurend/altijd/vol/uit, lachen/lacht me .. uit .. dag/steeds/voortdurend/altijd, bang .. <self> aandoe/aandoen/doe/doen/aan, geen uitweg .. dood/leven, <they> .. volgt/volgde/achtervolgt me/mij naar/tot/overal/op_straat/van',
    ),
    ...listed(
      'mijn <close> heeft .. me/mij .. geslagen/geschopt/mishandeld/bedreigd/verkracht/gewurgd, geen levenslust/levenswil, levenslust verloren, wil om te leven verloren, stoppen met snijden, kan niet stoppen met <self>? snijden/verwonden, <they> zit/zat .. onder .. aan me/mij, <place> brandt, volgt/volgde me naar/tot/overal',
    ),
  ],
  unless: listed(
    'excel, outlook, powerpoint, factuur, facturen, prijs, prijzen, budget, limiet, hackers, virus, phishing, in de rug, in de voet, met een boete, oefening, brandoefening, ontruimingsoefening, training, trainingen, cursus, verzekering, beleid, licentie, licenties, abonnement, abonnementen, overeenkomst, contract, film, serie, spel, van het lachen, van verveling, van nieuwsgierigheid, haha, hahaha, lol, preventie, zelfmoordpreventie, opvang, behandelen, webinar, printer, mails, mailtjes, meldingen, nieuwsbrief, herinneringen, verlenging, formulier, proces, helpdesk, vergaderingen, scan',
  ),
  text: 'Ik ben maar een bot en kan hier niet mee helpen, maar mensen kunnen dat wel. Ben jij of is iemand anders nu in gevaar, bel dan **112**, het noodnummer in de hele EU. Blijf er niet alleen mee zitten: praat met iemand die je vertrouwt, met je huisarts of met een hulplijn. Gebeurt het op je werk, dan zijn ook de vertrouwenspersoon, HR of een collega die je vertrouwt er voor je.',
  lines: 'Zij luisteren, ook als je anoniem wilt blijven:',
  inCountry: (country, numbers) => `**${country}**: ${numbers}`,
  // Written from general knowledge, not looked up: whoever runs the bot checks those of their countries.
  helpLines: {
    NL: ['113 Zelfmoordpreventie 113 of 0800-0113', 'Veilig Thuis 0800-2000'],
    BE: ['Zelfmoordlijn 1813', 'Hulplijn geweld 1712'],
  },
};
