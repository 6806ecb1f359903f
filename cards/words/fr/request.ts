import type { RequestWords } from '../request-words.js';
import { unbroken } from '../format.js';

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
      'Seul ce qui figure ci-dessus est envoyé, avec votre langue et l’heure. Ni votre nom, ni rien d’autre de cette conversation. Il n’est pas possible de joindre des fichiers.',
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
    reads: (language) => `La personne lit le ${language}.`,
    answerAt: (address) => `Répondez ici : ${address}`,
    notHere: 'Ne répondez pas à ce message : il ne serait lu par personne et n’arriverait pas à destination.',
  },
  gone: 'Cette demande n’est plus conservée. Si vous avez encore besoin d’aide, contactez de nouveau quelqu’un.',
  nothingWritten: 'Écrivez d’abord quelques mots.',
  full: 'Cette demande est devenue très longue. Contactez de nouveau quelqu’un.',
  tooOften: 'Trop d’envois en peu de temps : celui-ci n’est pas parti. Réessayez dans quelques minutes.',
};
