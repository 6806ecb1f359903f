// What people type in a check, in French.
import { listed } from '../format.js';
import type { ReadingWords } from '../reading-words.js';
import { countries } from './countries.js';

export const reading: ReadingWords = {
  plain: listed(
    "siège, siège social, bureaux, se trouve, trouve, société, entreprise, bien sûr, évidemment, en ce moment, pour le moment, et, clé, clés, avantage, avantages, expirent, date, dates, compte, nous, notre, nos, on, je, j', moi, mon, ma, mes, il, elle, ce, c', c'est, est, sommes, suis, avons, ai, a, y, en, un, une, des, le, la, les, l', de, du, d', au, aux, à, dans, pour, avec, comme, par, via, chez, s'agit, agit, s', svp, merci, bonjour, salut, alors, donc, juste, simplement, vraiment, effectivement, situés, basés, situé, basé, implantés, habite, travaille, travaillons, pays, bureau, organisation, type, genre, réponse, choisis, prends, option, petit, petite, grand, grande, local, locale, enregistrée, enregistré, achetons, achète, achetés, achetées, utilisons, concerne, actuellement, maintenant, aujourd'hui, moi-même, ici, cela, ça, s'il, vous, plaît, plait, te",
  ),
  denying: listed(
    "pas, non, ne, n', ni, jamais, sans, aucun, aucune, rien, nul, nulle, sauf, hors, hormis, excepté, guère, plus, nullement",
  ),
  past: listed(
    'était, étions, avait, avions, étais, avais, autrefois, anciennement, ancien, ancienne, auparavant, avant, jadis, ex, expiré, expirée, terminé, fini, arrêté, jusque, dernier, dernière, perdu, il y a',
  ),
  ahead: listed(
    'sera, serons, serait, serions, aurons, aurions, aura, aurait, devrait, devrions, pourrait, pourrions, peut, pouvons, voulons, veux, veut, voudrais, voudrions, espérons, espère, prévoyons, prévu, bientôt, prochain, prochaine, prochainement, si, quand, lorsque, deviendrons, devenir, faudrait, faut, besoin, demain, envisageons, imaginons, supposons, allons, plus tard',
  ),
  others: listed(
    'femme, mari, épouse, époux, son, sa, ses, leur, leurs, ils, elles, sœur, frère, ami, amie, fournisseur, revendeur, client, clients, voisin, maison-mère, concurrent, quelqu’un, autre, autres, filiale, chef, collègue, vendons, vend',
  ),
  doubting: listed(
    'peut-être, probablement, sûrement, sans doute, vraisemblablement, pense, crois, croit, je pense, je crois, suppose, dirais, semble, apparemment, incertain, doute, ou, soit, presque, plutôt, genre de, en partie, espère, normalement',
  ),
  agreeing: listed(
    'exact, exactement, c’est exact, c’est ça, c’est bien ça, correct, en effet, effectivement',
  ),
  courtesy: listed(
    "s'il vous plaît, s'il te plaît, svp, stp, merci, ok, bonjour, salut, maintenant, alors, donc, désolé, pardon, juste, non merci, oui merci, d'accord, pouvez-vous, peux-tu, pourriez-vous, pourrais-tu, peut-on, puis-je, je veux, je voudrais, j'aimerais, nous voulons, nous voudrions, nous aimerions, on veut, on voudrait, veuillez, aidez-moi à, ça, cela, tout, la vérification, ici, pour moi, pour nous, là",
  ),
  both: listed(
    'les deux, oui les deux, tous les deux, toutes les deux, j’ai les deux, nous avons les deux, oui aux deux',
  ),
  neither: listed('ni l’un ni l’autre, aucun des deux, aucune des deux, non aux deux'),
  having: {
    yes: listed(
      'j’en ai un, j’en ai une, nous en avons un, nous en avons une, nous en avons, j’en ai, on en a un',
    ),
    no: listed(
      'je n’en ai pas, j’en ai pas, nous n’en avons pas, on n’en a pas, je n’en ai aucun, j’en ai aucun, aucun, aucune',
    ),
  },
  about: {
    activated: listed(
      'activé, activée, activés, activées, échangée, échangé, attribué, affectée, actif, active, déjà, avantage, clé, encore, fait, été',
    ),
    available: listed('disponible, affiché, visible, indiqué, avantage, encore'),
    email: listed(
      'e-mail, email, mail, courriel, adresse, adresse e-mail, adresse mail, professionnelle, valide',
    ),
    account: listed('compte, compte microsoft, microsoft, actif, personnel'),
    otherOffer: listed('offre, autre offre, crédit, prépayé'),
  },
  numbers: {
    about: listed(
      'environ, autour de, à peu près, dans les, aux alentours de, approximativement, quelque, ou à peu près, à peu de choses près, aux environs de, grosso modo, vers les, ca, circa',
    ),
    atLeast: listed('au moins, minimum, au minimum, ou plus, et plus, pas moins de'),
    moreThan: listed("plus de, plus d', un peu plus de, au-dessus de, au-delà de, légèrement plus de"),
    atMost: listed("au plus, maximum, au maximum, jusqu'à, tout au plus, ou moins, pas plus de"),
    lessThan: listed("presque, près de, moins de, moins d', un peu moins de, en dessous de, sous les"),
    between: listed('entre, de'),
    to: listed('et, à'),
    plus: listed('et, plus'),
    year: listed('en, année, l’année, en l’an, l’an, pendant'),
    counted: listed(
      'il y en a, on en a, nous en avons, j’en ai, en a, le nombre, nombre, ce sont, cela fait, ça fait, comptées, compté, il y a, licence, licences, abonnement, abonnements, postes, poste, total, en tout, exactement, précisément, au total, unités, utilisateurs, utilisateur, achetées, achetés, ensemble',
    ),
    vague: listed(
      'beaucoup, quelques, plusieurs, centaine, centaines, millier, milliers, dizaine, dizaines, douzaine, peu, pas mal',
    ),
    units:
      'zéro/zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf',
    tens: 'vingt trente quarante cinquante soixante septante quatrevingt/quatrevingts/huitante/octante nonante',
    hundred: 'cent/cents',
    thousand: 'mille',
    million: 'million/millions',
    and: 'et',
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
      "elle, il, expire, indique, valable, échéance, se termine, prend fin, en date, le, du, au, l', c', est, c'est, jour, date, merci, svp, expire",
    ),
    time: listed(
      'an, année, mois, semaine, trimestre, printemps, été, automne, hiver, bientôt, prochain, prochaine, dernier, dernière, fin, début, noël, pâques, dans, mi',
    ),
    since: listed('depuis'),
  },
  places: listed(
    'premier/première, deuxième/second/seconde, troisième, quatrième, cinquième, dernier/dernière',
  ),
  placeFillers: listed('le, la, option, numéro, n, choix, merci, svp, je choisis, je prends'),
  countries,
};
