// Ordinary talk, in French.
import { listed } from '../format.js';
import type { TalkWords } from '../talk-words.js';

/** When that was. */
const BEFORE = listed('début, avant, première, dernière, précédente, précédemment, dabord, lheure');

export const talk: TalkWords = {
  said: {
    ok: listed(
      'tout à fait, c’est exact, c’est correct, c’est bien ça, c’est juste, exactement ça, tu es très bon, vous êtes très bon, vous êtes gentil, vous êtes très gentil, tu es gentil, tu es doué, vous êtes doué, tu es intelligent, vous êtes efficace, tu es efficace, comme c’est gentil, tant mieux, contente de le savoir, content de le savoir, ravi de l’apprendre, ça roule, ça me convient, ça sonne bien, ah ok, ah d’accord, oh d’accord, ah très bien, intéressant, c’est intéressant, c’est très clair, limpide, c’est tout ce qu’il me fallait, exactement ce qu’il me fallait, je vais faire ça, je ferai ça, je vais essayer, j’essaie, je vais essayer ça, hourra, youpi, okey, dacc, dac merci, bien reçu, reçu, fantastique, magnifique, merveilleux, extra, au top, trop fort, bien vu, chapeau, bon travail, beau travail, bien joué le bot, tu es top, vous êtes génial, vous êtes au top, tu es génial, tu es géniale, vous êtes génial, tu es le meilleur, tu gères, c’est génial, c’est parfait, ça m’a aidé, ça m’a bien aidé, très utile, bien utile, trop bien, pas de souci, pas de soucis, pas de problème, aucun souci, bof, ah mince, pas grave, ça marche, ok, okay, d’accord, dac, très bien, bien, c’est bien, c’est bon, bon, parfait, super, génial, excellent, top, cool, nickel, impeccable, formidable, compris, j’ai compris, je comprends, je vois, c’est clair, clair, bon à savoir, c’est noté, noté, entendu, ça marche, exact, exactement, bien sûr, certainement, évidemment, tout à fait, ah, ah bon, oh, hm, hmm, mmh, haha, mdr, waouh, bravo, bien joué, ça va bien, ça me va, ça ira',
    ),
    yes: listed(
      'oui, ouais, oui oui, oui merci, oui s’il vous plaît, oui s’il te plaît, oui volontiers, volontiers, si',
    ),
    no: listed(
      'non, nan, non non, non merci, pas vraiment, pas maintenant, pas du tout, non pas vraiment, je crois pas, je ne crois pas, je pense pas, je ne pense pas, non je ne crois pas, non je pense pas, probablement pas, sans doute pas, pas que je sache',
    ),
    sorry: listed(
      'je ne voulais pas dire ça, je voulais pas dire ça, je voulais pas être méchant, ce n’était pas méchant, c’était pas méchant, je plaisantais, je plaisante, c’était pour rire, je rigole, je rigolais, sans vouloir vous vexer, sans vouloir te vexer, désolé, désolée, pardon, excusez-moi, excuse-moi, mes excuses, toutes mes excuses, oups, au temps pour moi, autant pour moi, ma faute, je me suis trompé, je me suis trompée, erreur de ma part, mauvaise conversation, mauvais chat, mauvaise fenêtre, mauvais destinataire, ce n’était pas pour vous, ce n’était pas pour toi, pas pour vous, ignorez ce message, ignore ce message, ignorez mon message, ne tenez pas compte de ce message',
    ),
    unsure: listed(
      'je ne sais pas trop, je sais pas trop, sais pas trop, j’en sais rien, je n’en sais rien, j’en sais trop rien, chais pas, jsais pas, j’sais pas, jsp, sais pas, pas la moindre idée, je ne sais pas, je sais pas, aucune idée, aucune idée du tout, je ne suis pas sûr, je ne suis pas sûre, pas sûr, pas sûre, je suis pas sûr, je suis pas sûre, difficile à dire, je n’ai aucune idée, j’ai aucune idée, je ne sais vraiment pas, je sais vraiment pas, je ne sais pas encore',
    ),
    neverMind: listed(
      'rien, rien du tout, rien merci, rien de spécial, alors non, bon alors non, bon ben non, je demanderai autour de moi, je vais demander à quelqu’un d’autre, bon on arrête, on arrête, arrêtons, arrêtons là, on arrête là, c’est bon laisse, c’est bon laissez, vas-y laisse tomber, bof, ça fait rien, laissez tomber alors, laisse tomber alors, j’ai trouvé, c’est bon j’ai trouvé, je vais me débrouiller, je me débrouillerai, plus besoin, en fait non, finalement non, non finalement, tout compte fait non, non en fait, à la réflexion non, laissez tomber, laisse tomber, laisse, laissez, laisse béton, laisse-le, oubliez, oublie, oubliez ça, oublie ça, tant pis, peu importe, ce n’est rien, ce n’est pas grave, pas grave, c’est pas grave, ça ne fait rien, annuler, annulez, annule, stop, arrêter, arrêtez, arrête, quitter, ce n’est pas important, sans importance, ce n’est plus la peine',
    ),
    repeat: listed(
      'répéter, répète, répétez, répétez ça, répète ça, peux-tu répéter, tu peux répéter, pouvez-vous répéter, vous pouvez répéter, pourriez-vous répéter, répétez la réponse, répète la réponse, encore, encore une fois, une fois de plus, à nouveau, de nouveau, redis-le, redites-le, redites-moi ça, montrez-le à nouveau, la même chose, qu’avez-vous dit, qu’est-ce que vous avez dit',
    ),
    shorter: listed(
      'vous pouvez reformuler, tu peux reformuler, reformulez, reformule, pouvez-vous reformuler, je n’ai pas tout compris, j’ai pas tout compris, je ne comprends pas tout, dites-le autrement, dis-le autrement, expliquez plus simplement, explique plus simplement, expliquez simplement, en termes simples, en français simple, dis-le plus court, dites-le plus court, tu peux faire plus court, tu peux raccourcir, vous pouvez raccourcir, raccourcis, raccourcissez, plus simple, plus simplement, en mots simples, trop de texte, c’est trop de texte, plus court, plus courte, en plus court, une réponse plus courte, une version plus courte, faites plus court, fais plus court, peux-tu faire plus court, pouvez-vous faire plus court, en bref, bref, brièvement, en résumé, résumé, résume, résumez, résume ça, résumez ça, peux-tu résumer, pouvez-vous résumer, trop long, c’est trop long, c’était trop long, en une phrase, en quelques mots, la version courte, version courte',
    ),
    back: listed(
      'retour, revenir, revenez, reviens, précédent, précédente, réponse précédente, la réponse précédente, à la réponse précédente, revenir en arrière, retour en arrière',
    ),
    whoMadeYou: listed(
      'qui t’a fait, qui vous a fait, qui t’a fabriqué, qui vous a fabriqué, qui t’a inventé, qui vous a inventé, qui t’a créé, qui vous a créé, qui t’a conçu, qui vous a conçu, qui t’a programmé, qui vous a programmé, qui t’a développé, qui vous a développé, qui t’a construit, qui vous a construit, qui est derrière toi, qui est derrière vous, qui s’occupe de toi, qui s’occupe de vous, d’où viens-tu, d’où venez-vous, d’où viennent vos réponses, d’où viennent tes réponses, qui écrit vos réponses, qui a écrit les réponses',
    ),
    abuse: listed(
      'merde, putain, bordel, quelle merde, c’est de la merde, bot de merde, ce bot est nul, le bot est nul, nul, c’est nul, tu es nul, t’es nul, vous êtes nul, vous êtes nuls, trop nul, inutile, bot inutile, ce bot est inutile, tu ne sers à rien, tu sers à rien, vous ne servez à rien, ce bot ne sert à rien, ça ne sert à rien, imbécile, idiot, crétin, abruti, stupide, bot stupide, tu es stupide, tu es bête, connard, con, va te faire foutre, ta gueule, la ferme, ferme-la, je te déteste, je vous déteste, fuck, fuck you, tu ne sais rien, vous ne savez rien',
    ),
    goOn: listed(
      'continuer, continue, continuez, on continue, continuons, poursuivre, poursuivez, poursuis, poursuivons, suivant, suite, la suite, reprendre, reprenons, on reprend, vas-y, allez-y, avancer, on avance, où en étions-nous, on en était où, où en était-on, reprendre où nous en étions, revenir à la vérification, retour à la vérification',
    ),
    goAhead: listed(
      'j’ai une question, j’ai une autre question, j’ai encore une question, j’ai une petite question, j’ai des questions, j’ai quelques questions, j’aurais une question, j’aurais une petite question, j’aurais une autre question, une question, une petite question, une autre question, petite question, question, encore une question, puis-je poser une question, puis-je vous poser une question, je peux poser une question, je peux vous poser une question, je peux te poser une question, est-ce que je peux poser une question, est-ce que je peux vous poser une question, puis-je vous demander quelque chose, je peux vous demander quelque chose, je peux te demander quelque chose, je voudrais poser une question, je voudrais vous poser une question, je voudrais demander quelque chose, je veux poser une question, j’aimerais poser une question, j’aimerais vous poser une question, je me pose une question',
    ),
    notMeant: listed(
      'pff, pfff, pffff, bof, mouais, argh, grr, soupir, vous n’avez pas répondu à ma question, vous avez pas répondu à ma question, tu n’as pas répondu à ma question, t’as pas répondu à ma question, ça ne m’aide pas du tout, ça m’aide pas du tout, votre réponse ne m’aide pas, votre réponse ne m’aide pas du tout, ta réponse m’aide pas, ça n’a aucun sens, ça a pas de sens, aucun sens, ça me dit rien, ça ne me dit rien, ça ne veut rien dire, pas ce que je cherche, c’est pas ce que je cherche, ce n’est pas ce que je cherche, vous ne répondez pas, tu réponds pas, vous répondez pas, tu ne réponds pas, vous ne m’écoutez pas, tu m’écoutes pas, vous vous répétez, tu te répètes, vous l’avez déjà dit, tu l’as déjà dit, toujours la même réponse, encore la même réponse, je l’ai déjà lu, j’ai déjà lu ça, c’est pas vrai, ce n’est pas vrai, c’est inexact, ce n’est pas juste, c’est pas juste, ça ne colle pas, ça colle pas, incompréhensible, je suis toujours perdu, je suis toujours perdue, n’importe quoi, c’est n’importe quoi, ça n’aide pas, ça n’a pas aidé, ça ne m’aide pas, ça m’aide pas, ça ne m’a pas aidé, ça m’a pas aidé, cela ne m’aide pas, cela ne m’a pas aidé, ce n’est pas utile, c’est pas utile, pas utile, ça ne sert à rien, ça sert à rien, ce n’est pas ce que je demande, c’est pas ce que je demande, ce n’est pas ce que j’ai demandé, c’est pas ce que j’ai demandé, ce n’était pas ce que je demandais, c’est pas ce que je demandais, ce n’est pas ce que je vous demande, c’est pas ce que je te demande, pas ce que je demande, pas ce que j’ai demandé, ce n’est pas ce que je voulais dire, c’est pas ce que je voulais dire, ce n’est pas ce que je veux dire, c’est pas ce que je veux savoir, ce n’est pas ce que je veux savoir, c’est pas ce que je voulais savoir, ce n’est pas ce que je voulais savoir, ce n’est pas ma question, c’est pas ma question, ce n’était pas ma question, ça ne répond pas à ma question, ça répond pas à ma question, cela ne répond pas à ma question, vous ne répondez pas à ma question, tu ne réponds pas à ma question, tu réponds pas à ma question, ce n’est pas une réponse, c’est pas une réponse, vous ne m’avez pas compris, vous m’avez mal compris, tu ne m’as pas compris, tu m’as mal compris, vous n’avez pas compris, tu n’as pas compris, t’as pas compris, vous ne comprenez pas ma question, tu ne comprends pas ma question, mauvaise réponse, c’est la mauvaise réponse, ce n’est pas la bonne réponse, c’est pas la bonne réponse, c’est faux, ce n’est pas ça, c’est pas ça, je parlais d’autre chose, je demandais autre chose, ça n’a rien à voir, cela n’a rien à voir, rien à voir, ça n’a rien à voir avec ma question, répondez à ma question, réponds à ma question, réponds à la question, répondez à la question, mais réponds, mais répondez, répondez-moi, réponds-moi',
    ),
    askedBefore: listed(
      'qu’est-ce que j’ai demandé, qu’ai-je demandé, j’ai demandé quoi, quelle était ma question',
    ),
    yourName: listed(
      'comment tu t’appelles, comment t’appelles-tu, comment vous appelez-vous, comment vous vous appelez, tu t’appelles comment, vous vous appelez comment, quel est ton nom, quel est votre nom, c’est quoi ton nom, c’est quoi votre nom, ton nom, votre nom, tu as un nom, t’as un nom, vous avez un nom, avez-vous un nom, as-tu un nom, comment on t’appelle, comment je t’appelle, comment dois-je vous appeler',
    ),
    privacy: listed(
      'que savez-vous de moi, que sais-tu de moi, que savez-vous sur moi, que sais-tu sur moi, tu sais quoi de moi, tu sais quoi sur moi, vous savez quoi de moi, vous savez quoi sur moi, qu’est-ce que tu sais de moi, qu’est-ce que tu sais sur moi, qu’est-ce que vous savez de moi, qu’est-ce que vous savez sur moi, tu me connais, vous me connaissez, me connaissez-vous, sais-tu qui je suis, savez-vous qui je suis, tu sais qui je suis, vous savez qui je suis, tu sais comment je m’appelle, tu te souviens de moi, vous vous souvenez de moi, confidentialité, rgpd, gdpr, vie privée, protection des données, politique de confidentialité',
    ),
    source: listed(
      'sérieux, sérieusement, sans blague, d’où ça vient, d’où vient cette info, d’où vient cette information, d’où viennent ces informations, d’où viennent ces infos, d’où sors-tu ça, d’où sortez-vous ça, d’où tu sors ça, d’où vous sortez ça, d’où tenez-vous ça, d’où tenez-vous cela, d’où tiens-tu ça, ça vient d’où, ça sort d’où, c’est tiré d’où, qui dit ça, qui le dit, qui a dit ça, source, sources, la source, quelle est la source, quelles sont vos sources, quelle est votre source, quelle est ta source, vos sources, votre source, c’est quoi la source, c’est quoi ta source, vous êtes sûr, vous êtes sûrs, vous êtes sûre, êtes-vous sûr, êtes-vous certain, tu es sûr, tu es sûre, t’es sûr, t’es sûre, es-tu sûr, sûr, vous en êtes sûr, tu en es sûr, en êtes-vous sûr, c’est sûr, c’est sûr ça, est-ce que c’est sûr, c’est vrai, c’est vrai ça, est-ce vrai, est-ce que c’est vrai, vraiment, ah vraiment, c’est exact, est-ce exact, c’est correct, est-ce correct, c’est bien vrai, comment vous le savez, comment le savez-vous, comment tu le sais, comment tu sais ça, je peux vous faire confiance, puis-je vous faire confiance, je peux te faire confiance, on peut vous faire confiance, on peut te faire confiance, on peut s’y fier, je peux m’y fier, peut-on s’y fier, c’est fiable, est-ce fiable, est-ce que c’est fiable, vous êtes fiable, tu es fiable, prouvez-le, prouve-le, vous pouvez le prouver, je ne vous crois pas, je vous crois pas, je te crois pas, je ne te crois pas, j’y crois pas, je n’y crois pas, je n’en crois rien, c’est à jour, est-ce à jour, est-ce que c’est à jour, est-ce que c’est encore valable, c’est encore valable, c’est toujours valable, c’est toujours vrai, c’est récent, c’est actuel, ça date de quand, de quand ça date, de quand date cette information, de quand date cette info, ça date, quelle est la date de cette info, quand est-ce que ça a été écrit, quand est-ce que ça a été mis à jour, ça a été mis à jour quand, dernière mise à jour, qui a écrit ça, qui a écrit cela, qui a vérifié ça, c’est vérifié, vous avez vérifié, tu as vérifié, c’est officiel, est-ce officiel, est-ce que c’est officiel, vous inventez, vous inventez ça, tu inventes, vous l’avez inventé',
    ),
    pity: listed(
      'dommage, quel dommage, c’est dommage, ah dommage, oh dommage, c’est bien dommage, tant pis, bon tant pis, mince, zut, oh non, ah zut, pas de chance, c’est triste, c’est embêtant, embêtant',
    ),
    deliver: listed(
      'envoyez-le-moi, envoie-le-moi, envoie-moi ça, envoyez-moi ça, envoyez-moi le lien, rappelez-le-moi, rappelle-le-moi, mettez un rappel, vous pouvez garder ça, gardez-moi ça, je peux revenir plus tard, je peux y revenir demain, on peut continuer plus tard, on peut reprendre demain, partager ça, partager la réponse, copier, copier ça, copier le lien, imprimer ça, comment imprimer ça, comment partager ça',
    ),
    here: listed(
      'tu me comprends, vous me comprenez, tu es là, t’es là, vous êtes là, tu es toujours là, t’es toujours là, vous êtes toujours là, êtes-vous là, êtes-vous toujours là, es-tu là, toujours là, ça marche ce truc, est-ce que ça fonctionne, ça fonctionne, test, je teste, tu m’entends, vous m’entendez, vous me lisez, tu me lis, vous m’écoutez',
    ),
  },
  wishes: {
    thanks: {
      anyOf: [[listed('merci, mercis, remercie, merki, merçi')]],
      also: listed(
        'gentille, gentillesse, discussion, échange, conversation, conseil, conseils, précision, précisions, éclaircissement, tuyau, sauvé, sauvez, vie, adorable, amabilité, bonne, êtes, es, mille, très, trop, million, milliers, grand, énormément, infiniment, bien, beaucoup, vraiment, encore, quand, même, tout, de, super, génial, parfait, nickel, top, excellent, cool, gentil, sympa, rapide, rapidité, réponse, réponses, aide, coup, main, infos, info, explication, explications, temps, patience, pour, vos, ton, tes, bot, toi, vous, cest, dautant, là',
      ),
      unless: listed(
        'quoi, comment, pourquoi, quand, où, qui, que, quel, quelle, quels, quelles, combien, quest, estce, peut, puisje, si, mais',
      ),
    },
    sorry: {
      anyOf: [
        [
          listed(
            'désolé, désolée, pardon, excuse, excuses, excusez, excusezmoi, excusemoi, mexcuse, navré, navrée',
          ),
          listed('voulais, méchant, vexer, blesser, grossier, langage, énervé, emporté'),
        ],
        [listed('méchant, blessant, vexer'), listed('voulais, cétait')],
      ],
      also: listed(
        'voulais, dire, ça, cétait, méchant, vexer, blessant, blesser, pas, grossier, impoli, langage, mots, propos, tout, lheure, mexcuse, emporté, énervé, me, suis, bot, ce, nétait, mon, mal, être',
      ),
      unless: listed('quoi, comment, pourquoi, qui, autre, chose'),
    },
    notMeant: {
      anyOf: [
        [
          listed('réponse, réponses'),
          listed('fausse, fausses, faux, incorrecte, mauvaise, inexacte, erronée'),
        ],
        [listed('réponse'), listed('correspond, convient, colle, va'), listed('pas')],
        [
          listed('tu, vous, tas, ty'),
          listed('comprends, comprenez, pige, piges, pigez, compris'),
          listed('rien, pas'),
        ],
        [listed('tu, vous, tes'), listed('aidez, aides, maides, maidez, aide'), listed('pas, guère')],
        [listed('tu, vous, te, tes, vous'), listed('trompes, trompez, trompé')],
      ],
      also: listed(
        'ta, tes, ton, votre, vos, est, sont, cest, complètement, totalement, vraiment, du, tout, rien, y, à, ny, beaucoup, êtes, ne, me, mas, mavez, grand, pas, plus, dune, grande, bot, ça, ma, question, as, avez, dernière, très, pour',
      ),
      unless: listed('quoi, comment, pourquoi, qui, je'),
    },
    language: {
      anyOf: [
        [
          listed('langue, langues'),
          listed(
            'parles, parlez, parlestu, parlezvous, connais, connaissez, comprends, comprenez, comprenezvous, réponds, répondez, sais, savez, disponibles, disponible, parle',
          ),
        ],
      ],
      also: listed('quelle, quelles, autres, autre, dautres, tu, vous, bot, en, parler'),
    },
    whoAreYou: {
      anyOf: [
        [
          listed('tu, vous, tes'),
          listed(
            'marié, mariée, célibataire, amoureux, amoureuse, pizza, dors, dormez, manges, mangez, bois, âge, heureux, triste, fatigué, seul, sentiments, copine, copain, hobby, préféré, préférée, foot, né, née, habites, habitez, aimes, aimez, rêves, rêvez, blague',
          ),
        ],
        [
          listed('tu, vous, tes, êtesvous, estu, cest, je, êtes, es'),
          listed('humain, humaine, personne, vrai, vraie, quelquun, réel, réelle'),
          listed('bot, robot, machine, ordinateur, ia, chatbot, programme'),
        ],
        [
          listed('parle'),
          listed('je'),
          listed('bot, robot, machine, ordinateur, ia, chatbot, humain, vrai, vraie'),
        ],
        [
          listed('tu, vous, tes, êtesvous, estu'),
          listed('humain, humaine, bot, robot, chatbot, ia, chatgpt, copilot, machine'),
          listed('es, êtes, tes, estu, êtesvous'),
        ],
      ],
      also: listed(
        'pluie, votre, ton, le, la, où, quelle, quel, avez, as, êtes, es, marié, mariée, célibataire, amoureux, amoureuse, pizza, dors, dormez, manges, mangez, bois, âge, heureux, triste, fatigué, seul, sentiments, copine, copain, hobby, préféré, préférée, foot, né, née, habites, habitez, aimes, aimez, rêves, rêvez, blague, ou, un, une, quoi, juste, vrai, vraie, réel, réelle, vraiment, sorte, de, à, avec, là, bien, en, fait, parle, simple, quelquun, personne',
      ),
      unless: listed('veux, voudrais, parler, besoin, peux, pouvez, passez, aider, faut'),
    },
    source: {
      anyOf: [
        [listed('source, sources')],
        [
          listed('sûr, sûre, certain, vrai, exact, correct, fiable, confiance, officiel, crois'),
          listed('vous, tu, ça, cest, cela, info, infos, information, informations, réponse, te, tes'),
        ],
        [
          listed('date, récent, récente, jour, écrit, vérifié, vieille, vieux'),
          listed('ça, cest, cette, info, information, informations, réponse, infos'),
          listed('quand, est, cest, qui, de'),
        ],
      ],
      also: listed(
        'complètement, vraiment, absolument, encore, toujours, dernière, mise, ici, là, de, peut, peux, faire, cent, pour, votre, ta, info, infos, information, informations, cette, réponse, réponses, bien, pas, en',
      ),
      unless: listed(
        'licence, licences, clé, clés, avantage, avantages, remise, abonnement, mail, compte, entreprise, programme, employeur, prix, expiration, avons, nous, non, a',
      ),
    },
    deliver: {
      anyOf: [
        [
          listed('envoyer, lenvoyer, menvoyer, envoyez, envoie, mail, mailer, transférer, envoyezlemoi'),
          listed('me, moi, nous, ça, le, collègue, chef, lien, lenvoyer, menvoyer'),
        ],
        [listed('rappel, rappeler, rappelezmoi, rappellemoi'), listed('en, dans, un, le, au, de')],
        [listed('mettre, mets, mettez, ajouter'), listed('agenda, calendrier, lagenda, outlook')],
        [listed('revenir, reprendre, continuer'), listed('tard, demain')],
      ],
      also: listed(
        'envoyer, lenvoyer, menvoyer, envoyez, envoie, mail, mailer, email, e, transférer, courriel, rappel, agenda, calendrier, lagenda, outlook, mettre, mets, mettez, ajouter, mon, tard, plus, demain, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, semaine, mois, date, collègue, chef, lien, réponse, conversation, adresse, pouvez, peux, peut, par, revenir, reprendre, continuer, un',
      ),
      unless: listed('quel, quelle, quoi, comment, pourquoi, quand, pro, entreprise, reçois, valide'),
    },
    shorter: {
      anyOf: [[listed('simplement, simple, simples, clairement, court, courte')]],
      also: listed(
        'dites, ditesle, dis, disle, expliquez, explique, expliquer, dire, mots, termes, langage, plus, peux, pouvez, ça, moi, encore, en, reformulez, reformuler, ladites, vous, tu',
      ),
      unless: listed('quoi, comment, pourquoi, quand, prix, cher, quel, avoir, acheter'),
    },
    person: {
      anyOf: [
        [listed('contact, contacts'), listed('qui, quel, quels, où, un')],
        [listed('qui, à qui'), listed('contacter, joindre, appeler')],
        [listed('numéro'), listed('appeler, joindre, contacter')],
        [listed('quelquun, qqun, personne'), listed('téléphone, voix, tel')],
        [listed('rappelezmoi, appelezmoi, rappellemoi, appellemoi')],
        [
          listed('qui, quel'),
          listed('administrateur, ladministrateur, admin, ladmin, responsable'),
          listed('nous, notre, ici, chez, ça'),
        ],
        [
          listed(
            'mappeler, appeler, rappeler, rappelez, rappelle, appelez, mappelle, mappelez, joindre, téléphoner, mecontacter, contacter',
          ),
          listed('pouvez, peux, peut, vous, on, me, moi, quelquun, tu'),
        ],
        [listed('quelquun, qqun, qqn'), listed('aider, maider, aide, maide')],
        [
          listed('qui'),
          listed('demande, demander, madresser, adresser, contacter, appelle'),
          listed('je, on, puisje, dois'),
        ],
        [
          listed('parler, contacter, joindre, appeler, téléphoner, discuter, passez, passe'),
          listed(
            'humain, personne, quelquun, qqun, qqn, conseiller, conseillère, collègue, agent, opérateur',
          ),
        ],
        [listed('humain, humaine, conseiller, opérateur')],
        [listed('vraie, vrai, réelle'), listed('personne, humain')],
        [listed('numéro'), listed('téléphone')],
        [listed('quelquun, qqn'), listed('là, ici')],
      ],
      also: listed(
        'passer, transférer, mettre, relation, voix, vive, au, puisje, puis, joindre, administrateur, ladministrateur, admin, ladmin, responsable, est, chez, nous, notre, lentreprise, de, alors, rappeler, appeler, aujourdhui, demain, téléphone, tout, peux, pouvez, peut, veux, voudrais, est-ce, vraie, vrai, réel, réelle, support, service, équipe, derrière, besoin, aide, cest, avoir, préférerais, préfère, préfèrerais, plutôt, préférais, directement, aimerais, jaimerais, préférable, Microsoft, dici, vous, ici, direct, mail, adresse, ou, moyen, votre, là, dessus, ça, sujet, pour',
      ),
    },
    privacy: {
      anyOf: [
        [
          listed('quelquun, vous, on, qui'),
          listed('lit, lisez, surveille, surveillez, écoute, écoutez, espionne'),
        ],
        [listed('fais, faites'), listed('données, messages, questions, écris, tape')],
        [
          listed('vous, tu, bot, on, quon, cest, est, sont, mes, ma, jai, je, suis'),
          listed(
            'gardez, gardes, garde, gardé, conservez, conserves, conserve, conservé, conservée, conservés, conservées, enregistrez, enregistres, enregistre, enregistré, enregistrée, enregistrés, enregistrées, stockez, stockes, stocké, stockés, stockées, mémorisez, mémorises, retenez, retiens, collectez, lit, lire, lisez, voir, voit, devient, deviennent, confidentialité, rgpd, anonyme, confidentiel, privé',
          ),
          listed(
            'tape, écris, écrit, jécris, jenvoie, temps, longtemps, dis, demande, questions, question, messages, message, données, moi, conversation, conversations, chat, anonyme, confidentiel, privé, confidentialité, rgpd, enregistré, enregistrée, conservé, conservée',
          ),
        ],
        [listed('confidentialité, rgpd')],
        [listed('qui'), listed('lit, lire, voit, voir'), listed('ça, que, mes')],
        [
          listed('patron, chef, cheffe, employeur, manager, manageur, direction, boîte, rh'),
          listed('voit, voir, voient, lit, lire, lisent, sait, savoir, accès, surveille'),
          listed('ça, ce, que, mes, jécris, décris, tape, dis, demande, conversation, messages, questions'),
        ],
      ],
      also: listed(
        'politique, longtemps, temps, combien, personnelles, données, informations, infos, propos, sujet, patron, employeur, entreprise, chef, quelquun, autre, autres, ici, quoi, quest, jai, garde, protection, faites, fais, tapé, cest, questce, est, sur',
      ),
    },
    forget: {
      anyOf: [
        [
          listed('efface, effacez, effacer, supprime, supprimez, supprimer, oublie, oubliez, oublier'),
          listed('moi, me, mes, tout, données, informations, infos, sais, savez, ce, que'),
        ],
      ],
      also: listed(
        'dit, écrit, demandé, raconté, tapé, jai, ce, que, tout, sais, savez, concernant, conserve, conservé, gardé, conversation, personnelles, propos',
      ),
    },
    topics: {
      anyOf: [
        [
          listed('quoi, que'),
          listed('autre, dautre, encore, plus'),
          listed('dire, raconter, expliquer, répondre'),
        ],
        [listed('sujet, sujets, thème, thèmes')],
        [listed('parler, discuter'), listed('quoi')],
        [
          listed('quoi, que, quest'),
          listed('autre, dautre, dautres, encore'),
          listed('connais, connaissez, sais, savez, saistu, savezvous, connaistu, connaissezvous'),
        ],
      ],
      also: listed(
        'dire, me, vous, tu, raconter, quels, quel, quelles, quoi, part, encore, dautre, autres, autre, connais, connaissez, sais, savez, peut, peux, pouvez, liste, traites, traitez',
      ),
    },
    askedBefore: {
      anyOf: [
        [
          listed('quest, quoi, quai, que, quelle'),
          listed('jai, je, javais'),
          listed('demandé, écrit, dit, posé'),
          BEFORE,
        ],
        [listed('quelle, cétait'), listed('ma'), listed('question'), BEFORE],
      ],
      also: listed('était, cétait, tout, toute, quelle, quoi, ce, lheure, vous, question, première'),
    },
    help: {
      anyOf: [
        [listed('suis, chuis'), listed('nouveau, nouvelle, débutant, débutante')],
        [
          listed('quoi, que'),
          listed('tu, te, toi, vous, tutiliser, peux'),
          listed('utiliser, tutiliser, servir'),
        ],
        [
          listed('tu, vous, toi, tes, bot, chatbot'),
          listed('quoi, qui, que, comment'),
          listed('faire, fais, faites, sers, servez, sert, toi, capable'),
        ],
        [listed('cest'), listed('quoi')],
        [listed('quest'), listed('cest, ça')],
        [listed('comprends, pige'), listed('pas, rien')],
        [listed('je, suis'), listed('nouveau, nouvelle'), listed('ici')],
        [
          listed(
            'lancer, lance, lancez, commencer, commence, commencez, démarrer, démarre, faire, fais, faites',
          ),
          listed('vérification, vérifications'),
        ],
      ],
      also: listed(
        'nouveau, nouvelle, arrive, darriver, viens, tout, juste, diable, là, dabord, maider, aider, jpeux, peut, chuis, débutant, débutante, exactement, concrètement, bot, coup, juste, ici, ça, truc, machin, cest, sais, savez, peux, pouvez, tes',
      ),
    },
    abuse: {
      anyOf: [
        [listed('nul, nulle, stupide, inutile, débile, idiot, idiote, merde, merdique, pourri, naze')],
        [listed('sert, sers, servez'), listed('rien')],
      ],
      also: listed(
        'bot, truc, robot, putain, cest, tes, trop, vraiment, complètement, réponds, réponses, côté',
      ),
    },
  },
  takeCheck: {
    anyOf: [
      [
        listed(
          'vérifier, vérifions, vérifie, vérifiez, vérification, contrôler, tester, testons, lancer, lancez, commencer, commençons',
        ),
      ],
    ],
    also: listed(
      'oui, ouais, ok, daccord, allez, volontiers, veux, veut, voudrais, voulons, aimerais, bien, on, je, ça, cela, la, le, maintenant, alors, faire, faites, fais, faisons, allonsy, pouvez',
    ),
    unless: listed('comment, quoi, pourquoi, quand, où, qui, quel, quelle, coûte, prix, pas'),
  },
  noneOfThese: listed(
    'aucune, aucun, aucune de celles-ci, aucune de celles-là, aucune des deux, aucune des trois, aucune de ces questions, aucune d’elles, ni l’une ni l’autre, non aucune, autre chose, rien de tout cela, pas ça, pas celles-ci',
  ),
  courtesy: listed(
    'monsieur, madame, l’ami, mon ami, mes amis, les amis, chef, toi, vous, l’équipe, mon pote, non attends, non attendez, attends, attendez, attends un peu, d’abord, en fait, au fait, tout d’abord, puis-je, pourrais-je, est-ce que je peux, peut-on, je souhaite, je souhaiterais, je désire, je dois, bonjour, salut, bonsoir, dites-moi, dis-moi, je, s’il vous plaît, s’il te plaît, svp, stp, merci, alors, donc, maintenant, et, mais, oui, bon, ben, eh bien, ok, ah, oh, juste, cher bot, bot, vraiment, pour l’instant, pour votre aide, pour ton aide, pour l’aide, pour cela, pour ça, pour moi, à moi, à tous, pouvez-vous, peux-tu, pourriez-vous, pourrais-tu, je veux, je voudrais, j’aimerais, il me faut, beaucoup, infiniment, désolé, désolée, pardon, doit, doivent, dois, peut, peuvent, peux, faut, faut-il',
  ),
  overheard: {
    bye: listed(
      'au revoir, à bientôt, à plus, à plus tard, à la prochaine, adieu, ciao, bonne journée, bonne soirée, bonne nuit, bon week-end, bon weekend, je dois y aller, je file',
    ),
    thanks: listed(
      'merci, remercie, reconnaissant, reconnaissante, très aimable, c’est gentil, bien gentil, très gentil, bien aidé, beaucoup aidé',
    ),
    notMeant: listed(
      'compliqué, compliquée, confus, pas clair, usine à gaz, inutile, nul, nulle, sert à rien, sers à rien, servez à rien, perte de temps, perdre mon temps, déçu, déçue, décevant, frustrant, frustré, frustrée, agaçant, énervant, énervé, énervée, ridicule, lamentable, n’importe quoi, pas répondu, répondez pas, réponds pas, répond pas, n’écoutez pas, tourne en rond, tournez en rond, personne n’explique, prend une éternité, prend trop de temps, comprends rien, ras le bol, marre, merci pour rien, j’ai demandé',
    ),
    telling: listed(
      'je, je suis, j’ai, je travaille, j’habite, je m’appelle, moi, mon, ma, mes, nous, nous sommes, on, on est, notre, nos, il, elle, ils, elles, c’est, c’était, ça c’est, aujourd’hui, hier, juste, maintenant, ici, tout le monde, les gens, quelqu’un, suis, chez nous',
    ),
    wanting: listed(
      'plante, planté, rame, bugue, bug, coupe, en panne, cassé, déconnecte, il y a, y a, ya, numéro, expirent, périment, ai-je, suis-je, est-ce, est-il, peut-on, puis-je, a-t-on, avons-nous, sommes-nous, y a-t-il, droit, valable, veux, veut, voulais, voudrais, voudrait, aimerais, faut, besoin, cherche, cherchons, essaie, essaye, peux, peut, pouvons, pourrais, pas, plus, rien, jamais, aucun, aucune, erreur, problème, souci, bloqué, bloquée, marche, fonctionne, perdu, manque, comment, quoi, quel, quelle, quels, quelles, où, quand, pourquoi, qui, si, dois, doit, devons, aide, aider, acheter, commander, obtenir, demande, question, savoir, renseigner, expire, expiré, avis',
    ),
  },
  reply: {
    pity: 'Oui, c’est dommage. Puis-je vous renseigner sur autre chose ?',
    deliver:
      'Je ne peux envoyer ni message ni rappel, mais notre conversation reste ici un certain temps. Sur la page web, **Partager**, sous une réponse, permet de la copier, d’en copier le lien ou de l’imprimer ; le menu **Plus** fait de même pour toute la conversation. Et la vérification des dates vous donne, à la fin, les échéances à mettre dans votre agenda.',
    told: 'D’accord. Que souhaitez-vous savoir ?',
    here: 'Oui, je suis là. Que souhaitez-vous savoir ?',
    yourName: (name) => `Je m’appelle **${name}**.`,
    ok: 'Très bien. N’hésitez pas si vous avez une autre question.',
    yes: 'Avec plaisir, mais je n’attends pas de réponse pour l’instant. Que souhaitez-vous savoir ?',
    no: 'Très bien. Si vous avez besoin d’autre chose, je suis là.',
    sorry: 'Il n’y a pas de mal.',
    unsure: 'Ce n’est pas grave. Peut-être l’un de ces points vous aidera-t-il :',
    neverMind: 'Très bien, n’en parlons plus. Revenez quand vous voulez.',
    repeat: 'Il n’y a encore rien à répéter. Que souhaitez-vous savoir ?',
    shorter: 'Il n’y a encore aucune réponse à raccourcir. Que souhaitez-vous savoir ?',
    back: 'Il n’y a pas de réponse précédente. Que souhaitez-vous savoir ?',
    whoMadeYou:
      'J’ai été mis en place par les personnes qui s’occupent de ces sujets chez vous. Mes réponses ont été rédigées et vérifiées par des humains ; la source et la date figurent sous chacune d’elles.',
    abuse: 'Je regrette de ne pas avoir pu vous aider. Quelqu’un d’autre le pourra peut-être :',
    goOn: 'Rien n’est en cours. Posez-moi une question, ou commencez une vérification.',
    goAhead: 'Je vous écoute.',
    notMeant: 'Désolé, je vous ai mal compris',
    askedBefore:
      'Vos questions se trouvent plus haut dans la conversation. Pour revoir ma dernière réponse, tapez « répétez ».',
    pageMenu:
      'Sur la page web : pour une seule réponse, sous **Partager**, juste en dessous ; pour toute la conversation, en haut, sous **Plus**.',
    noSuchChoice: 'Je ne vois pas de quel choix vous parlez. Que souhaitez-vous savoir ?',
  },
  privacy: {
    text: 'Je retiens où nous en sommes, votre langue et votre dernière question, et je note une ligne par question, sans votre nom. Écrivez « oubliez-moi » et tout est effacé.',
    link: 'Ce que je conserve, et pendant combien de temps',
    elsewhere:
      'Ce que je conserve exactement, et pendant combien de temps, figure sur ma page web, sous **Confidentialité**.',
  },
  sourced: (label, source) =>
    `Voici d’où vient la réponse « ${label} ». ${source}. Elle a été rédigée à partir de cette source et vérifiée par des humains. Pour en avoir le cœur net, ouvrez la source.`,
  inShort: (label) => `En bref, à propos de « ${label} » :`,
  elsewhere: {
    kinds: {
      password: {
        about: 'les mots de passe et la connexion',
        words: listed(
          'mot de passe, mots de passe, se connecter, me connecter, connexion, identifiant, identifiants, compte bloqué, mfa, authenticator, double authentification, code pin',
        ),
      },
      printer: {
        about: 'les imprimantes',
        words: listed(
          'imprimante, imprimantes, imprimer, impression, impressions, toner, scanner, photocopieuse, photocopieur',
        ),
      },
      payroll: {
        about: 'la paie et les bulletins de salaire',
        words: listed(
          'paie, paye, bulletin de paie, bulletin de salaire, bulletins de paie, fiche de paie, fiches de paie, salaire, salaires, note de frais, notes de frais, heures supplémentaires, ma paie, ma paye, mon salaire, est payé, être payé, jour de paie, treizième mois, prime de fin, congés payés, remboursement de frais, feuille de paie, feuille de paye',
        ),
      },
    },
    lead: (about) => `Votre question semble porter sur **${about}**. Pour cela, c’est ici :`,
  },
  person: {
    whatFor: listed('qui, à propos de, au sujet de, pour, parce que, concernant'),
    title: 'Parler à quelqu’un',
    button: 'Contacter quelqu’un',
    none: 'Je n’ai ni adresse ni numéro de téléphone pour votre propre organisation.',
    about: (topic) => `Contacter quelqu’un : ${topic}`,
  },
  topics: {
    about: listed(
      'je veux des infos sur, je veux des informations sur, je voudrais des infos sur, je voudrais des informations sur, jvoudrais des infos sur, je voudrais savoir, je voudrais en savoir plus sur, je veux en savoir plus sur, j’aimerais en savoir plus sur, parlez-moi de, parlez-moi des, parle-moi de, parle-moi des, parle-moi du, parlez-moi du, dites-moi tout sur, infos sur, des infos sur, info sur, informations sur, des informations sur, plus sur, sur, questions sur, des questions sur, une question sur, j’ai une question sur, j’ai des questions sur, tout sur, que sais-tu sur, que savez-vous sur, que savez-vous des, que savez-vous du, montrez-moi, le, la, les, nos, vos, le sujet, sujet, Microsoft, on peut parler de, on peut parler des, on peut parler du, parlons de, parlons des, parlons du, peut-on parler de, peut-on parler des, peut-on parler du, je voudrais parler de, je voudrais parler des, je veux parler des, je veux parler du, tu peux me parler de, tu peux me parler des, tu peux me parler du, pouvez-vous me parler des, pouvez-vous me parler du, et, et pour, quid des, quid du, passons aux, passons au',
    ),
    after: listed('s’il vous plaît, s’il te plaît, svp, stp, maintenant, plutôt, alors, aussi'),
    defining: listed(
      'c’est quoi, c’est quoi un, c’est quoi les, c’est quoi des, qu’est-ce qu’un, qu’est-ce que, qu’est-ce que c’est, qu’est-ce que c’est que les, que sont, que sont les, qu’est-ce que les, que veut dire, que signifie, ça veut dire quoi, qu’entendez-vous par, expliquez-moi, expliquez, explique-moi, explique, définition de, un, une, des, ces, les, l’, au juste',
    ),
    title: 'Ce que je connais',
    text: 'Choisissez un sujet pour voir toutes ses questions, ou posez simplement la vôtre.',
    button: 'Que savez-vous ?',
    other: (asked, known) =>
      `Sur le sujet **${asked}**, je n’ai pas la réponse. Pour **${known}**, la voici :`,
    topic: (title, count) => `${title} (${count})`,
    questions: (from, to, of) =>
      from === 1 && to === of ? `Les ${of} questions :` : `Questions ${from} à ${to} sur ${of} :`,
    wanted: listed(
      'plus, encore, davantage, dis m’en plus, dites m’en plus, dis-moi plus, plus d’infos, plus d’informations, autre chose',
    ),
    more: 'Plus de questions',
  },
  feedback: {
    missing:
      'Merci, c’est noté. Qu’est-ce qui manquait ? Ce que vous écrivez maintenant est transmis, sans votre nom, aux personnes qui rédigent les réponses.',
    noted: 'Merci, c’est noté pour les personnes qui gèrent ce bot.',
    others: 'L’une de ces réponses convient peut-être mieux :',
  },
};
