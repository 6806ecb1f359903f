// What the bot says to everybody: its own words, the page that says what it keeps, asking a person by way of it, and the app in Teams.
import type { Words } from '../bot-words.js';
import { sayIn, unbroken } from '../format.js';
import type { PrivacyWords } from '../privacy-words.js';
import type { RequestWords } from '../request-words.js';
import type { TeamsAppWords } from '../teams-app-words.js';

const { count, form, number } = sayIn('fr');

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

const DAYS = { one: 'jour', other: 'jours' };

export const privacy: PrivacyWords = {
  title: 'Ce que {name} conserve à votre sujet',
  lead: '{name} est un bot. Il donne des réponses que des humains ont écrites et vérifiées, et les trouve sur son propre serveur : vos questions ne sont transmises à aucun service d’IA et n’en entraînent aucun. Dans Teams, vos messages passent par Microsoft Teams, comme tout ce que vous y écrivez.',
  leadWithService:
    '{name} est un bot. Il donne des réponses que des humains ont écrites et vérifiées, et les trouve sur son propre serveur. Lorsqu’il hésite sur la réponse qui convient, il transmet le texte de votre question à {host}, un service qui compare le sens des textes. Rien d’autre n’y est envoyé, et les adresses, les longs numéros et les noms sont d’abord retirés du texte lorsqu’ils sont reconnaissables. Ce que {host} en fait relève des conditions de ce service. Dans Teams, vos messages passent par Microsoft Teams, comme tout ce que vous y écrivez.',
  kept: {
    title: 'Ce qui est conservé, et pendant combien de temps',
    memory: (days) =>
      `La langue choisie, l’endroit où vous en êtes dans la conversation, votre dernière question et vos réponses aux vérifications guidées, pour que vous puissiez reprendre là où vous étiez. Dans Teams, le tout est conservé sous l’identifiant que Teams vous donne, jusqu’à ce que vous demandiez à être oublié ; sur la page web, ${count(days, DAYS)} au plus après votre dernier message.`,
    requests: (days) =>
      `Ce que vous envoyez à quelqu’un par le bot, ainsi que vos échanges à ce sujet : les personnes qui répondent voient le texte, votre langue et l’heure, mais ni votre nom ni la destination de la réponse. Si vous demandez à être oublié, tout est supprimé, où qu’en soit la demande, y compris dans un canal Teams où la demande aurait été publiée ; seul un e-mail déjà envoyé ne peut pas être rappelé. Sinon, la demande et ces échanges sont conservés pendant ${count(days, DAYS)} après leur dernier changement.`,
    conversation: (days) =>
      `La conversation sur la page web, sans votre nom, pour que vous la retrouviez à votre retour. Elle est conservée ${count(days, DAYS)} au plus après le dernier message.`,
    conversationAtMicrosoft:
      'La conversation sur la page web passe par Azure Bot Service de Microsoft, qui la conserve peu de temps, selon les conditions de Microsoft.',
    journal: (days, codeDays) =>
      `Une ligne par question : quand, dans quelle langue, sur le web ou dans Teams, quelle réponse a été donnée et si elle a été utile. Un code, renouvelé tous les ${form(codeDays, { one: 'jours', other: `${number(codeDays)} jours` })}, y remplace votre nom. La ligne est conservée ${count(days, DAYS)}.`,
    journalText: {
      all: 'Le texte de votre question est aussi conservé dans cette ligne, de même que le commentaire que vous joignez à un pouce levé ou baissé. Les adresses, les longs numéros et les noms en sont retirés lorsqu’ils sont reconnaissables. Les personnes qui gèrent les réponses le lisent et peuvent en reprendre une formulation, sans rien qui vous désigne, pour que la personne suivante reçoive une réponse.',
      unanswered:
        'Si le bot n’a pas trouvé de réponse, votre texte est aussi conservé dans cette ligne, de même que le commentaire que vous joignez à un pouce baissé. Les adresses, les longs numéros et les noms en sont retirés lorsqu’ils sont reconnaissables. Les personnes qui gèrent les réponses le lisent et peuvent en reprendre une formulation, sans rien qui vous désigne, pour que la personne suivante reçoive une réponse.',
      none: 'Ce que vous avez écrit n’est pas conservé dans cette ligne.',
    },
    browser:
      'Votre navigateur retient la langue que vous avez choisie, les clés de vos dernières conversations avec la première question de chacune et la liste des réponses, écrites par quelqu’un, qu’il vous a déjà montrées. Il n’y a ni cookies ni suivi.',
  },
  notKept: {
    title: 'Ce qui n’est pas conservé',
    text: 'Votre nom, votre adresse e-mail, votre localisation, les fichiers et les images.',
  },
  forgotten: {
    title: 'Comment faire effacer vos données',
    how: (phrase) =>
      `Écrivez « ${phrase} » au bot et confirmez. Il efface tout cela d’un coup, vérifie et vous confirme qu’il ne reste rien.`,
    left: (button) =>
      `Les conversations web que vous avez quittées avec « ${button} » ne peuvent pas être distinguées de celles des autres, puisqu’elles ne portent pas de nom ; elles disparaissent à leur échéance.`,
    browser: 'Ce que votre navigateur retient disparaît quand vous effacez ses données pour ce site.',
  },
  reliance: {
    title: 'Ce que valent les réponses',
    text: 'Chaque réponse indique sa source et la date de ses informations. Elle est donnée à titre d’information et n’engage personne : si l’enjeu est important, lisez la source ou demandez à quelqu’un.',
  },
  chat: 'Retour à la conversation',
};

export const request: RequestWords = {
  someone: 'les personnes qui s’occupent de ces réponses',
  card: {
    title: 'Contacter quelqu’un',
    lead: (who) => `Ce message est transmis à la bonne équipe : **${who}**. La réponse vous parviendra ici.`,
    closedUntil: (day, time) =>
      `Il n’y a personne en ce moment. L’équipe sera de retour le ${day} à ${time}.`,
    closed: 'Il n’y a personne en ce moment, cela peut donc prendre un peu de temps.',
    question: 'Votre question',
    details: 'Autre chose à préciser ? (facultatif)',
    topic: 'De quoi s’agit-il ?',
    otherTopic: 'Autre chose',
    shared:
      'Seul ce qui figure ci-dessus est envoyé, avec votre langue et l’heure. Ni votre nom ni le reste de cette conversation ne sont transmis. Il n’est pas possible de joindre des fichiers.',
    send: 'Envoyer',
    cancel: 'Ne pas envoyer',
    empty: 'Écrivez d’abord votre question.',
  },
  sent: (code, who) =>
    `**C’est envoyé. Votre demande porte le numéro ${unbroken(code)}.** Elle a été transmise à la bonne équipe : ${who}. Inutile d’attendre : la réponse arrivera ici, et si vous n’êtes pas là, vous la trouverez à votre retour.`,
  sentBefore: (code) => `C’est déjà envoyé, sous le numéro **${unbroken(code)}**. Une fois suffit.`,
  cancelled: 'D’accord, rien n’a été envoyé.',
  tooMany:
    'Rien n’a été envoyé : vous avez déjà beaucoup de demandes en cours. Attendez une réponse à l’une d’elles, ou indiquez qu’elle est réglée, puis envoyez celle-ci.',
  news: {
    answer: (code) => `Réponse à votre demande ${unbroken(code)}`,
    closed: (code) => `Votre demande ${unbroken(code)} est close`,
    youAsked: 'Votre question :',
    writes: (name) => `${name} vous écrit :`,
    writesIn: (name, language) => `${name} vous écrit, en ${language} :`,
    reply: 'Répondre',
    sendReply: 'Envoyer la réponse',
    solved: 'C’est réglé, merci',
    reopen: 'J’ai encore besoin d’aide',
    again:
      'Teams n’a pas confirmé que vous aviez reçu ce message ; le voici donc une seconde fois. Si vous l’avez déjà vu, il n’y a rien de nouveau.',
  },
  wroteBack: (code) => `C’est transmis, dans votre demande ${unbroken(code)}. La réponse arrivera ici.`,
  solved: (code) => `Tant mieux. Votre demande ${unbroken(code)} est close.`,
  reopened: (code) => `Votre demande ${unbroken(code)} est rouverte. La réponse arrivera ici.`,
  mail: {
    became: {
      open: 'Nouvelle demande',
      reopened: 'Demande rouverte',
      closed: 'Réglée, selon la personne',
      reminder: 'Toujours en attente',
      wroteBack: 'Nouveau message de la personne',
    },
    reads: (language) => `Langue de la personne : ${language}.`,
    answerAt: (address) => `Répondez ici : ${address}`,
    notHere: 'Ne répondez pas à ce message : il ne serait lu par personne et n’arriverait pas à destination.',
  },
  gone: 'Cette demande n’est plus conservée. Si vous avez encore besoin d’aide, contactez de nouveau quelqu’un.',
  nothingWritten: 'Écrivez d’abord quelques mots.',
  full: 'Cette demande est devenue très longue. Contactez de nouveau quelqu’un.',
  tooOften: 'Trop d’envois en peu de temps : celui-ci n’est pas parti. Réessayez dans quelques minutes.',
};

/** The app in Teams: what its commands, its message extension and its tabs are called. */
export const teamsApp: TeamsAppWords = {
  help: { title: 'Aide', description: 'Voir ce que {name} sait faire' },
  language: { title: 'Langue', description: 'Choisir la langue des réponses' },
  forget: { title: 'Oubliez-moi', description: 'Effacer tout ce que {name} a retenu à votre sujet' },
  findAnswer: {
    title: 'Trouver une réponse',
    description: 'Chercher parmi les réponses vérifiées et en partager une dans votre message',
  },
  query: { title: 'Question', description: 'Que souhaitez-vous savoir ?' },
  addToKnowledge: {
    title: 'Ajouter aux réponses',
    description: 'Pour la rédaction : ajouter ces mots aux formulations d’une question',
  },
  findRequest: {
    title: 'Trouver une demande',
    description: 'Voir vos propres demandes ou celles auxquelles vous pouvez répondre',
  },
  web: { name: 'Poser une question sur le web' },
  desk: { name: 'Rédaction' },
};
