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
  betweenAnswers: ' ; ',
  notUnderstood: {
    needed:
      'J’ai besoin de cette réponse pour continuer. Choisissez ce qui s’en rapproche le plus ; vous pourrez la modifier ensuite.',
    choice: ({ a }) => `Choisissez l’une des options : par exemple « ${a} », ou simplement « 1 ».`,
    yesNo: 'Un oui ou un non me suffit.',
    number: 'Il me faut ici un nombre entier, par exemple 2 000 ou « environ 2 500 ».',
    date: 'Il me faut ici une date valide, par exemple le 12 mars 2026 ou 12/03/2026 (le jour d’abord).',
    country:
      'Il me faut ici le nom d’un pays ou d’un territoire, par exemple la Suède, le Japon ou Hong Kong.',
    vagueDate: 'Il me faut le jour exact, car un seul jour peut tout changer. Par exemple : 31 janvier 2026.',
    range: ({ min, max }) =>
      `Ce n’est pas possible : la valeur doit se situer entre ${bound(min)} et ${bound(max)}.`,
    doubtful: ({ answer }) =>
      `J’ai relevé « ${answer} », sans être sûr que ce soit bien votre cas aujourd’hui. Si ça l’est, écrivez-le tel quel.`,
  },
  proposed: (answer) => `Voulez-vous dire « ${answer} » ? Un oui suffit.`,
  keptFigure: (said, question) =>
    `J’ai bien noté « ${said} ». Voici ce que je demanderai plus tard : ${question}`,
  keptForLater: (name, said) => `${name} : j’ai bien noté « ${said} », j’y reviendrai.`,
  takenBack: (name, said) => `${name} : j’ai retiré « ${said} » et je vous reposerai la question.`,
  eitherOf: (first, second) =>
    `Cela peut être ${first} ou ${second}. Lequel voulez-vous dire ? « 1 » ou « 2 » suffit.`,
  span: (min, max) =>
    min === undefined
      ? `au plus ${number(max)}`
      : max === undefined
        ? `au moins ${number(min)}`
        : `entre ${number(min)} et ${number(max)}`,
  secondTry: {
    choice: ({ a, b }) => `Je n’ai pas compris. Écrivez l’une des options, par exemple « ${a} » ou « ${b} ».`,
    yesNo: 'Le plus simple : écrivez « oui » ou « non ».',
    number: 'En chiffres, c’est plus facile pour moi : écrivez par exemple « 1400 » ou « au moins 2500 ».',
    date: 'Il me faut le jour, le mois et l’année : écrivez par exemple « 31/01/2027 » ou « 31 janvier 2027 ».',
    country: 'Le nom d’un seul pays suffit : écrivez par exemple « Norvège » ou « Canada ».',
  },
  orStop: 'Pour arrêter, écrivez « stop ».',
  thirdTry: (isUnsureTaken) =>
    `Désolé, je n’ai toujours pas compris. Choisissez l’un des boutons ci-dessous${isUnsureTaken ? ' ; « Je ne sais pas » est aussi une bonne réponse' : ''}.`,
  furtherTries: [
    'Je n’arrive pas non plus à rattacher cela à la question. Les boutons ci-dessous fonctionnent toujours.',
    'Je n’y trouve toujours pas de réponse. Utilisez l’un des boutons, ou demandez à quelqu’un.',
  ],
  lookTitle: 'Voici ce que j’ai retenu de votre message :',
  lookRight: 'C’est exact',
  lookHelp:
    'C’est ce que j’ai compris de votre message, et le résultat en dépend. Si c’est exact, « oui » suffit ; sinon, écrivez la bonne réponse.',
  lookWhich: 'Qu’est-ce qui n’est pas exact ? Écrivez la bonne réponse, ou choisissez « Modifier ».',
  changed: (name, from, to) => `${name} : ${from} → ${to}`,
  sameVerdict: 'La réponse reste la même.',
  otherVerdict: 'La réponse n’est alors plus la même.',
  stands: 'Ce n’était qu’une supposition : vos réponses et le résultat donné plus haut restent inchangés.',
  stillOpen: (title) => `Vous n’aviez pas terminé ceci : ${title}`,
  goOn: 'Poursuivre',
  cancelled: 'Très bien, j’arrête là et rien n’est conservé. Vous pouvez recommencer quand vous voulez.',
  stale: 'Ces boutons ne sont plus actifs : vous avez répondu depuis. Rien n’a été modifié.',
  resumed: 'Reprenons là où nous en étions :',
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
      'c’est fait, c’est déjà fait, déjà fait, oui, ouais, ouep, ouaip, ok, vrai, oui oui, mais oui, si, bien sûr, certainement, absolument, tout à fait, évidemment, d’accord, volontiers, oui merci, c’est le cas, c’est fait, déjà fait, si si, ah si, si en fait, ah si en fait',
    ),
    no: listed(
      'pas un seul, pas une seule, aucun pour l’instant, aucune pour l’instant, non, nan, pas vraiment, pas pour le moment, pas actuellement, pas pour l’instant, nope, faux, absolument pas non, bah non, ben non, non merci, mais non, pas encore, jamais, pas du tout, malheureusement non, malheureusement pas, hélas non, absolument pas, bien sûr que non, certainement pas, je n’en ai pas, je n’ai pas, nous n’en avons pas, on n’en a pas, ce n’est pas le cas, c’est pas le cas, toujours pas',
    ),
    unknown: listed(
      'pas la moindre idée, aucune notion, je n’en ai pas la moindre idée, j’en ai pas la moindre idée, je ne saurais dire, je saurais pas dire, j’en ai aucune idée, je n’en ai aucune idée, aucune idée de ça, je ne sais pas, je sais pas, chais pas, jsp, ché pas, jsais pas, j’sais pas, sais pas, ne sais pas, nous ne savons pas, on ne sait pas, aucune idée, j’en ai aucune idée, j’ai aucune idée, j’en sais rien du tout, je n’en ai aucune idée, pas la moindre idée, inconnu, pas sûr, pas sûre, je ne suis pas sûr, je ne suis pas sûre, pas certain, pas certaine, incertain, peut-être, possible, difficile à dire, je ne me souviens plus, je ne me souviens pas, je ne sais plus, je n’en suis pas sûr, je n’en suis pas sûre, j’en suis pas sûr, j’en suis pas sûre, pas sûr de ça, pas sûre de ça, pas trop sûr, pas trop sûre, je n’en sais rien, j’en sais rien, je ne saurais dire, je ne peux pas dire, je ne m’en souviens plus, je ne m’en souviens pas, passer, passe',
    ),
    back: listed(
      'je peux revenir en arrière, puis-je revenir en arrière, peut-on revenir en arrière, est-ce que je peux revenir en arrière, comment revenir en arrière, je veux revenir en arrière, je voudrais revenir en arrière, on peut revenir en arrière, je peux revenir, retour, revenir, en arrière, revenir en arrière, précédent, question précédente, étape précédente',
    ),
    cancel: listed(
      'bon on arrête, on arrête là, arrêtons, arrêtons là, annuler, annule, annulez, on arrête, arrêter, arrête, arrêtez, stop, quitter, abandonner, laisse tomber, laissez tomber, tant pis, terminer, je laisse tomber, j’arrête, j’abandonne, on laisse tomber, on abandonne, je préfère arrêter, je préfère laisser tomber, ce n’est plus la peine, arrêtons-nous là, j’arrête là, je veux arrêter, on s’arrête là, stoppe, stop tout',
    ),
    startOver: listed(
      'recommencer, on recommence, recommençons, recommence, recommencez, reprendre au début, depuis le début, à zéro, repartir de zéro, redémarrer',
    ),
    copy: listed('copier, copie, copier en texte, copier comme texte, en texte, copier le texte, texte brut'),
  },
  stepsLeft: (left) =>
    left > 1
      ? `Encore ${left} questions au plus, celle-ci comprise ; « je ne sais pas » suffit souvent, et « stop » met fin à la vérification.`
      : 'C’est la dernière question ; « je ne sais pas » suffit souvent, et « stop » met fin à la vérification.',
  notYet: 'Je ne peux pas encore le dire : il me faut aussi cette réponse.',
  moot: (name) => `D’après vos réponses jusqu’ici, cela n’entre pas en compte : ${name}.`,
  pause:
    'Bien sûr : vos réponses restent ici un certain temps. Revenez dans cette conversation quand vous voulez et écrivez « continuer » ; « stop » arrête tout.',
  canSuppose: (names) =>
    `Je peux calculer ce que changerait une autre réponse à l’une de ces questions : ${names}. Écrivez « et si » suivi de cette autre réponse.`,
  heard: {
    later: listed(
      'je peux faire ça plus tard, puis-je faire ça plus tard, puis-je le faire plus tard, je peux le faire plus tard, on peut faire ça plus tard, peut-on faire ça plus tard, je peux finir plus tard, je peux continuer plus tard, puis-je continuer plus tard, je peux répondre plus tard, je peux revenir plus tard, je peux revenir, puis-je revenir plus tard, je peux reprendre plus tard, je peux mettre en pause, je peux enregistrer, c’est enregistré, c’est sauvegardé, plus tard, une autre fois, je le ferai plus tard, je fais ça plus tard, je ferai ça plus tard, je reviens plus tard, je reviendrai, je reviendrai plus tard, pas le temps maintenant, j’ai pas le temps, je n’ai pas le temps, pas le temps, je n’ai pas le temps maintenant',
    ),
    impatient: listed(
      'alors on y a droit ou pas, donc on y a droit ou pas, on y a droit ou pas, donc c’est non, c’est donc non, donc non, c’est non alors, alors c’est non, donc c’est oui, c’est donc oui, donc oui, alors c’est oui, donc on n’y a pas droit, donc on y a droit, donc on ne peut pas, donc on peut, en bref, bref, donc c’est oui, alors c’est oui, c’est un oui, alors c’est oui ou c’est non, c’est oui ou c’est non, c’est oui ou non, alors oui ou non, oui ou non, donc j’y ai droit ou pas, j’y ai droit ou pas, alors j’y ai droit, donc on y a droit, on y a droit ou pas, donc je peux acheter, je peux acheter ou pas, ça veut dire que je peux acheter, ça veut dire qu’on y a droit, alors, et alors, donc, et donc, c’est bon ou pas, c’est un non, donc c’est un non, c’est donc un non, donc nous n’y avons pas droit, alors on n’y a pas droit, donc je ne peux pas acheter, donc je peux en acheter, je peux acheter alors, je peux acheter du coup, du coup je peux acheter, du coup on y a droit, du coup c’est non, du coup c’est oui, du coup, donc pas possible, donc c’est possible, donc c’est bon, alors je peux acheter, alors on peut',
    ),
    declines: listed(
      'non merci, non merci beaucoup, merci mais non, sans façon, pas maintenant, pas intéressé, pas intéressée, pas la peine',
    ),
    explain: listed(
      'ça veut dire quoi exactement, qu’est-ce que ça veut dire exactement, c’est-à-dire, pourquoi avez-vous besoin de le savoir, et maintenant je fais quoi, je fais quoi maintenant, et maintenant, je fais quoi, que dois-je faire maintenant, qu’est-ce que je fais maintenant, qu’est-ce que je dois faire, que voulez-vous savoir, pourquoi vous me demandez ça, pourquoi tu me demandes ça, pourquoi me demandez-vous cela, comment calculez-vous, comment calculez-vous cela, comment tu calcules, comment vous calculez, comment tu calcules ça, comment vous calculez ça, comment c’est calculé, c’est-à-dire, qu’entendez-vous par là, tu veux dire quoi, vous voulez dire quoi, que veux-tu dire, pourquoi tu demandes ça, pourquoi tu me demandes ça, pourquoi vous me demandez ça, pourquoi me demandez-vous cela, plus court, on peut faire plus court, peut-on faire plus court, tu peux faire plus court, c’est encore long, il reste combien de questions, combien de questions encore, ça prend combien de temps, à qui je demande au travail, à qui je demande ça au travail, à qui demander au travail, à qui dois-je demander au travail, à qui je demande ça, qui sait ça chez nous, qui peut me le dire, qui le sait, qui pourrait le savoir, à qui je demande si on a la software assurance, qui sait si on a la software assurance, pourquoi, pourquoi cette question, pourquoi demandez-vous cela, pourquoi vous demandez ça, pourquoi voulez-vous le savoir, quelle importance, est-ce important, qu’est-ce que ça change, ça change quoi, à quoi ça sert, à quoi cela sert, qu’est-ce que ça veut dire, qu’est-ce que cela veut dire, ça veut dire quoi, que voulez-vous dire, c’est quoi, lequel choisir, laquelle choisir, que choisir, quoi choisir, lequel dois-je choisir, laquelle dois-je choisir, que dois-je choisir, que dois-je répondre, que faut-il répondre, je ne comprends pas, je comprends pas, je ne comprends pas la question, je n’ai pas compris, pouvez-vous expliquer, expliquez, explique, comment ça, je trouve ça où, où je trouve ça, où trouver ça, où trouver cela, où puis-je trouver cela, où est-ce que je trouve ça, ça se trouve où, c’est où, où c’est, où c’est écrit, c’est écrit où, où je vois ça, je vois ça où, ça se voit où, où voir ça, où regarder, je regarde où, comment savoir, comment le savoir, comment je sais, comment je le sais, comment je peux savoir, comment je fais pour savoir, je dois répondre, dois-je répondre, c’est obligatoire, est-ce obligatoire, c’est nécessaire, est-ce nécessaire, c’est important, il y a quoi comme choix, il y a quoi comme options, y a quoi comme choix, quels sont les choix, quelles sont les options, quels choix, quelles options, j’ai quoi comme choix, qu’est-ce qui compte, ça compte quoi, qu’est-ce que je mets, je mets quoi, je réponds quoi, j’écris quoi, je choisis quoi, qu’est-ce que je réponds, qu’est-ce que je choisis, combien il en faut, il en faut combien, combien en faut-il, combien minimum, combien au minimum, combien de licences minimum, combien de licences au minimum, combien de licences faut-il, combien il faut de licences, il faut combien de licences, c’est quoi le minimum, quel est le minimum, minimum, combien ça suffit, exemple, un exemple, par exemple, donnez-moi un exemple, genre quoi, comme quoi, pourquoi vous demandez, pourquoi tu demandes, pourquoi vous voulez savoir, pourquoi vous voulez savoir ça, pourquoi tu veux savoir, quelle est la différence, quelle différence, c’est quoi la différence, comprends pas, comprends pas la question, pas compris',
    ),
    why: listed(
      'pourquoi, pourquoi pas, pourquoi non, pourquoi ça, pourquoi cela, comment ça se fait, comment ça, pour quelle raison, pour quelles raisons, quelle est la raison, quelles sont les raisons, expliquez, expliquez pourquoi, pouvez-vous expliquer, pourquoi n’avons-nous pas droit, pourquoi n’y avons-nous pas droit, pourquoi je n’y ai pas droit, pourquoi on n’y a pas droit, qu’est-ce qui est décisif',
    ),
    right: listed(
      'ok on continue, on continue, continuons, ok continuons, ok continue, c’est exact, exact, exactement, c’est juste, c’est correct, correct, c’est bien ça, c’est ça, c’est bon, tout est exact, tout est juste, parfait, continuez, continuer, continue, suivant, on continue',
    ),
  },
  supposing: {
    more: listed('de plus, en plus, supplémentaires'),
    ifs: listed('si, supposons, supposons que, admettons, admettons que, disons'),
    openings: listed(
      'et, et si, et que se passe-t-il si, que se passe-t-il si, qu’en est-il si, et pour, et en, et au, et aux, et à, et avec, et dans, mais si, supposons que, supposons, admettons que, admettons, disons, si, avec, ou, ou en, ou avec, mais avec, ça changerait si, qu’en est-il en, qu’en est-il au, qu’en est-il avec, mais que se passe-t-il si, mais supposons, et supposons, mais admettons, et que se passerait-il si, que se passerait-il si, mais en, mais pour',
    ),
    fillers: listed(
      'en, au, aux, à, avec, pour, dans, nous, on, je, j’, c’, il y, étions, était, étais, avions, avait, avais, sommes, avons, est, a, un, une, le, la, l’, les, des, si, depuis, seulement',
    ),
    closings: listed('à la place, plutôt, alors, aussi'),
  },
  change: listed(
    'modifier, modifie, modifiez, modifier le, modifier la, modifier les, modifier mon, modifier ma, changer, changer le, changer la, changer les, changer de, change, changez, corriger, corriger le, corriger la, corrige, rectifier',
  ),
  beside: {
    left: {
      anyOf: [
        [listed('combien'), listed('questions, question, étapes, étape, reste')],
        [listed('et'), listed('après, ensuite')],
        [listed('quoi, quelle, que, qu'), listed('ensuite, suite, suivante, prochaine, après')],
        [listed('temps'), listed('prend, dure')],
        [listed('bientôt, presque'), listed('fini, terminé, finie')],
      ],
      also: listed(
        'il, y, a, en, t, encore, de, la, le, vient, c, est, ce, qui, va, suit, pose, posez, vous, me, on, j, dois, répondre, ça, cela, tout, avant, fin, question, minutes, les, reste, combien, nous',
      ),
    },
    where: {
      anyOf: [
        [
          listed('où'),
          listed(
            'vois, voir, trouve, trouver, voit, regarder, regarde, chercher, affiche, figure, lis, lire, trouvé',
          ),
        ],
      ],
      also: listed(
        'est, ce, que, je, on, nous, peut, puis, ça, cela, la, le, date, chiffre, nombre, c, ca, dois, faut, il, l, exactement, donc, pour, savoir, s, se, y, les, info',
      ),
    },
    begin: {
      anyOf: [
        [
          listed(
            'lance, lancez, lançons, fais, faites, fait, faisons, faire, commence, commencez, commencer, commençons, démarre, démarrez, lancer, démarrer, ouvre',
          ),
          listed('vérification, vérif, contrôle, test'),
        ],
        [
          listed('vérifie, vérifions, vérifiez, vérifier'),
          listed('oui, on, alors, allons, allez, ok, ça, donc'),
        ],
      ],
      also: listed(
        'la, le, cette, ça, oui, on, alors, allez, vas, y, ok, donc, s, il, vous, te, plaît, je, veux, voudrais, pouvez, bien, d, accord, moi, nous, va, peut, maintenant, cela',
      ),
    },
    differs: {
      anyOf: [[listed('différence, différences, distingue'), listed('quoi, quelle, est, quelles, c')]],
      also: listed(
        'la, le, les, entre, ces, c, est, ce, qui, eux, elles, options, avantages, types, deux, tous, différentes, y, a, il, t, et, sont, ça',
      ),
    },
    result: {
      anyOf: [
        [listed('droit, éligible, éligibles'), listed('on, nous, j'), listed('ou'), listed('pas, non')],
        [listed('oui'), listed('ou'), listed('non'), listed('alors, donc, c')],
        [listed('quel, quelle, c, quoi'), listed('résultat, verdict, conclusion')],
        [listed('trop'), listed('tard')],
      ],
      also: listed(
        'y, alors, donc, est, ce, que, a, avons, sommes, ai, j, le, la, et, finalement, au, final, dit, nous, on, votre, c, est, il, déjà, ce, que, maintenant',
      ),
    },
  },
};
