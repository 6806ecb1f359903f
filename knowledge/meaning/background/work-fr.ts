/** What people ask at work and as customers, a line each, all over the field: French. Whatever an FAQ answers is left out there. */
export const WORK_FR = `
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
