// What people type in a check, in French.
import { listed } from '../format.js';
import type { ReadingWords } from '../reading-words.js';
import { countries } from './names.js';

export const reading: ReadingWords = {
  plain: listed(
    "bah, ben, toujours en cours, encore en cours, où, d'où, entièrement, complètement, tout, bosse, bosser, on bosse, basé, basée, basés, basées, implanté, implantée, installés à, chez, jusqu’ici, jusqu’à présent, pour l’instant, pour le moment, je travaille pour, payons, on paie, on paye, je paie, tout à fait, parfaitement, totalement, banale, banal, classique, je voulais dire, je veux dire, abonnement, abonnements, siège, siège social, bureaux, se trouve, trouve, société, entreprise, bien sûr, évidemment, en ce moment, pour le moment, et, clé, clés, avantage, avantages, expirent, date, dates, compte, nous, notre, nos, on, je, j', moi, mon, ma, mes, il, elle, ce, c', c'est, est, sommes, suis, avons, ai, a, y, en, un, une, des, le, la, les, l', de, du, d', au, aux, à, dans, pour, avec, comme, par, via, chez, s'agit, agit, s', svp, merci, bonjour, salut, alors, donc, juste, simplement, vraiment, effectivement, situés, basés, situé, basé, implantés, habite, travaille, travaillons, pays, bureau, organisation, type, genre, réponse, choisis, prends, option, petit, petite, grand, grande, local, locale, enregistrée, enregistré, achetons, achète, achetés, achetées, utilisons, concerne, actuellement, maintenant, aujourd'hui, moi-même, ici, cela, ça, s'il, vous, plaît, plait, te, oui, ouais, ok, d'accord, toujours, tous, toutes, tout, toute, surtout, principalement, normal, normale, ordinaire, classique, tenons, tient, gère, gérons, dirige, dirigeons, représente, enregistrés, immatriculée, immatriculé, immatriculés, domicilié, domiciliée, domiciliés, implantée, implanté, située, basée, appelé, appelée, s'appelle, fondée, fondé, créée, créé, très, assez, bien, depuis, travailler, bosse, qu', que, qui, faisons, fait, fais, partie de, nos bureaux, notre société, l'entreprise",
  ),
  denying: listed(
    "pas, non, ne, n', ni, jamais, sans, aucun, aucune, rien, nul, nulle, sauf, hors, hormis, excepté, guère, plus, nullement, manque, manquent, désactivé, désactivée, désactivés, bloqué, bloquée, refusé, refusée, contraire, loin, loin d'être, nulle part, éteint, dépourvu, interdit",
  ),
  past: listed(
    'était, étions, avait, avions, étais, avais, autrefois, anciennement, ancien, ancienne, auparavant, avant, jadis, ex, expiré, expirée, terminé, fini, arrêté, jusque, dernier, dernière, perdu, il y a, étaient, fut, fûmes, été, dissous, dissoute, fermé, fermée, faillite, en faillite, liquidation, vendu, vendue, quitté, quittée, déménagé, ne plus, n’est plus, ne sommes plus, ancien employeur, anciens, anciennes, à l’époque, dans le temps, retraité, retraitée, jusqu’à, jusqu’en, travaillais, travaillait, bossais, l’an dernier, l’année dernière, précédent, précédente, résilié, résiliée, cessé, cessation, a fermé, ferma, fermés, a expiré, prit fin, a pris fin, supprimé, supprimée',
  ),
  ahead: listed(
    'sera, serons, serait, serions, aurons, aurions, aura, aurait, devrait, devrions, pourrait, pourrions, peut, pouvons, voulons, veux, veut, voudrais, voudrions, espérons, espère, prévoyons, prévu, bientôt, prochain, prochaine, prochainement, si, quand, lorsque, deviendrons, devenir, faudrait, faut, besoin, demain, envisageons, imaginons, supposons, allons, plus tard, serais, futur, future, à venir, en cours, en cours de, monter, créer, fonder, passer en, demande, demandé, dossier, en attente, attendons, attends, attend, rêve, rêvons, comptons, compte faire, compte s’installer, on compte, aimerais, aimerions, aimerait, souhaite, souhaitons, projet, projetons, dès que, d’ici, va devenir, allons devenir, l’an prochain, l’année prochaine, un jour, devons, dois, essaie, essayons, vais, on espère, pensons',
  ),
  others: listed(
    'femme, mari, épouse, époux, son, sa, ses, leur, leurs, ils, elles, sœur, frère, ami, amie, fournisseur, revendeur, client, clients, voisin, maison-mère, concurrent, quelqu’un, autre, autres, filiale, chef, collègue, vendons, vend, copain, copine, conjoint, conjointe, compagnon, compagne, fille, fils, père, mère, papa, maman, oncle, tante, cousin, cousine, beau-frère, belle-sœur, beau-père, pote, voisine, voisins, connaissance, fournisseurs, prestataire de, travaillons pour, travaille pour, bosse pour, société mère, maison mère, société sœur, holding, concurrents, patron, patronne, sœurs, nos clients, notre client, leurs clients, prestataires, bailleur, locataires, d’autres, autrui, à côté de, à côté d’, en face de, face à, neveu, nièce, beau-fils, belle-mère, grand-père',
  ),
  pointing: listed('il, elle, ils, elles, son, sa, ses, lui, leur, leurs'),
  doubting: listed(
    'pas tout, pas tous, pas toutes, pas tout le monde, pas les deux, comme une, comme un, on dirait, l’une des deux, l’un des deux, une des deux, à vous de me dire, à vous de voir, parlé, discuté, en parle, non seulement, pas seulement, pas uniquement, peut-être, probablement, sûrement, sans doute, vraisemblablement, pense, crois, croit, je pense, je crois, suppose, dirais, semble, apparemment, incertain, doute, ou, soit, presque, plutôt, genre de, en partie, espère, normalement, ça dépend, cela dépend, dépend, difficile à dire, pas clair, entre les deux, à moitié, moitié, mi, semi, plus ou moins, une sorte, une sorte de, sorte de, genre, un peu, en quelque sorte, disons, dirait, on dirait, soi-disant, prétendu, je me demande, demande si, idée, aucune idée, éventuellement, possible, possiblement, à la fois, mélange, dit-on, j’imagine, imagine, enfin, censé, censée, a priori, pour autant que, autant que, pas sûr, pas sûre, pas certain, pas certaine, pas trop sûr, pas trop sûre, pas sur, à vérifier',
  ),
  mocking: listed(
    'si vous le dites, si tu le dis, qui dit ça, et puis quoi encore, tu parles, vous parlez, tu rêves, vous rêvez, à d’autres, mon œil, dans tes rêves, dans vos rêves, dans mes rêves, la bonne blague, très drôle, c’est une blague, je plaisante, je rigole, quand les poules auront des dents, si seulement, ben voyons, mais voyons, et moi je suis le pape, et moi je suis le roi, et moi je suis la reine, laissez-moi rire, laisse-moi rire',
  ),
  wanting: listed(
    'veux, veut, voulons, voudrais, voudrions, souhaite, souhaitons, aimerais, aimerions, besoin, faut, allons, vais, va, devons, dois, créer, créons',
  ),
  supplying: listed(
    'vendons, vend, vends, vendre, fournissons, fournit, livrons, livre, distribuons, conseillons, servons, louons, facturons, intervenons, démarchons',
  ),
  asides: {
    sources: listed(
      "si j’en crois, si on en croit, à en croire, sur la facture, sur le contrat, dans le mail, dans le portail, d'après, selon, dit, via, par, grâce à, indiqué, marqué, écrit, acheté chez, achetées chez, achetés chez, gérées par, fourni par",
    ),
    explaining: listed(
      "c'est, ce sont, cela fait, ça fait, c'était, soit, c'est-à-dire, donc, autrement dit",
    ),
  },
  beside: {
    being: listed("est, sommes, suis, c'est, sont, s'appelle, appelé, appelée, comme, en tant que"),
    inside: listed('à, au, aux, dans, en, chez, sur, près'),
    subjects: listed("nous, on, je, j', vous, il, elle, ils, elles, qui"),
    parts: listed(
      'service, services, département, division, équipe, partie, branche, direction, antenne, composante, membre, prof, professeur, employé, salarié, agent',
    ),
    definite: listed("le, la, l', les, cette, cet, ce"),
    relative: listed('qui, que, dont, où on'),
    having: listed('avec'),
    definiteEndings: [],
    isNounFirst: false,
  },
  takingNote: listed('ok, okay, d’accord, daccord, c’est bon, bon, super, parfait, très bien, bien, nickel'),
  agreeing: listed(
    'exact, exactement, c’est exact, c’est ça, c’est bien ça, correct, en effet, effectivement',
  ),
  hedged: {
    yes: listed(
      'jpense, jpense oui, je pense bien, je crois oui, chuis presque sûr, je pense, je pense que oui, pense que oui, je crois, je crois que oui, je crois bien, je pense bien, je suppose, je suppose que oui, j’imagine, j’imagine que oui, probablement, probablement oui, sûrement, sans doute, vraisemblablement, normalement, normalement oui, a priori, a priori oui, il me semble, il me semble que oui, je dirais oui, je dirais que oui, autant que je sache, à ma connaissance, à ma connaissance oui, j’espère, je l’espère, ça devrait, on dirait, on dirait bien, en principe, en principe oui, presque sûr',
    ),
    no: listed(
      'je ne pense pas qu’on ait ça, je pense pas qu’on ait ça, je ne crois pas qu’on l’ait, je crois pas qu’on ait ça, je ne pense pas que nous l’ayons, pas à mon avis, je ne pense pas, je pense pas, pense pas, je ne crois pas, je crois pas, crois pas, je crois que non, je pense que non, probablement pas, sans doute pas, sûrement pas, a priori non, a priori pas, normalement non, pas que je sache, non pas que je sache, pas à ma connaissance, à ma connaissance non, il me semble que non, j’en doute, je dirais non, je ne suppose pas, on dirait pas',
    ),
  },
  opining: listed(
    'je crois, je pense, je suppose, il me semble, me semble-t-il, à ma connaissance, que je sache, sauf erreur, sauf erreur de ma part, j’ai l’impression',
  ),
  opening: {
    yes: listed(
      'oui, ouais, ouep, ouaip, mais oui, ben oui, bah oui, oui oui, bien sûr, tout à fait, absolument, évidemment, certainement',
    ),
    no: listed('non, nan, ben non, bah non, mais non, pas encore, toujours pas'),
  },
  doing: listed(
    "a fait, l'a fait, s'en est occupé, s'en est chargé, a activé, l'a activé, l'a activée, activé, configuré, installé, a attribué, fait",
  ),
  parting: listed('mais'),
  but: listed('mais, sauf, cependant, toutefois, pourtant, par contre, excepté, à condition, à part, hormis'),
  or: listed('ou, ni'),
  halfDenials: listed('ne, n'),
  bareDenials: listed('pas'),
  softening: listed(
    'hein, ben, hm, plus rien à faire, rien d’autre à faire, donc c’est bon, merci bien, mci, svp, stp, merci, oh, ah, eh, euh, hum, hein, ben, bah, ba, alors, donc, nou, bon, monsieur, madame, désolé, désolée, hélas, malheureusement, honnêtement, franchement, à vrai dire, en fait, en réalité, vraiment, bien sûr, évidemment, bien entendu, certainement, tout à fait, absolument, actuellement, pour le moment, pour l’instant, en ce moment, maintenant, haha, mdr, bonjour, salut, du tout, chez nous, pour nous, là, ici, déjà, bien, aussi, quoi, voilà, jusqu’à présent, jusqu’ici',
  ),
  askingFirst: listed(
    'je demande à, je demande au, je dois demander, faut que je demande, faudrait que je demande, il faudrait demander, je vais demander, je devrais demander, faut demander, dois me renseigner, je me renseigne, faut que je vérifie auprès, dois vérifier auprès',
  ),
  unknownOf: listed('de, du, de la, des, sur, concernant, pour, quant à'),
  notFound: listed(
    'je ne trouve pas, je trouve pas, je ne le trouve pas, je le trouve pas, je ne la trouve pas, je la trouve pas, je n’ai pas trouvé, j’ai pas trouvé, pas trouvé, pas trouvée, introuvable, je ne vois pas, je vois pas, je ne le vois pas, je ne la vois pas, ce n’est pas indiqué, c’est pas indiqué, pas indiqué, pas indiquée, pas affiché, ce n’est pas écrit, rien d’indiqué, je ne l’ai pas, je l’ai pas, je n’ai pas la date, j’ai pas la date, je n’ai pas l’info, j’ai pas l’info, je n’ai pas cette information, pas sous la main, je ne l’ai pas sous la main, je l’ai pas sous la main, j’ai oublié, oublié, je ne sais plus, je sais plus, sais plus, je ne me rappelle plus, je ne me rappelle pas, je me souviens plus, je me rappelle plus, je ne saurais dire, je ne peux pas dire, je peux pas dire',
  ),
  asking: {
    ofStep: listed(
      'faut, faut il, besoin, voulez, veux, veut, veut dire, signifie, différence, différent, exactement, appelle, compte t on, comptent, trouver, trouve, vois, voit, sert, servir, quoi, au juste, exact, demande, demandez, demander, minimum, moins, suffit, inclus, incluse, incluses, compris',
    ),
    pointing: listed(
      'ce, cet, cette, ces, vous faut-il, il vous faut, te faut-il, il te faut, voulez-vous, demandez-vous',
    ),
    openers: listed('et, mais, hm, ok, alors, donc, euh, bon'),
    leads: listed(
      'attendez, attends, attendez une seconde, attends deux secondes, un instant, une seconde, deux secondes, minute, pardon, excusez-moi, désolé, désolée, une question, petite question, juste une question, question, avant de continuer, avant de répondre, avant d’aller plus loin, au fait',
    ),
    whatIs: listed(
      'c’est quoi, qu’est-ce que, qu’est-ce qu, ça veut dire quoi, que veut dire, que signifie, c quoi, cest quoi, c koi, ces quoi, késako, kesako, kézako, qu’est ce que c’est, jamais entendu parler, connais pas',
    ),
    phrases: listed(
      "c'est quoi, c'est qui, ça veut dire quoi, c'est où, c'est quand, c'est combien, quid de, je voudrais savoir, j’aimerais savoir, je veux savoir, je me demande, expliquez, expliquez-moi, explique, explique-moi, pouvez-vous expliquer, vous pouvez expliquer, tu peux expliquer, dites-moi, qu’est-ce que, qu’est-ce qu, ce que c’est, ce qu’est, de ce que c’est, de ce qu’est",
    ),
    words: listed(
      'que, quoi, quel, quelle, quels, quelles, qui, quand, où, pourquoi, comment, combien, puis, expliquez, explique, dites, dis',
    ),
    verbs: listed('peut, est, sont, sommes, ai, avons, as, avez, faut, doit'),
    subjects: listed('on, ce, il, elle, je, nous, vous, tu, ils'),
  },
  courtesy: listed(
    "s'il vous plaît, s'il te plaît, svp, stp, merci, ok, bonjour, salut, maintenant, alors, donc, désolé, pardon, juste, non merci, oui merci, d'accord, pouvez-vous, peux-tu, pourriez-vous, pourrais-tu, peut-on, puis-je, je veux, je voudrais, j'aimerais, nous voulons, nous voudrions, nous aimerions, on veut, on voudrait, veuillez, aidez-moi à, ça, cela, tout, la vérification, ici, pour moi, pour nous, là",
  ),
  both: listed(
    'les deux, oui les deux, tous les deux, toutes les deux, j’ai les deux, nous avons les deux, oui aux deux',
  ),
  neither: listed('ni l’un ni l’autre, aucun des deux, aucune des deux, non aux deux'),
  having: {
    yes: listed(
      'bien sûr que oui, évidemment que oui, j’en ai une, j’en ai un, remarche, il remarche, ça remarche, refonctionne, j’en ai un, j’en ai une, nous en avons un, nous en avons une, nous en avons, j’en ai, on en a un',
    ),
    no: listed(
      'je n’en ai pas, j’en ai pas, nous n’en avons pas, on n’en a pas, je n’en ai aucun, j’en ai aucun, aucun, aucune, on n’a pas ça, on a pas ça, on a rien de tout ça, on n’a rien de tout ça, on n’a pas cela, nous n’avons pas ça, nous n’avons pas cela, j’ai pas ça, je n’ai pas ça, on en a pas, on en a aucun, on en a aucune, nous n’en avons aucun, nous n’en avons aucune, on n’en a aucun, on n’en a aucune, rien de tout ça, rien de tout cela, pas de ça',
    ),
    lacking: listed(
      "pas de perso, rien de perso, rien de personnel, rien à moi, pas d’autre, j'en ai pas eu d'autre, je n’en ai pas eu d’autre, rien depuis, jamais eu, jamais créé, jamais ouvert, jamais reçu, que celui du boulot, que celui du travail, seulement celui du travail, pas recréé, pas rouvert",
    ),
  },
  concluding: listed('donc, du coup, alors, par conséquent'),
  things: listed('ils, elles, il, elle, les'),
  doers: listed('par, avec, ensemble avec'),
  correcting: {
    openers: listed(
      'en fait, je voulais dire, plutôt, je corrige, je rectifie, correction, il faut lire, c’est plutôt, je me suis trompé c’est, finalement, mettez, mets, mettons',
    ),
    instead: listed('plutôt, à la place'),
    wait: listed(
      'ah non, ou non, ou plutôt, enfin non, je veux dire, enfin, je voulais dire, attends, attendez, non attends, non attendez, oups, erreur, pardon, je me trompe, je me suis trompé, je me suis trompée, non pardon, pardon non, faute de frappe, je me suis planté, je me suis plantée, coquille',
    ),
    andNot: listed('et non, et pas, et surtout pas, et non pas'),
    thought: listed(
      'au début, d’abord, au départ, auparavant, je croyais, je pensais, on croyait, on pensait, nous pensions, j’ai dit, j’ai écrit, j’avais dit, j’ai cru',
    ),
  },
  numbers: {
    noneAtAll: listed(
      'aucune du tout, aucun du tout, pas une seule, pas un seul, absolument aucune, absolument aucun, on n’en a pas une seule, nous n’en avons aucune, on n’en a aucune, rien du tout, pas une seule licence, aucune licence, zéro pointé',
    ),
    about: listed(
      'un peu plus de, légèrement plus de, presque, près de, un peu moins de, environ, autour de, à peu près, dans les, aux alentours de, approximativement, quelque, ou à peu près, à peu de choses près, aux environs de, grosso modo, vers les, ca, circa',
    ),
    atLeast: listed('au moins, minimum, au minimum, ou plus, et plus, pas moins de'),
    moreThan: listed("plus de, plus d', un peu plus de, au-dessus de, au-delà de, légèrement plus de"),
    atMost: listed("au plus, maximum, au maximum, jusqu'à, tout au plus, ou moins, pas plus de"),
    lessThan: listed("presque, près de, moins de, moins d', un peu moins de, en dessous de, sous les"),
    between: listed('entre, de'),
    to: listed('et, à'),
    plus: listed('ainsi que, et encore, et en plus, et aussi, encore, et, plus'),
    rest: listed('reste'),
    year: listed('en, année, l’année, en l’an, l’an, pendant'),
    counted: listed(
      'tout rond, pile, pile poil, tout juste, en ce moment, actuellement, on en paie, on en paye, nous en payons, on paie, on en est à, nous en sommes à, on est à, il en reste, il nous en reste, pour tout le monde, pour toute l’entreprise, pour toute la boîte, il y en a, on en a, nous en avons, j’en ai, en a, le nombre, nombre, ce sont, cela fait, ça fait, comptées, compté, il y a, licence, licences, abonnement, abonnements, postes, poste, total, en tout, exactement, précisément, au total, unités, utilisateurs, utilisateur, achetées, achetés, ensemble, toutes, tous, toutes en, x, ça ferait, cela ferait, ça ferait, ce serait, ça serait, cela donne, ça donne, ce qui fait, on arrive à',
    ),
    selves: listed('on est, nous sommes, on est à peu près, on serait'),
    people: listed('salariés, employés, personnes, personnel, collègues, gens, effectif'),
    others: listed(
      'salariés, employés, personnes, élèves, étudiants, ordinateurs, appareils, jours, mois, personnel, euros, pour cent, bureaux, boîtes, comptes, collègues, effectif',
    ),
    roundly: {
      '10': listed('une dizaine, dizaine'),
      '15': listed('une quinzaine, quinzaine'),
      '20': listed('une vingtaine, vingtaine'),
      '30': listed('une trentaine, trentaine'),
      '40': listed('une quarantaine, quarantaine'),
      '50': listed('une cinquantaine, cinquantaine'),
      '60': listed('une soixantaine, soixantaine'),
      '100': listed('une centaine, centaine'),
      '1000': listed('un millier, millier'),
    },
    vague: listed(
      'beaucoup, quelques, plusieurs, centaine, centaines, millier, milliers, dizaine, dizaines, douzaine, peu, pas mal',
    ),
    units:
      'zéro/zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf',
    tens: 'vingt trente quarante cinquante soixante septante quatrevingt/quatrevingts/huitante/octante nonante',
    hundred: 'cent/cents',
    thousand: 'mille',
    isOnesFirst: false,
    isCountedOnTo: [60, 80],
    million: 'million/millions',
    and: 'et',
    scales: { '1000': listed('mille') },
    articles: { counting: listed('un, une'), never: [], notBefore: listed('de, d, pour') },
  },
  dates: {
    relative: {
      '-2': listed('avant-hier'),
      '-1': listed('hier'),
      '0': listed("aujourd'hui, aujourdhui, ce jour, maintenant"),
      '1': listed('demain'),
      '2': listed('après-demain'),
    },
    plain: listed(
      "déjà, même, précisément, maintenant, désormais, elle, il, expire, indique, valable, échéance, se termine, prend fin, en date, le, du, au, l', c', est, c'est, jour, date, merci, svp, expire, expirent, fin de validité, validité, valable jusqu'au, licences, les, nos, avantages, date de fin",
    ),
    time: listed(
      'an, année, mois, semaine, trimestre, printemps, été, automne, hiver, bientôt, prochain, prochaine, dernier, dernière, fin, début, noël, pâques, dans, mi',
    ),
    since: listed('depuis, dès'),
    named: {
      '01-01': listed('jour de l’an, Nouvel An, nouvel an, le premier de l’an'),
      '05-01': listed('fête du Travail'),
      '11-01': listed('Toussaint'),
      '12-24': listed('veille de Noël, réveillon de Noël'),
      '12-25': listed('jour de Noël'),
      '12-31': listed('Saint-Sylvestre, réveillon du Nouvel An, réveillon du jour de l’an'),
    },
    untilIncluding: [],
    until: listed("jusqu'au, jusqu'à, jusqu’en"),
    lastDayOf: listed('dernier jour de, dernier jour d’, dernier jour du mois de, dernier jour du mois d’'),
    months: { '7': listed('juil') },
    years: {
      '-1': listed("l'année dernière, l'an dernier, l'an passé"),
      '0': listed('cette année, de cette année'),
      '1': listed("l'année prochaine, l'an prochain"),
    },
    ago: listed(
      "lundi dernier, mardi dernier, mercredi dernier, jeudi dernier, vendredi dernier, le jour même, l’autre jour, tout de suite, la semaine dernière, le mois dernier, la semaine dernière, le mois dernier, l'année dernière, l'an dernier, l'été dernier, hier, avant-hier, ce matin, cette semaine, ce mois-ci, cette année, il y a longtemps, il y a un an, il y a une semaine, il y a un mois, il y a quelques jours, il y a deux semaines, il y a trois mois, récemment, tout juste, tout récemment, à l'instant, l'autre jour",
    ),
    ended: listed(
      "a expiré le, a expiré, ont expiré le, expiré le, expirée le, expiré depuis le, a pris fin le, ont pris fin le, s'est terminé le, il a expiré le, il a expiré, il ont expiré le, il expiré le, il expirée le, il expiré depuis le, il a pris fin le, il ont pris fin le, il s'est terminé le, elle a expiré le, elle a expiré, elle ont expiré le, elle expiré le, elle expirée le, elle expiré depuis le, elle a pris fin le, elle ont pris fin le, elle s'est terminé le, ils a expiré le, ils a expiré, ils ont expiré le, ils expiré le, ils expirée le, ils expiré depuis le, ils a pris fin le, ils ont pris fin le, ils s'est terminé le, elles a expiré le, elles a expiré, elles ont expiré le, elles expiré le, elles expirée le, elles expiré depuis le, elles a pris fin le, elles ont pris fin le, elles s'est terminé le, l'avantage a expiré le, l'avantage a expiré, l'avantage ont expiré le, l'avantage expiré le, l'avantage expirée le, l'avantage expiré depuis le, l'avantage a pris fin le, l'avantage ont pris fin le, l'avantage s'est terminé le, ça a expiré le, ça a expiré, ça ont expiré le, ça expiré le, ça expirée le, ça expiré depuis le, ça a pris fin le, ça ont pris fin le, ça s'est terminé le",
    ),
    from: listed('à partir du, à partir de, dès le, dès, à compter du, depuis le, début le, commence le'),
  },
  placeEndings: listed('er, re, ère, ere, ére, e, ème, eme, éme, d, nd, de, nde'),
  places: listed(
    'premier/première, deuxième/second/seconde, troisième, quatrième, cinquième, dernier/dernière',
  ),
  placeFillers: listed(
    'le, la, option, numéro, n, choix, merci, svp, je choisis, je prends, question, réponse, point, celle, celui, chiffre, montrez, montre, la question, celle-là, celui-là, plutôt',
  ),
  countries,
};
