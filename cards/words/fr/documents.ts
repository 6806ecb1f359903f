// Letters and documents in French.
import type { DocumentWords } from '../document-words.js';
import { listed } from '../format.js';

export const documents: DocumentWords = {
  letters: {
    from: 'De',
    quoting: { opens: 'le', ends: 'a écrit' },
    greetings: listed('bonjour, bonsoir, salut, cher, chère'),
    closings: listed(
      "bien à vous, cordialement, bien cordialement, cdlt, merci, merci d’avance, merci d'avance, merci beaucoup, sincères salutations",
    ),
    asks: listed(
      'comment, combien, où puis, où dois, où est, où se, quand, qui peut, qui dois, puis-je, peut-on, est-ce que, dois-je, faut-il, je voudrais, je souhaite, je me demande',
    ),
    whether: ['si', "s'il", "s'ils", 's’il', 's’ils'],
    introduces: listed(
      'je travaille, je bosse, je suis, nous sommes une, nous sommes un, on est une, on est un, je m’appelle, mon nom est, j’enseigne, je dirige, je gère, je tiens, j’ai une, j’ai un, je m’occupe, je représente, employé à, employé chez, employée à, employée chez, salarié de, salarié chez, salariée de, salariée chez, responsable de, au nom de, ici, oui ou non, oui/non, oui non, réponse simple, réponse claire',
    ),
  },
  marks: { question: { letter: 'q', word: 'question' }, answer: { letter: 'r', word: 'réponse' } },
  elsewhere: listed(
    'étape suivante, étapes suivantes, prochaines étapes, voir aussi, voir également, contenu connexe, contenu associé, articles connexes, articles associés, ressources supplémentaires, en savoir plus, pour aller plus loin',
  ),
  columns: {
    id: listed('identifiant'),
    question: listed('question, intitule, titre'),
    answer: listed('reponse, reponses'),
    alternatives: listed(
      'autres formulations, formulations, questions alternatives, variantes, synonymes, questions similaires, reformulations, mots cles, on dit aussi, se dit aussi, aussi demande, autrement dit, autres questions, autres facons, autres termes, formulations alternatives, en d autres termes, appele aussi',
    ),
    topic: listed('sujet, rubrique, groupe, domaine'),
    language: listed('langue'),
    source: listed('source, lien, reference'),
    asOf: listed('mis a jour, derniere mise a jour, mise a jour'),
    label: listed('libelle, bouton'),
    related: listed('voir aussi, liees, connexes'),
    topicTitle: listed('titre du sujet'),
    reviewBy: listed('a revoir avant, a relire avant, valable jusqu au'),
    owner: listed('proprietaire, responsable'),
    revision: [],
  },
};
