// That somebody is in trouble. Slips and slang stand as people type them.
import type { CrisisKindWords } from '../crisis-kinds.js';
import type { CrisisWords } from '../crisis-words.js';
import { listed } from '../format.js';

/** Words of the kinds that cries for help and ordinary talk are made of: see `../crisis-kinds.ts`. */
const crisisKinds: CrisisKindWords = {
  me: listed(
    'je, j, jai, jsuis, jvais, jveux, jpense, chui, chuis, me, m, mon, ma, mes, moi, jen, g, j’y, jy, jme, jarrive, jaimerais, javais, jetais',
  ),
  myself: listed('moi même, moi, ma, me faire, contre moi, sur moi, à moi, de moi, avec moi, chez moi'),
  us: listed('nous, on, notre, nos'),
  kin: listed(
    'mari, femme, conjoint, conjointe, compagnon, compagne, copain, copine, mec, meuf, ex, père, mère, papa, maman, frère, soeur, beau père, beau frère, belle mère, parents, famille, voisin, voisine, coloc, oncle, tante, grand père, grand mère, cousin, concubin, proprio, frères, mamie, papi',
  ),
  child: listed('fils, fille, enfant, enfants, gosse*, petits, petit, bébé, ado, gamin, gamine, nourrisson'),
  mate: listed(
    'collègue*, pote, ami, amie, binôme, stagiaire, apprenti, salarié, salariée, équipière, camarade, voisin de bureau, copain de boulot, livreur',
  ),
  boss: listed(
    'chef, cheffe, patron, patronne, manager, manageur, responsable, directeur, directrice, supérieur, n 1, tuteur, mentor, gérant, cadre, boss, rh, employeur, contremaître',
  ),
  other: listed(
    'il, elle, lui, ils, elles, leur, quelqu’un, quelquun, un homme, une femme, type, gars, gens, personne âgée, monsieur, dame, individu, un mec, inconnu, mecs, nana, une personne',
  ),
  client: listed('client, cliente, patient, usager, visiteur, passager, chauffeur, vigile, agent'),
  death: listed(
    'mourir, meurs, meurt, mort, morte, mourrai, crever, suicid*, suicide, en finir, finir, me tuer, se tuer, me supprimer, se supprimer, foutre en l’air, enterrement, tombé, passer à l’acte, tentative, disparaître, me pendre, lettre d’adieu, là haut, défunt, obsèques, ici bas, plus de ce monde, la rejoindre, le rejoindre, rejoindre ma, rejoindre mon, je serai mort, serai morte, être morte, être mort, me jeter sous, sous le métro, sous le train, penser à mourir, en finir avec la vie, envie de crever, plus vivre, ne plus vivre, ne plus me réveiller, plus me réveiller, suicidaire, suicider, mettre fin',
  ),
  kill: listed(
    'tuer, tue, tuera, buter, égorg*, poignard*, planter, étrangl*, étouff*, tirer, pendre, sauter, noyer, overdose, jeter, me jeter, couper, coupée, scarifi*, mutil*, me faire du mal, faire du mal, me blesser, du mal, faire une bêtise, une connerie, faire une connerie, m’ouvrir, cicatrices, me foncer, foncer, me couper, m’ouvrir les, se couper, se scarifie, me scarifie, se coupe',
  ),
  live: listed(
    'vivre, vie, vis, vit, en vie, exister, existe, existais, existence, réveiller, réveille, rester, continuer, survivre, né, née, être là, tenir, tenu, respirer, avenir, demain, me lever, remonter',
  ),
  end: listed(
    'fin, finir, fini, finie, arrête, arrêter, s’arrête, stop, terminé, assez, marre, abandonne, abandonner, lâche, lâcher, pour toujours, pour de bon, dernière, dernier, bout, à bout, adieu, jamais',
  ),
  gone: listed(
    'plus là, partir, m’en aller, m’en vais, disparaissais, disparaître, disparais, sans moi, débarrassé*, m’effacer, être loin, dormir, ne plus être, reposer, mon départ, manquerai, dérangerai, plus exister, serai plus, quand je serai plus, débarrassé de moi, débarrassés, partir pour de bon',
  ),
  nomore: listed(
    'peux plus, en peux plus, n’en peux plus, jen peux plus, plus la force, plus envie, plus goût, veux plus, tiens plus, arrive plus, n’arrive plus, j’y arrive plus, plus rien, plus de raison, plus d’espoir, plus d’issue, supporte plus, à bout, encaisser, craque, craquer, plus',
  ),
  want: listed(
    'veux, veut, voulais, voulait, voudrais, aimerais, envie, souhaite, espère, pense, penser, pensées, idées noires, idées, imagine, prévu, plan, projet de, décidé, essayé, préfère, préférais, pulsion*, je vais, jvais, compte, je veux plus, que ça s arrête, que tout s arrête, arrêter',
  ),
  despair: listed(
    'désespoir, désespér*, espoir, vide, inutile, nul, nulle, sert à rien, sens, seul, seule, solitude, noir, noires, noir total, déprim*, dépression, dépressif, angoisse, poids, fardeau, honte, coupable, culpab*, perdu, dettes, échoué, échec, dégoute, dégoût, déteste, enfer, souffre, souffrir, souffrance, bout du rouleau, effondre, m’effondre, couler, coule, détruit, issue, sortie, mal, pas bien, très mal, trop mal, burn out, fatiguée de, fatigué de, à quoi bon, quoi bon, épuisé, épuisée, mérite, raison, sans espoir, plus là, la vie, vaut plus, vaut la peine, ça s’arrête, raté, à quoi sert, tout s’arrête, plus la peine',
  ),
  nobody: listed(
    'personne, tout le monde, rien, aucun, aucune, manquer, s’en rendrait, mieux sans moi, seriez mieux, m’aime, s’en fout, tous mieux, m’attend',
  ),
  pain: listed(
    'mal, douleur, souffre, souffrance, bleus, bleu, coquard, oeil au beurre noir, blessé*, blessures, plaie, marques, enflé, cassé mon',
  ),
  tears: listed(
    'pleure, pleurer, pleurs, larmes, tremble, trembler, vomir, vomit, dors plus, dort plus, mange plus, boule au ventre, nausée, sanglot*, tétanisé*, figée, vomis, hurler',
  ),
  fear: listed(
    'peur, terroris*, terrifié*, effrayé*, angoisse, crains, craint, ose, ose pas, ose plus, n’ose, cachée, caché, cacher, me cache, danger, dangereux, sécurité, paniqu*, inquiète, inquiet, tétanisée, flippe, menacé, terrifiée, terrifie, exprès',
  ),
  hit: listed(
    'frappe, frappée, frapper, bat, battu, battue, battre, tape, taper, tabasse*, gifle*, claque, claques, cogne, coup, coups, coup de poing, coup de pied, pousse, bouscule, violent, violence, violences, agress*, plaqué, plaquer, serré, attrap*, empoign*, jette, jeté, lancé, craché, cassé, casser, maltrait*, brutal*, secoué, étranglé, tire les cheveux, lève la main, lever la main, bagarre, se bat, mordu, arraché, renversé, marche dessus, agressé, se voit pas, tape dessus, battues',
  ),
  threat: listed(
    'menace*, menacer, menacé, chantage, faire payer, va me le faire, vengeance, sait où j’habite, où j’habite, savait où, casser la gueule, faire la peau, si je le quitte, si je parle, si je pars, si je dis, si je reviens pas, payer, représailles, mettre le feu, revenir tous, sinon, juré, perdais mon poste',
  ),
  weapon: listed(
    'couteau, arme, pistolet, fusil, batte, marteau, bombe, hache, machette, cutter, lame, flingue, tirs, tirer, fusillade, tireur, coups de feu, coup de feu, tire sur',
  ),
  follow: listed(
    'suit, me suit, me suivre, suivi, harceleur, traceur, m’attend, m’attendent, attend dehors, attend en bas, me cherche, me surveille, espionne, rôde, débarque, tambourine, à ma porte, devant chez moi, en bas de chez, à l’accueil, bloque la sortie, me retrouve, partout où, stalk*, me filme, fouille',
  ),
  locked: listed(
    'enferme, enfermée, m’enferme, contrôle, oblige, m’oblige, force, forcer, de force, marier, mariage forcé, passeport, mon argent, empêche, laisse pas, pas le droit, coincé, coincée, sauvée, m’enfuir, fuir, partir de chez, quitter, quitte, hébergement, foyer, où dormir, nulle part, mise à l’abri, plainte, m’ont enfermé, enfermé dans, enfermés, retient, m empêche',
  ),
  sex: listed(
    'sexe, sexuel*, touche, toucher, attouch*, caress*, embrass*, viol, violé, violée, violer, nu, nue, nus, nues, photos intimes, intimes, porno, main aux fesses, mains aux fesses, fesses, seins, cuisse, jupe, coucher, avances, harcèl*, drague*, mate, pelote*, frotte, frotter, pute, salope, gentille avec lui, chambre d’hôtel, hôtel, déshabill*, vestiaire, dîne, déplacé*, attouchements, masse, allusions, lubrique, attouchement*, montré un film porno, viol*, se colle, colle à moi, entre les jambes, regarde mes, sous ma jupe, obscène*',
  ),
  body: listed(
    'cuisse, fesses, seins, sein, taille, cheveux, gorge, cou, visage, bras, jambe, jambes, main, mains, poitrine, genou, dos, épaule*, ventre, poignet*, tête, oeil, yeux, lèvres, doigts, doigt, pied, oreille, bouche, dent, langue, peau, voix, poignet, poignets, mâchoire, corps, nuque',
  ),
  mock: listed(
    'moque, moquent, moquer, moqueries, humili*, insult*, rabaiss*, ignore, ignorent, brimade*, persécut*, bouc, placard, mis au placard, mise au placard, me traite, traite de, traitée de, on me traite, appelle le, m’appelle, hurle dessus, hurle, crie, cris, crier, rumeur*, ragots, imitent, imite, rient, rigolent, rigole, foutre de ma gueule, se foutre, ma gueule, cachent mes, jettent mon, exclu*, isol*, mépris*, dénigr*, méchant*, tourne le dos, lâchent pas, pourrit la vie, me pourrit, me détruit, briser, tagué, cible, souffre douleur, tête de turc, mobbing, m’humilie, humilie, tête de, se moquent, rit, ricane, soupire, sifflent, humiliée, exclue, harcèle, harcelée, terrorise, punition, surnom, crache, se moque, rabaisse, démolit, insulte',
  ),
  slur: listed(
    'racis*, homophob*, arabe, noir, pd, pédé, gouine, trans, voile, musulman*, juif, juive, nègre, accent, fauteuil roulant, handicap*, enceinte, grosse, moche, moins que rien, truc, bougnoule, négro, étranger, sale',
  ),
  medical: listed(
    'effondr*, évanoui*, évanouit, inconscient*, inconsciente, respire plus, respire, respirer, respire pas, arrive plus à respirer, étouffe, infarctus, crise cardiaque, avc, arrêt cardiaque, samu, ambulance, secours, pompiers, hôpital, urgences, médecin, malaise, épilep*, convuls*, pouls, défibrillateur, trousse de secours, allergi*, gorge gonfle, gonfle, enfle, stylo, ventoline, diabétique, insuline, répond plus, réponds plus, répond pas, bouge plus, ne bouge, se réveille pas, tombé, tombée, échelle, chute, cogné la tête, la tête, engourdi, paralys*, sens plus, bras gauche, vois plus, points noirs, bleu, électrocut*, électrocution, piqûre, brûl*, avalé, intoxiqu*, coeur bat, le coeur, tout gris, bizarrement, glissé de sa chaise, tomber dans les pommes, pommes, contractions, perds les eaux, fausse couche, par terre, fait une crise, ne répond, relever, seffondrer, s’effondre, s’effondrer, s’est effondré, s’étouffe, s’étouffer, plus d’air, crise, convulse, plafond, état grave, vite une ambulance, dans les vapes, se sent mal, étourdi, réveille pas, enceinte, sueurs, sue, tremble, perdu les eaux, siffle, inconscient, évanoui, évanouie, vomit, pupilles, mal a la poitrine, épilepsie, allergie, écrasé, overdose, s est effondre, s est écroulé, effondrée, bouge pas',
  ),
  blood: listed(
    'sang, saigne, saigner, hémorragie, plaie, coupé, écrasé, coincé la main, presse, doigt, fracture, enseveli, ça saigne, gicle, trempée, artère',
  ),
  fire: listed(
    'feu, incendie, fumée, gaz, sent le gaz, odeur, flammes, brûle, explosion, explosé, ascenseur, bloqués dans, bloqué dans, écroul*, effondré, dessous, ensevelis, accident, renversé, renverser, roulé dessus, chariot élévateur, acide, produit chimique, fuite, inondation, l’eau monte, encore des gens, sont coincés, évacuer, braquage, cambriol*, intrus, blessés, vite, venez vite, écroulée, s’est écroulée, sous sol, prise dans, descendre',
  ),
  place: listed('toit, pont, fenêtre, quai, rails, métro, balcon, bord, rebord, falaise'),
  pills: listed(
    'cachets, médicaments, somnifères, pilules, bois, boire, alcool, ivre, drogue, lame, rasoir, addict*, javel, eau de javel, boîte de cachets, trop de cachets',
  ),
  help: listed(
    'aide, aidez, aidez moi, au secours, secours, svp, s’il vous plaît, vite, urgent, urgence, maintenant, sos, appeler, appelez, police, 112, 15, 17, 18, 3114, 3919, parler, parler à quelqu’un, à qui parler, quelqu’un à qui, je fais quoi, on fait quoi, que faire, comment faire, comment aider, qui appeler, qui prévenir, à qui, quel numéro, numéro pour, signaler, porter plainte, besoin d’aide, besoin de parler, en privé, sais plus comment, quelqu’un, quelqu’un à qui parler, femmes battues, venez',
  ),
  farewell: listed(
    'adieu, au revoir, lettre, mot, pardon, désolé, dites à, prenez soin, merci pour tout, testament, mes affaires, préparé mes papiers, derniers mots, je les aime, supprimé tous mes comptes, occupera de, adieux, lettres, occupe toi, obsèques, enterrement, saluez',
  ),
  night: listed(
    'ce soir, soir, cette nuit, nuit, week end, lundi, demain, ce matin, hier soir, matin, tous les soirs, du mat, la nuit, hier',
  ),
  always: listed(
    'tous les jours, chaque jour, chaque matin, tout le temps, sans arrêt, toujours, encore, depuis, depuis des mois, depuis des semaines, tous les matins, tous les soirs, chaque réunion, arrête pas, continue, continuent, recommencé, chaque fois, à force, jour et nuit, des années, encore une fois, chaque, toutes les nuits, mois, années',
  ),
  silence: listed(
    'personne le sait, en parler, parlé à personne, rien dire, dit rien, dis rien, n’ose, honte, secret, sais pas qui, sais pas quoi, sais plus, me taire, croit pas, cru, avoué, raconté, confié, en larmes, rh rien, anonyme, personne ne sait, veut rien dire, par peur, personne sait, jamais dit, dit a personne, a qui, vers qui',
  ),
  home: listed(
    'maison, chez moi, chez nous, appart*, porte, toilettes, wc, chambre, lit, parking, voiture, garage, cave, couloir, ascenseur, escalier, réserve, métro, bus, bureau, entrepôt, accueil, hall, cantine, magasin, caisse, douche, vestiaire, immeuble, sol, atelier, hôtel, école, crèche, train, gare, boulot, travail, service, cuisine, dépôt, chantier, quai, local',
  ),
  stuff: listed(
    'licence*, abonnement*, compte, mot de passe, mdp, code, ordi, ordinateur, portable, imprimante*, excel, word, powerpoint, outlook, teams, fichier*, dossier*, mail, mails, email, courriel, serveur*, processus, appli*, application, mise à jour, installer, installation, navigateur, portail, site, page, lien*, écran, clavier, souris, batterie, pile, token, vpn, wifi, réseau, base de données, script, noeud, thread, bug, version*, windows, logiciel*, cloud, azure, tableau*, colonne*, ligne*, cellule*, macro, modèle, pdf, diapo*, slide*, présentation, boîte mail, calendrier, notification*, ticket, pare feu, virus, antivirus, phishing, ddos, connexion, identifiant, mfa, erreur, données, sauvegarde, file d’attente, boucle, fonction*, bouton, câble, chargeur, projecteur, formulaire*, documentation, activation, clé, produit*, facture*, newsletter, liste de diffusion, intranet, système, onglet*, plateforme, switchs, sprint*, capteurs, mémoire',
  ),
  paper: listed(
    'politique, formation*, cours, e learning, module, webinaire, guide, procédure, charte, modèle, statistiques, définition, clause, assurance, assuré, couvre, affiche, congé, congés, rtt, rgpd, conservation, obligatoire, prestataires, audit, exercice, évacuation, issue de secours, point de rassemblement, prévention, sensibilisation, conférence, campagne, collecte, don, dons, budget, document unique, questionnaire, cse, référent, certif*, juridique, avocat*, loi, contrat, accord, avantage*, programme, retraite, salaire, paie, prix, tarif*, remise*, offre*, renouvel*, commande*, appel d’offres, fournisseur, devis, deadline, date butoir, trimestre, t1, t2, t3, t4, chiffres, objectif, ventes, marché, note de frais, prévoyance, mutuelle, secouristes, sst, extincteurs, cellule de crise, tva, remboursé, indemnité, prime, rapport, fiche, attestation, préavis, avantages, avantage, places, coûte, expire, valable, s inscrire, inscription, plan de crise, formation, formulaire, appel d offres',
  ),
  joke: listed(
    'mdr, ptdr, lol, haha, hahaha, blague, blagues, rigoler, rire, drôle, marrant, xd, fou rire, humour, jdr, bref',
  ),
  play: listed(
    'film, série, épisode, saison, jeu, partie, niveau, boss final, livre, roman, podcast, documentaire, netflix, match, foot, psg, om, finale, tournoi, échecs, quiz, escape game, chanson, concert, spoil*, infos, marathon, salle de sport, yoga, course, ski, vélo, but, penalty, halloween, zombie*, thriller, polar, meurtres, cluedo, loup garou, télé, padel, bowling, gardien, tir à l’arc, sketch, humoriste, tueur, guerre, démo, logo, musique, scène',
  ),
  food: listed(
    'café, déjeuner, gâteau, pizza, pizzas, cantine, faim, sandwich, frigo, cuisine, chocolat, dîner, thé, bière, apéro, distributeur, plante*, plantes, poisson, météo, froid, chaud, clim, chauffage, fauteuil ergonomique, place de parking, badge, réunion, réunions, call, vacances, bouchons, fête, pot, afterwork, yaourt, atelier, séminaire, été, tasse, lait, croissant, glace, terrasse, ticket, colis, anniversaire, cadeau',
  ),
  say: listed(
    'dit, dis, dire, disent, disait, écrit, écris, écrire, écrivent, raconte, racontent, raconter, demande, demandent, demander, parle, parlent, parler, appelle, appelle mon, a appelé, envoie, envoyé, envoyer, message, messages, mot, poste, publié, montre, montrent, crie, hurle, hurlent, chuchote, promis, jure, traite, traitent, annonce, confié, répète',
  ),
  know: listed(
    'sais, sait, savoir, savent, crois, croit, pense, penser, sens, sent, ressens, vois, voit, voir, vu, entends, entend, entendu, remarqué, comprends, comprend, rappelle, oublie, semble, parait, trouve, me demande, imagine',
  ),
  all: listed(
    'tout, tous, toute, toutes, rien, quelque chose, partout, nulle part, quelque part, choses, chose, entier, entière, n importe, tout le monde',
  ),
  now: listed(
    'maintenant, la maintenant, tout de suite, vite, bientôt, soudain, d un coup, tout a coup, déjà, encore, toujours, aujourd hui, viens de, vient de, a l instant, depuis, jusqu, minutes, heure, heures, moment',
  ),
  much: listed(
    'très, trop, tellement, vraiment, énormément, gravement, horriblement, complètement, franchement, sérieux, serieusement, fort, beaucoup, terriblement, a fond, pour de vrai, carrement',
  ),
  goods: listed(
    'argent, salaire, paie, économies, passeport, papiers, carte, clés, clé, sac, habits, vetements, chaussures, bague, lunettes, portable, téléphone, tablette, chien, chat, vélo, photo, photos, vidéo, vidéos, casier, portefeuille, fleurs, tasse, manteau',
  ),
  move: listed(
    'vient, viens, venir, venu, va, vais, aller, part, pars, partir, parti, partie, sors, sort, sortir, sorti, marche, cours, court, courent, assis, assise, debout, couche, allongé, tombé, tombée, tomber, roule, revient, revenu, rentre, rentrer, coincé, coincée, par terre, au sol, dehors, dedans, en bas, en haut, derrière, devant, arrive',
  ),
  take: listed(
    'pris, prend, prends, prendre, prennent, mis, met, mets, mettre, donne, donner, laisse, laissent, tient, tiens, tenir, garde, tire, jette, jeté, jettent, cache, volé, coupe, ouvre, ouvrir, ferme, fermer, appuie, pousse, cassé, cassée, arraché',
  ),
  when: listed(
    'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, été, hiver, printemps, automne, noël, pâques, nouvel an, semaine prochaine, mois prochain, année prochaine, midi, date, planning, congés, congé, vacances, rtt, anniversaire, jubilé',
  ),
  fine: listed(
    'merci, super, bien, bon, bonne, gagné, gagner, félicitations, bravo, content, contente, joie, heureux, parfait, genial, fier, fiere, sympa, mignon, mignonne, meilleur, prime, prix, fête, mariage, marie en, bienvenue, gratuit, nouveau, nouvelle, nouveaux, delicieux, drôle, adore, vivement',
  ),
  ask: listed(
    'où est, où sont, où trouver, où voir, où se trouve, quelle, quel, quels, quelles, combien, combien de temps, combien de, c’est quand, c’est quoi, quand est, à quelle heure, est ce que la, on peut, peut on, y a t’il, est il possible, comment changer, comment réserver, comment ajouter, qui gère, qui est le, qui s’occupe, ça marche, faut il, pouvez vous, je peux avoir, il reste, on s’inscrit, je cherche, qui change, comment déclare',
  ),
};

export const crisis: CrisisWords = {
  kinds: crisisKinds,
  groups: {
    close: listed(
      'mari, femme, conjoint, conjointe, compagnon, compagne, copain, copine, ex, ex mari, ex conjoint, père, mère, beau père, fils, frère, partenaire',
    ),
    they: listed(
      'collègue, chef, cheffe, patron, patronne, responsable, supérieur, manager, directeur, client, cliente, ami, amie, frère, sœur, mari, femme, conjoint, compagnon, père, mère, fils, fille, voisin, il, elle, on, quelqu’un, ils, homme, personne, gens, visiteur, individu, type',
    ),
    pills: listed(
      'cachets, comprimés, médicaments, somnifères, doliprane, paracétamol, pilules, antidouleurs, xanax',
    ),
    place: listed(
      'bureau, bâtiment, maison, cuisine, cave, entrepôt, salle des serveurs, couloir, usine, cantine, atelier, garage, escalier, appartement, magasin, accueil, parking, locaux, toilettes, étage, immeuble',
    ),
    weapon: listed('couteau, arme, pistolet, fusil, hache, bombe, machette'),
    does: listed(
      'a agressé, agresse, a frappé, frappe, a tapé, tape, a poussé, a giflé, a menacé, menace, a violé, a étranglé, a poignardé, a attrapé, attrape, insulte, humilie, harcèle, intimide, touche, tripote, a touché, a embrassé, a craché sur',
    ),
    met: listed(
      'm’a agressé, m’a agressée, m’a frappé, m’a frappée, m’a tapé, m’a tapée, m’a poussé, m’a poussée, m’a giflé, m’a giflée, m’a menacé, m’a menacée, m’a violé, m’a violée, m’a étranglé, m’a étranglée, m’a attrapé, m’a attrapée, m’a touché, m’a touchée, m’a embrassé, m’a embrassée, m’a plaqué, m’a plaquée, m’a coincé, m’a coincée, m’a bousculé, m’a bousculée, m’a insulté, m’a insultée, m’a craché',
    ),
    body: listed(
      'seins, fesses, cuisse, cuisses, gorge, cou, cheveux, visage, taille, genou, entrejambe, poitrine',
    ),
    poison: listed('javel, eau de javel, poison, mort aux rats, antigel, acide, déboucheur, produit ménager'),
  },
  said: [
    ...listed(
      'veux/vais/voudrais/voulais/pense/penser/envisage/pensé/envie/souhaite/idée à/de/d? me? suicider/tuer/pendre/noyer/mutiler/scarifier, envie de me tuer/suicider/faire/mutiler/scarifier/pendre, vais me tuer/suicider/pendre/faire, veux me tuer/suicider/faire du mal, pense à me tuer/suicider, me suicider, va/veut/voudrait/pense/menace .. se suicider/tuer/pendre, se suicider, suicidaire, suicidaires, pensées/idées noires/suicidaires, tentative de suicide, parle/parler/parlé/pense/pensé/penser/songe de/du/au suicide, met/mets/mettre/mettra fin à mes/ma/ses/sa jours/vie, mettrai fin à mes jours, me faire du mal, me fais du mal, me scarifie, me scarifier, me mutile, me mutiler, m’ouvrir les veines, me taillader, en finir avec la/ma/cette vie, en finir avec tout, pense/penser/songe à en finir, tout s’arrête enfin?, que tout s’arrête',
    ),
    ...listed(
      'veux/voudrais/veut mourir, envie de mourir, ne? veux/peux/voulais plus vivre/exister/continuer à?, plus envie de vivre, pas envie de vivre, plus la force de vivre, plus le goût de vivre, marre de vivre, fatigué/fatiguée de vivre, plus/pas/aucune/voudrais/aimerais/préférerais/veux .. ne plus? être là, aimerais/voudrais ne plus exister/être/me, aimerais être mort/morte, voudrais être mort/morte, aucune/plus/pas .. raison de vivre, rien ne me retient, la vie ne/n/vaut/est .. plus/pas la/le peine/coup/sens, la vie n’a plus de sens, ma vie n’a plus de sens, mieux sans moi, vais/veux/voudrais/pense .. sauter du/par/de/sous, sauter du toit/pont/balcon, sauter par la fenêtre, me jeter sous un?/le?/du/par .. train/toit/pont/fenêtre/métro, jamais me? réveiller, plus jamais me réveiller, plus me réveiller, disparaître pour toujours/de/à, trop/boîte/tous/plein/tube/plaquette .. <pills>, avalé/pris/prendre/avaler .. trop/tous/boîte/plein/tube .. <pills>, overdose de <pills>, surdose',
    ),
    ...listed(
      'mon/ma <close> me/nous frappe/bat/tape/cogne/menace/étrangle/viole/maltraite/insulte/violente/frappait/battait, mon/ma <close> m’a frappé/frappée/battu/battue/menacé/menacée/violé/violée/étranglée/giflé/giflée, il/elle me frappe/bat/tape/cogne/étrangle/menace/maltraite/violente, me/nous menace moi/de/avec/et/les/mes .. mort/enfants/arme/couteau/frapper/tuer/famille/moi, menacé/menacée/menace/menacent de me tuer/frapper/violer/poignarder, menacé/menace/menacée de mort, menaces de mort, <they> .. avec un/une <weapon>, a/avait/brandit/sort/porte un/une couteau/pistolet/fusil/hache/machette, <they> a une arme, coups de feu, tireur, fusillade, alerte à la bombe, y a une bombe, ai été violé/violée/agressé/agressée/frappé/frappée/poignardé/poignardée/battu/battue, jai été .. violé/violée/agressé/agressée/frappé/frappée/poignardé/poignardée, m’a violé/violée/agressé/agressée/frappé/frappée, me fais/faire/fait suivre/agresser/frapper/battre, viens de me faire agresser/frapper, me suit partout, me suit/poursuit .. chez/rue/partout/harcèle, me harcèle, peur de rentrer chez moi/à, peur de mon/ma <close>, ose pas rentrer, violent/violente avec moi, violences conjugales chez, victime de violences/violence, se fait agresser/frapper/poignarder, a été poignardé/poignardée/abattu',
    ),
    ...listed(
      '<they> .. me touche/tripote/pelote/caresse .. tout/sans/toujours/souvent/tout/les/seins/fesses/cuisse/et, me pelote, me tripote, m’a touché/touchée/pelotée/tripotée/embrassée .. sans/seins/fesses/cuisse/force, attouchements, mains aux fesses, main aux fesses, harcelé/harcelée sexuellement/par/au/moralement .. supérieur/chef/collègue/travail/patron/responsable/manager/client/homme, harcelée/harcelé sexuellement, harcelé/harcelée au travail/bureau, harcelé/harcelée moralement, harcèlement sexuel/moral .. chef/collègue/travail/patron/victime/moi/supérieur, me fais/faire/fait harceler/insulter/humilier/rabaisser, me harcèle/humilie/rabaisse/insulte .. travail/collègue/chef/jours/jour, <they> .. me harcèle/humilie/rabaisse/intimide, victime de .. harcèlement/racisme/discrimination/violence/agression, signaler .. harcèlement sexuel/moral, noms/propos/insultes/remarques/blagues/injures racistes/homophobes/sexistes, photos/images/messages .. nu/nue/nus/dénudées/sexuels/sexuelles/intimes .. arrête/moi/lui/envoie/veux/refuse, m’envoie .. photos/messages .. nu/nue/sexuels/sexuelles/intimes, avances sexuelles/déplacées, me force à .. coucher/relations/sexe, me fait chanter avec/en',
    ),
    ...listed(
      'il? y a le feu, le feu au/dans/à <place>, le feu au/dans le/la/l <place>, au feu, début d’incendie, incendie dans/au/à/à la? <place>, <place> est/prend en? feu, <place> brûle, fumée dans le/la/les <place>, appelez/appeler/appelle une?/les?/le? ambulance/secours/samu/pompiers/112/15/18, besoin d’une ambulance, besoin du samu, ne respire plus/pas, n’arrive plus/pas à respirer, peux plus respirer, peine à respirer, <they> .. s’est effondré/effondrée/évanoui/évanouie, est inconscient/inconsciente, <they> est inanimé/inanimée, perdu connaissance, gens s’évanouissent, fais/fait/faire/faisait/fait une crise cardiaque/infarctus, faire/fait/fais un infarctus/avc/malaise, crise d’épilepsie, convulse, convulsions, mal/douleur/douleurs à/dans la poitrine, saigne/saignes beaucoup/abondamment/énormément/très, perd beaucoup de sang, beaucoup de sang, sent le gaz, odeur de gaz, fuite de gaz, y a eu un accident, eu un accident grave, accident du travail grave, grièvement/gravement blessé/blessée/brûlé/brûlée, s’étouffe avec/et, en train de s’étouffer, électrocuté/électrocutée, coincé/coincée/bloqué/bloquée/coincés/bloqués dans l’ascenseur',
    ),
    ...listed(
      'personne ne me regretterait/regretterai/manquerait/pleurerait, je ne manquerais/manquerai à personne, si je n’étais plus là, si j’étais mort/morte, si je mourais/disparaissais, veux/vais/voudrais/envie d’en/en finir ce_soir/cette_nuit/aujourd’hui/maintenant/avec_la_vie/avec_ma_vie/pour_toujours/pour_de_bon, pense/songe/penser .. au suicide, idée/idées/pensées .. suicide/suicidaires/mort, impression/sens/sentiment .. de/que/veux .. vouloir mourir, vouloir mourir, peux plus .. mourir/vivre, n’en peux plus .. mourir/vivre/vie, n’en peux plus de vivre/cette_vie/la_vie, plus envie de vivre, plus la force de vivre, vais/veux/voudrais/envie_de me pendre/tuer/noyer/ouvrir/taillader/scarifier/jeter/mutiler, me faire du mal, aimerais/voudrais/préférerais/préfère ne plus/pas? être là/né/née/exister/vivre, ne plus être là, ne plus être de ce monde, me fais/faisais/fait du mal, un danger pour moi_même',
    ),
    ...listed(
      '<they> .. <met>, <they> me/nous <does>, <they> .. nous <does>, <they> .. a agressé/frappé/poignardé/menacé/giflé notre/mon/ma/un/une/la/le/l’ .. <they>/réceptionniste/agent/vigile/employé/employée/stagiaire, m’a attrapé/touché/pincé/caressé les/la/le/par .. <body>, attrapé/touche/touché/pince/caresse les <body>, me touche les <body>, homme/femme/individu/personne/type/gars/braqueur armé/armée, hommes armés, est armé, <they> .. <does> moi/mes/les enfants, me suit jusqu’à/jusque/partout/dans/tous/chez/à/depuis, harcelé/harcelée par/au/sexuellement/moralement .., envoie/envoyer/envoyé/reçois/reçu/m’envoyer/m’envoie .. photos/photo/images/vidéos .. nu/nue/nus/nues/dénudé/dénudée/intimes/sexe/porno, tombé/tombée dans/de/du .. inconscient/inconsciente/sang/bouge/respire, <they> est inconscient/inconsciente, fait/fais/pris/prend une overdose, fait/fais/faire/faisait un avc/infarctus/malaise_cardiaque/arrêt_cardiaque, a fait un avc, braquage, prise d’otage, pris en otage, kidnappé/kidnappée, crains/peur pour ma vie, suis/sommes/est en danger, me sens menacé/menacée',
    ),
    ...listed(
      'une corde/arme/lame prête/préparée/autour, préparé/acheté/noué une corde, lettre d’adieu, remarques/propos/commentaires/blagues/avances/gestes/messages sexuels/sexuelles/obscènes/sexistes/déplacés/déplacées, contre le mur et/pour, <they> .. forcé/forcée/force à/de .. rapport/rapports/sexe/coucher/embrasser/déshabiller, fumée .. sort/vient/dans/de .. la/le/les/du/l’? <place>, fumée .. <place>, bu/boit/avalé .. <poison>, se moquent/moque de moi .. jours/jour/temps/plus/sans_arrêt, <they> .. me rabaissent/rabaisse/insultent/insulte/humilient/humilie/ignorent .. jours/jour/temps/plus/sans_arrêt, peur de .. me faire/à_moi_même, aucune/pas/plus d’? issue .. mourir/vivre/vie/mort, me suit/poursuit jusqu’à/jusque/partout/chez/dans_la_rue/depuis',
    ),
    ...listed(
      'ne? veux/voudrais/voulais pas/plus me réveiller, mon/ma <close> <met>, mon/ma <close> m’a encore frappé/frappée/battu/battue/tapé/tapée/giflé/giflée/menacé/menacée/cogné/cognée, m’a encore frappé/frappée/battu/battue/touché/touchée/tapé/tapée, <they> .. agite/pointe/braque/brandit .. <weapon>, perdu le/l’/la? goût/envie/force/volonté de vivre, arrêter de me couper/scarifier/mutiler/faire_du_mal, me coupe/coupais exprès/encore/les_bras/les_poignets, <place> brûle/brule/flambe',
    ),
  ],
  unless: listed(
    'failli, excel, outlook, powerpoint, facture, factures, prix, budget, limite, critiques, pop up, pop ups, hackers, virus, phishing, dans le dos, dans le pied, d’une amende, d’amende, exercice, exercices, formation, formations, cours, assurance, politique, licence, licences, abonnement, abonnements, forfait, film, série, jeu, roman, de rire, d’ennui, de curiosité, mdr, lol, haha, ptdr, à la tâche, prévention, association, associative, centre d’accueil, soignons, webinaire, imprimante, processus, mails, notifications, newsletter, relances, rappels, renouvellement, formulaire, support, réunions, scan, droit à la remise',
  ),
  hearsFrom: 1.45,
  text: 'Je ne suis qu’un bot et je ne peux pas vous aider pour cela, mais d’autres le peuvent. Si vous ou quelqu’un d’autre êtes en danger, appelez le **112**, le numéro d’urgence partout dans l’UE. Ne gardez pas cela pour vous : parlez-en à une personne de confiance, à un médecin ou à une ligne d’écoute. Si cela se passe au travail, les représentants du personnel, les RH ou la médecine du travail sont là aussi pour vous.',
  lines: 'On vous écoute, même anonymement :',
  inCountry: (country, numbers) => `**${country}** : ${numbers}`,
  // Written from general knowledge, not looked up: whoever runs the bot checks those of their countries.
  helpLines: {
    FR: ['3114, prévention du suicide', '3919, violences faites aux femmes'],
    BE: ['Centre de Prévention du Suicide 0800 32 123', 'Écoute violences conjugales 0800 30 030'],
    CH: ['La Main Tendue 143'],
    CA: ['9-8-8, ligne d’aide en cas de crise de suicide'],
  },
};
