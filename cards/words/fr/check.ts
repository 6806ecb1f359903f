// Words that every check shares, in French.
import type { CommonCheckWords } from '../check-words.js';
import { listed, sayIn } from '../format.js';

const { bound, number } = sayIn('fr');

export const check: CommonCheckWords = {
  progress: (step, of) => `${step} sur ${of}`,
  next: 'Suivant',
  back: 'Retour',
  cancel: 'Annuler',
  yes: 'Oui',
  no: 'Non',
  unknown: 'Je ne sais pas',
  edit: 'Modifier',
  startOver: 'Recommencer',
  copyAsText: 'Copier le texte',
  addToCalendar: 'Ajouter au calendrier',
  required: 'Répondez à cette question, ou choisissez « Je ne sais pas ».',
  understood: (name, value) => `${name} : ${value}`,
  notUnderstood: {
    choice: 'Choisissez l’une des options : son nom ou son numéro dans la liste suffit.',
    yesNo: 'Un oui ou un non me suffit.',
    number: 'Il me faut ici un nombre entier, par exemple 2 000 ou « environ 2 500 ».',
    date: 'Il me faut ici une date qui existe, par exemple le 12 mars 2026 ou 12/03/2026 (le jour d’abord).',
    country:
      'Il me faut ici le nom d’un pays ou d’un territoire, par exemple la Suède, le Japon ou Hong Kong.',
    vagueDate: 'Il me faut le jour exact, car un seul jour peut tout changer. Par exemple : 31 janvier 2026.',
    range: ({ min, max }) =>
      `Cela n’est pas possible : la valeur doit se situer entre ${bound(min)} et ${bound(max)}.`,
    doubtful: ({ answer }) =>
      `J’ai relevé « ${answer} », sans être sûr que ce soit bien votre cas aujourd’hui. Si oui, écrivez simplement cela.`,
  },
  proposed: (answer) => `Voulez-vous dire « ${answer} » ? Un oui suffit.`,
  eitherOf: (first, second) =>
    `Cela peut être ${first} ou ${second}. Lequel voulez-vous dire ? « 1 » ou « 2 » suffit.`,
  span: (min, max) =>
    min === undefined
      ? `au plus ${number(max)}`
      : max === undefined
        ? `au moins ${number(min)}`
        : `entre ${number(min)} et ${number(max)}`,
  cancelled: 'Très bien, j’arrête là et rien n’est conservé. Vous pouvez recommencer quand vous voulez.',
  stale: 'Ces boutons ne sont plus actifs : vous avez répondu depuis. Rien n’a été modifié.',
  resumed: 'Reprenons où nous en étions :',
  summaryTitle: 'Vos réponses',
  countryExamples: 'Par exemple France, Belgique, Hong Kong',
  reasonsTitle: 'Pourquoi',
  stepsTitle: 'La suite',
  timelineTitle: 'Les dates',
  sourceButton: 'En savoir plus',
  sourcesTitle: 'Sources',
  standing: { yes: 'Oui', no: 'Non', open: 'À voir', later: 'Plus tard' },
  typed: {
    yes: listed(
      'oui, ouais, ouep, ouaip, ok, vrai, oui oui, mais oui, si, bien sûr, certainement, absolument, tout à fait, évidemment, d’accord, volontiers, oui merci, c’est le cas, c’est fait, déjà fait',
    ),
    no: listed(
      'non, nan, pas vraiment, pas pour le moment, pas actuellement, pas pour l’instant, nope, faux, absolument pas non, bah non, ben non, non merci, mais non, pas encore, jamais, pas du tout, malheureusement non, malheureusement pas, hélas non, absolument pas, bien sûr que non, certainement pas, je n’en ai pas, je n’ai pas, nous n’en avons pas, on n’en a pas, ce n’est pas le cas, c’est pas le cas, toujours pas',
    ),
    unknown: listed(
      'je ne sais pas, je sais pas, chais pas, jsp, ché pas, jsais pas, j’sais pas, sais pas, ne sais pas, nous ne savons pas, on ne sait pas, aucune idée, je n’en ai aucune idée, pas la moindre idée, inconnu, pas sûr, pas sûre, je ne suis pas sûr, je ne suis pas sûre, pas certain, pas certaine, incertain, peut-être, possible, difficile à dire, je ne me souviens plus, je ne me souviens pas, je ne sais plus, passer, passe',
    ),
    back: listed(
      'retour, revenir, en arrière, revenir en arrière, précédent, question précédente, étape précédente',
    ),
    cancel: listed(
      'annuler, annule, annulez, on arrête, arrêter, arrête, arrêtez, stop, quitter, abandonner, laisse tomber, laissez tomber, tant pis, terminer',
    ),
    startOver: listed(
      'recommencer, recommence, recommencez, reprendre au début, depuis le début, à zéro, repartir de zéro, redémarrer',
    ),
    copy: listed('copier, copie, copier en texte, copier comme texte, en texte, copier le texte, texte brut'),
  },
  change: listed(
    'modifier, modifie, modifiez, modifier le, modifier la, modifier les, modifier mon, modifier ma, changer, changer le, changer la, changer les, changer de, change, changez, corriger, corriger le, corriger la, corrige, rectifier',
  ),
};
