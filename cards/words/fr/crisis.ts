import type { CrisisWords } from '../crisis-words.js';
import { listed } from '../format.js';
import { crisisKinds } from './crisis-kinds.js';

export const crisis: CrisisWords = {
  kinds: crisisKinds,
  groups: {
    close: listed(
      'mari, femme, conjoint, conjointe, compagnon, compagne, copain, copine, ex, ex mari, ex conjoint, père, mère, beau père, fils, frère, partenaire',
    ),
    they: listed(
      'collègue, chef, cheffe, patron, patronne, responsable, supérieur, manager, directeur, client, cliente, ami, amie, frère, sœur, mari, femme, conjoint, compagnon, père, mère, fils, fille, voisin, il, elle, on, quelqu’un, ils, homme, personne, gens, visiteur, individu, type',
    ),
    pills: listed(
      'cachets, comprimés, médicaments, somnifères, doliprane, paracétamol, pilules, antidouleurs, xanax',
    ),
    place: listed(
      'bureau, bâtiment, maison, cuisine, cave, entrepôt, salle des serveurs, couloir, usine, cantine, atelier, garage, escalier, appartement, magasin, accueil, parking, locaux, toilettes, étage, immeuble',
    ),
    weapon: listed('couteau, arme, pistolet, fusil, hache, bombe, machette'),
    does: listed(
      'a agressé, agresse, a frappé, frappe, a tapé, tape, a poussé, a giflé, a menacé, menace, a violé, a étranglé, a poignardé, a attrapé, attrape, insulte, humilie, harcèle, intimide, touche, tripote, a touché, a embrassé, a craché sur',
    ),
    met: listed(
      'm’a agressé, m’a agressée, m’a frappé, m’a frappée, m’a tapé, m’a tapée, m’a poussé, m’a poussée, m’a giflé, m’a giflée, m’a menacé, m’a menacée, m’a violé, m’a violée, m’a étranglé, m’a étranglée, m’a attrapé, m’a attrapée, m’a touché, m’a touchée, m’a embrassé, m’a embrassée, m’a plaqué, m’a plaquée, m’a coincé, m’a coincée, m’a bousculé, m’a bousculée, m’a insulté, m’a insultée, m’a craché',
    ),
    body: listed(
      'seins, fesses, cuisse, cuisses, gorge, cou, cheveux, visage, taille, genou, entrejambe, poitrine',
    ),
    poison: listed('javel, eau de javel, poison, mort aux rats, antigel, acide, déboucheur, produit ménager'),
  },
  said: [
    ...listed(
      'veux/vais/voudrais/voulais/pense/penser/envisage/pensé/envie/souhaite/idée à/de/d? me? suicider/tuer/pendre/noyer/mutiler/scarifier, envie de me tuer/suicider/faire/mutiler/scarifier/pendre, vais me tuer/suicider/pendre/faire, veux me tuer/suicider/faire du mal, pense à me tuer/suicider, me suicider, va/veut/voudrait/pense/menace .. se suicider/tuer/pendre, se suicider, suicidaire, suicidaires, pensées/idées noires/suicidaires, tentative de suicide, parle/parler/parlé/pense/pensé/penser/songe de/du/au suicide, met/mets/mettre/mettra fin à mes/ma/ses/sa jours/vie, mettrai fin à mes jours, me faire du mal, me fais du mal, me scarifie, me scarifier, me mutile, me mutiler, m’ouvrir les veines, me taillader, en finir avec la/ma/cette vie, en finir avec tout, pense/penser/songe à en finir, tout s’arrête enfin?, que tout s’arrête',
    ),
    ...listed(
      'veux/voudrais/veut mourir, envie de mourir, ne? veux/peux/voulais plus vivre/exister/continuer à?, plus envie de vivre, pas envie de vivre, plus la force de vivre, plus le goût de vivre, marre de vivre, fatigué/fatiguée de vivre, plus/pas/aucune/voudrais/aimerais/préférerais/veux .. ne plus? être là, aimerais/voudrais ne plus exister/être/me, aimerais être mort/morte, voudrais être mort/morte, aucune/plus/pas .. raison de vivre, rien ne me retient, la vie ne/n/vaut/est .. plus/pas la/le peine/coup/sens, la vie n’a plus de sens, ma vie n’a plus de sens, mieux sans moi, vais/veux/voudrais/pense .. sauter du/par/de/sous, sauter du toit/pont/balcon, sauter par la fenêtre, me jeter sous un?/le?/du/par .. train/toit/pont/fenêtre/métro, jamais me? réveiller, plus jamais me réveiller, plus me réveiller, disparaître pour toujours/de/à, trop/boîte/tous/plein/tube/plaquette .. <pills>, avalé/pris/prendre/avaler .. trop/tous/boîte/plein/tube .. <pills>, overdose de <pills>, surdose',
    ),
    ...listed(
      'mon/ma <close> me/nous frappe/bat/tape/cogne/menace/étrangle/viole/maltraite/insulte/violente/frappait/battait, mon/ma <close> m’a frappé/frappée/battu/battue/menacé/menacée/violé/violée/étranglée/giflé/giflée, il/elle me frappe/bat/tape/cogne/étrangle/menace/maltraite/violente, me/nous menace moi/de/avec/et/les/mes .. mort/enfants/arme/couteau/frapper/tuer/famille/moi, menacé/menacée/menace/menacent de me tuer/frapper/violer/poignarder, menacé/menace/menacée de mort, menaces de mort, <they> .. avec un/une <weapon>, a/avait/brandit/sort/porte un/une couteau/pistolet/fusil/hache/machette, <they> a une arme, coups de feu, tireur, fusillade, alerte à la bombe, y a une bombe, ai été violé/violée/agressé/agressée/frappé/frappée/poignardé/poignardée/battu/battue, jai été .. violé/violée/agressé/agressée/frappé/frappée/poignardé/poignardée, m’a violé/violée/agressé/agressée/frappé/frappée, me fais/faire/fait suivre/agresser/frapper/battre, viens de me faire agresser/frapper, me suit partout, me suit/poursuit .. chez/rue/partout/harcèle, me harcèle, peur de rentrer chez moi/à, peur de mon/ma <close>, ose pas rentrer, violent/violente avec moi, violences conjugales chez, victime de violences/violence, se fait agresser/frapper/poignarder, a été poignardé/poignardée/abattu',
    ),
    ...listed(
      '<they> .. me touche/tripote/pelote/caresse .. tout/sans/toujours/souvent/tout/les/seins/fesses/cuisse/et, me pelote, me tripote, m’a touché/touchée/pelotée/tripotée/embrassée .. sans/seins/fesses/cuisse/force, attouchements, mains aux fesses, main aux fesses, harcelé/harcelée sexuellement/par/au/moralement .. supérieur/chef/collègue/travail/patron/responsable/manager/client/homme, harcelée/harcelé sexuellement, harcelé/harcelée au travail/bureau, harcelé/harcelée moralement, harcèlement sexuel/moral .. chef/collègue/travail/patron/victime/moi/supérieur, me fais/faire/fait harceler/insulter/humilier/rabaisser, me harcèle/humilie/rabaisse/insulte .. travail/collègue/chef/jours/jour, <they> .. me harcèle/humilie/rabaisse/intimide, victime de .. harcèlement/racisme/discrimination/violence/agression, signaler .. harcèlement sexuel/moral, noms/propos/insultes/remarques/blagues/injures racistes/homophobes/sexistes, photos/images/messages .. nu/nue/nus/dénudées/sexuels/sexuelles/intimes .. arrête/moi/lui/envoie/veux/refuse, m’envoie .. photos/messages .. nu/nue/sexuels/sexuelles/intimes, avances sexuelles/déplacées, me force à .. coucher/relations/sexe, me fait chanter avec/en',
    ),
    ...listed(
      'il? y a le feu, le feu au/dans/à <place>, le feu au/dans le/la/l <place>, au feu, début d’incendie, incendie dans/au/à/à la? <place>, <place> est/prend en? feu, <place> brûle, fumée dans le/la/les <place>, appelez/appeler/appelle une?/les?/le? ambulance/secours/samu/pompiers/112/15/18, besoin d’une ambulance, besoin du samu, ne respire plus/pas, n’arrive plus/pas à respirer, peux plus respirer, peine à respirer, <they> .. s’est effondré/effondrée/évanoui/évanouie, est inconscient/inconsciente, <they> est inanimé/inanimée, perdu connaissance, gens s’évanouissent, fais/fait/faire/faisait/fait une crise cardiaque/infarctus, faire/fait/fais un infarctus/avc/malaise, crise d’épilepsie, convulse, convulsions, mal/douleur/douleurs à/dans la poitrine, saigne/saignes beaucoup/abondamment/énormément/très, perd beaucoup de sang, beaucoup de sang, sent le gaz, odeur de gaz, fuite de gaz, y a eu un accident, eu un accident grave, accident du travail grave, grièvement/gravement blessé/blessée/brûlé/brûlée, s’étouffe avec/et, en train de s’étouffer, électrocuté/électrocutée, coincé/coincée/bloqué/bloquée/coincés/bloqués dans l’ascenseur',
    ),
    ...listed(
      'personne ne me regretterait/regretterai/manquerait/pleurerait, je ne manquerais/manquerai à personne, si je n’étais plus là, si j’étais mort/morte, si je mourais/disparaissais, veux/vais/voudrais/envie d’en/en finir ce_soir/cette_nuit/aujourd’hui/maintenant/avec_la_vie/avec_ma_vie/pour_toujours/pour_de_bon, pense/songe/penser .. au suicide, idée/idées/pensées .. suicide/suicidaires/mort, impression/sens/sentiment .. de/que/veux .. vouloir mourir, vouloir mourir, peux plus .. mourir/vivre, n’en peux plus .. mourir/vivre/vie, n’en peux plus de vivre/cette_vie/la_vie, plus envie de vivre, plus la force de vivre, vais/veux/voudrais/envie_de me pendre/tuer/noyer/ouvrir/taillader/scarifier/jeter/mutiler, me faire du mal, aimerais/voudrais/préférerais/préfère ne plus/pas? être là/né/née/exister/vivre, ne plus être là, ne plus être de ce monde, me fais/faisais/fait du mal, un danger pour moi_même',
    ),
    ...listed(
      '<they> .. <met>, <they> me/nous <does>, <they> .. nous <does>, <they> .. a agressé/frappé/poignardé/menacé/giflé notre/mon/ma/un/une/la/le/l’ .. <they>/réceptionniste/agent/vigile/employé/employée/stagiaire, m’a attrapé/touché/pincé/caressé les/la/le/par .. <body>, attrapé/touche/touché/pince/caresse les <body>, me touche les <body>, homme/femme/individu/personne/type/gars/braqueur armé/armée, hommes armés, est armé, <they> .. <does> moi/mes/les enfants, me suit jusqu’à/jusque/partout/dans/tous/chez/à/depuis, harcelé/harcelée par/au/sexuellement/moralement .., envoie/envoyer/envoyé/reçois/reçu/m’envoyer/m’envoie .. photos/photo/images/vidéos .. nu/nue/nus/nues/dénudé/dénudée/intimes/sexe/porno, tombé/tombée dans/de/du .. inconscient/inconsciente/sang/bouge/respire, <they> est inconscient/inconsciente, fait/fais/pris/prend une overdose, fait/fais/faire/faisait un avc/infarctus/malaise_cardiaque/arrêt_cardiaque, a fait un avc, braquage, prise d’otage, pris en otage, kidnappé/kidnappée, crains/peur pour ma vie, suis/sommes/est en danger, me sens menacé/menacée',
    ),
    ...listed(
      'une corde/arme/lame prête/préparée/autour, préparé/acheté/noué une corde, lettre d’adieu, remarques/propos/commentaires/blagues/avances/gestes/messages sexuels/sexuelles/obscènes/sexistes/déplacés/déplacées, contre le mur et/pour, <they> .. forcé/forcée/force à/de .. rapport/rapports/sexe/coucher/embrasser/déshabiller, fumée .. sort/vient/dans/de .. la/le/les/du/l’? <place>, fumée .. <place>, bu/boit/avalé .. <poison>, se moquent/moque de moi .. jours/jour/temps/plus/sans_arrêt, <they> .. me rabaissent/rabaisse/insultent/insulte/humilient/humilie/ignorent .. jours/jour/temps/plus/sans_arrêt, peur de .. me faire/à_moi_même, aucune/pas/plus d’? issue .. mourir/vivre/vie/mort, me suit/poursuit jusqu’à/jusque/partout/chez/dans_la_rue/depuis',
    ),
    ...listed(
      'ne? veux/voudrais/voulais pas/plus me réveiller, mon/ma <close> <met>, mon/ma <close> m’a encore frappé/frappée/battu/battue/tapé/tapée/giflé/giflée/menacé/menacée/cogné/cognée, m’a encore frappé/frappée/battu/battue/touché/touchée/tapé/tapée, <they> .. agite/pointe/braque/brandit .. <weapon>, perdu le/l’/la? goût/envie/force/volonté de vivre, arrêter de me couper/scarifier/mutiler/faire_du_mal, me coupe/coupais exprès/encore/les_bras/les_poignets, <place> brûle/brule/flambe',
    ),
  ],
  unless: listed(
    'failli, excel, outlook, powerpoint, facture, factures, prix, budget, limite, critiques, pop up, pop ups, hackers, virus, phishing, dans le dos, dans le pied, d’une amende, d’amende, exercice, exercices, formation, formations, cours, assurance, politique, licence, licences, abonnement, abonnements, forfait, film, série, jeu, roman, de rire, d’ennui, de curiosité, mdr, lol, haha, ptdr, à la tâche, prévention, association, associative, centre d’accueil, soignons, webinaire, imprimante, processus, mails, notifications, newsletter, relances, rappels, renouvellement, formulaire, support, réunions, scan, droit à la remise',
  ),
  text: 'Je ne suis qu’un bot et je ne peux pas vous aider pour cela, mais des personnes le peuvent. Si vous ou quelqu’un d’autre êtes en danger, appelez le **112**, le numéro d’urgence partout dans l’UE. Ne restez pas seul avec cela : parlez-en à une personne de confiance, à un médecin ou à une ligne d’écoute. Si cela se passe au travail, les représentants du personnel, les RH ou la médecine du travail sont là aussi pour vous.',
  lines: 'On vous écoute, même anonymement :',
  inCountry: (country, numbers) => `**${country}** : ${numbers}`,
  // Written from general knowledge, not looked up: whoever runs the bot checks those of their countries.
  helpLines: {
    FR: ['3114, prévention du suicide', '3919, violences faites aux femmes'],
    BE: ['Centre de Prévention du Suicide 0800 32 123', 'Écoute violences conjugales 0800 30 030'],
    CH: ['La Main Tendue 143'],
    CA: ['9-8-8, ligne d’aide en cas de crise de suicide 988'],
  },
};
