// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the circles of the demo have decided in three years, in the order in which they did. */

export interface Said {
	title: string
	text: string
	/** Why; without: what the circle usually says. */
	context?: string
	method?: 'consent' | 'consensus' | 'election' | 'coordinator'
	votes?: [number, number, number]
	tags?: string[]
	/** Days from today on which it is looked at again. */
	review?: number
	/** Days after its own on which it ends. */
	days?: number
	/** What a later one calls it by. */
	key?: string
	does?: ['amends' | 'supersedes' | 'revokes' | 'keeps', key: string]
	objection?: { by: string, reason: string, ends: 'integrated' | 'lifted' | 'overruled', answer: string, text?: string }
	advice?: { by: string, text: string, question?: boolean, answer?: string }[]
	/** Of a private circle: what all members may read, where it is out; '…' in front: only written. */
	summary?: string
	/** The meeting whose minutes it is in, with those beside it that name the same one. */
	meeting?: string
	/** Where it stands, if it was not adopted. */
	open?: 'draft' | 'proposed' | 'withdrawn'
}

const SEASONS = ['hiver', 'printemps', 'été', 'automne']

/**
 * The calendar of a season: each is over with it.
 *
 * @param ahead how many seasons after the first one of the three years
 */
function calendar(ahead: number): Said {
	const evening = ['mardi', 'jeudi', 'lundi', 'mercredi'][ahead % 4] ?? ''
	const place = ['la maison des associations', 'la salle du Lavoir', 'l’école du Haut-Moulin'][ahead % 3] ?? ''
	return {
		title: `Calendrier commun, ${SEASONS[ahead % 4]}, saison ${ahead + 1}`,
		text: `- Réunion des cercles : un ${evening} sur deux, à 19 h, à ${place}.\n- Accueil des nouvelles personnes : une demi-heure avant.\n- Aucune réunion pendant les vacances scolaires.\n\nQui veut ajouter une date la propose au moins **${10 + ahead} jours** avant.`,
		context: `La saison précédente, ${4 + ahead} réunions ont été déplacées au dernier moment.`,
		tags: ['calendrier'],
		days: 91,
	}
}

function coffee(place: string, month: string, budget: number): Said {
	return {
		title: `Café du samedi : ${place}, ${month}`,
		text: `Un café ouvert à tout le monde, ${place}, de 10 h à 12 h 30. Budget : **${budget} €** (café, jus, gobelets lavables). Deux personnes tiennent la table, une troisième note ce qui se dit.`,
		context: `Le dernier café a réuni une trentaine de personnes. On y entend ce qui ne se dit pas en réunion, et ${place} est à portée de poussette.`,
		tags: ['café du samedi'],
		days: 60,
	}
}

function doors(area: string, evenings: number): Said {
	return {
		title: `Porte-à-porte : ${area}`,
		text: `${evenings} soirées (${area}), en binômes, entre 18 h et 20 h. On se présente, on écoute, on note seulement ce que la personne accepte de voir noté. Les cahiers remplis reviennent au cercle dans la semaine.`,
		context: `Peu de monde de ce côté vient aux réunions : ${area} compte plus de cent boîtes aux lettres et trois adhérent·es.`,
		tags: ['porte-à-porte'],
		days: 90,
	}
}

function leaflet(subject: string, copies: number, paper: string): Said {
	return {
		title: `Tract : ${subject}`,
		text: `${copies} exemplaires sur ${subject}, un feuillet A5 recto verso, ${paper}. Trois idées, pas plus, et l’adresse où nous rejoindre. Relu par deux personnes qui n’ont pas écrit.`,
		context: `On nous demande souvent ce que nous pensons sur ce sujet : ${subject}. Le texte de fond vient du cercle Programme.`,
		tags: ['tract'],
	}
}

function proposal(subject: string, text: string, votes?: [number, number, number]): Said {
	return {
		title: `Proposition retenue : ${subject}`,
		text: `${text}\n\nElle sera présentée à l’assemblée avec son coût estimé et ce qui reste à vérifier.`,
		context: 'Elle vient des cahiers d’habitant·es, et a été travaillée en atelier puis relue par une personne du métier.',
		tags: ['programme'],
		...votes === undefined ? {} : { votes },
	}
}

function visit(place: string, lesson: string): Said {
	return {
		title: `Visite : ${place}`,
		text: `Trois personnes du cercle visitent ${place} et en rendent compte par écrit sous quinze jours. Question à poser en premier : ${lesson}`,
		context: 'Avant de proposer quoi que ce soit pour la cantine, le cercle veut avoir vu comment d’autres s’y prennent.',
		tags: ['visite'],
		days: 120,
	}
}

const COORDINATION: Said[] = [
	{ title: 'Décider par consentement', key: 'consent', text: 'Dans tous les cercles, une proposition est adoptée quand **plus personne n’y voit d’objection**.\n\n1. La proposition est écrite, et lue à haute voix.\n2. On pose des questions pour comprendre, puis chacun·e réagit.\n3. Une objection est un argument : elle dit en quoi la proposition nuirait au collectif.\n4. On cherche comment l’intégrer. Le silence ne vaut pas accord.', context: 'En assemblée, voter à trente contre vingt-huit a laissé des traces.', method: 'consensus', tags: ['gouvernance'], review: -20 },
	calendar(0),
	{ title: 'Une adresse mail commune', text: 'Le collectif a une seule adresse publique. Deux personnes la relèvent, à tour de rôle, et répondent sous trois jours.', tags: ['outils'] },
	calendar(1),
	{ title: 'Caisse commune : qui dépense, et comment', key: 'cash', text: 'Chaque cercle dépense jusqu’à **150 €** sans rien demander, ticket à l’appui. Au-delà, la Coordination donne son accord sous une semaine.', context: 'Trois avances ont été remboursées avec deux mois de retard.', tags: ['argent'], objection: { by: 'jeanne', reason: 'Avec 150 € par dépense et sans total, un cercle peut vider la caisse en un mois.', ends: 'integrated', answer: 'On ajoute un plafond par trimestre.', text: 'Chaque cercle dépense jusqu’à **150 €** sans rien demander, ticket à l’appui, dans la limite de **400 € par trimestre**. Au-delà, la Coordination donne son accord sous une semaine.' } },
	calendar(2),
	{ title: 'Charte de l’accueil', text: 'Toute personne qui arrive est saluée par son nom, a quelqu’un à qui poser ses questions, et sait à la fin de la soirée quand est la prochaine réunion.', tags: ['accueil'], review: 18 },
	{ title: 'Ordre du jour de l’assemblée d’automne', text: '1. Ce que les cercles ont fait\n2. Le budget\n3. Trois propositions du programme\n4. Qui fait quoi cet hiver', tags: ['assemblée'], days: 40 },
	calendar(3),
	{ title: 'Comptes rendus lisibles par tous les membres', text: 'Chaque réunion a un relevé de décisions, publié **sous trois jours**, que tous les membres peuvent lire. Ce qui relève de l’intime n’y figure pas.', tags: ['gouvernance', 'transparence'], advice: [{ by: 'louise', text: 'Trois jours, c’est court quand la réunion tombe un vendredi.', answer: 'Oui : on compte en jours ouvrés.' }] },
	{ title: 'Louer la salle du Lavoir à l’année', key: 'room', text: 'La salle du Lavoir est louée deux soirs par mois, pour **220 €** l’an.', tags: ['argent', 'lieux'], review: 25 },
	calendar(4),
	{ title: 'Dépenses : le plafond passe à 300 €', does: ['amends', 'cash'], key: 'cash2', text: 'Chaque cercle dépense jusqu’à **300 €** sans rien demander, ticket à l’appui, dans la limite de **800 € par trimestre**.', context: 'Un an d’usage : aucun excès, et beaucoup de demandes pour 160 €.', tags: ['argent'], votes: [9, 1, 2] },
	{ title: 'Garder la salle du Lavoir', does: ['keeps', 'room'], text: 'La location continue aux mêmes conditions. On en reparle à la prochaine échéance.', tags: ['lieux'], review: 200 },
	{ ...calendar(5), meeting: 'Réunion de rentrée de la Coordination' },
	{ title: 'Une personne lien par cercle', meeting: 'Réunion de rentrée de la Coordination', text: 'Chaque cercle désigne une personne qui siège à la Coordination, et une autre qui la remplace. Elle porte la parole du cercle, pas la sienne.', method: 'election', tags: ['gouvernance'] },
	{ title: 'Pas de logo d’un parti dans nos événements', text: 'Nous accueillons des personnes de tous les partis, et les logos d’aucun.', objection: { by: 'jeanne', reason: 'Les associations partenaires ont aussi des logos : on ne doit pas les exclure.', ends: 'lifted', answer: 'Le texte parle des partis seulement ; les associations sont les bienvenues.' }, tags: ['valeurs'] },
	calendar(6),
	{ title: 'Réunions plus courtes', key: 'short', text: 'Aucune réunion ne dure plus de **deux heures**. Ce qui n’est pas traité passe à la suivante, en premier.', context: 'Les parents partent à 21 h, et les décisions se prennent après.', tags: ['calendrier'] },
	{ title: 'Réunions : deux heures, et une pause', does: ['supersedes', 'short'], text: 'Aucune réunion ne dure plus de **deux heures**, avec dix minutes de pause au milieu. La facilitation peut ajouter un quart d’heure, une seule fois, si personne ne s’y oppose.', tags: ['calendrier'], review: 120 },
	calendar(7),
	{ title: 'Assurance du matériel prêté', text: 'Le barnum, la sono et les tables sont assurés au nom de l’association. Qui emprunte signe le cahier.', tags: ['matériel'], objection: { by: 'jeanne', reason: 'La prime prend un quart du budget du matériel.', ends: 'overruled', answer: 'Le propriétaire de la salle l’exige : sans assurance, plus de salle. La Coordination en répond et cherche moins cher d’ici un an.' }, review: 5 },
	{ title: 'Participation aux frais : libre et consciente', meeting: 'Réunion d’automne de la Coordination', text: 'Personne n’est tenu de payer pour participer. Une boîte circule, avec le coût réel de la soirée écrit dessus.', votes: [11, 0, 1], tags: ['argent'] },
	{ ...calendar(8), meeting: 'Réunion d’automne de la Coordination' },
	{ title: 'Ordre du jour de l’assemblée d’hiver', meeting: 'Réunion d’automne de la Coordination', text: '1. Bilan des cercles de quartier\n2. Le programme, chapitre école\n3. Les mandats qui prennent fin\n4. Fête de printemps', tags: ['assemblée'], days: 60 },
	{ title: 'Ouvrir la Coordination aux cercles de quartier', open: 'proposed', text: 'Chaque cercle de quartier envoie une personne à la Coordination, avec la même voix que les autres.', context: 'Aujourd’hui leurs idées passent par le cercle Vie des quartiers.', tags: ['gouvernance'], objection: { by: 'jeanne', reason: 'À quinze autour de la table, on ne s’entendra plus : il faut un tour de parole avant d’ouvrir.', ends: 'integrated', answer: '' }, advice: [{ by: 'louise', text: 'Les Peupliers attendent ça depuis longtemps.' }, { by: 'louise', text: 'Qui vient quand deux quartiers se réunissent le même soir ?', question: true, answer: 'La personne suppléante.' }] },
]

const COMMUNICATION: Said[] = [
	{ title: 'Le nom et les couleurs du collectif', text: 'Le bleu et l’ocre, la police Luciole, et le nom en entier : « Bien vivre à Montreuil-sur-Orne ».', votes: [8, 2, 1], tags: ['identité'] },
	leaflet('la cantine bio', 800, 'papier recyclé'),
	{ title: 'Un site sobre, sans pisteur', text: 'Le site tient en dix pages, sans publicité, sans pisteur et sans image de plus de 200 ko. Il est hébergé chez Les Ordis du Bocage.', tags: ['site'], review: -40 },
	leaflet('l’eau de l’Orne', 600, 'papier recyclé'),
	{ title: 'Relire à deux avant de publier', key: 'twoeyes', text: 'Rien ne sort au nom du collectif sans avoir été lu par **deux personnes** du cercle.', tags: ['règles'], advice: [{ by: 'louise', text: 'Et pour répondre vite sur les réseaux ?', question: true, answer: 'Une réponse courte peut partir avec une seule relecture.' }] },
	{ title: 'Répondre à la presse', text: 'Toute demande de journaliste arrive à la personne chargée des relations avec la presse, qui prévient le cercle le jour même. Personne ne parle seul au nom du collectif.', tags: ['presse'], objection: { by: 'louise', reason: 'Une personne interrogée sur le marché ne peut pas répondre « attendez » : on aura l’air de se cacher.', ends: 'integrated', answer: 'Chacun·e peut parler en son nom.', text: 'Toute demande de journaliste arrive à la personne chargée des relations avec la presse, qui prévient le cercle le jour même. Chacun·e peut répondre **en son nom** ; personne ne parle seul au nom du collectif.' } },
	leaflet('se déplacer sans voiture', 1000, 'papier du surplus de l’imprimeur'),
	{ title: 'Photos : demander avant, toujours', text: 'Aucun visage reconnaissable n’est publié sans l’accord de la personne, ni aucun visage d’enfant.', tags: ['règles', 'images'], method: 'consensus' },
	{ title: 'Quitter le réseau aux fils sans fin', key: 'leave', text: 'Le collectif ferme sa page sur ce réseau à la fin du trimestre. Les annonces passent par le site, le mail et l’affichage.', votes: [7, 3, 2], objection: { by: 'louise', reason: 'Les jeunes du quartier de la Gare ne nous trouvent que là.', ends: 'overruled', answer: 'Le cercle a choisi de tenir l’échéance ; Karim répond de la présence devant le lycée, chaque quinzaine.' }, tags: ['réseaux'] },
	leaflet('les commerces du bourg', 500, 'papier recyclé'),
	{ title: 'Rouvrir la page, pour les annonces seulement', does: ['supersedes', 'leave'], text: 'La page est rouverte. On n’y publie que les dates et les lieux, jamais de débat, et une personne différente s’en charge chaque mois.', context: 'Les événements du printemps ont perdu un tiers de leur public.', tags: ['réseaux'], review: 22 },
	{ title: 'Affiches : douze lieux, pas un de plus', text: 'Nous affichons là où on nous y invite : douze commerces et les panneaux libres. Aucune affiche sauvage.', tags: ['affichage'] },
	leaflet('l’école de demain', 700, 'papier recyclé'),
	{ title: 'Écrire pour tout le monde', text: 'Phrases courtes, mots courants, chiffres expliqués. Le point médian seulement quand aucun mot neutre n’existe.', tags: ['règles'], advice: [{ by: 'jeanne', text: 'Pensez aux personnes qui lisent avec une synthèse vocale.' }] },
	{ title: 'Relire à deux : les réponses courtes aussi', does: ['amends', 'twoeyes'], text: 'Rien ne sort au nom du collectif sans avoir été lu par **deux personnes** du cercle, y compris les réponses courtes. Entre 20 h et 8 h, on attend le lendemain.', context: 'Une réponse écrite à minuit a demandé deux semaines d’excuses.', tags: ['règles'] },
	leaflet('les bords de l’Orne', 600, 'papier recyclé'),
	{ title: 'La voix du collectif à la radio locale', text: 'Une chronique de cinq minutes, le premier mercredi du mois. Le texte est écrit à plusieurs, une personne le lit, jamais deux fois de suite la même.', votes: [6, 0, 4], tags: ['presse'], review: 60 },
	leaflet('le budget de la commune', 900, 'papier du surplus de l’imprimeur'),
	{ title: 'Un carnet de contacts partagé, sans adresse privée', text: 'Le cercle tient la liste des journalistes et des imprimeurs. Les coordonnées des habitant·es n’y entrent jamais : elles sont dans le registre.', tags: ['presse', 'données'] },
	leaflet('le logement vacant', 600, 'papier recyclé'),
	{ title: 'Marché de Noël : ni stand ni tract', text: 'Nous n’y distribuons rien : les gens y viennent en famille.', days: 30, method: 'coordinator', tags: ['tract'] },
	{ title: 'Une lettre d’information chaque mois', open: 'proposed', text: 'Une page, envoyée le premier lundi, aux seules personnes qui ont dit oui. Trois nouvelles, une date, un portrait.', context: 'Le site est peu lu, et le consentement de 400 personnes est en règle.', tags: ['lettre'], advice: [{ by: 'jeanne', text: 'Prévoyez aussi une version imprimée pour les personnes sans adresse mail.', answer: 'Oui, cinquante exemplaires à la maison des associations.' }] },
]

const PROGRAMME: Said[] = [
	{ title: 'Écrire le programme à partir des cahiers', text: 'Aucune proposition n’entre au programme sans venir d’un cahier, d’un cercle de thème ou d’une réunion publique.', tags: ['méthode'], method: 'consensus', review: -90 },
	{ title: 'Une grille pour chaque proposition', key: 'grid', text: 'Chaque proposition dit : pour qui, combien, qui décide, en combien de temps, et **ce qu’on ne fera pas** à la place.', tags: ['méthode'] },
	proposal('des jardins partagés dans chaque quartier', 'Chaque quartier dispose d’un terrain d’au moins 400 m², avec de l’eau et un abri, confié à ses habitant·es par une convention de trois ans.'),
	proposal('l’éclairage public éteint de minuit à cinq heures', 'Sauf autour de la gare et de l’hôpital. L’économie finance l’isolation des écoles.', [12, 3, 2]),
	proposal('un budget participatif de 5 %', 'Les habitant·es décident directement de 5 % de l’investissement, en deux votes par an ouverts dès seize ans.'),
	{ title: 'Chiffrer avec des sources publiques', text: 'Les coûts viennent des comptes de la commune ou de communes comparables, et la source est écrite à côté.', tags: ['méthode', 'budget'] },
	proposal('une maison de santé pluridisciplinaire', 'La commune achète les murs et loue à prix coûtant. Une étude avec les soignant·es précède tout achat.'),
	proposal('un marché couvert le mercredi', 'La halle accueille un second marché, de 16 h à 20 h, pour qui travaille le matin.'),
	{ title: 'Deux relectures par des gens du métier', text: 'Avant l’assemblée, chaque chapitre est relu par deux personnes qui exercent le métier, et qui signent leurs remarques.', tags: ['méthode'] },
	proposal('la gratuité de la bibliothèque', 'Inscription gratuite pour tout le monde, et ouverture le dimanche matin avec des bénévoles formé·es.', [15, 0, 1]),
	proposal('un relais pour les proches aidants', 'Un lieu ouvert deux après-midi par semaine, pour souffler, avec une personne formée à l’écoute.'),
	{ title: 'La grille demande aussi le coût de l’entretien', does: ['amends', 'grid'], text: 'Chaque proposition dit : pour qui, combien **à l’achat et par an ensuite**, qui décide, en combien de temps, et ce qu’on ne fera pas à la place.', tags: ['méthode'] },
	proposal('des pistes cyclables vers les trois écoles', 'Séparées de la chaussée sur les grands axes, avec un stationnement couvert devant chaque école.'),
	proposal('la régie publique de l’eau', 'À la fin du contrat en cours, l’eau revient à une régie. Les premiers mètres cubes sont les moins chers.', [13, 2, 4]),
	proposal('un conseil des jeunes avec un vrai budget', 'Vingt jeunes tirés au sort, 20 000 € par an, et une réponse écrite du conseil municipal à chaque vœu.'),
	{ title: 'Ne pas promettre ce qui dépend de l’État', meeting: 'Atelier du programme', text: 'Ce qui ne dépend pas de la commune est écrit comme un combat à mener, pas comme une promesse.', tags: ['méthode', 'valeurs'] },
	{ ...proposal('cent logements vacants remis en location', 'Une agence immobilière sociale garantit le loyer des propriétaires qui rénovent.'), meeting: 'Atelier du programme' },
	{ ...proposal('des toilettes publiques propres et gratuites', 'Trois points d’eau et de toilettes accessibles, au marché, à la gare et au bord de l’Orne.'), meeting: 'Atelier du programme' },
	proposal('un repas à un euro pour les étudiant·es', 'À la cantine centrale, le soir, trois soirs par semaine, sur présentation d’une carte.'),
	{ title: 'Repas à un euro : retiré du programme', text: 'La proposition est retirée : les étudiant·es ont leur restaurant depuis la rentrée.', does: ['revokes', 'Proposition retenue : un repas à un euro pour les étudiant·es'], tags: ['programme'] },
	proposal('une mutuelle communale', 'Un contrat de groupe négocié par la commune, ouvert à qui n’en a pas par son travail.'),
	{ title: 'Le programme en gros caractères et en audio', text: 'Le programme existe en gros caractères et lu à haute voix, le même jour que la version imprimée.', tags: ['accessibilité'], review: 45 },
]

const CANTINE: Said[] = [
	visit('la cantine de Fontaine-les-Prés', 'combien de personnes en cuisine pour cent repas ?'),
	{ title: 'Manger à la cantine avec les enfants', text: 'Deux personnes du cercle déjeunent à la cantine, chaque mois, avec l’accord de la mairie. Elles goûtent, elles pèsent ce qui est jeté.', tags: ['écoute'] },
	{ title: 'Une rencontre avec le personnel', text: 'Le cercle rencontre le personnel de cuisine **sans la direction**, et lui donne à relire ce qu’il en retient.', tags: ['écoute'] },
	visit('la régie maraîchère de La Chapelle-au-Bois', 'que faire des légumes en juillet, quand l’école est fermée ?'),
	{ title: 'Bio et local : dans cet ordre', key: 'bio', text: 'À prix égal, le local passe avant. À distance égale, le bio passe avant. Le cercle publie les prix.', tags: ['cantine'], review: 12 },
	{ title: 'Questionnaire aux parents', text: 'Huit questions, sur papier, dans le cartable, avec une enveloppe. Aucun nom demandé.', tags: ['écoute'], days: 45 },
	visit('la légumerie du pays d’Orne', 'quelle part du prix va aux personnes qui épluchent ?'),
	{ title: 'Un repas végétarien de plus par semaine', text: 'Nous proposons deux repas végétariens par semaine, cuisinés et non industriels, après formation de l’équipe.', tags: ['cantine'], votes: [6, 1, 1] },
	{ title: 'Ne pas parler au nom des enseignant·es', text: 'Leurs paroles sont citées telles quelles, et relues par elles et eux.', tags: ['règles'] },
	visit('l’école dehors du Haut-Moulin', 'que disent les parents qui étaient contre ?'),
	{ title: 'La cour d’école : moins de goudron', text: 'Une fiche par école : ombre, eau, coins calmes, ce que les enfants ont dessiné. Elle part au cercle Programme.', tags: ['école'] },
	{ title: 'Bio d’abord pour les tout-petits', does: ['amends', 'bio'], text: 'À la crèche, le bio passe avant le local. Ailleurs : à prix égal le local, à distance égale le bio.', tags: ['cantine'], review: 150 },
	visit('la cuisine centrale du lycée agricole', 'comment font-ils avec les allergies ?'),
	{ title: 'Semaine sans écran à l’école', open: 'withdrawn', text: 'Une semaine de jeux et d’ateliers, en novembre.', tags: ['école'] },
]

const EVENEMENTS: Said[] = [
	coffee('place du Marché', 'octobre', 60),
	{ title: 'Pas de plastique jetable', text: 'Gobelets consignés à 1 €, vaisselle lavée sur place, eau en carafe.', method: 'consensus', tags: ['sobriété'], review: -15 },
	coffee('devant la bibliothèque', 'décembre', 45),
	{ title: 'Fête des jardins, première édition', text: 'Un dimanche de juin, de 11 h à 18 h, au jardin des Peupliers. Budget : **480 €**. Troc de plants, repas partagé, musique sans sono.', tags: ['fête'], days: 200 },
	{ title: 'Réunions publiques accessibles', text: 'Salle de plain-pied, boucle magnétique, garde d’enfants annoncée sur l’affiche, fin à 21 h 30.', tags: ['accessibilité'] },
	coffee('au pied de la tour B', 'mars', 50),
	{ title: 'Stand du marché : deux personnes, jamais plus', text: 'Deux personnes tiennent le stand, debout devant la table. On écoute d’abord, on ne poursuit personne.', tags: ['stand'] },
	{ title: 'Emprunter le barnum de la commune', text: 'La demande part trois semaines avant. Qui le monte le démonte.', method: 'coordinator', tags: ['matériel'] },
	coffee('à la gare', 'juin', 55),
	{ title: 'Ciné-débat : l’eau en commun', text: 'Projection à la salle du Lavoir, entrée libre, débat animé par le cercle Programme. Droits du film : **180 €**.', tags: ['débat'], days: 60 },
	{ title: 'Alcool : une buvette sobre', text: 'Cidre et bière à la buvette des fêtes seulement, jamais sur les stands ni en réunion.', votes: [9, 3, 1], tags: ['règles'] },
	{ title: 'Fête des jardins, deuxième édition', text: 'Un dimanche de juin, au bord de l’Orne. Budget : **500 €**. Les enfants tiennent l’atelier boutures.', tags: ['fête'], days: 200 },
	coffee('quai de l’Orne', 'septembre', 60),
	{ title: 'Numéros d’urgence affichés', text: 'À chaque événement : une personne référente, un brassard, une trousse de secours, les numéros affichés.', tags: ['sécurité'], review: 28 },
	coffee('place du Marché', 'novembre', 65),
	{ title: 'Banquet citoyen : prix libre', meeting: 'Réunion du cercle Événements', text: 'Cent vingt couverts, prix libre, cuisine avec les surplus du marché. Le cercle Cantine et école tient les fourneaux.', tags: ['fête'], days: 90 },
	{ title: 'Un tableau des bénévoles par créneau', meeting: 'Réunion du cercle Événements', text: 'Chaque événement a un tableau : créneaux de deux heures, jamais deux de suite pour la même personne.', tags: ['bénévoles'] },
	coffee('devant la mairie annexe', 'janvier', 50),
	{ title: 'Fête des jardins, troisième édition', text: 'Un dimanche de juin, dans trois jardins à la fois, reliés à vélo. Budget : **500 €**.', tags: ['fête'], days: 300 },
	{ title: 'Carnaval avec les écoles', open: 'draft', text: 'Un défilé un samedi de mars, avec les parents d’élèves et la fanfare.', tags: ['fête'] },
]

const QUARTIERS: Said[] = [
	doors('la Gare', 6),
	{ title: 'Ce qui se note dans un cahier d’habitant·es', key: 'book', text: 'Des paroles, pas des noms. Qui veut être rappelé laisse ses coordonnées sur une feuille à part, avec son accord signé.', tags: ['cahiers', 'données'] },
	doors('la cité des Peupliers', 8),
	{ title: 'Aider un cercle de quartier à naître', text: 'Deux personnes accompagnent les trois premières réunions, puis se retirent.', tags: ['quartiers'] },
	doors('les Tanneries', 4),
	{ title: 'Prêter le matériel aux quartiers', text: 'Tables, bancs et percolateur sont prêtés gratuitement, contre une signature.', tags: ['matériel'] },
	doors('Haut-Moulin', 5),
	{ title: 'Revenir dire ce qu’on a fait', text: 'Trois mois après un porte-à-porte, on repasse avec ce qui en est sorti, même si ce n’est rien.', tags: ['porte-à-porte'], review: -5 },
	doors('le hameau de Bréval', 3),
	{ title: 'Cahiers : les photos aussi', does: ['amends', 'book'], text: 'Des paroles et des photos de lieux, jamais de personnes, et pas de noms. Qui veut être rappelé laisse ses coordonnées sur une feuille à part, avec son accord signé.', tags: ['cahiers', 'données'] },
	doors('la rue Louise-Michel', 3),
	{ title: 'Un cercle au Vieux Bourg', text: 'Le cercle Le Vieux Bourg et les Tanneries est reconnu. Il décide seul de ce qui ne touche que le quartier.', method: 'consensus', tags: ['quartiers'] },
	{ title: 'Marches exploratoires du soir', text: 'Une marche par saison, à la tombée de la nuit, pour noter ce qui fait peur : éclairage, trottoirs, passages.', tags: ['écoute'], votes: [7, 0, 2] },
	doors('l’avenue de la République', 6),
]

const GARE: Said[] = [
	{ title: 'Permanence du jeudi', key: 'desk', text: 'Chaque jeudi de 17 h à 19 h, dans le hall de la tour B, deux personnes tiennent la permanence.', tags: ['permanence'] },
	{ title: 'Le jardin des Peupliers : qui arrose', text: 'Un tour d’arrosage par semaine et par entrée, affiché dans chaque hall.', tags: ['jardin'] },
	{ title: 'Pieds d’immeuble : un banc par entrée', text: 'Nous demandons au bailleur un banc par entrée, et proposons d’en construire deux nous-mêmes.', tags: ['cadre de vie'] },
	{ title: 'Aide aux devoirs, le mardi', text: 'De 17 h à 18 h 30, dans la salle commune, quatre adultes au moins.', tags: ['jeunes'], objection: { by: 'louise', reason: 'Le mardi, la salle est prise par les aîné·es : on va les mettre dehors.', ends: 'integrated', answer: 'On passe au lundi.', text: 'Le **lundi** de 17 h à 18 h 30, dans la salle commune, quatre adultes au moins.' } },
	{ title: 'Fête des voisins', text: 'Un vendredi de mai, tables dans l’allée, chacun·e apporte un plat.', days: 60, tags: ['fête'] },
	{ title: 'Permanence : le samedi matin aussi', does: ['supersedes', 'desk'], text: 'Le jeudi de 17 h à 19 h et le **samedi de 10 h à 12 h**, dans le hall de la tour B.', tags: ['permanence'], review: 14 },
	{ title: 'Le passage sous la voie : écrire à la SNCF', text: 'Une lettre signée par les habitant·es, avec photos et dates des inondations.', tags: ['cadre de vie'], advice: [{ by: 'louise', text: 'Joindre le relevé des pompiers.', answer: 'Il est joint.' }] },
	{ title: 'Vider les caves avec la régie', text: 'Un samedi, deux bennes, café offert. Les meubles encore bons vont à la ressourcerie.', days: 45, tags: ['cadre de vie'] },
	{ title: 'Composteurs collectifs', text: 'Trois bacs derrière la tour C. Quatre personnes formées les suivent, à tour de rôle.', votes: [8, 1, 0], tags: ['jardin'], review: 80 },
	{ title: 'Atelier vélo au local', text: 'Un dimanche par mois, on répare ensemble. Les pièces d’occasion viennent de la ressourcerie.', tags: ['jeunes'] },
]

const BOURG: Said[] = [
	{ title: 'Carte des commerces du bourg', text: 'Une carte imprimée, mise à jour à la main, chez chaque commerçant·e qui le veut.', tags: ['commerces'] },
	{ title: 'Samedis sans voiture place du Marché', text: 'Nous proposons quatre samedis à l’essai, avec les commerçant·es, et un comptage avant et après.', votes: [5, 2, 1], tags: ['cadre de vie'] },
	{ title: 'Nettoyer les bords de l’Orne', text: 'Deux matinées par an, gants et sacs fournis par la commune.', tags: ['rivière'] },
	{ title: 'Une vitrine prêtée', text: 'La vitrine de l’ancienne mercerie montre, chaque mois, ce que fait un cercle.', days: 150, tags: ['commerces'] },
	{ title: 'Mettre le cercle en sommeil', text: 'Le cercle se met en sommeil jusqu’au printemps, faute de bras. Ses décisions restent valables.', method: 'consensus', tags: ['cercle'], review: 90 },
]

/** Of a private circle: what is out, what is written, what is owed. */
const ECOUTE: Said[] = [
	{ title: 'Qui écoute, et jamais seul·e', text: 'Chaque demande est reçue par deux personnes du cercle, qui ne se connaissent pas de près avec la personne reçue.', summary: 'Le cercle a dit comment il reçoit : toujours à deux, jamais par des proches.' },
	{ title: 'Une médiation entre deux cercles', text: 'Une médiation est proposée aux personnes concernées ; elles l’ont acceptée. Trois rencontres, dans un lieu neutre.', summary: 'Le cercle a conduit une médiation à la demande de deux cercles. Elle est terminée.' },
	{ title: 'Ne rien garder par écrit', text: 'Les notes prises pendant un entretien sont détruites à la fin de la médiation.', summary: 'Le cercle ne garde aucune note de ce qu’il entend.' },
	{ title: 'Se former à l’écoute', text: 'Deux journées avec une formatrice, prises sur le budget commun.', summary: 'Les membres du cercle suivent une formation de deux jours à l’écoute.' },
	{ title: 'Mettre une personne à distance d’un événement', text: 'Pendant trois mois, la personne ne vient pas aux événements ouverts. Le cercle reste en lien avec elle.', review: 20 },
	{ title: 'Prévenir l’épuisement', text: 'Quand une personne tient plus de deux rôles, le cercle lui propose un entretien.', summary: '…Le cercle propose un entretien à qui tient plus de deux rôles.' },
	{ title: 'Soutien à une personne en difficulté', text: 'Une aide ponctuelle, en nature, est organisée avec l’accord de la personne.' },
]

/** What a circle says of why, in turn, where a decision says nothing of its own. */
const REASONS = [
	'La question est revenue à trois réunions de suite.',
	'Plusieurs personnes l’ont demandé, dont des nouvelles venues.',
	'On le faisait sans l’avoir dit : autant que tout le monde le sache.',
	'Une difficulté du mois dernier a montré que ce n’était pas clair.',
	'Le cercle en a fait l’essai pendant six semaines, et garde ce qui a marché.',
	'L’assemblée a demandé au cercle de s’en occuper.',
]

export interface DemoLog {
	/** the circle's group */
	group: string
	code: string
	/** How it overrules an objection; '' for not at all. */
	rule: string
	/** Who coordinates it, of those who can log in. */
	by: string
	/** Who is present besides. */
	guests: string[]
	decisions: Said[]
}

const RULE = 'Une objection qui reste après deux réunions peut être écartée par la coordination. Une personne du cercle dit alors de quoi elle répond, et jusqu’à quand.'

export const LOGS: DemoLog[] = [
	{ group: 'cercle-coordination', code: 'COORD', rule: RULE, by: 'karim', guests: ['Odile Vasseur'], decisions: COORDINATION },
	{ group: 'cercle-communication', code: 'COM', rule: RULE, by: 'karim', guests: ['Bernard Hamon'], decisions: COMMUNICATION },
	{ group: 'cercle-programme', code: 'PROG', rule: '', by: 'jeanne', guests: ['Une économiste de l’université'], decisions: PROGRAMME },
	{ group: 'cercle-cantine-ecole', code: 'ECOLE', rule: '', by: 'jeanne', guests: ['Deux parents d’élèves'], decisions: CANTINE },
	{ group: 'cercle-evenements', code: 'EVEN', rule: '', by: 'karim', guests: ['La fanfare du bourg'], decisions: EVENEMENTS },
	{ group: 'cercle-quartiers', code: 'QUART', rule: '', by: 'jeanne', guests: [], decisions: QUARTIERS },
	{ group: 'cercle-gare-peupliers', code: 'GARE', rule: '', by: 'karim', guests: ['Le gardien de la tour B'], decisions: GARE },
	{ group: 'cercle-vieux-bourg', code: 'BOURG', rule: '', by: 'jeanne', guests: [], decisions: BOURG },
	{ group: 'cercle-ecoute', code: 'ECOUTE', rule: '', by: 'karim', guests: [], decisions: ECOUTE },
]

/**
 * Why, in the circle's words.
 *
 * @param said what was decided
 * @param position of it in its log
 */
export function reason(said: Said, position: number): string {
	return said.context ?? REASONS[position % REASONS.length] ?? ''
}

/** The days of three years. */
const YEARS = 1095

/**
 * How many days ago each was decided, the first one three years ago.
 *
 * @param position in its log
 * @param count of the log
 * @param shift days, so that not all circles meet on one day
 */
export function ago(position: number, count: number, shift: number): number {
	return Math.max(3, Math.round(YEARS - 20 - shift - position * (YEARS - 30) / count))
}
