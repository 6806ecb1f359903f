import { languageList, sayIn } from '../format.js';
import type { Words } from '../bot-words.js';

const { count } = sayIn('fr');

export const bot: Words = {
  welcome: {
    title: 'Bonjour ! Que souhaitez-vous savoir ?',
    text: `Je suis un bot. Je connais les réponses sur le **Programme d’utilisation à domicile (HUP)** et sur les **avantages partenaires** : chacune a été rédigée et vérifiée par des personnes. Posez votre question avec vos propres mots, ${languageList('fr', 'en ')}.`,
    tryThese: 'Par exemple :',
  },
  help: {
    title: 'Voici ce que je peux faire',
    text: 'Posez une question sur le **Programme d’utilisation à domicile (HUP)** ou sur les **avantages partenaires**, avec vos propres mots. Si je suis sûr, vous recevez la réponse avec sa source. Si plusieurs réponses sont proches, vous choisissez. Si je ne sais pas, je le dis.',
    tryThese: 'Essayez l’une de ces questions :',
    commands: 'Vous pouvez aussi écrire **aide** ou **langue** à tout moment.',
  },
  answer: {
    related: 'Questions proches',
    source: (source, date) => `Source : ${source}, informations au ${date}`,
    sourceOnly: (source) => `Source : ${source}`,
    dateOnly: (date) => `Informations au ${date}`,
    helpful: 'Cette réponse vous a-t-elle aidé ?',
    yes: 'Oui',
    no: 'Non',
    thanksForYes: 'Tant mieux. Merci !',
    thanksForNo:
      'Merci, cela nous aide à progresser. Essayez de formuler la question autrement, ou adressez-vous à une personne.',
  },
  choices: {
    title: 'À laquelle de ces questions pensez-vous ?',
    text: 'Plusieurs réponses sont proches.',
    noneOfThese: 'Aucune de celles-ci',
  },
  none: {
    title: 'Je ne sais pas répondre à cela',
    text: 'Je ne connais que le Programme d’utilisation à domicile et les avantages partenaires, et je préfère le dire plutôt que de deviner. Essayez de formuler votre question autrement.',
    nearest: 'Voici ce qui s’en rapproche le plus :',
    person:
      'Besoin d’une personne ? Votre support informatique peut vous aider pour les programmes, et le Support Microsoft pour les achats et les problèmes techniques.',
    contact: 'Demander à une personne',
  },
  language: {
    title: 'Dans quelle langue continuons-nous ?',
    text: 'Je retiens votre choix.',
    changed: 'À partir de maintenant, je réponds en français.',
  },
  smallTalk: {
    hello:
      'Bonjour ! Posez-moi vos questions sur le Programme d’utilisation à domicile ou les avantages partenaires.',
    thanks: 'Je vous en prie !',
    bye: 'Au revoir ! Revenez quand vous avez une question.',
    whoAreYou:
      'Je suis un bot, pas une personne. Je cherche la bonne réponse parmi des textes rédigés et vérifiés par des personnes, sur le Programme d’utilisation à domicile et les avantages partenaires. Je n’invente rien.',
    howAreYou: 'Très bien, merci : je suis un bot, je n’ai pas de mauvais jours. Que souhaitez-vous savoir ?',
  },
  forget: {
    title: 'Dois-je tout oublier à votre sujet ?',
    text: 'Je supprime votre choix de langue, vos vérifications inachevées, nos conversations sur la page web et chaque ligne vous concernant dans le journal des questions. Cette action est définitive.',
    confirm: 'Oui, oubliez-moi',
    keep: 'Non, gardez tout',
    kept: 'Très bien, rien ne change.',
    done: (lines) =>
      `C’est fait. J’ai vérifié : il ne reste rien à votre sujet. Ce que j’avais retenu est supprimé, ainsi que ${count(lines, { one: 'ligne', other: 'lignes' })} du journal.`,
  },
  trouble: {
    failed: (code) =>
      `Un problème est survenu de notre côté, désolé. Veuillez réessayer. Si cela se reproduit, donnez ce code aux personnes qui gèrent ce bot : ${code}`,
    unreadable:
      'Je ne sais lire que du texte, pas les fichiers ni les images. Écrivez votre question, s’il vous plaît.',
    empty: 'Je n’y ai trouvé aucun mot. Que souhaitez-vous savoir ?',
    tooLong:
      'C’était un long texte ; je n’ai lu que le début. Une question d’une ou deux phrases convient le mieux.',
    staleCard: 'Cette carte ne peut plus être utilisée. Posez votre question à nouveau.',
    otherOrganisation:
      'Ce bot est au service d’une autre organisation ; je ne peux donc pas vous répondre ici. Adressez-vous à votre propre service informatique.',
    shortened: (source) => `Ce n’est que le début. Vous trouverez la suite sur ${source}.`,
  },
  buttons: {
    help: 'Que pouvez-vous faire ?',
    language: 'Changer de langue',
  },
  examples: {
    'home-use-program/qualify': 'Notre organisation a-t-elle droit à la remise ?',
    'home-use-program/purchase-steps': 'Comment acheter Microsoft 365 pour la maison ?',
    'partner-benefits/expiry-date': 'Que signifie la date d’expiration d’un avantage ?',
  },
};
