import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import type { DocumentWords } from '../document-words.js';
import { listed } from '../format.js';
import type { ListeningWords } from '../listening-words.js';

export const listening: ListeningWords = {
  commands: {
    forget: listed(
      'oubliez-moi, oublie-moi, supprimer mes données, supprimez mes données, effacez mes données, efface mes données, oublier mes données, tout oublier',
    ),
    report: listed(
      'rapport, afficher le rapport, affichez le rapport, questions sans réponse, afficher les questions sans réponse, ce qui est resté sans réponse',
    ),
    weekly: ['rapport hebdomadaire', 'rapport chaque semaine', 'envoyer le rapport chaque semaine'],
    noWeekly: listed(
      'arrêter le rapport, arrêtez le rapport, arrêter le rapport hebdomadaire, plus de rapport hebdomadaire',
    ),
    reload: listed(
      'recharger, recharger les connaissances, rechargez les connaissances, relire les connaissances',
    ),
    help: listed(
      'aide, aidez-moi, aide-moi, menu, que peux-tu faire, que pouvez-vous faire, que sais-tu faire, que savez-vous faire, que puis-je demander, comment ça marche, commandes, démarrer, help, recommencer, on recommence, repartir de zéro, depuis le début, tout recommencer, reprendre du début',
    ),
    topics: listed(
      'autres questions, plus de questions, quoi d’autre, que savez-vous, que sais-tu, qu’est-ce que vous savez, qu’est-ce que tu sais, que connaissez-vous, que connais-tu, quels sujets connaissez-vous, quels sujets connais-tu, quels sont vos sujets, quels sont les sujets, sujets, les sujets, tous les sujets, liste des sujets, afficher les sujets, toutes les questions, liste des questions, lister les questions, listez toutes les questions, liste toutes les questions, afficher toutes les questions, montre toutes les questions, montrez toutes les questions, montre-moi toutes les questions, montre les questions, voir toutes les questions, toutes tes questions, montrez-moi toutes les questions, à quelles questions pouvez-vous répondre, à quelles questions peux-tu répondre, sur quoi pouvez-vous répondre, en quoi pouvez-vous m’aider, sommaire, table des matières, vue d’ensemble',
    ),
    person: listed(
      'parler à un humain, parler à une personne, parler à une vraie personne, parler à quelqu’un, parler à un conseiller, parler à un agent, parler à le support, parler à l’assistance, parler avec un humain, parler avec une personne, parler avec une vraie personne, parler avec quelqu’un, parler avec un conseiller, parler avec un agent, parler avec le support, parler avec l’assistance, discuter avec un humain, discuter avec une personne, discuter avec une vraie personne, discuter avec quelqu’un, discuter avec un conseiller, discuter avec un agent, discuter avec le support, discuter avec l’assistance, contacter un humain, contacter une personne, contacter une vraie personne, contacter quelqu’un, contacter un conseiller, contacter un agent, contacter le support, contacter l’assistance, joindre un humain, joindre une personne, joindre une vraie personne, joindre quelqu’un, joindre un conseiller, joindre un agent, joindre le support, joindre l’assistance, demander à un humain, demander à une personne, demander à une vraie personne, demander à quelqu’un, demander à un conseiller, demander à un agent, demander à le support, demander à l’assistance, mettez-moi en relation avec un humain, mettez-moi en relation avec une personne, mettez-moi en relation avec une vraie personne, mettez-moi en relation avec quelqu’un, mettez-moi en relation avec un conseiller, mettez-moi en relation avec un agent, mettez-moi en relation avec le support, mettez-moi en relation avec l’assistance, passez-moi un humain, passez-moi une personne, passez-moi une vraie personne, passez-moi quelqu’un, passez-moi un conseiller, passez-moi un agent, passez-moi le support, passez-moi l’assistance, humain, un humain, une vraie personne, conseiller, un conseiller, agent, un agent, opérateur, service client, service clientèle, assistance, contact, contactez-nous, nous contacter, coordonnées, personne à contacter, qui puis-je contacter, qui contacter, à qui puis-je m’adresser, à qui m’adresser, à qui puis-je demander, qui peut m’aider, y a-t-il quelqu’un, il y a quelqu’un, réclamation, une réclamation, faire une réclamation, déposer une réclamation, j’ai une réclamation, plainte, une plainte, déposer une plainte, me plaindre, numéro de téléphone, adresse e-mail, ouvrir un ticket, créer un ticket, transmettez ma question à quelqu’un, transmettre ma question, envoyer ma question à quelqu’un, l’aide d’une personne, besoin de l’aide d’une personne, aide d’un humain, y a-t-il quelqu’un à qui demander, ça marche pas, ça ne marche pas, marche pas, ne marche pas, ça fonctionne pas, ça ne fonctionne pas, ne fonctionne pas, ça ne marche toujours pas, ça marche toujours pas, je suis bloqué, je suis bloquée, je n’y arrive pas, j’y arrive pas',
    ),
    language: listed('langue, langues, changer de langue, changer la langue, autre langue, une autre langue'),
    hello: listed(
      'bjr, slt, bsr, bonjours, bonjour bonjour, coucou toi, bonjou, bonjur, il y a quelqu’un, y a quelqu’un, quelqu’un est là, bonjour bonjour, toc toc, tu es là, t’es là, vous êtes là, coucou toi, coucou coucou, salut salut, bonjour à tous, salut à tous, bonjour le bot, salut le bot, bonjour bot, salut bot, hello hello, hé, ohé, bonsoir à vous, bien le bonjour, yop, wesh, slt, yo, re, cc, bonjour, salut, bonsoir, coucou, allô, hello, bonjour à vous, bjr, re bonjour, rebonjour, hallo, hi, hey, allô il y a quelqu’un, y a quelqu’un ici',
    ),
    thanks: listed(
      'c’est bon merci, ok c’est bon merci, ça ira merci, c’est bon je vous remercie, mrc, merki, mercii, mille merci, merci d’avance, merci encore, je vous remercie, je te remercie, merci mille fois, un tout grand merci, merci bcp, merci quand même, merci tout de même, mci, merci, merci beaucoup, merci bien, mille mercis, un grand merci, ok merci, super merci, parfait merci, merci pour votre aide, merci de votre aide, merci à vous, merci à toi, ça m’a aidé, merci infiniment, merci pour tout, merci pour la réponse, merci pour votre réponse, grand merci, thanks, thank you',
    ),
    bye: listed(
      'passez une bonne journée, bon courage, bonne journée à vous, bonne soirée à vous, bonne soirée, bonne fin de journée, bon week-end, bon weekend, bonne fin de semaine, je dois y aller, je dois filer, faut que j’y aille, il faut que j’y aille, je file, je vous laisse, je te laisse, à la prochaine fois, à plus dans le bus, à la revoyure, à lundi, à toute, à tantôt, salut et merci, bonne continuation, bonne continuation à vous, vous aussi, toi aussi, pareillement, de même, excellente journée, belle journée, bonne aprèm, tchao, a plus tard, au revoir, à bientôt, à plus, à plus tard, bonne journée, bonne soirée, bonne nuit, adieu, ciao, c’est tout, ce sera tout, à la prochaine, à tout à l’heure, bye, à demain, non c’est tout, non ce sera tout, c’est tout merci, c’est tout pour moi, rien d’autre, non rien d’autre, c’est bon pour moi, ça sera tout',
    ),
    whoAreYou: listed(
      'qui es-tu, qui êtes-vous, tu es qui, vous êtes qui, es-tu un bot, êtes-vous un bot, es-tu un robot, êtes-vous un robot, es-tu humain, êtes-vous humain, tu es un robot, t’es un robot, t’es un bot, t’es humain, t’es qui, tu es chatgpt, t’es chatgpt, vous êtes chatgpt, tu es une IA, t’es une IA, tu es quoi, t’es quoi, à qui je parle, je parle à qui, à qui ai-je affaire, c’est un robot, tu es humain, tu es une vraie personne, vous êtes une vraie personne, vous êtes un robot, est-ce que je parle à un robot, est-ce que je parle à un humain, es-tu une IA, êtes-vous une IA, es-tu chatgpt, êtes-vous un robot ou un humain, es-tu un robot ou un humain',
    ),
    howAreYou: listed(
      'comment se passe ta journée, comment se passe votre journée, bonne journée pour vous, comment tu vas, comment vous allez, vous allez comment, tu vas comment, ça va bien, ça va et toi, ça va et vous, ça roule pour toi, quoi de neuf, la forme, tout va bien, est-ce que ça va, vous allez bien aujourd’hui, ça gaze, comment vas-tu, comment allez-vous, ça va, comment ça va, tu vas bien, vous allez bien',
    ),
  },
  languageNames: { nl: ['hollandais', 'flamand'] },
  languageFillers: listed(
    'merci, repassons, passons, remets, remettez, aussi, faire, fait, peut, parles, finalement, non, oui, bonjour, désolé, alors, en, au, du, le, la, s, il, vous, te, plaît, plait, svp, stp, peux, tu, pouvez, parler, parlez, parle, répondre, réponds, répondez, passer, passe, passez, écris, écrivez, langue, je, veux, voudrais, préfère, continuer, continuons, utiliser, moi, maintenant, plutôt, revenir, revenez, reviens, revient, on, retour, repasser, repassez, repasse, à, traduire, traduis, traduisez, cela, ça, dis, dites, tout, ok, l, encore, nouveau, de, redis, redites',
  ),
  shorthand: {
    pr: 'pour',
    'je veu': 'je veux',
    'je peu': 'je peux',
    'tu peu': 'tu peux',
    'tu veu': 'tu veux',
    'on peu': 'on peut',
    'qui peu': 'qui peut',
    'sa coute': 'ça coûte',
    'sa coûte': 'ça coûte',
    'sa marche': 'ça fonctionne',
    'sa fonctionne': 'ça fonctionne',
    'sa veut dire': 'ça veut dire',
    'parlé a': 'parler à',
    'parlé à': 'parler à',
    'parler a': 'parler à',
    'mes enfant': 'mes enfants',
    savoire: 'savoir',
    t: "t'es",
    c: "c'est",
    g: "j'ai",
    j: 'je',
    ya: 'il y a',
    "y'a": 'il y a',
    pk: 'pourquoi',
    pq: 'pourquoi',
    pkoi: 'pourquoi',
    pcq: 'parce que',
    koi: 'quoi',
    qoi: 'quoi',
    ki: 'qui',
    ke: 'que',
    kel: 'quel',
    qd: 'quand',
    cb: 'combien',
    cmb: 'combien',
    comb: 'combien',
    bcp: 'beaucoup',
    tt: 'tout',
    ts: 'tous',
    tjs: 'toujours',
    tjr: 'toujours',
    dc: 'donc',
    ms: 'mais',
    mtn: 'maintenant',
    vs: 'vous',
    ns: 'nous',
    jpeux: 'je peux',
    jveux: 'je veux',
    jsais: 'je sais',
    jsuis: 'je suis',
    jai: "j'ai",
    chui: 'je suis',
    chuis: 'je suis',
    cest: "c'est",
    cetait: "c'était",
    ct: "c'était",
    'quelqu un': "quelqu'un",
    qqn: "quelqu'un",
    qqun: "quelqu'un",
    qqch: 'quelque chose',
    svp: "s'il vous plaît",
    stp: "s'il te plaît",
    slt: 'salut',
    bjr: 'bonjour',
    bsr: 'bonsoir',
    cc: 'coucou',
    mdp: 'mot de passe',
    boulot: 'travail',
    taf: 'travail',
    ordi: 'ordinateur',
    abo: 'abonnement',
    dispo: 'disponible',
    appli: 'application',
    marche: 'fonctionne',
    ca: 'ça',
    estce: 'est-ce',
    ouai: 'oui',
    kan: 'quand',
    tjrs: 'toujours',
    boite: 'entreprise',
    boîte: 'entreprise',
    ordis: 'ordinateurs',
  },
  betweenQuestions: listed('et, et aussi, et puis, ainsi que'),
  continues: ['et', 'mais', 'ou', "qu'en est-il"],
  continuesWith: listed('et pour, et en, et au, et aux, et à, et chez, et avec, et si'),
  pointing: listed('le, la, les, l, ça, cela, en, y, lui, leur, il, elle, ils, elles, celui, celle'),
  asksForMore:
    'pourquoi puis comment lien liens page source plus détails exemple expliquer explique expliquez encore dites dis après ensuite bout'.split(
      ' ',
    ),
  asksWhich: listed('lesquelles, lesquels, laquelle, lequel, quelles, quels'),
  asksWhy: listed(
    'pourquoi, pour quelle raison, comment ça se fait, pourquoi ça, pourquoi donc, mais pourquoi, pourquoi pas',
  ),
  asksForLink: listed('lien, liens, page, site, source, en savoir plus'),
  reasons: listed(
    "car, parce que, parce qu'il, puisque, puisqu'il, afin de, afin que, c'est pourquoi, pour que, en raison",
  ),
  conditions: ['si'],
  examples: listed(
    'par exemple, un exemple, prenons, tels que, telles que, tel que, telle que, notamment, p. ex., entre autres',
  ),
  denying: {
    without: 'sans'.split(' '),
    not: 'pas ni aucun aucune jamais'.split(' '),
    of: 'si quand lorsque bien comme puisque nous on je organisation entreprise'.split(' '),
  },
  now: 'encore toujours aujourdhui hui désormais actuellement appelle rebaptisé'.split(' '),
  step: listed('étape, point'),
  details: {
    howLong: listed(
      'combien de temps, combien de jours, combien de semaines, combien de mois, combien d’années, quelle durée, quel délai',
    ),
    howMany: listed('combien, à quelle fréquence, quel nombre, nombre minimum'),
    when: listed('quand, quelle date, quel jour, à partir de quand, jusqu’à quand'),
    openly: listed(
      'quoi, quel, quelle, quels, quelles, qui, où, quand, pourquoi, comment, combien, lequel, laquelle',
    ),
    between: listed('ou'),
    times: listed(
      'minute, minutes, heure, heures, jour, jours, semaine, semaines, mois, trimestre, an, ans, année, années',
    ),
    numbers: listed('un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, douze, demi'),
    often: listed('fois'),
  },
  stem: stemmer,
  functionWords: stopwords,
  replies: listed('oui, non, ok'),
  ordinary: listed(
    'a, ça, ca, chez, plus, puis, peut, peux, pouvez, pouvoir, veux, veut, voudrais, voudrait, aimerais, faut, dois, doit, devoir, fais, fait, faire, faites, va, vais, allez, vient, viens, met, mets, mettre, bien, très, tout, toute, tous, toutes, juste, encore, déjà, aussi, alors, donc, quelque, quelqu, chose, choses, truc, trucs, jai, cest, bonjour, salut, merci, svp, plaît, crois, pense, sais, voilà, celui, celle, ceux, autre, autres, depuis, dès, afin, lorsque, puisque, lequel, laquelle, presque, plutôt, vraiment, avoir, façon, quoi, là',
  ),
  updateMarks: ['Mise à jour'],
  elisions: ['l', 'd', 'j', 'n', 'm', 't', 's', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu'],
  joinsCompounds: false,
  names: {
    introductions: ['je m’appelle', 'mon nom est'],
    greetings: ['Bonjour', 'Bonsoir', 'Salut', 'Cher', 'Chère'],
    closings: ['Cordialement', 'Bien cordialement', 'Bien à vous', 'Salutations', 'Merci d’avance', 'Merci'],
  },
};

/** Letters people send, and documents that are brought in. */
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
