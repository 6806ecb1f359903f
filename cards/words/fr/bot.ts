import { sayIn } from '../format.js';
import type { Words } from '../bot-words.js';

const { count } = sayIn('fr');

export const bot: Words = {
  name: 'Collègue',
  welcome: {
    title: 'Bonjour ! Que souhaitez-vous savoir ?',
    text: 'Je suis un bot. Voici ce que je connais : **{knows}**. Chaque réponse a été rédigée et vérifiée par des humains. Posez votre question avec vos propres mots, {languages}.',
    tryThese: 'Par exemple :',
  },
  help: {
    title: 'Voici ce que je peux faire',
    text: 'Posez une question avec vos propres mots. Voici ce que je connais : **{knows}**. Si je suis sûr, vous recevez la réponse. Si plusieurs réponses sont possibles, vous choisissez. Si je ne sais pas, je le dis.',
    tryThese: 'Essayez l’une de ces questions :',
    commands: 'Vous pouvez aussi taper **aide** ou **langue** à tout moment.',
  },
  answer: {
    related: 'Sur le même sujet',
    relatedTo: (names) => `Sur le même sujet : ${names}`,
    source: (source, date) => `Source : ${source}, informations valables au ${date}`,
    sourceOnly: (source) => `Source : ${source}`,
    dateOnly: (date) => `Informations valables au ${date}`,
    onlyIn: (languages) => `Cette réponse n’existe qu’${languages}.`,
    countryNotNamed: (countries) =>
      `**${countries} :** cette réponse n’en parle pas, c’est donc la règle générale qui s’applique.`,
    thatIsAll: (label) => `C’est tout ce que je sais sur « ${label} ».`,
    helpful: 'Cette réponse vous a-t-elle été utile ?',
    yes: 'Oui',
    no: 'Non',
    share: {
      open: 'Partager',
      copy: 'Copier la réponse',
      link: 'Copier le lien de la réponse',
      print: 'Imprimer la réponse',
    },
    thanksForYes: 'Tant mieux. Merci !',
    notHelpful: 'Désolé de ne pas avoir pu vous aider',
    thanksForNo:
      'Merci, cela nous aide à progresser. Essayez de formuler la question autrement, ou demandez à quelqu’un.',
  },
  choices: {
    title: 'Quelle question vouliez-vous poser ?',
    text: 'Plusieurs réponses sont possibles.',
    noneOfThese: 'Aucune de celles-ci',
  },
  none: {
    title: 'Je n’ai pas la réponse',
    text: 'Je ne connais que ceci : {knows}. Plutôt que de deviner, je préfère vous le dire. Essayez de formuler votre question autrement.',
    again: [
      'Je n’ai pas non plus la réponse à cette question.',
      'Désolé, je n’ai rien là-dessus.',
      'Je ne trouve rien à ce sujet.',
    ],
    noneThen: 'Aucune de ces réponses ne convient',
    otherwise: 'Posez votre question autrement, ou adressez-vous à quelqu’un.',
    nearest: 'Voici ce qui s’en rapproche le plus :',
    person: 'Pour parler à quelqu’un, adressez-vous aux personnes qui s’occupent de ces sujets chez vous.',
    contact: 'Contacter quelqu’un',
  },
  language: {
    title: 'Dans quelle langue souhaitez-vous continuer ?',
    text: 'Je retiens votre choix.',
    changed: 'À partir de maintenant, je réponds en français.',
    already: 'Nous parlons déjà français. Que souhaitez-vous savoir ?',
    goOn: 'Continuer en français',
  },
  smallTalk: {
    hello: 'Bonjour ! Posez-moi vos questions. Voici ce que je connais : {knows}.',
    thanks: 'Je vous en prie !',
    bye: 'Au revoir ! Revenez dès que vous avez une question.',
    whoAreYou:
      'Je suis un bot, pas un humain. Je cherche la bonne réponse parmi des textes rédigés et vérifiés par des humains. Voici ce que je connais : {knows}. Je n’invente rien.',
    howAreYou:
      'Très bien, merci : je suis un bot, je ne connais pas les jours sans. Que souhaitez-vous savoir ?',
  },
  forget: {
    title: 'Dois-je tout oublier à votre sujet ?',
    text: 'Si vous confirmez, je supprimerai votre choix de langue, vos vérifications inachevées, nos conversations sur la page web, ce que vous avez envoyé à quelqu’un par mon intermédiaire et chaque ligne vous concernant dans le journal des questions. Cette action est définitive.',
    confirm: 'Oui, oubliez-moi',
    keep: 'Non, gardez tout',
    kept: 'Très bien, rien ne change.',
    done: (lines) =>
      `C’est fait. J’ai vérifié : il ne reste rien à votre sujet. Ce que j’avais retenu est supprimé${lines === 0 ? '' : `, ainsi que ${count(lines, { one: 'ligne', other: 'lignes' })} du journal`}.`,
  },
  trouble: {
    failed: (code) =>
      `Un problème est survenu de notre côté, désolé. Veuillez réessayer. Si cela se reproduit, donnez ce code aux personnes qui gèrent ce bot : ${code}`,
    unreadable:
      'Je ne sais lire que du texte, pas les fichiers ni les images. Écrivez votre question, s’il vous plaît.',
    empty: 'Je n’ai trouvé aucun mot dans votre message. Que souhaitez-vous savoir ?',
    tooLong:
      'C’était un long texte ; je n’ai lu que le début. Le mieux est de poser une question en une ou deux phrases.',
    staleCard: 'Ces boutons ne sont plus actifs. Posez votre question à nouveau.',
    personal:
      'Cela ne regarde que vous, et ici tout le monde peut lire. Écrivez-moi dans notre conversation privée.',
    otherOrganisation:
      'Ce bot est au service d’une autre organisation ; je ne peux donc pas vous répondre ici. Adressez-vous à votre propre service informatique.',
    shortened: (source) => `Ce n’est que le début. Vous trouverez la suite sur ${source}.`,
  },
  buttons: {
    help: 'Que pouvez-vous faire ?',
    language: 'Changer de langue',
  },
  languagesBefore: 'en ',
  andMore: 'd’autres sujets',
};
