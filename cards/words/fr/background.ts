/** Everyday talk that is no organisation's business, a line each: French. */
export const background = `
Quel temps fera-t-il samedi à Biarritz ?
une recette de tarte aux pommes sans beurre
Qui a remporté la Coupe du monde en 1998 ?
le distributeur de boissons du deuxième étage a gardé ma pièce
Où garer ma voiture quand le parking est complet ?
Quel est le plat du jour à la cantine ?
Mon chat ne mange plus depuis hier
Réserver la salle Mozart pour lundi à 10 h
Traduis « bonne journée » en portugais
Combien font 17 fois 23 ?
J'ai perdu mon badge d'entrée
quelle plante d'intérieur résiste à l'ombre ?
Un bon restaurant italien près de la Grand-Place ?
Comment renouveler mon passeport suisse ?
la date limite de la déclaration d'impôts au Québec
Je tousse depuis une semaine, dois-je consulter ?
Quel film regarder avec des enfants de six ans ?
changer une roue crevée sur le bord de l'autoroute
Combien de marches compte la tour Eiffel ?
écris un poème sur l'automne
Comment accorder le participe passé avec avoir ?
Le résultat du match Canadiens contre Bruins hier soir
j'ai mal au dos sur ma chaise, peut-on m'en commander une autre ?
Quel cadeau offrir pour un départ à la retraite ?
Est-ce que le magasin Ikea ouvre le dimanche ?
Comment faire pousser des tomates sur un balcon ?
Peux-tu m'aider à réviser ma grammaire espagnole ?
L'ascenseur est en panne depuis mardi
L'horaire des marées à Saint-Malo
Qui était Simone Veil ?
Où acheter des chaussures de randonnée pas trop chères ?
Mon voisin fait du bruit la nuit, quels sont mes recours ?
combien de temps cuire un œuf mollet
Il va pleuvoir samedi à Namur ?
Combien de neige est tombée sur Chicoutimi cette nuit ?
Qui a gagné le match entre Anderlecht et le Standard dimanche ?
Les Canadiens ont-ils une chance de faire les séries cette année ?
Comment on fait une vraie fondue moitié-moitié pour six sans qu'elle tourne ?
Ma pâte à crêpes fait des grumeaux, je la passe au mixeur ou j'ajoute du lait ?
Tu connais une bonne recette de carbonnades à la bière brune ?
Quel vin servir avec un bar grillé au fenouil ?
On part à quatre à Lisbonne du 12 au 19 mai avec 1 800 euros en tout, quel quartier pour dormir ?
Faut-il un visa pour aller au Vietnam trois semaines ?
Le train de nuit Paris-Vienne circule-t-il encore ?
Raconte-moi une blague sur les Belges, mais gentille.
T'as une devinette pour ma nièce de sept ans ?
Combien font 348 multiplié par 27 ?
C'est quoi la racine carrée de 1 764 ?
Un robinet remplit 14 litres en trois minutes ; combien de temps pour une baignoire de 210 litres ?
En quelle année Napoléon a-t-il été exilé à Sainte-Hélène ?
Pourquoi les Acadiens ont-ils été déportés ?
Qui était le premier président de la Ve République ?
J'ai mal au bas du dos depuis dix jours, surtout le matin, est-ce que je dois consulter ?
Combien de cafés par jour c'est raisonnable quand on fait de la tension ?
Mon fils a 38,7 et des boutons sur le ventre, c'est la varicelle ?
Elle ne répond plus à mes messages depuis jeudi, je fais quoi ?
Comment dire à ma meilleure amie que son mari me drague ?
Mon chum veut qu'on emménage ensemble après deux mois, c'est pas un peu vite ?
Qui chante « Voyage, voyage » déjà ?
Par quel album de Stromae je devrais commencer ?
Peux-tu m'apprendre trois accords de guitare pour jouer du Brassens ?
Tu voterais pour qui, toi ?
Que penses-tu de la réforme des retraites ?
La Suisse entrera-t-elle un jour dans l'Union européenne ?
Salut, ça va bien aujourd'hui ?
Quel âge as-tu et où est-ce que tu habites ?
Je m'ennuie, parle-moi.
Merci, bonne nuit et à demain !
Espèce de grille-pain, tu ne sers à rien.
Tu es vraiment nul, mon chat répondrait mieux.
Va te faire cuire un œuf.
azertyuiop qsdfgh 12345
blablabla tralala pouet
Le fromage bleu chante-t-il plus fort que la lune carrée le mardi ?
Comment enlever une tache de vin rouge sur un canapé en lin ?
Mon chien mange ses couvertures, c'est grave ?
À quelle heure se lève le soleil à Brest le 21 juin ?
Quel cadeau pour les noces d'or de mes beaux-parents, ils ont déjà tout et on a 250 francs à quatre ?
Combien de temps faut-il pour apprendre le néerlandais quand on part de zéro ?
Comment tailler un vieux pommier sans le massacrer ?
Peut-on congeler du boudin blanc déjà cuit ?
Quel est le plus haut sommet des Vosges ?
Écris-moi un poème sur l'automne à Montréal.
Est-ce que les poissons rouges dorment ?
Quel film regarder ce soir avec des ados de 13 et 15 ans qui ne sont jamais d'accord ?
Ma voiture fait un bruit de casserole au-dessus de 90, ça vient d'où ?
Combien coûte une vidange pour une Clio de 2017 ?
Je suis Balance ascendant Lion, comment sera mon mois de novembre ?
C'est quoi les règles de la belote à trois ?
Comment on noue une cravate pour un enterrement, j'ai dix minutes et personne pour m'aider ?
Où adopter un chaton près de Lausanne avant Pâques, si possible un roux, et combien ça coûte environ avec les vaccins ?
à quelle heure ferme le supermarché
comment enlever du vin rouge sur un tapis
quel téléphone acheter pour mon père
combien de calories dans un avocat
un bon podcast à me conseiller
mes tomates ont les feuilles jaunes
combien de temps cuire un œuf
qui a gagné le match hier
combien d'habitants au brésil
fais mes devoirs de maths
raconte-moi quelque chose de drôle
traduis bonjour en japonais
comment changer un pneu
quelle hauteur fait la tour eiffel
comment s'habiller pour un baptême
ma copine est fâchée contre moi
comment apprendre à un chiot à ne pas mordre
des conseils pour un premier marathon
combien épargner chaque mois
faut-il acheter du bitcoin
va-t-il neiger dimanche
quel vin avec du saumon
comment apprendre la guitare
de bons livres pour l'été
mon voisin met la musique trop fort
comment chasser les taupes du jardin
un joli prénom pour un chaton
as-tu des sentiments
qui t'a créé
tu es nul
bonjour ça va
que faire avec un reste de riz
les plus belles plages du portugal
qui est le premier ministre
c'était quand la seconde guerre mondiale
combien font sept fois huit
comment convertir des miles
mon bébé ne veut pas dormir
quelles vitamines prendre
où regarder la finale
les extraterrestres existent-ils
quel est le sens de la vie
il n'y a plus de toner dans l'imprimante de l'étage
le projecteur n'affiche rien
ma souris se déconnecte sans arrêt
puis-je avoir un deuxième écran
qui appeler pour une lampe qui clignote
où envoyer la facture d'un fournisseur
a-t-on une réduction à la salle de sport
comment me faire rembourser un taxi
quand tombe la paie
comment poser un jour
qu'est-ce qu'on mange à la cantine aujourd'hui
il n'y a plus de café
qui nettoie le frigo
j'ai oublié mon parapluie au bureau
réserver une salle pour jeudi
mon visiteur attend à la barrière
où est le défibrillateur le plus proche
l'ascenseur est bloqué
puis-je venir au travail avec mon chien
y a-t-il un bus pour la gare
c'est quand la fête de l'été
comment activer mon message d'absence
mon calendrier est vide tout à coup
comment faire un tableau croisé dynamique
puis-je installer un jeu sur mon pc
quel est le cours de l'action
qui est notre pdg
combien de personnes travaillent ici
je veux vendre ma voiture à un collègue
envoie un message à mon chef
rappelle-moi au téléphone
prends rendez-vous chez le coiffeur
commande une pizza
montre les actualités
mets de la musique
rappelle-moi d'appeler maman
combien gagne mon collègue
qui est de garde ce soir
où habite mon chef
peux-tu pirater un site
donne un nombre au hasard
quel jour sommes-nous
quelle heure est-il à new york
explique la photosynthèse
comment marche un frigo
c'est quoi l'inflation
où trouver des pneus neige pas chers
comment déboucher la douche chez moi
à quelle heure se couche le soleil
la meilleure recette de crêpes
comment repeindre une cuisine
quelle est la plus grande île d'europe
comment s'appelle le roi de norvège
quelle est la longueur de la muraille de chine
le pain moisi est-il dangereux
comment perdre du ventre
combien de jours de congé ai-je la première année
puis-je reporter mes congés en janvier
qui valide mes absences quand mon chef n'est pas là
je suis malade, qui dois-je prévenir et avant quelle heure
faut-il un arrêt du médecin dès le premier jour
combien de temps dure le congé parental et qui le paie
mon enfant est malade, puis-je rester à la maison
a-t-on des jours payés pour un décès
quand se termine ma période d'essai
quel est mon préavis
je voudrais passer à quatre jours par semaine
puis-je avoir une copie de mon contrat
ma fiche de paie est fausse ce mois-ci
où trouver l'attestation fiscale de l'an dernier
comment sont payées les heures du dimanche
quand tombe la prime
comment se passent les augmentations
combien est versé pour ma retraite
j'ai changé de banque, où donner mon nouveau rib
j'ai déménagé, qui doit avoir ma nouvelle adresse
y a-t-il une aide pour la salle de sport
ai-je le droit d'avoir un autre emploi le soir
comment postuler à un poste en interne
y a-t-il une prime si je recommande un ami
qui paie mes cours du soir
quelles formations sont obligatoires
comment préparer mon entretien annuel
que dit la convention sur les pauses
un collègue me harcèle, à qui en parler
où signaler une fraude en toute confidentialité
puis-je travailler un mois depuis l'étranger
combien de jours par semaine peut-on rester chez soi
mon planning a été changé sans me demander
puis-je échanger une nuit avec quelqu'un
comment saisir mes heures
j'ai oublié de badger hier
je n'arrive pas à ouvrir ma session ce matin
mon mot de passe a expiré et je suis chez moi
le code de connexion n'arrive plus sur mon téléphone
comment un invité se connecte-t-il au wifi
la connexion à distance coupe sans arrêt
l'imprimante annonce un bourrage papier
qui remplace le toner
comment numériser vers ma messagerie
il me faut un écran plus grand et une station d'accueil
j'ai renversé du café sur mon clavier
la batterie du portable ne tient qu'une heure
quand ai-je droit à un nouveau téléphone
comment récupérer des fichiers supprimés
qui me donne les droits sur un dossier
nous voulons une boîte que toute l'équipe peut lire
comment mettre un logo sous mes courriels
ce mail ressemble à une arnaque, qu'en faire
puis-je installer un logiciel moi-même
quelle licence faut-il pour le logiciel de dessin
comment enregistrer une réunion en ligne
il n'y a pas de son dans la visio
comment inviter des gens de l'extérieur dans la discussion
où voir si un système est en panne
la caisse affiche une erreur
il me faut un accès à la comptabilité
comment envoyer un gros fichier à un client
les clés usb sont-elles autorisées
puis-je utiliser une intelligence artificielle pour des textes clients
comment chiffrer un courriel
comment signaler une fuite de données
combien de temps garde-t-on les candidatures
mon badge n'ouvre plus le portail
j'ai perdu la clé de mon casier
comment obtenir une place de stationnement
où recharger une voiture électrique
où laisser mon vélo
le chauffage de notre bureau est coupé
les toilettes du deuxième sont bouchées
une lampe est cassée au-dessus de mon bureau
qui arrose les plantes
comment signaler que les vitres sont sales
comment réserver un bureau pour demain
la salle de réunion est toujours prise
qui commande le café et les sandwichs pour une réunion
où retirer un colis
comment envoyer un pli par coursier
qui déplace les meubles quand on change d'étage
j'ai trouvé un portefeuille dans le couloir
mon visiteur n'a pas de ticket de parking
que faire quand l'alarme incendie sonne
qui est secouriste à notre étage
je me suis blessé à la main, où le déclarer
où avoir des chaussures de sécurité
il me faut des lunettes pour l'écran
quelqu'un peut-il regarder comment je suis assis
qu'y a-t-il au menu ce midi
la cantine a-t-elle des plats sans gluten
puis-je payer le déjeuner par carte
qui commande des billets de train pour le travail
en quelle classe peut-on prendre l'avion
combien peut coûter une nuit à l'hôtel
qui loue une voiture pour moi
mon vol est annulé, que faire
faut-il un visa pour le salon
suis-je assuré en mission
combien par kilomètre avec ma voiture
quel est le forfait journalier à l'étranger
j'ai égaré l'addition du dîner
quand mes frais sont-ils remboursés
comment avoir une carte bancaire de la société
la carte a été refusée dans un magasin
puis-je inviter un client au restaurant
comment commander des cartes de visite
qui signe une commande de plus de dix mille
comment devenir fournisseur
où un fournisseur envoie-t-il sa facture
comment indiquer un centre de coûts
pourquoi une facture n'est-elle pas payée
quand clôture-t-on les comptes
qui peut signer un contrat
le service juridique peut-il relire un accord
puis-je accepter un cadeau d'un fournisseur
puis-je parler à un journaliste
où est notre logo pour une présentation
qui met à jour notre page sur l'intranet
peut-on louer un vélo par l'entreprise
que devient ma voiture de fonction à mon départ
le pare-brise de la camionnette est fêlé
j'ai reçu une amende avec un véhicule de service
où sont les clés du véhicule de service
quand rendre mon ordinateur à mon départ
puis-je amener mon chien
où tirer mon lait
y a-t-il une salle de prière
qui organise la sortie du personnel
comment emprunter un livre d'une autre bibliothèque
ma carte de lecteur n'est plus valable
combien coûte un retard pour rendre un livre
quand ramasse-t-on les papiers
où déposer un vieux frigo
comment demander un permis de construire
comment déclarer une naissance
mon passeport expire bientôt
où est-ce que je vote
comment me plaindre d'un voisin bruyant
le lampadaire devant chez nous est éteint
comment avoir une place en crèche
comment signaler l'absence de mon enfant à l'école
quand commencent les vacances scolaires
ma fille a-t-elle droit au car scolaire
comment demander une aide au logement
mon loyer a augmenté, est-ce permis
le robinet fuit, le propriétaire le répare-t-il
puis-je sous-louer mon appartement
comment résilier mon bail
combien de temps attend-on un logement
ma facture d'électricité a doublé
comment relever le compteur
comment passer à une offre verte
il y a une coupure de courant dans notre rue
ma commande n'est pas arrivée
comment renvoyer un pull
quand serai-je remboursé de mon achat
le code promo ne marche pas au paiement
cette lampe est-elle garantie
l'avez-vous dans une taille plus petite
comment résilier mon abonnement
je veux changer la date de ma réservation de vacances
puis-je prendre mon vélo à bord
mon bus était en retard, ai-je droit à quelque chose
j'ai oublié mon sac dans le bus
combien coûte un abonnement mensuel
ma carte a été avalée par le distributeur
comment relever mon plafond de paiement
quelqu'un a pris de l'argent sur mon compte
quel est le taux du livret d'épargne
comment obtenir un prêt immobilier
comment déclarer un sinistre à l'assurance auto
comment prendre rendez-vous avec l'infirmière
comment renouveler une ordonnance
où voir mes résultats d'analyse
quelles sont les heures de visite
comment adhérer au club
combien coûte un abonnement pour la saison
puis-je louer la salle pour une fête
comment devenir bénévole
comment faire un don à l'association
jusqu'à quand peut-on s'inscrire
comment repasser un examen
où voir mon emploi du temps
comment avoir une copie de mon diplôme
qui m'aide pour une bourse d'études
`;
