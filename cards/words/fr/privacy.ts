import { sayIn } from '../format.js';
import type { PrivacyWords } from '../privacy-words.js';

const { count, form, number } = sayIn('fr');
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
      `Ce que vous envoyez à quelqu’un par le bot, et ce que vous vous écrivez à ce sujet : les personnes qui répondent voient le texte, votre langue et l’heure, mais ni votre nom ni la destination de la réponse. Si vous demandez à être oublié, tout est supprimé, quel que soit l’avancement, y compris dans un canal Teams où la demande aurait été publiée ; seul un e-mail déjà envoyé ne peut pas être rappelé. Sinon, c’est conservé pendant ${count(days, DAYS)} après le dernier événement.`,
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
      'Votre navigateur retient la langue que vous avez choisie, les clés de vos dernières conversations avec la première question de chacune et les réponses de personnes qu’il vous a déjà montrées. Il n’y a ni cookies ni suivi.',
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
