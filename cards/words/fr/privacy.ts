import { sayIn } from '../format.js';
import type { PrivacyWords } from '../privacy-words.js';

const { count, form, number } = sayIn('fr');
const DAYS = { one: 'jour', other: 'jours' };

export const privacy: PrivacyWords = {
  title: 'Ce que {name} conserve à votre sujet',
  lead: '{name} est un bot. Il donne des réponses que des personnes ont écrites et vérifiées, et les trouve sur son propre serveur : vos questions ne sont transmises à aucun service d’IA et n’en entraînent aucun. Dans Teams, vos messages passent par Microsoft Teams, comme tout ce que vous y écrivez.',
  kept: {
    title: 'Ce qui est conservé, et combien de temps',
    memory: (days) =>
      `La langue que vous avez choisie, où vous en êtes dans la conversation et vos réponses dans un parcours guidé, pour que vous puissiez reprendre là où vous étiez. Dans Teams, le tout est conservé sous l’identifiant que Teams vous donne, jusqu’à ce que vous demandiez à être oublié ; sur la page web, ${count(days, DAYS)} au plus après votre dernier message.`,
    conversation: (days) =>
      `La conversation sur la page web, sans votre nom, pour que vous la retrouviez à votre retour. Pendant ${count(days, DAYS)} au plus après le dernier message.`,
    conversationAtMicrosoft:
      'La conversation sur la page web passe par Azure Bot Service de Microsoft, qui la conserve peu de temps, selon les conditions de Microsoft.',
    journal: (days, codeDays) =>
      `Une ligne par question : quand, dans quelle langue, sur le web ou dans Teams, quelle réponse a été donnée et si elle a aidé. Un code y remplace votre nom ; il change tous les ${form(codeDays, { one: 'jours', other: `${number(codeDays)} jours` })}. Pendant ${count(days, DAYS)}.`,
    journalWithText:
      'Le texte de votre question est aussi conservé dans cette ligne, de même que ce que vous ajoutez à un pouce levé ou baissé.',
    journalWithoutText: 'Ce que vous avez écrit n’est pas conservé dans cette ligne.',
    browser:
      'Votre propre navigateur retient la langue que vous avez choisie et la clé de votre conversation. Il n’y a ni cookies ni suivi.',
  },
  notKept: {
    title: 'Ce qui n’est pas conservé',
    text: 'Votre nom, votre adresse e-mail, l’endroit où vous êtes, les fichiers et les images.',
  },
  forgotten: {
    title: 'Comment être oublié',
    how: (phrase) =>
      `Écrivez « ${phrase} » au bot et confirmez. Il efface tout cela d’un coup, vérifie une seconde fois et vous dit quand il ne reste plus rien.`,
    left: (button) =>
      `Les conversations web que vous avez quittées avec « ${button} » ne peuvent pas être distinguées de celles des autres, puisqu’elles ne portent pas de nom ; elles disparaissent à leur échéance.`,
    browser: 'Ce que votre navigateur retient disparaît quand vous effacez ses données pour ce site.',
  },
  reliance: {
    title: 'Ce sur quoi vous pouvez compter',
    text: 'Chaque réponse indique sa source et la date des faits. C’est une information qui n’engage personne : si l’enjeu est important, lisez la source ou demandez à une personne.',
  },
  chat: 'Vers le chat',
};
